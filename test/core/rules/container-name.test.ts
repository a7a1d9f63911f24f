import { containerName } from '../../../src/core/rules/container-name.ts';
import { testRule } from './tester.ts';

const stack = (name: string) => `services: { aa: { image: "a:1", container_name: ${name} }, bb: { image: "b:1" } }`;

testRule(containerName, {
  finds: {
    'the name of another service': {
      stack: stack('bb'),
      found: [['warning 1:49 bb', '`aa`', 'as another service is']],
      related: ['1:55 bb'],
    },
    'a name another service had': {
      stack: stack('shared'),
      base: 'services: { bb: { image: "b:1", container_name: shared } }',
      found: [['warning 1:49 shared', 'that of `bb` had before']],
    },
  },
  silent: {
    'its own name': { stack: stack('aa') },
    'a name of nobody else': { stack: stack('mine') },
    'a name it had before': { stack: stack('mine'), base: stack('mine') },
    'a variable nobody gave': { stack: stack('"${NAME}"') },
  },
});
