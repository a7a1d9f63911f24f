import { signOnReturn } from '../../../src/core/rules/sign-on-return.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;

testRule(signOnReturn, {
  finds: {
    'a path alone': {
      stack: STACK,
      files: { 'proxy/default': 'location @in {\n  return 302 https://auth.example.org/start?rd=$request_uri;\n}' },
      found: [
        ['error 2:14 https://auth.example.org/start?rd=$request_uri', 'a path alone', 'rd=https://$host$request_uri'],
      ],
    },
  },
  silent: {
    'a whole address': {
      stack: STACK,
      files: { 'proxy/default': 'return 302 https://auth.example.org/start?rd=https://$host$request_uri;' },
    },
    'the same hostname': {
      stack: STACK,
      files: { 'proxy/default': 'return 302 https://$host/start?rd=$request_uri;' },
    },
    'another directive': {
      stack: STACK,
      files: { 'proxy/default': 'proxy_pass https://auth.example.org/start?rd=$request_uri;' },
    },
  },
});
