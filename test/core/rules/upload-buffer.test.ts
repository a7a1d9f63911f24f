import { uploadBuffer } from '../../../src/core/rules/upload-buffer.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy:/etc/nginx/vhost.d:ro"]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
  sign-on: { image: "sign-on:1", environment: { VIRTUAL_HOST: auth.example.org } }
`;

testRule(uploadBuffer, {
  finds: {
    'no buffer': {
      stack: STACK,
      files: { 'proxy/shop.example.org': 'location / {\n  client_body_buffer_size 0k;\n}' },
      found: [['error 2:27 0k', '`proxy/shop.example.org`', '`client_max_body_size`']],
    },
  },
  silent: {
    'a buffer, and uploads of any size': {
      stack: STACK,
      files: { 'proxy/default': 'client_body_buffer_size 64m; client_max_body_size 0;' },
    },
  },
});
