import { unsetVariable } from '../../../src/core/rules/unset-variable.ts';
import { testRule } from './tester.ts';

const web = (attributes: string) => `services:\n  web:\n    image: web:1\n    ${attributes}\n`;

testRule(unsetVariable, {
  finds: {
    'a variable nobody gives': {
      stack: web('hostname: "${NAME}"'),
      found: [['error 4:16 ${NAME}', '`NAME`', 'Set `NAME` in `.env`', '`${NAME:-default}`', '`$$NAME`']],
    },
    'one without braces': { stack: web('command: echo $NAME'), found: [['error 4:19 $NAME']] },
    'one in the default of another': {
      stack: web('hostname: "${HOST:-${NAME}}"'),
      found: [['error 4:24 ${NAME}']],
    },
    'several places of a service once': {
      stack: web('environment: ["A=$NAME", "B=$NAME", "C=${OTHER}"]'),
      found: [['error 4:22 $NAME'], ['error 4:44 ${OTHER}']],
      related: ['4:33 $NAME'],
    },
    'what an anchor shares once': {
      stack: 'x-a: &a {image: "web:${TAG}"}\nservices: {a: *a, b: *a}\n',
      found: [['error 1:22 ${TAG}']],
    },
  },
  silent: {
    'one that has a default': { stack: web('hostname: "${A:-x}${B-}${C:+y}${D+z}"') },
    'one behind a default that is taken': { stack: web('hostname: "${PWD:+${HOME:-$NAME}}"') },
    'one that is required': { stack: web('hostname: "${NAME:?who}"') },
    'a dollar sign': { stack: web('command: echo $$NAME $${NAME} 5$') },
    'what Compose always has': { stack: web('hostname: "${HOME}${PATH}${PWD}${COMPOSE_PROJECT_NAME}"') },
    'a key': { stack: 'services:\n  web:\n    image: web:1\n    environment: {"$NAME": x}\n' },
  },
});
