import { proxyNetwork } from '../../../src/core/rules/proxy-network.ts';
import { testRule } from './tester.ts';

const PROXY = 'proxy: { image: "nginxproxy/nginx-proxy:1.7", networks: [front] }';
const BLOG = 'blog: { image: "blog:1", environment: { VIRTUAL_HOST: blog.example.org }, networks: [front] }';
const stack = (shop: string, proxy = PROXY) => `
services:
  ${proxy}
  ${BLOG}
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org }${shop} }
networks: { front, back, other: { name: shared, external: true }, same: { name: shared, external: true } }
`;

testRule(proxyNetwork, {
  finds: {
    'a service on another network': {
      stack: stack(', networks: [back]'),
      found: [['error 4:88 back', '`shop` has the hostname `shop.example.org`', '`proxy`', 'Add `front`']],
      related: ['4:57 shop.example.org'],
    },
    'a service on another network, map form': {
      stack: stack(', networks: { back: {} }'),
      found: [['error 4:89 back']],
    },
    'a service that joins no network, so the default one': {
      stack: stack(''),
      found: [['error 4:3 shop', 'Add `front`']],
    },
    'a service without network': {
      stack: stack(', network_mode: none'),
      found: [['error 4:91 none', '`network_mode: none`', 'Write `networks: [front]`']],
    },
    'a proxy that reaches nobody': {
      stack: stack(', networks: [front]', PROXY.replace('front', 'back')),
      found: [['error 2:60 back', 'The proxy `proxy` shares no network']],
      related: ['3:57 blog.example.org'],
    },
    'the proxy of the settings': {
      settings: 'proxy: { service: edge }',
      stack: `
services:
  edge: { image: "edge:1", networks: [front] }
  ${BLOG}
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org }, networks: [back] }
networks: { front, back }
`,
      found: [['error 4:88 back', '`edge`']],
    },
    'a proxy known by its part': {
      stack: `
services:
  edge:
    image: edge:1
    ports: ["443:443"]
    volumes: ["/var/run/docker.sock:/tmp/docker.sock:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org }, networks: [back] }
networks: { back }
`,
      found: [['error 6:88 back', '`edge`', 'Add `default`']],
    },
  },
  silent: {
    'one network of several': { stack: stack(', networks: [back, front]') },
    'everybody on the default network': {
      stack: `
services:
  proxy: { image: "nginxproxy/nginx-proxy:1.7" }
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  wiki: { image: "wiki:1", environment: { VIRTUAL_HOST: wiki.example.org }, networks: [default] }
`,
    },
    'two names of one external network': {
      stack: stack(', networks: [same]', PROXY.replace('front', 'front, other')),
    },
    'a proxy on the network of the server': {
      stack: stack(', networks: [back]', 'proxy: { image: "nginxproxy/nginx-proxy:1.7", network_mode: host }'),
    },
    'a service on the network of the server': { stack: stack(', network_mode: host') },
    'a proxy that has a hostname itself': {
      stack: stack(', networks: [front]', PROXY.replace(' }', ', environment: { VIRTUAL_HOST: x.example.org } }')),
    },
    'a service and a proxy on the bridge of the engine': {
      stack: `
services:
  proxy: { image: "nginxproxy/nginx-proxy:1.7", network_mode: bridge }
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org }, network_mode: bridge }
`,
    },
    'a network nobody gave': { stack: stack(', network_mode: "${MODE}"') },
    'a service without hostname': { stack: stack(', networks: [front]').replace(/shop: .*/, 'db: { image: "db:1" }') },
    'a stack without proxy': {
      stack: `
services:
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org }, networks: [back] }
networks: { back }
`,
    },
    'two proxies, each with its own network': {
      stack: `
services:
  inner: { image: "nginxproxy/nginx-proxy:1.7", networks: [front] }
  outer: { image: "nginxproxy/nginx-proxy:1.7", networks: [back] }
  ${BLOG}
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org }, networks: [back] }
networks: { front, back }
`,
    },
  },
});
