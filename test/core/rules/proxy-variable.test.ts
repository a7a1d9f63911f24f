import { proxyVariable } from '../../../src/core/rules/proxy-variable.ts';
import { testRule } from './tester.ts';

const stack = (variables: string) => `services: { app: { image: "app:1", environment: { ${variables} } } }`;

testRule(proxyVariable, {
  finds: {
    'what the proxy never knew': {
      stack: 'services: { p: { image: "nginxproxy/nginx-proxy:1", environment: { CLIENT_MAX_BODY_SIZE: 0 } } }',
      found: [['warning 1:68 CLIENT_MAX_BODY_SIZE', 'has no effect', '`client_max_body_size 0;`']],
    },
    'names that are none': {
      stack: stack('VIRTUAL_PORTS: 80, VIRTUALHOST: a, LETSENCRYPT_HOSTS: a'),
      found: [
        ['warning 1:51 VIRTUAL_PORTS', 'has no effect', 'Did you mean `VIRTUAL_PORT`?'],
        ['warning 1:70 VIRTUALHOST', '`VIRTUAL_HOST`'],
        ['warning 1:86 LETSENCRYPT_HOSTS', '`LETSENCRYPT_HOST`'],
      ],
    },
  },
  silent: {
    'a setting of another program': { stack: stack('CLIENT_MAX_BODY_SIZE: 0') },
    'names that are some': { stack: stack('VIRTUAL_HOST: a, VIRTUAL_PORT: 80, ACME_CA_URI: x, CERT_NAME: y') },
    'names of programs': { stack: stack('VIRTUAL_ENV: /venv, ACMESH_DNS_API_CONFIG: x, HOST: a') },
  },
});
