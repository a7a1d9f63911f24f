import { randomSecret } from '../../../src/core/rules/random-secret.ts';
import { testRule } from './tester.ts';

testRule(randomSecret, {
  finds: {
    'a command': {
      stack:
        'services: { app: { image: "app:1", command: [sh, -c, "export JWT_SECRET=$$(openssl rand -hex 32); app"] } }',
      found: [['warning 1:54 "export JWT_SECRET=$$(openssl rand -hex 32); app"', '`app` makes `JWT_SECRET` anew']],
    },
    'a script the change brings': {
      stack: 'services: { app: { image: "app:1" } }',
      files: { 'app/run.sh': '# run\nexport OAUTH2_PROXY_COOKIE_SECRET=$(head -c24 /dev/urandom | base64);\n' },
      changed: ['app/run.sh'],
      found: [
        ['warning 2:1 export OAUTH2_PROXY_COOKIE_SECRET=$(head -c24 /dev/urandom', '`OAUTH2_PROXY_COOKIE_SECRET`'],
      ],
    },
  },
  silent: {
    'a secret that is read': {
      stack: 'services: { app: { image: "app:1", command: [sh, -c, "JWT_SECRET=$$(cat /secrets/x) app"] } }',
    },
    'chance for something else': {
      stack: 'services: { app: { image: "app:1", command: [sh, -c, "ID=$$(uuidgen) app"] } }',
    },
    'a script nobody uses': {
      stack: 'services: { app: { image: "app:1" } }',
      files: { 'run.sh': 'A_SECRET=$(uuidgen)' },
    },
  },
});
