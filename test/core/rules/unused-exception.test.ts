import { unusedException } from '../../../src/core/rules/unused-exception.ts';
import { testRule } from './tester.ts';

testRule(unusedException, {
  finds: {
    'what is not done': {
      settings: 'exceptions: [{ service: app, allow: [/srv, privileged, ACME_PRE_HOOK], reason: a }]',
      stack: 'services: { app: { image: "app:1", volumes: ["/srv:/srv"] } }',
      found: [
        [
          'note 1:14 { service: app, allow: [/srv, privileged, ACME_PRE_HOOK], reason: a }',
          '`privileged` and `ACME_PRE_HOOK`',
        ],
      ],
    },
    'a service that is not there': {
      settings: 'exceptions: [{ service: gone, allow: [/srv], reason: a }]',
      stack: 'services: { app: { image: "app:1" } }',
      found: [['note 1:14 { service: gone, allow: [/srv], reason: a }', 'not in the stack']],
    },
  },
  silent: {
    'what is done': {
      settings: 'exceptions: [{ service: app, allow: [/srv, privileged, ACME_PRE_HOOK], reason: a }]',
      stack:
        'services: { app: { image: "app:1", privileged: true, volumes: ["/srv:/srv"], environment: { ACME_PRE_HOOK: x } } }',
    },
  },
});
