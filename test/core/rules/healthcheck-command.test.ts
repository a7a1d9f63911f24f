import { healthcheckCommand } from '../../../src/core/rules/healthcheck-command.ts';
import { testRule } from './tester.ts';

const stack = (test: string) => `
services:
  web:
    image: web:1
    healthcheck:
      test: ${test}
`;

testRule(healthcheckCommand, {
  finds: {
    'a command line in one word': {
      stack: stack('["CMD", "curl -f http://localhost/"]'),
      found: [['error 5:21 "curl -f http://localhost/"', '`web` runs `curl -f http://localhost/`', '`CMD-SHELL`']],
    },
    'a command line of several lines': {
      stack: `
services:
  web:
    image: web:1
    healthcheck:
      test:
        - CMD
        - |
          curl -f
          http://localhost/
`,
      found: [['error 7:11 |\n          curl -f\n          http://localhost/', 'always fails']],
    },
  },
  silent: {
    'each word an item': { stack: stack('["CMD", "curl", "-f", "http://localhost/"]') },
    'a line for the shell': { stack: stack('["CMD-SHELL", "curl -f http://localhost/"]') },
    'a string, which is for the shell': { stack: stack('curl -f http://localhost/') },
    'one program': { stack: stack('["CMD", "/healthcheck.sh"]') },
    'one program with a blank after it': { stack: stack('["CMD", "/healthcheck.sh "]') },
    'a variable nobody gave': { stack: stack('["CMD", "run ${CHECK}"]') },
    'none at all': { stack: stack('["NONE"]') },
    'a service without health check': { stack: 'services: { web: { image: "web:1" } }' },
  },
});
