import { deadLocation } from '../../../src/core/rules/dead-location.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;

testRule(deadLocation, {
  finds: {
    'a location that only sets something': {
      stack: STACK,
      files: { 'proxy/default': 'location ~ ^/(?!x) {\n  error_page 401 = @e;\n}' },
      found: [['error 1:1 location ~ ^/(?!x)', '`location ~ ^/(?!x)` in `proxy/default`']],
    },
    'one within another, for a hostname': {
      stack: STACK,
      files: { 'proxy/shop.example.org': 'location /a { location /a/b { gzip on; } }' },
      found: [['error 1:15 location /a/b']],
    },
  },
  silent: {
    'locations that answer': {
      stack: STACK,
      files: {
        'proxy/default':
          'location /a { proxy_pass http://a; } location /b { return 404; } location /c { root /x; } location /d { deny all; }',
      },
    },
    'locations that may': {
      stack: STACK,
      files: { 'proxy/default': 'location /a { include x; } location /b { if ($c) { return 200; } }' },
    },
    'a map': { stack: STACK, files: { 'proxy/default': 'limit_except GET { allow all; }' } },
  },
});
