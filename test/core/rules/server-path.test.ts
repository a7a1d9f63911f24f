import { serverPath } from '../../../src/core/rules/server-path.ts';
import { testRule } from './tester.ts';

const stack = (volumes: string) => `services: { app: { image: "app:1", volumes: [${volumes}] } }`;

testRule(serverPath, {
  finds: {
    'a home, and the socket of the engine': {
      stack: stack('"~/.aws/credentials:/root/.aws/credentials:ro", "/var/run/docker.sock:/s"'),
      found: [
        ['warning 1:47 ~/.aws/credentials', 'not in the repository', 'allow: ["~/.aws/credentials"]'],
        ['error 1:95 /var/run/docker.sock', 'has the server'],
      ],
    },
    'all of the server, and its users': {
      stack: stack('"/:/host:ro", "/etc:/x", "/root/.ssh:/y"'),
      found: [['error 1:47 /'], ['error 1:61 /etc'], ['error 1:72 /root/.ssh']],
    },
    'a volume that is a path': {
      stack: `${stack('"data:/data"')}\nvolumes: { data: { driver_opts: { type: none, o: bind, device: /srv/data } } }`,
      found: [['warning 1:47 data', '`/srv/data` of the server']],
    },
    'an exception for another service': {
      settings: 'exceptions: [{ service: other, allow: [/srv], reason: a }]',
      stack: stack('"/srv:/srv"'),
      found: [['warning 1:47 /srv']],
    },
    'the clock, to write': {
      stack: stack('"/etc/localtime:/etc/localtime"'),
      found: [['warning 1:47 /etc/localtime']],
    },
  },
  silent: {
    'an exception': {
      settings: 'exceptions: [{ service: app, allow: [/srv], reason: a }]',
      stack: stack('"/srv:/srv"'),
    },
    'the clock and the authorities, to look at': {
      stack: stack('"/etc/localtime:/etc/localtime:ro", "/etc/ssl/certs:/etc/ssl/certs:ro"'),
    },
    'the checkout, volumes, memory': {
      stack: `${stack('"./x:/x", "data:/data", "mem:/mem"')}\nvolumes: { data: , mem: { driver_opts: { type: tmpfs, device: tmpfs } } }`,
    },
    'a path nobody gave': { stack: stack('"${DATA}:/data"') },
  },
});
