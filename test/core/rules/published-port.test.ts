import { publishedPort } from '../../../src/core/rules/published-port.ts';
import { testRule } from './tester.ts';

const stack = (ports: string, port = '3000') => `
services:
  shop:
    image: shop:1
    ports: ${ports}
    environment: { VIRTUAL_HOST: shop.example.org, VIRTUAL_PORT: "${port}" }
`;

testRule(publishedPort, {
  finds: {
    'the port behind the hostname': {
      stack: stack('["3000:3000"]'),
      found: [
        [
          'error 4:13 "3000:3000"',
          '`shop` publishes on port 3000 what `shop.example.org` protects',
          '`postures: {shop.example.org: public}`',
        ],
      ],
    },
    'it under another number, on any address or one': {
      stack: stack('["8080:3000", "10.0.0.5:81:3000", "[::]:82:3000"]'),
      found: [
        ['error 4:13 "8080:3000"', 'port 8080'],
        ['error 4:26 "10.0.0.5:81:3000"', 'port 81'],
        ['error 4:46 "[::]:82:3000"', 'port 82'],
      ],
    },
    'it on a port the engine chooses': {
      stack: stack('["3000"]'),
      found: [['error 4:13 "3000"', 'a free port']],
    },
    'it within a range': {
      stack: stack('["2990-3010:2990-3010"]'),
      found: [['error 4:13 "2990-3010:2990-3010"']],
    },
    'it in long syntax': {
      stack: stack('[{ target: 3000, published: "8080" }]'),
      found: [['error 4:13 { target: 3000, published: "8080" }', 'port 8080']],
    },
    'the one port without VIRTUAL_PORT': {
      stack: `
services:
  shop:
    image: shop:1
    ports: ["8080:80"]
    environment: { VIRTUAL_HOST: shop.example.org }
`,
      found: [['error 4:13 "8080:80"']],
    },
    'a hostname of several that is protected': {
      settings: 'postures: { www.example.org: public }',
      stack: `
services:
  shop:
    image: shop:1
    ports: ["3000:3000"]
    environment: { VIRTUAL_HOST: "www.example.org,shop.example.org", VIRTUAL_PORT: "3000" }
`,
      found: [['error 4:13 "3000:3000"', '`shop.example.org`']],
    },
  },
  silent: {
    'ports only the server can use': {
      stack: stack('["127.0.0.1:3000:3000", "[::1]:3000:3000", { target: 3000, published: "1", host_ip: 127.0.0.2 }]'),
    },
    'other ports of the service': { stack: stack('["3001:3001", "5432-5440:5432-5440"]') },
    'the same number over UDP': { stack: stack('["3000:3000/udp"]') },
    'an address nobody gave': { stack: stack('["${ADDRESS:-}:3000:3000"]').replace(':-', '') },
    'a public hostname': { stack: stack('["3000:3000"]'), settings: 'postures: { shop.example.org: public }' },
    'a hostname whose service checks tokens': {
      stack: stack('["3000:3000"]'),
      settings: 'postures: { shop.example.org: token }',
    },
    'the login page': {
      stack: stack('["3000:3000"]'),
      settings: 'authentication: { hostname: shop.example.org }',
    },
    'a service without hostname': { stack: 'services: { db: { image: "db:1", ports: ["5432:5432"] } }' },
    'the proxy itself': {
      stack: `
services:
  proxy:
    image: nginxproxy/nginx-proxy:1.7
    ports: ["80:80"]
    environment: { VIRTUAL_HOST: status.example.org, VIRTUAL_PORT: "80" }
`,
    },
  },
});
