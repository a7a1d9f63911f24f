import { loosenedSettings } from '../../../src/core/rules/loosened-settings.ts';
import { testRule } from './tester.ts';

const STACK = 'services: { web: { image: "web:1", environment: { VIRTUAL_HOST: web.example.org } } }';
const SAME = { stack: STACK, base: STACK };

testRule(loosenedSettings, {
  finds: {
    'a suppression, and one that holds longer': {
      ...SAME,
      baseSettings: 'suppressions: [{ rule: a-b, reason: x, until: 2027-01-01 }]',
      settings: 'suppressions: [{ rule: a-b, reason: x, until: 2027-02-01 }, { rule: a-b, service: web, reason: y }]',
      found: [
        ['warning 1:16 { rule: a-b, reason: x, until: 2027-02-01 }', 'prolongs the suppression of `a-b`'],
        ['warning 1:61 { rule: a-b, service: web, reason: y }', 'suppresses `a-b` for `web`: “y”'],
      ],
    },
    'an exception, and more of one': {
      ...SAME,
      baseSettings: 'exceptions: [{ service: web, allow: [/a], reason: x }]',
      settings:
        'exceptions: [{ service: web, allow: [/a, /b], reason: x }, { service: db, allow: [privileged], reason: y }]',
      found: [
        ['warning 1:14 { service: web, allow: [/a, /b], reason: x }', 'allows `web` `/b`'],
        ['warning 1:60 { service: db, allow: [privileged], reason: y }', '`privileged`'],
      ],
    },
    'a softer rule': {
      ...SAME,
      baseSettings: 'severities: { a-b: warning }',
      settings: 'severities: { a-b: note, c-d: off }',
      found: [
        ['warning 1:15 a-b', '`a-b` a note'],
        ['warning 1:26 c-d', '`c-d` silent'],
      ],
    },
    'a hostname that is opened': {
      ...SAME,
      baseSettings: 'soakSeconds: 20',
      settings: 'postures: { web.example.org: public }',
      found: [['warning 1:13 web.example.org', 'opens `web.example.org`: it is `public`, not `authenticated`']],
    },
    'one that is new': {
      base: 'services: { web: { image: "web:1" } }',
      stack: STACK,
      baseSettings: 'soakSeconds: 20',
      settings: 'postures: { web.example.org: token }',
      found: [['warning 1:13 web.example.org', 'leaves the check of tokens']],
    },
    'another sign-on, and a proxy that is none': {
      ...SAME,
      baseSettings: '{ authentication: { hostname: auth.example.org }, removalLimit: 0.3 }',
      settings: '{ authentication: { hostname: web.example.org }, proxy: { service: nobody }, removalLimit: 0.9 }',
      found: [
        ['warning 1:59 service', '`proxy.service` `nobody`; before it was inferred'],
        ['warning 1:21 hostname', '`authentication.hostname` `web.example.org`; before it was `auth.example.org`'],
        ['warning 1:78 removalLimit', '`removalLimit` `0.9`; before it was `0.3`'],
      ],
    },
    'a comment': {
      base: STACK,
      stack: `${STACK} # mission-control-ignore a-b: z`,
      found: [[`warning 1:1 ${STACK} # mission-control-ignore a-b: z`, '“z”']],
    },
    'a comment that was agreed to for something else': {
      base: 'services:\n  web:\n    image: web:1\n    privileged: true # mission-control-ignore a-b: z',
      stack:
        'services:\n  web:\n    image: web:1\n  db:\n    image: db:1\n    privileged: true # mission-control-ignore a-b: z',
      found: [['warning 6:1     privileged: true # mission-control-ignore a-b: z', '“z”']],
    },
  },
  silent: {
    'a comment on a line that moved': {
      base: 'services:\n  web:\n    privileged: true # mission-control-ignore a-b: z\n    image: web:1',
      stack:
        'services:\n  db: { image: "db:1" }\n  web:\n    image: web:1\n    privileged: true # mission-control-ignore a-b: z',
    },
    'nothing to compare with': { stack: STACK, settings: 'postures: { web.example.org: public }' },
    'what was there before': {
      stack: `${STACK} # mission-control-ignore a-b: z`,
      base: `${STACK} # mission-control-ignore a-b: z`,
      settings:
        '{ postures: { web.example.org: public }, severities: { a-b: off }, suppressions: [{ rule: a-b, reason: x }], exceptions: [{ service: web, allow: [/a], reason: x }] }',
    },
    'what asks for more': {
      ...SAME,
      baseSettings:
        '{ postures: { web.example.org: public }, severities: { a-b: off }, suppressions: [{ rule: a-b, reason: x }] }',
      settings:
        '{ postures: { web.example.org: token }, severities: { a-b: warning, c-d: error }, suppressions: [{ rule: a-b, reason: x, until: 2027-01-01 }] }',
    },
  },
});
