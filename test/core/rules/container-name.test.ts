import { containerName } from '../../../src/core/rules/container-name.ts';
import { testRule } from './tester.ts';

const stack = (name: string) => `services: { a: { image: "a:1", container_name: ${name} }, b: { image: "b:1" } }`;

testRule(containerName, {
  finds: {
    'the name of another service': {
      stack: stack('b'),
      found: [['warning 1:48 b', '`a`', 'as another service is']],
      related: ['1:53 b'],
    },
    'a name another service had': {
      stack: stack('shared'),
      base: 'services: { b: { image: "b:1", container_name: shared } }',
      found: [['warning 1:48 shared', 'that of `b` had before']],
    },
  },
  silent: {
    'its own name': { stack: stack('a') },
    'a name of nobody else': { stack: stack('mine') },
    'a name it had before': { stack: stack('mine'), base: stack('mine') },
    'a variable nobody gave': { stack: stack('"${NAME}"') },
  },
});
