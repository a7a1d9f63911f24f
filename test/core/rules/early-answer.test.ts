import { earlyAnswer } from '../../../src/core/rules/early-answer.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;
const DEFAULT = 'auth_request /_auth;\nlocation = /_auth { internal; proxy_pass http://sign-on; }\n';

testRule(earlyAnswer, {
  finds: {
    'a prefix without a question': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}location /health { auth_request off; proxy_pass http://x; }` },
      found: [
        [
          'error 3:20 auth_request',
          '`location /health` of `shop.example.org` asks for no sign-on, nor does',
          'location = …',
        ],
      ],
      related: ['3:1 location'],
    },
    'one path without a question': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}location = /health { auth_request off; proxy_pass http://x; }` },
      found: [['warning 3:22 auth_request', '`location = /health`']],
    },
    'an answer that comes first': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}location /robots.txt { return 200 "no"; }` },
      found: [['warning 3:24 return', 'answers before it asks']],
    },
  },
  silent: {
    'refusals and redirects': {
      stack: STACK,
      files: {
        'proxy/default': `${DEFAULT}location /a { return 404; } location /b { return 301 /c; } location /d { return https://e; }`,
      },
    },
    'locations nobody can ask for': {
      stack: STACK,
      files: {
        'proxy/default': `${DEFAULT}location @a { auth_request off; return 200; } location /b { internal; auth_request off; }`,
      },
    },
    'a hostname that asks nobody': { stack: STACK, files: { 'proxy/default': 'location /a { return 200 x; }' } },
  },
});
