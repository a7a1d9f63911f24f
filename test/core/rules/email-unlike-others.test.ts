import { emailUnlikeOthers } from '../../../src/core/rules/email-unlike-others.ts';
import { testRule } from './tester.ts';

testRule(emailUnlikeOthers, {
  finds: {
    'an address with a slip': {
      stack: `
services:
  blog: { image: "blog:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  wiki: { image: "wiki:1", environment: [LETSENCRYPT_EMAIL=admins@example.org] }
  shop:
    image: shop:1
    environment:
      ACME_EMAIL: "admin@example.org"
`,
      found: [
        [
          'error 7:19 "admin@example.org"',
          'ACME_EMAIL of `shop`',
          'the other services give',
          'Did you mean `admins@example.org`?',
        ],
      ],
      related: ['2:62 admins@example.org'],
    },
    'an address in list form': {
      stack: `
services:
  blog: { image: "blog:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  wiki: { image: "wiki:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  shop: { image: "shop:1", environment: [LETSENCRYPT_EMAIL=admin@example.org] }
`,
      found: [['error 4:60 admin@example.org']],
    },
    'quite another address, more quietly': {
      stack: `
services:
  blog: { image: "blog:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  wiki: { image: "wiki:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  shop: { image: "shop:1", environment: { LETSENCRYPT_EMAIL: somebody@example.com } }
`,
      found: [['warning 4:62 somebody@example.com', 'suppress this with the reason']],
    },
    'an address that is not the one of the settings': {
      settings: 'email: admins@example.org',
      stack: `
services:
  shop: { image: "shop:1", environment: { LETSENCRYPT_EMAIL: somebody@example.com } }
`,
      found: [['error 2:62 somebody@example.com', 'the settings give `admins@example.org`']],
    },
  },
  silent: {
    'one address for all': {
      stack: `
services:
  blog: { image: "blog:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  wiki: { image: "wiki:1", environment: { ACME_EMAIL: admins@example.org } }
`,
    },
    'addresses of which none is usual': {
      stack: `
services:
  a: { image: "a:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  b: { image: "b:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  c: { image: "c:1", environment: { LETSENCRYPT_EMAIL: admin@example.org } }
  d: { image: "d:1", environment: { LETSENCRYPT_EMAIL: admin@example.org } }
`,
    },
    'two services that differ': {
      stack: `
services:
  a: { image: "a:1", environment: { LETSENCRYPT_EMAIL: admins@example.org } }
  b: { image: "b:1", environment: { LETSENCRYPT_EMAIL: admin@example.org } }
`,
    },
    'what a variable nobody gave will say, and what is empty': {
      settings: 'email: admins@example.org',
      stack: `
services:
  a: { image: "a:1", environment: { LETSENCRYPT_EMAIL: "\${EMAIL}" } }
  b: { image: "b:1", environment: { LETSENCRYPT_EMAIL: "" } }
  c: { image: "c:1", environment: [LETSENCRYPT_EMAIL] }
`,
    },
  },
});
