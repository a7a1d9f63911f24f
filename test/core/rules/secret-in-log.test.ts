import { secretInLog } from '../../../src/core/rules/secret-in-log.ts';
import { testRule } from './tester.ts';

const stack = (line: string) => `services: { cms: { image: "cms:1", command: [sh, -c, '${line}'] } }`;

testRule(secretInLog, {
  finds: {
    'two secrets in one line': {
      stack: stack('echo "keys: $$APP_KEYS $$API_TOKEN_SALT" && cron'),
      found: [['error 1:54 \'echo "keys: $$APP_KEYS $$API_TOKEN_SALT" && cron\'', '`APP_KEYS` and `API_TOKEN_SALT`']],
    },
    'a variable in braces, printed': {
      stack: stack('printf %s $${DB_PASSWORD}'),
      found: [["error 1:54 'printf %s $${DB_PASSWORD}'"]],
    },
    'an entrypoint': {
      stack: stack('echo $$SECRET').replace('command', 'entrypoint'),
      found: [["error 1:57 'echo $$SECRET'"]],
    },
  },
  silent: {
    'the name of a file': { stack: stack('echo $$TOKEN_FILE') },
    'what goes to a file': { stack: stack('echo $$TOKEN > /root/.token') },
    'what no shell replaces': { stack: stack('echo "set $$HOME"') },
    'other variables': { stack: stack('echo $$HOSTNAME $$MONKEY') },
    'a secret that is used': { stack: stack('login --token $$TOKEN && echo done') },
  },
});
