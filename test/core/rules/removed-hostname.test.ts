import { removedHostname } from '../../../src/core/rules/removed-hostname.ts';
import { testRule } from './tester.ts';

const stack = (hosts: string) => `services: { web: { image: "web:1", environment: { VIRTUAL_HOST: ${hosts} } } }`;

testRule(removedHostname, {
  finds: {
    'a hostname that is another': {
      stack: stack('b.example.org'),
      base: stack('a.example.org'),
      found: [['warning 1:65 b.example.org', '`a.example.org` of `web` is gone; it has `b.example.org` now']],
    },
    'one of two': {
      stack: stack('a.example.org'),
      base: stack('"a.example.org,b.example.org"'),
      found: [['warning 1:65 a.example.org', '`b.example.org`']],
    },
    'the only one': {
      stack: 'services: { web: { image: "w:1" } }',
      base: stack('a.example.org'),
      found: [['warning 1:13 web']],
    },
    'one of a service that is gone': {
      stack: 'services: { x: { image: "w:1" } }',
      base: stack('a.example.org'),
      found: [['warning without place', 'of `web` is gone.']],
    },
  },
  silent: {
    'nothing to compare with': { stack: stack('a.example.org') },
    'upper case': { stack: stack('A.example.org'), base: stack('a.example.org') },
    'a hostname nobody knows': { stack: stack('"${HOST}"'), base: stack('a.example.org') },
    'a pattern': { stack: stack('a.example.org'), base: stack('"a.example.org,*.example.org"') },
  },
});
