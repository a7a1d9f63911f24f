import { missingRestart } from '../../../src/core/rules/missing-restart.ts';
import { testRule } from './tester.ts';

const stack = (service: string) => `
services:
  ${service}
  db: { image: "db:1", restart: always }
  cache: { image: "cache:1", restart: always }
`;

testRule(missingRestart, {
  finds: {
    'a service with a hostname': {
      stack: stack('shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } }'),
      found: [['note 2:3 shop', 'restart: always']],
    },
    'the proxy': {
      stack: stack('edge: { image: "nginxproxy/nginx-proxy:1" }'),
      found: [['note 2:3 edge', 'stays down']],
    },
    'one that says no': {
      stack: stack('shop: { image: "shop:1", restart: "no", environment: { VIRTUAL_HOST: shop.example.org } }'),
      found: [['note 2:3 shop']],
    },
  },
  silent: {
    'a service nobody reaches': { stack: stack('job: { image: "job:1" }') },
    'a stack that restarts nothing': {
      stack: 'services: { shop: { image: "shop:1", environment: { VIRTUAL_HOST: shop.example.org } } }',
    },
    'a service with a policy of its own': {
      stack: stack(
        'shop: { image: "shop:1", deploy: { restart_policy: {} }, environment: { VIRTUAL_HOST: shop.example.org } }',
      ),
    },
  },
});
