import { hostnameSyntax } from '../../../src/core/rules/hostname-syntax.ts';
import { testRule } from './tester.ts';

const stack = (hosts: string) => `services: { app: { image: "app:1", environment: { VIRTUAL_HOST: ${hosts} } } }`;

testRule(hostnameSyntax, {
  finds: {
    'what is none': {
      stack: stack('"a b.example.org,https://c.example.org,d.example.org:80,e..org,-f.org,g.org."'),
      found: [
        ['error 1:66 a b.example.org', 'a blank'],
        ['error 1:82 https://c.example.org', 'a scheme'],
        ['error 1:104 d.example.org:80', 'a port'],
        ['error 1:121 e..org', 'a part of it'],
        ['error 1:128 -f.org', 'a part of it'],
        ['error 1:135 g.org.', 'a dot'],
      ],
    },
    'a quote in a list': {
      stack: 'services: { app: { image: "app:1", environment: ["VIRTUAL_HOST=\\"a.example.org\\""] } }',
      found: [['error 1:50 "VIRTUAL_HOST=\\"a.example.org\\""', 'a quote', 'In a list']],
    },
    'another zone': {
      settings: 'zone: example.org',
      stack: stack('a.example.com'),
      found: [['warning 1:65 a.example.com', 'does not lie in the zone']],
    },
    'a certificate for none': {
      stack: stack('a.example.org, LETSENCRYPT_HOST: a_b.example.org'),
      found: [['error 1:98 a_b.example.org']],
    },
  },
  silent: {
    hostnames: {
      settings: 'zone: example.org',
      stack: stack('"a.example.org,*.example.org,EXAMPLE.org,xn--bcher-kva.example.org"'),
    },
    'expressions, and what nobody gave': { stack: stack('"~^a.*$$,${HOST}.example.org"') },
  },
});
