import { earlyCondition } from '../../../src/core/rules/early-condition.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;

testRule(earlyCondition, {
  finds: {
    'an `if` about the answer': {
      stack: STACK,
      files: { 'proxy/default': 'auth_request_set $s $upstream_status;\nif ($s = 401) { return 302 /in; }' },
      found: [['error 2:1 if', '`if ($s = 401)` in `proxy/default`', '`$s` is still empty']],
    },
    'one in a location, in another file': {
      stack: STACK,
      files: {
        'proxy/default': 'auth_request_set $s $u;',
        'proxy/shop.example.org': 'location /x { if ($s) { return 403; } }',
      },
      found: [['error 1:15 if']],
    },
  },
  silent: {
    'other conditions': {
      stack: STACK,
      files: { 'proxy/default': 'auth_request_set $s $u; if ($request_method = POST) { return 403; }' },
    },
    'a named location': {
      stack: STACK,
      files: { 'proxy/default': 'auth_request_set $s $u; location @r { if ($s) { return 429; } return 403; }' },
    },
  },
});
