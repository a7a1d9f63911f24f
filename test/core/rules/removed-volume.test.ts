import { removedVolume } from '../../../src/core/rules/removed-volume.ts';
import { testRule } from './tester.ts';

const stack = (volume: string) => `services: { db: { image: "db:1", volumes: [${volume}] } }\nvolumes: { aa: , bb: }`;

testRule(removedVolume, {
  finds: {
    'another name at the same place': {
      stack: stack('bb:/x'),
      base: stack('aa:/x'),
      found: [['warning 1:44 bb:/x', 'mounts `bb` where it had the volume `aa`']],
    },
    'a mount that is gone': {
      stack: 'services: { db: { image: "db:1" } }\nvolumes: { aa: , bb: }',
      base: stack('aa:/x'),
      found: [['warning 1:13 db', 'no longer']],
    },
  },
  silent: {
    'nothing to compare with': { stack: stack('aa:/x') },
    'another place': { stack: stack('aa:/y'), base: stack('aa:/x') },
    'another service': {
      stack: 'services: { db: { image: "db:1" }, new: { image: "n:1", volumes: ["aa:/x"] } }\nvolumes: { aa: }',
      base: stack('aa:/x'),
    },
    'a service that is gone': { stack: 'services: { x: { image: "x:1" } }', base: stack('aa:/x') },
  },
});
