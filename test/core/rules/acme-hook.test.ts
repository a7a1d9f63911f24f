import { acmeHook } from '../../../src/core/rules/acme-hook.ts';
import { testRule } from './tester.ts';

const stack = (variables: string) => `services: { app: { image: "app:1", environment: { ${variables} } } }`;

testRule(acmeHook, {
  finds: {
    'a command': {
      stack: stack('ACME_POST_HOOK: "touch /x"'),
      found: [['error 1:67 "touch /x"', 'ACME_POST_HOOK of `app` is run']],
    },
    'what a shell would run': {
      stack: stack('LETSENCRYPT_EMAIL: "a@b.c$$(id)"'),
      found: [['error 1:70 "a@b.c$$(id)"', 'holds `$`']],
    },
  },
  silent: {
    'plain values': { stack: stack('LETSENCRYPT_EMAIL: a@b.c, LETSENCRYPT_HOST: "a.example.org, *.example.org"') },
    'a variable nobody gave': { stack: stack('LETSENCRYPT_EMAIL: "${EMAIL}"') },
    'an exception': {
      settings: 'exceptions: [{ service: app, allow: [ACME_POST_HOOK], reason: a }]',
      stack: stack('ACME_POST_HOOK: x'),
    },
    'a variable of the program': { stack: stack('POST_HOOK: "touch /x"') },
  },
});
