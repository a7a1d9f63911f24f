import { serviceUrl } from '../../../src/core/rules/service-url.ts';
import { testRule } from './tester.ts';

const stack = (url: string) =>
  `services: { app: { image: "app:1", environment: { URL: ${url} } }, db: { image: "db:1", expose: [5000, 8000-8010] } }`;

testRule(serviceUrl, {
  finds: {
    'a service that is not there': {
      stack: stack('http://dbs:80/x'),
      found: [['warning 1:56 http://dbs:80/x', '`dbs`, which is no service', 'Did you mean `db`?']],
    },
    'a port it does not listen on': {
      stack: stack('http://db'),
      found: [['warning 1:56 http://db', 'asks `db` at port 80', '5000, 8000-8010']],
      related: ['1:71 db'],
    },
    'mounted configuration': {
      stack: 'services: { app: { image: "app:1", volumes: ["./app.cfg:/etc/app.cfg"] } }',
      files: { 'app.cfg': '# http://gone\nup = ["http://other:80"]\n' },
      found: [['warning 2:8 http://other:80', '`other`']],
    },
  },
  silent: {
    'a port it listens on': { stack: stack('http://db:5000/x') },
    'a port of a range': { stack: stack('http://db:8004') },
    'a container, a hostname, an alias': {
      stack: `
services:
  app: { image: "app:1", environment: { A: "http://one http://two http://three http://localhost:1" } }
  db: { image: "db:1", container_name: one, hostname: two, networks: { default: { aliases: [three] } } }
`,
    },
    'a name with a dot, and one nobody gave': { stack: stack('"http://api.example.org http://${HOST}:80/"') },
    'a network of another stack': {
      stack:
        stack('http://other').replace('image: "app:1"', 'image: "app:1", networks: [shared]') +
        '\nnetworks: { shared: { external: true } }',
    },
    'a name of the server': {
      stack: stack('http://other').replace('"app:1"', '"app:1", extra_hosts: ["other:10.0.0.1"]'),
    },
  },
});
