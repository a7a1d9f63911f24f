import { signOnKey } from '../../../src/core/rules/sign-on-key.ts';
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

testRule(signOnKey, {
  finds: {
    'a key with dashes': {
      stack: STACK,
      files: { 'sign-on/main.cfg': '# x\nskip-provider-button = true' },
      found: [
        ['error 2:1 skip-provider-button', 'no key `skip-provider-button`', 'Did you mean `skip_provider_button`?'],
      ],
    },
    'a key nobody knows': {
      stack: STACK,
      files: { 'sign-on/main.cfg': 'log_level = "debug"' },
      found: [['error 1:1 log_level', 'Remove it.']],
    },
    'values of another kind': {
      stack: STACK,
      files: {
        'sign-on/main.cfg':
          'cookie_secure = "yes"\nprovider = ["oidc"]\ncookie_expire = "1 day"\nredis_connection_idle_timeout = "x"',
      },
      found: [
        ['error 1:1 cookie_secure', 'must be `true` or `false`'],
        ['error 2:1 provider', 'must be text'],
        ['error 3:1 cookie_expire', 'must be a duration'],
        ['error 4:1 redis_connection_idle_timeout', 'must be a whole number'],
      ],
    },
    'a list that is none': {
      stack: STACK,
      files: { 'sign-on/main.cfg': 'upstreams = 3' },
      found: [['error 1:1 upstreams', 'must be a list']],
    },
    'what is no TOML': {
      stack: STACK,
      files: { 'sign-on/main.cfg': 'provider = "oidc"\nupstreams = ["a",' },
      found: [['error 2:13 [', 'cannot read `sign-on/main.cfg`']],
    },
    'a key twice': {
      stack: STACK,
      files: { 'sign-on/main.cfg': 'provider = "a"\nprovider = "b"' },
      found: [['error 2:1 p']],
    },
    'a variable nobody knows': {
      stack: variables('OAUTH2_PROXY_EMAIL_DOMAIN: "*"'),
      found: [
        ['warning 1:72 OAUTH2_PROXY_EMAIL_DOMAIN', 'has no effect', 'Did you mean `OAUTH2_PROXY_EMAIL_DOMAINS`?'],
      ],
    },
    'a program in a line of a shell': {
      stack: `
services:
  auth:
    image: lab/auth:1
    command: [sh, -c, "/bin/oauth2-proxy --config=/etc/auth.cfg"]
    volumes: ["./auth.cfg:/etc/auth.cfg"]
`,
      files: { 'auth.cfg': 'x = 1' },
      found: [['error 1:1 x']],
    },
  },
  silent: {
    'keys and values as they should be': {
      stack: STACK,
      files: {
        'sign-on/main.cfg':
          'provider = "oidc"\nupstreams = ["static://202"]\nextra_jwt_issuers = "a=b"\ncookie_secure = true\ncookie_expire = "168h0m"\nredis_connection_idle_timeout = 3',
      },
    },
    'variables as they should be': {
      stack: variables('OAUTH2_PROXY_COOKIE_SECURE: "true", OAUTH2_PROXY_COOKIE_EXPIRE: "${EXPIRE}", OTHER: x'),
    },
    'a file that is not given': { stack: STACK },
    'another program': {
      stack: STACK.replace('quay.io/oauth2-proxy/oauth2-proxy:v7', 'other:7'),
      files: { 'sign-on/main.cfg': 'x = 1' },
    },
  },
});
