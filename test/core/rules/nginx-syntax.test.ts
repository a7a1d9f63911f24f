import { nginxSyntax } from '../../../src/core/rules/nginx-syntax.ts';
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

testRule(nginxSyntax, {
  finds: {
    'a directive without its end': {
      stack: STACK,
      files: { 'proxy/default': 'a 1;\nb 2\nc 3;\n}' },
      found: [['error 4:1 }', 'nginx cannot read `proxy/default`']],
    },
    'in the file of a hostname': {
      stack: STACK,
      files: { 'proxy/default': 'a 1;', 'proxy/shop.example.org': 'location / {' },
      found: [['error 1:12 {', '`proxy/shop.example.org`: The brace is not closed.']],
    },
  },
  silent: {
    'a file that can be read': { stack: STACK, files: { 'proxy/default': DEFAULT } },
    'what is no file of nginx': {
      stack: STACK.replace('/etc/nginx/vhost.d', '/etc/nginx/htpasswd'),
      files: { 'proxy/default': 'user:{x' },
    },
    'the file of another service': {
      stack: STACK.replace('nginxproxy/nginx-proxy:1', 'web:1'),
      files: { 'proxy/default': '}' },
    },
  },
});
