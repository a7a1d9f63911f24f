import { removedContainerName } from '../../../src/core/rules/removed-container-name.ts';
import { testRule } from './tester.ts';

const stack = (name: string, used: string) =>
  `services: { aa: { image: "a:1", container_name: ${name} }, b: { image: "b:1", environment: { PEER: ${used} } } }`;

testRule(removedContainerName, {
  finds: {
    'a name that is still used': {
      stack: stack('new', 'http://old:80/x'),
      base: stack('old', 'http://old:80/x'),
      found: [['warning 1:96 http://old:80/x', '`b` uses the name `old`', 'Write `aa`']],
      related: ['1:49 new'],
    },
  },
  silent: {
    'nothing to compare with': { stack: stack('new', 'old') },
    'a name nobody uses': { stack: stack('new', 'older'), base: stack('old', 'older') },
    'the name of the service': { stack: stack('new', 'aa'), base: stack('aa', 'aa') },
    'a name another has now': {
      stack: stack('new', 'old').replace('b:1"', 'b:1", container_name: old'),
      base: stack('old', 'old'),
    },
  },
});
