import { vhostFileNotMounted } from '../../../src/core/rules/vhost-file-not-mounted.ts';
import { testRule } from './tester.ts';

const stack = (more: string) => `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1
    volumes: ["./proxy/default:/etc/nginx/vhost.d/default:ro"${more}]
  shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }
`;

testRule(vhostFileNotMounted, {
  finds: {
    'files of nginx-proxy beside the others': {
      stack: stack(''),
      files: { 'proxy/default': '', 'proxy/default_location': '', 'proxy/shop.example.org': '' },
      found: [
        ['warning 4:15 "./proxy/default:/etc/nginx/vhost.d/default:ro"', '`proxy/default_location`'],
        [
          'warning 4:15 "./proxy/default:/etc/nginx/vhost.d/default:ro"',
          '`./proxy/shop.example.org:/etc/nginx/vhost.d/shop.example.org:ro`',
        ],
      ],
    },
  },
  silent: {
    'files that are mounted': {
      stack: stack(', "./proxy/shop.example.org:/etc/nginx/vhost.d/shop.example.org:ro"'),
      files: { 'proxy/default': '', 'proxy/shop.example.org': '' },
    },
    'templates, tests, and hostnames of nobody': {
      stack: stack(''),
      files: {
        'proxy/default': '',
        'proxy/shop.template': '',
        'proxy/test-nginx.conf': '',
        'proxy/gone.example.org': '',
      },
    },
  },
});
