import { duplicateHostname } from '../../../src/core/rules/duplicate-hostname.ts';
import { testRule } from './tester.ts';

testRule(duplicateHostname, {
  finds: {
    'the hostname of another service, however it is written': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: shop.example.org }
  next:
    image: shop:2
    environment:
      VIRTUAL_HOST: "next.example.org,Shop.Example.org"
`,
      found: [['error 8:39 Shop.Example.org', '`next` has the hostname `shop.example.org`, which `shop` has already']],
      related: ['4:34 shop.example.org'],
    },
    'a hostname twice in one service': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: "shop.example.org,shop.example.org" }
`,
      found: [['warning 4:52 shop.example.org', 'names hostname `shop.example.org` twice', 'Remove one of them']],
    },
    'the same path of one hostname': {
      stack: `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: example.org, VIRTUAL_PATH: /shop }
  next:
    image: shop:2
    environment: { VIRTUAL_HOST: example.org, VIRTUAL_PATH: /shop }
`,
      found: [['error 7:34 example.org', 'at `/shop`']],
    },
    'services that share a profile, or of which only one has one': {
      stack: `
services:
  a: { image: "a:1", profiles: [one, two], environment: { VIRTUAL_HOST: x.example.org } }
  b: { image: "b:1", profiles: [two], environment: { VIRTUAL_HOST: x.example.org } }
  c: { image: "c:1", environment: { VIRTUAL_HOST: y.example.org } }
  d: { image: "d:1", profiles: [two], environment: { VIRTUAL_HOST: y.example.org } }
`,
      found: [['error 3:68 x.example.org'], ['error 5:68 y.example.org']],
    },
    'the same pattern': {
      stack: `
services:
  a: { image: "a:1", environment: { VIRTUAL_HOST: "*.example.org" } }
  b: { image: "b:1", environment: { VIRTUAL_HOST: "*.example.org" } }
`,
      found: [['error 3:52 *.example.org']],
    },
  },
  silent: {
    'different hostnames': {
      stack: `
services:
  a: { image: "a:1", environment: { VIRTUAL_HOST: a.example.org } }
  b: { image: "b:1", environment: { VIRTUAL_HOST: "b.example.org,c.example.org" } }
`,
    },
    'different paths of one hostname': {
      stack: `
services:
  a: { image: "a:1", environment: { VIRTUAL_HOST: example.org, VIRTUAL_PATH: /a } }
  b: { image: "b:1", environment: { VIRTUAL_HOST: example.org } }
`,
    },
    'services of different profiles': {
      stack: `
services:
  a: { image: "a:1", profiles: [one], environment: { VIRTUAL_HOST: example.org } }
  b: { image: "b:1", profiles: [two], environment: { VIRTUAL_HOST: example.org } }
`,
    },
    'what a variable nobody gave will say': {
      stack: `
services:
  a: { image: "a:1", environment: { VIRTUAL_HOST: "\${HOSTNAME}" } }
  b: { image: "b:1", environment: { VIRTUAL_HOST: "\${HOSTNAME}" } }
`,
    },
  },
});
