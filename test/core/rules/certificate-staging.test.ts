import { certificateStaging } from '../../../src/core/rules/certificate-staging.ts';
import { testRule } from './tester.ts';

const stack = (name: string, value: string) =>
  `services: { acme: { image: "nginxproxy/acme-companion:2", environment: { ${name}: ${value} } } }`;

testRule(certificateStaging, {
  finds: {
    'an order for tests': {
      stack: stack('LETSENCRYPT_TEST', '"true"'),
      found: [['error 1:92 "true"', 'LETSENCRYPT_TEST of `acme`']],
    },
    'the address for tests': {
      stack: stack('ACME_CA_URI', 'https://acme-staging-v02.api.letsencrypt.org/directory'),
      found: [['error 1:87 https://acme-staging-v02.api.letsencrypt.org/directory']],
    },
  },
  silent: {
    'an order in earnest': { stack: stack('LETSENCRYPT_TEST', '"false"') },
    "an authority of one's own": { stack: stack('ACME_CA_URI', 'https://ca.example.org/directory') },
    'a variable nobody gave': { stack: stack('LETSENCRYPT_TEST', '"${TEST}"') },
  },
});
