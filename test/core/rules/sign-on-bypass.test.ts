import { signOnBypass } from '../../../src/core/rules/sign-on-bypass.ts';
import { testRule } from './tester.ts';

const STACK = `
services:
  sign-on:
    image: quay.io/oauth2-proxy/oauth2-proxy:v7
    command: [--config=/etc/sign-on/main.cfg]
    volumes: ["./sign-on:/etc/sign-on:ro"]
`;
const variables = (text: string) =>
  `services: { o: { image: "oauth2-proxy/oauth2-proxy:v7", environment: { ${text} } } }`;

testRule(signOnBypass, {
  finds: {
    'a route, a User-Agent, an address': {
      stack: STACK,
      files: {
        'sign-on/main.cfg': 'skip_auth_routes = ["/x"]\nping_user_agent = "probe"\ntrusted_ips = ["10.0.0.0/8"]',
      },
      found: [
        ['error 1:1 skip_auth_routes', 'without a sign-on whoever names such a path'],
        ['error 2:1 ping_user_agent', 'that User-Agent'],
        ['error 3:1 trusted_ips'],
      ],
    },
    'a variable': {
      stack: variables('OAUTH2_PROXY_GCP_HEALTHCHECKS: "true"'),
      found: [['error 1:72 OAUTH2_PROXY_GCP_HEALTHCHECKS', '`OAUTH2_PROXY_GCP_HEALTHCHECKS`']],
    },
  },
  silent: {
    'what is switched off': {
      stack: STACK,
      files: { 'sign-on/main.cfg': 'gcp_healthchecks = false\nskip_auth_routes = []\nping_user_agent = ""' },
    },
    'other keys': { stack: STACK, files: { 'sign-on/main.cfg': 'ping_path = "/ping"' } },
  },
});
