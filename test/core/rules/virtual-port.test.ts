import { virtualPort } from '../../../src/core/rules/virtual-port.ts';
import { testRule } from './tester.ts';

const stack = (environment: string, ports = '') => `
services:
  shop:
    image: shop:1
    environment: { VIRTUAL_HOST: shop.example.org${environment} }
${ports === '' ? '' : `    ${ports}\n`}`;

testRule(virtualPort, {
  finds: {
    'several ports of which the proxy must choose': {
      stack: stack('', 'expose: ["8000", "9090"]'),
      found: [['error 4:34 shop.example.org', 'several ports (8000, 9090)', 'Add VIRTUAL_PORT']],
    },
    'no port at all, more quietly': {
      stack: stack(''),
      found: [['warning 4:34 shop.example.org', 'depends on the image']],
    },
    'a port that is none of those exposed': {
      stack: stack(', VIRTUAL_PORT: "8001"', 'expose: ["8000"]'),
      found: [['warning 4:66 "8001"', 'is 8001, but it exposes 8000']],
      related: ['5:14 "8000"'],
    },
    'no port but a word': {
      stack: stack(', VIRTUAL_PORT: http'),
      found: [['error 4:66 http', 'is `http`, which is not a port', 'from 1 to 65535']],
    },
    'numbers no port has': {
      stack: `
services:
  a: { image: "a:1", environment: { VIRTUAL_HOST: a.example.org, VIRTUAL_PORT: 0 } }
  b: { image: "b:1", environment: { VIRTUAL_HOST: b.example.org, VIRTUAL_PORT: 65536 } }
  c: { image: "c:1", environment: { VIRTUAL_HOST: c.example.org, VIRTUAL_PORT: "80,81" } }
`,
      found: [['error 2:80 0'], ['error 3:80 65536'], ['error 4:80 "80,81"']],
    },
  },
  silent: {
    'the port that is exposed': { stack: stack(', VIRTUAL_PORT: "8000"', 'expose: ["8000", "9090"]') },
    'a port within what is exposed': { stack: stack(', VIRTUAL_PORT: "8005"', 'expose: ["8000-8010"]') },
    'a port where only others are published': { stack: stack(', VIRTUAL_PORT: "3000"', 'ports: ["9090:9090"]') },
    'a port nothing else is said of': { stack: stack(', VIRTUAL_PORT: "3000"') },
    'the highest and the lowest port': {
      stack: `
services:
  a: { image: "a:1", environment: { VIRTUAL_HOST: a.example.org, VIRTUAL_PORT: 65535 } }
  b: { image: "b:1", environment: { VIRTUAL_HOST: b.example.org, VIRTUAL_PORT: 1 } }
`,
    },
    'one exposed port': { stack: stack('', 'expose: ["8000"]') },
    'one port, exposed and published': { stack: stack('', 'ports: ["8000:8000", "8000:8000/udp"]') },
    '80 among several': { stack: stack('', 'expose: ["8000", "80"]') },
    'what a variable nobody gave will say': { stack: stack(', VIRTUAL_PORT: "${PORT}"', 'expose: ["8000"]') },
    'exposed ports nobody gave': { stack: stack('', 'expose: ["${A}", "${B}"]') },
    'FastCGI, which has no such port': { stack: stack(', VIRTUAL_PROTO: fastcgi') },
    'hostnames with ports of their own': { stack: stack(', VIRTUAL_HOST_MULTIPORTS: "{}"') },
    'a service without hostname': { stack: 'services: { a: { image: "a:1", environment: { VIRTUAL_PORT: x } } }' },
  },
});
