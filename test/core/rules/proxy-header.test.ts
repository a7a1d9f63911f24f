import { proxyHeader } from '../../../src/core/rules/proxy-header.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;
const SETTINGS = 'authentication: { hostname: auth.example.org }';
const IDENTITY =
  'auth_request_set $user $upstream_http_x_user;\nproxy_set_header X-User $user;\nproxy_set_header Authorization "";\n';

testRule(proxyHeader, {
  finds: {
    'a header in the location of a hostname': {
      stack: STACK,
      files: {
        'proxy/default': IDENTITY,
        'proxy/shop.example.org_location': 'gzip on;\nproxy_set_header Upgrade $http_upgrade;',
      },
      found: [['error 2:1 proxy_set_header', '`shop.example.org`', 'drops `x-user` and `authorization`']],
    },
    'a header for a hostname, below those for all': {
      settings: SETTINGS,
      stack: STACK.replace('vhost.d:ro"', 'vhost.d:ro", "./proxy.conf:/etc/nginx/proxy.conf:ro"'),
      files: {
        'proxy.conf': 'proxy_set_header X-User $user;',
        'proxy/default': 'auth_request_set $user $upstream_http_x_user;',
        'proxy/shop.example.org': 'proxy_set_header Host $host;',
      },
      found: [['error 1:1 proxy_set_header', 'drops `x-user`:']],
    },
    'a location for all, told once': {
      stack: STACK,
      files: { 'proxy/default': IDENTITY, 'proxy/default_location': 'proxy_set_header Host $host;' },
      found: [['error 1:1 proxy_set_header']],
    },
  },
  silent: {
    'a header at the same level': {
      stack: STACK,
      files: {
        'proxy/default': IDENTITY,
        'proxy/shop.example.org': 'include vhost.d/default;\nproxy_set_header Upgrade $x;',
      },
    },
    'all of them repeated': {
      stack: STACK,
      files: {
        'proxy/default': IDENTITY,
        'proxy/default_location': 'proxy_set_header x-user $user; proxy_set_header Authorization "";',
      },
    },
    'a hostname that is public': {
      settings: `${SETTINGS}\npostures: { shop.example.org: public }`,
      stack: STACK,
      files: { 'proxy/default': IDENTITY, 'proxy/shop.example.org_location': 'proxy_set_header Upgrade $x;' },
    },
    'headers of a location of its own': {
      stack: STACK,
      files: { 'proxy/default': `${IDENTITY}location = /x { proxy_set_header A b; }` },
    },
    'a proxy that tells nobody who asks': { stack: STACK, files: { 'proxy/default': 'proxy_set_header Host $host;' } },
  },
});
