import { wrapperCommand } from '../../../src/core/rules/wrapper-command.ts';
import { testRule } from './tester.ts';

const wrapped = (command: string) => `
services:
  shop:
    image: shop:1
    entrypoint: /secrets/setup.sh
    command: ${command}
    volumes: ["secrets:/secrets"]
volumes: { secrets }
`;
const bare = (entrypoint: string) => `
services:
  shop:
    image: shop:1
    entrypoint: ${entrypoint}
`;

testRule(wrapperCommand, {
  finds: {
    'a line for a shell in one word': {
      stack: wrapped('["--copy", "/secrets/a:/b", "migrate && serve"]'),
      found: [
        ['error 5:42 "migrate && serve"', '`shop` runs `migrate && serve` as the name of one program', '`sh`, `-c`'],
      ],
    },
    'a program with arguments in one word': {
      stack: wrapped('["python main.py"]'),
      found: [['error 5:15 "python main.py"']],
    },
    'a long line, cut in the message': {
      stack: wrapped(`["${'x'.repeat(80)};y"]`),
      found: [[`error 5:15 "${'x'.repeat(80)};y"`, `\`${'x'.repeat(57)}…\``]],
    },
    'no program': {
      stack: wrapped('["--env", "/secrets/shop.env"]'),
      found: [['error 5:24 "/secrets/shop.env"', 'no program to run']],
    },
    'no command': {
      stack: wrapped('[]').replace('    command: []\n', ''),
      found: [['error 4:17 /secrets/setup.sh', 'no program to run']],
    },
    'an option without value': {
      stack: wrapped('["--copy", "/secrets/a:/b", "--env"]'),
      found: [['error 5:42 "--env"', '`--env` of `shop` has no value']],
    },
    'an option after the program': {
      stack: wrapped('["serve", "--env", "/secrets/shop.env"]'),
      found: [['error 5:24 "--env"', 'stands after the program `serve`', 'first']],
    },
    'an entrypoint of one word that is a line': {
      stack: bare('["python -m http.server"]'),
      found: [['error 4:18 "python -m http.server"', 'does not exist']],
    },
  },
  silent: {
    'a program and its arguments': {
      stack: wrapped('["--copy", "/secrets/a:/b", "--env", "/secrets/c", "python", "main.py"]'),
    },
    'a shell with a line': { stack: wrapped('["--copy", "/secrets/a:/b", "sh", "-c", "migrate && serve"]') },
    'options of the program itself': { stack: wrapped('["serve", "--env", "production", "--copy"]') },
    'a command in one string, which Compose takes apart': { stack: wrapped('python main.py') },
    'what a variable nobody gave will say': { stack: wrapped('["run ${WHAT}"]') },
    'an entrypoint in one string': { stack: bare('python -m http.server') },
    'an entrypoint of several words': { stack: bare('["sh", "-c", "a && b"]') },
    'a command without wrapper, which the image may take apart': {
      stack: 'services: { shop: { image: "shop:1", command: ["a && b"] } }',
    },
    'an entrypoint elsewhere': {
      stack: wrapped('["a && b"]').replace('/secrets/setup.sh', '/docker-entrypoint.sh'),
    },
    'a wrapper with words of its own, which may say anything': {
      stack: wrapped('["a && b"]').replace('/secrets/setup.sh', '["/secrets/setup.sh", "--shell"]'),
    },
    'an emptied entrypoint': { stack: bare('[]') },
  },
});
