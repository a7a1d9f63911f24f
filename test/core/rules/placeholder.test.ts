import { placeholder } from '../../../src/core/rules/placeholder.ts';
import { testRule } from './tester.ts';

const stack = (value: string) => `services: { app: { image: "app:1", environment: { A: ${value} } } }`;

testRule(placeholder, {
  finds: {
    'a value to fill in': {
      stack: stack('YOUR_CLIENT_ID'),
      found: [['warning 1:54 YOUR_CLIENT_ID', '`app` still has `YOUR_CLIENT_ID`']],
    },
    'an example hostname in a real zone': {
      settings: 'zone: lab.test',
      stack: stack('relay.example.com:21117'),
      found: [['warning 1:54 relay.example.com:21117', '`relay.example.com`']],
    },
    'mounted configuration': {
      stack: 'services: { app: { image: "app:1", volumes: ["./app.cfg:/etc/app.cfg"] } }',
      files: { 'app.cfg': '# YOUR_COMMENT\nsecret="<your-cookie-secret>"\n' },
      found: [['warning 2:9 <your-cookie-secret>', 'still has `<your-cookie-secret>`']],
    },
    'configuration the change brings': {
      stack: 'services: { app: { image: "app:1" } }',
      files: { 'old/app.cfg': 'id = "CHANGEME"\n' },
      changed: ['old/app.cfg'],
      found: [['warning 1:7 CHANGEME', '`old/app.cfg` still has']],
    },
  },
  silent: {
    'an example hostname in an example': { settings: 'zone: example.org', stack: stack('relay.example.com') },
    'an example hostname where nobody knows the zone': { stack: stack('relay.example.com') },
    'other words': { settings: 'zone: lab.test', stack: stack('yours myexample.com your_name example.community') },
    'configuration nobody mounts': { stack: stack('x'), files: { 'app.cfg': 'id = "CHANGEME"\n' } },
    'a file that is no configuration': {
      stack: 'services: { app: { image: "app:1", volumes: ["./a.html:/a.html"] } }',
      files: { 'a.html': 'CHANGEME' },
    },
  },
});
