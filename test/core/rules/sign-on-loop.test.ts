import { signOnLoop } from '../../../src/core/rules/sign-on-loop.ts';
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

testRule(signOnLoop, {
  finds: {
    'a location that asks itself': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}error_page 401 = /in;\nlocation = /in { proxy_pass http://sign-on; }` },
      found: [['error 3:1 error_page', 'sent to `/in`, which asks for a sign-on itself']],
      related: ['4:1 location'],
    },
    'one that begins alike': {
      stack: STACK,
      files: {
        'proxy/default': `${DEFAULT}error_page 401 403 = /o/start;\nlocation /o/ { proxy_pass http://sign-on; }`,
      },
      found: [['error 3:1 error_page']],
    },
    'no location': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}error_page 401 = @gone;` },
      found: [['error 3:1 error_page', '`@gone`, for which `shop.example.org` has no location']],
    },
  },
  silent: {
    'a location that returns': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}error_page 401 = @in;\nlocation @in { return 302 https://x; }` },
    },
    'one that asks nobody': {
      stack: STACK,
      files: {
        'proxy/default': `${DEFAULT}error_page 401 = /in;\nlocation = /in { auth_request off; proxy_pass http://sign-on; }`,
      },
    },
    'pages for other errors, and addresses': {
      stack: STACK,
      files: { 'proxy/default': `${DEFAULT}error_page 404 /404.html;\nerror_page 401 =302 https://auth.example.org/;` },
    },
    'a hostname that asks nobody': { stack: STACK, files: { 'proxy/default': 'error_page 401 = /in;' } },
  },
});
