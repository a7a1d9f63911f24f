import { vhostWithoutService } from '../../../src/core/rules/vhost-without-service.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;
const ZONE = 'zone: example.org';

testRule(vhostWithoutService, {
  finds: {
    'a slip': {
      settings: ZONE,
      stack: STACK,
      files: { 'proxy/shops.example.org_location': '' },
      found: [
        [
          'warning without place',
          '`proxy/shops.example.org_location` is for `shops.example.org`',
          'Did you mean `shop.example.org`',
        ],
      ],
    },
  },
  silent: {
    'hostnames of the stack': {
      settings: ZONE,
      stack: STACK,
      files: { 'proxy/shop.example.org': '', 'proxy/default_location': '' },
    },
    'pieces for other files': { settings: ZONE, stack: STACK, files: { 'proxy/public': '', 'proxy/common.conf': '' } },
    'a hostname that may be anything': {
      settings: ZONE,
      stack: STACK.replace('VIRTUAL_HOST: shop', 'VIRTUAL_HOST: "*.shop').replace('.org }', '.org" }'),
      files: { 'proxy/shops.example.org': '' },
    },
  },
});
