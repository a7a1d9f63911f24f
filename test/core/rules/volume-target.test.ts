import { volumeTarget } from '../../../src/core/rules/volume-target.ts';
import { testRule } from './tester.ts';

const stack = (volumes: string) =>
  `services: { relay: { image: "relay:1", volumes: [${volumes}] } }\nvolumes: { data: }`;

testRule(volumeTarget, {
  finds: {
    'a volume on a file, each time': {
      stack: stack('data:/root/db.sqlite3, data:/root/db.sqlite3-wal'),
      found: [
        ['error 1:50 data:/root/db.sqlite3', '`/root/db.sqlite3`', 'is a directory'],
        ['error 1:73 data:/root/db.sqlite3-wal'],
      ],
    },
  },
  silent: {
    directories: { stack: stack('data:/etc/conf.d, data:/etc/acme.sh, data:/root/.aws, data:/srv/site.example') },
    'a file of the checkout': { stack: stack('./x.json:/root/x.json') },
  },
});
