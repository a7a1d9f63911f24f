import { massRemoval } from '../../../src/core/rules/mass-removal.ts';
import { testRule } from './tester.ts';

const stack = (...names: string[]) => `services: { ${names.map((name) => `${name}: { image: "x:1" }`).join(', ')} }`;

testRule(massRemoval, {
  finds: {
    'more than the limit': {
      stack: stack('a'),
      base: stack('a', 'b', 'c'),
      found: [['error without place', 'takes away 2 of 3 services: `b`, `c`', '30 %']],
    },
    'more than another limit': {
      settings: 'removalLimit: 0.1',
      stack: stack('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
      base: stack('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'j'),
      found: [['error without place', '2 of 10']],
    },
  },
  silent: {
    'nothing to compare with': { stack: stack('a') },
    'a single service': { stack: stack('a'), base: stack('a', 'b') },
    'as many as the limit': { settings: 'removalLimit: 0.5', stack: stack('a', 'b'), base: stack('a', 'b', 'c', 'd') },
    'new ones': { stack: stack('a', 'b', 'c'), base: stack('a') },
  },
});
