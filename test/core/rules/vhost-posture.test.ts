import { vhostPosture } from '../../../src/core/rules/vhost-posture.ts';
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
const DEFAULT = 'auth_request /_auth;\nlocation = /_auth { internal; proxy_pass http://sign-on; }\n';
const OPEN = 'auth_request off;\n';

testRule(vhostPosture, {
  finds: {
    'a file of its own that asks nobody': {
      settings: SETTINGS,
      stack: STACK,
      files: { 'proxy/default': DEFAULT, 'proxy/auth.example.org': OPEN, 'proxy/shop.example.org': 'gzip on;' },
      found: [
        [
          'error without place',
          '`shop.example.org` is open to everybody: nothing in `proxy/shop.example.org` asks',
          'postures: {shop.example.org: public}',
        ],
      ],
    },
    'one that switches the question off': {
      settings: SETTINGS,
      stack: STACK,
      files: {
        'proxy/default': DEFAULT,
        'proxy/auth.example.org': OPEN,
        'proxy/shop.example.org': 'include vhost.d/default;\nauth_request off;',
      },
      found: [['error 2:1 auth_request', 'switches the sign-on off']],
    },
    'no file at all': {
      settings: SETTINGS,
      stack: STACK,
      files: { 'proxy/auth.example.org': OPEN, 'proxy/authenticated': 'auth_request /_auth;' },
      found: [['error 5:57 shop.example.org', 'no file asks for a sign-on']],
    },
    'a sign-on that is behind itself': {
      settings: SETTINGS,
      stack: STACK,
      files: { 'proxy/default': OPEN, 'proxy/auth.example.org': OPEN, 'proxy/default_location': DEFAULT },
      found: [['error 1:1 auth_request', '`auth.example.org` is where people sign on', '`auth.example.org_location`']],
    },
    'a public hostname that asks': {
      settings: `${SETTINGS}\npostures: { shop.example.org: public }`,
      stack: STACK,
      files: { 'proxy/default': DEFAULT, 'proxy/auth.example.org': OPEN },
      found: [['error 1:1 auth_request', '`shop.example.org` is `public` by the settings']],
    },
    'one that lets nobody in': {
      settings: SETTINGS,
      stack: STACK.replace('vhost.d:ro"', 'vhost.d:ro", "./nginx.conf:/etc/nginx/nginx.conf:ro"'),
      files: {
        'nginx.conf': 'http { deny all; }',
        'proxy/default': `allow all;\n${DEFAULT}`,
        'proxy/auth.example.org': `allow all; ${OPEN}`,
        'proxy/shop.example.org': 'gzip on;',
      },
      found: [['error without place', '`shop.example.org` is closed for everybody', '`authenticated`']],
    },
  },
  silent: {
    'files as the settings say': {
      settings: `${SETTINGS}\npostures: { shop.example.org: token }`,
      stack: STACK,
      files: { 'proxy/default': DEFAULT, 'proxy/auth.example.org': OPEN, 'proxy/shop.example.org': OPEN },
    },
    'a proxy that knows no sign-on': { stack: STACK, files: { 'proxy/default': 'gzip on;' } },
    'a file whose content is not given': {
      settings: SETTINGS,
      stack: STACK.replace('vhost.d:ro"', 'vhost.d:ro", "./x:/etc/nginx/vhost.d/shop.example.org:ro"'),
      files: { 'proxy/default': DEFAULT, 'proxy/auth.example.org': OPEN },
    },
    'an include nobody knows': {
      settings: SETTINGS,
      stack: STACK,
      files: {
        'proxy/default': DEFAULT,
        'proxy/auth.example.org': OPEN,
        'proxy/shop.example.org': 'include /etc/nginx/more;',
      },
    },
    'an oauth2-proxy, whatever the settings say': {
      stack: STACK.replace('"sign-on:1"', '"quay.io/oauth2-proxy/oauth2-proxy:v7"'),
      files: { 'proxy/default': DEFAULT, 'proxy/auth.example.org': OPEN },
    },
  },
});
