import { unusedVolume } from '../../../src/core/rules/unused-volume.ts';
import { testRule } from './tester.ts';

testRule(unusedVolume, {
  finds: {
    'a volume nobody mounts': {
      stack: 'services: { db: { image: "db:1" } }\nvolumes: { db-data: }',
      found: [['warning 2:12 db-data', 'mounted by no service', 'Mount it, or remove it']],
    },
    'one that is named like a service': {
      stack: 'services: { store: { image: "db:1" } }\nvolumes: { stores: }',
      found: [['warning 2:12 stores', 'in `store` perhaps']],
    },
    'a bind mount of the same name': {
      stack: 'services: { db: { image: "db:1", volumes: ["./data:/data"] } }\nvolumes: { data: }',
      found: [['warning 2:12 data']],
    },
  },
  silent: {
    'a volume somebody mounts': {
      stack: 'services: { db: { image: "db:1", volumes: ["data:/data"] } }\nvolumes: { data: }',
    },
    'long syntax': {
      stack:
        'services: { db: { image: "db:1", volumes: [{ type: volume, source: data, target: /data }] } }\nvolumes: { data: }',
    },
  },
});
