import { certificateHostname } from '../../../src/core/rules/certificate-hostname.ts';
import { testRule } from './tester.ts';

testRule(certificateHostname, {
  finds: {
    'a slip in LETSENCRYPT_HOST': {
      stack: `
services:
  shop:
    image: shop:1
    environment:
      VIRTUAL_HOST: "shop.example.org"
      LETSENCRYPT_HOST: "shopp.example.org"
`,
      found: [
        ['error 6:26 shopp.example.org', '`shop` orders a certificate for `shopp.example.org`', '`shop.example.org`'],
      ],
    },
    'a slip among several hostnames, with the one that is meant': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: "a.example.org,shop.example.org", LETSENCRYPT_HOST: "a.example.org,shpo.example.org" }
`,
      found: [['error 4:101 shpo.example.org', 'Write the same hostname in both: `shop.example.org`.']],
      related: ['4:49 shop.example.org'],
    },
    'many hostnames without order once, and many orders without hostname once': {
      stack: `
services:
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: "a.example.org,b.example.org" } }
  wiki: { image: "wiki:1", environment: { LETSENCRYPT_HOST: "c.example.org,d.example.org" } }
`,
      found: [['error 2:58 a.example.org'], ['error 3:62 c.example.org']],
    },
    'a hostname of several that no certificate is ordered for': {
      stack: `
services:
  shop:
    image: shop:1
    environment:
      VIRTUAL_HOST: shop.example.org, www.example.org
      ACME_HOST: shop.example.org
`,
      found: [['error 5:39 www.example.org', 'No certificate is ordered for `www.example.org`', 'Add it to ACME_HOST']],
    },
    'a hostname in the order that leads elsewhere, besides the right one': {
      stack: `
services:
  shop:
    image: shop:1
    environment:
      VIRTUAL_HOST: shop.example.org
      LETSENCRYPT_HOST: shop.example.org,old.example.org
`,
      found: [['error 6:42 old.example.org', 'not in its VIRTUAL_HOST']],
    },
    'a hostname without order, where other services have theirs': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: shop.example.org }
  wiki:
    image: wiki:1
    environment: { VIRTUAL_HOST: wiki.example.org, LETSENCRYPT_HOST: wiki.example.org }
`,
      found: [['error 4:34 shop.example.org', 'has VIRTUAL_HOST but no LETSENCRYPT_HOST']],
    },
    'an order without hostname': {
      stack: `
services:
  shop:
    image: shop:1
    environment:
      - LETSENCRYPT_HOST=shop.example.org
`,
      found: [['error 5:26 shop.example.org', 'has no VIRTUAL_HOST', 'remove LETSENCRYPT_HOST']],
    },
    'quotes that became part of the value': {
      stack: `
services:
  shop:
    image: shop:1
    environment:
      - VIRTUAL_HOST=shop.example.org
      - LETSENCRYPT_HOST="shop.example.org"
`,
      found: [['error 6:26 "shop.example.org"', 'The quotes are part of the value']],
    },
    'wide letters before the hostname': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { 名前🙂: "x", VIRTUAL_HOST: a.example.org, LETSENCRYPT_HOST: b.example.org }
`,
      found: [['error 4:77 b.example.org']],
    },
  },
  silent: {
    'a stack in which nobody orders a certificate': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: shop.example.org }
`,
    },
    'the same hostnames in another order, case and spacing': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: "a.example.org, B.example.org", LETSENCRYPT_HOST: "b.example.org,a.example.org" }
`,
    },
    'a wildcard certificate': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: shop.example.org, LETSENCRYPT_HOST: "shop.example.org,*.example.org" }
  wiki:
    image: wiki:1
    environment: { VIRTUAL_HOST: "*.example.org", LETSENCRYPT_HOST: "wiki.example.org" }
`,
    },
    'what a variable nobody gave will say': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: "\${NAME}.example.org", LETSENCRYPT_HOST: shop.example.org }
`,
    },
    'hostnames with ports of their own': {
      stack: `
services:
  shop:
    image: shop:1
    environment:
      VIRTUAL_HOST_MULTIPORTS: "{other.example.org: {}}"
      VIRTUAL_HOST: shop.example.org
      LETSENCRYPT_HOST: other.example.org
`,
    },
    'the proxy itself': {
      stack: `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1.7
    environment: { VIRTUAL_HOST: status.example.org }
  wiki:
    image: wiki:1
    environment: { VIRTUAL_HOST: wiki.example.org, LETSENCRYPT_HOST: wiki.example.org }
`,
    },
    'a service without hostname': {
      stack: `
services:
  db: { image: "postgres:16.4" }
  wiki:
    image: wiki:1
    environment: { VIRTUAL_HOST: wiki.example.org, LETSENCRYPT_HOST: wiki.example.org }
`,
    },
  },
});
