import { secretsReady } from '../../../src/core/rules/secrets-ready.ts';
import { testRule } from './tester.ts';

const stack = (last: string) => `
# secrets
services:
  fetcher: { image: "f:1", volumes: ["secrets:/secrets"], healthcheck: { test: [CMD, x] } }
  one: { image: "o:1", volumes: ["secrets:/secrets"], depends_on: { fetcher: { condition: service_healthy } } }
  two: { image: "t:1", volumes: ["secrets:/secrets"], depends_on: { fetcher: { condition: service_healthy } } }
  last: { image: "l:1", volumes: ["secrets:/secrets"]${last} }
volumes: { secrets: }
`;

testRule(secretsReady, {
  finds: {
    'one that does not wait': {
      stack: stack(''),
      found: [['warning 6:3 last', '`last` reads secrets but does not wait until `fetcher`']],
      related: ['3:3 fetcher'],
    },
    'one that only starts later': { stack: stack(', depends_on: [fetcher]'), found: [['warning 6:69 fetcher']] },
  },
  silent: {
    'all wait': { stack: stack(', depends_on: { fetcher: { condition: service_healthy } }') },
    'one that reads none': {
      stack: stack('').replace('last: { image: "l:1", volumes: ["secrets:/secrets"]', 'last: { image: "l:1"'),
    },
    'nobody waits': { stack: stack('').replaceAll(', depends_on: { fetcher: { condition: service_healthy } }', '') },
  },
});
