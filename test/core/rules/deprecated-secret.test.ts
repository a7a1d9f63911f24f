import { deprecatedSecret } from '../../../src/core/rules/deprecated-secret.ts';
import { testRule } from './tester.ts';

const SETTINGS = 'secrets: { deprecated: { old/key: new/key } }';
const stack = (path: string) =>
  `services: { app: { image: "app:1", environment: { F: ${path} }, volumes: ["secrets:/secrets"] } }\nvolumes: { secrets: }`;

testRule(deprecatedSecret, {
  finds: {
    'a deprecated secret': {
      settings: SETTINGS,
      stack: stack('/secrets/old/key'),
      found: [['warning 1:54 /secrets/old/key', '`old/key`', 'Use `new/key`']],
    },
    'one that is copied': {
      settings: SETTINGS,
      stack: stack('"/secrets/old/key:/root/key"'),
      found: [['warning 1:55 /secrets/old/key']],
    },
  },
  silent: {
    'the one to use': { settings: SETTINGS, stack: stack('/secrets/new/key') },
    'one that only begins alike': { settings: SETTINGS, stack: stack('/secrets/old/key2') },
    'settings that deprecate nothing': { stack: stack('/secrets/old/key') },
  },
});
