import { removedPort } from '../../../src/core/rules/removed-port.ts';
import { testRule } from './tester.ts';

const stack = (ports: string) => `services: { mq: { image: "mq:1", ports: [${ports}] } }`;

testRule(removedPort, {
  finds: {
    'a port that is gone': {
      stack: stack('8883:8883'),
      base: stack('8883:8883, 1883:1883'),
      found: [['warning 1:42 8883:8883', 'Port 1883/tcp']],
    },
    'the last port': {
      stack: 'services: { mq: { image: "mq:1" } }',
      base: stack('1883:1883'),
      found: [['warning 1:13 mq']],
    },
    'another protocol': {
      stack: stack('53:53'),
      base: stack('53:53, 53:53/udp'),
      found: [['warning 1:42 53:53', '53/udp']],
    },
  },
  silent: {
    'nothing to compare with': { stack: stack('80:80') },
    'the same ports': { stack: stack('81:81, 80:80'), base: stack('80:80, 81:81') },
    'another port of the container': { stack: stack('80:8080'), base: stack('80:80') },
    'a port another service has now': {
      stack: 'services: { mq: { image: "mq:1" }, new: { image: "new:1", ports: ["80:80"] } }',
      base: stack('80:80'),
    },
    'a free port': { stack: 'services: { mq: { image: "mq:1" } }', base: stack('"80"') },
    'a service that is gone': { stack: 'services: { other: { image: "x:1" } }', base: stack('80:80') },
  },
});
