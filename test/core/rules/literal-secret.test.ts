import { literalSecret } from '../../../src/core/rules/literal-secret.ts';
import { testRule } from './tester.ts';

const stack = (variables: string) => `services: { app: { image: "app:1", environment: { ${variables} } } }`;

testRule(literalSecret, {
  finds: {
    'a password, never printed': {
      stack: stack('POSTGRES_PASSWORD: hunter22'),
      found: [['warning 1:70 hunter22', 'POSTGRES_PASSWORD of `app` stands']],
    },
    'a private key the change brings': {
      stack: stack('A: b'),
      files: { 'old/id': 'x\n-----BEGIN OPENSSH PRIVATE KEY-----\nabc\n' },
      changed: ['old/id'],
      found: [['error 2:1 -----BEGIN OPENSSH PRIVATE KEY-----', '`old/id` holds a private key or a token']],
    },
    'configuration the change brings': {
      stack: stack('A: b'),
      files: { 'ARCHIVE/auth.cfg': 'client_id = "web"\nclient_secret = "abcdefgh"\n' },
      changed: ['ARCHIVE/auth.cfg'],
      found: [['error 2:1 client_secret = "abcdefgh', 'a value of `client_secret`']],
    },
  },
  silent: {
    'files, references, switches': {
      stack: stack(
        'DB_PASSWORD_FILE: /run/secrets/db, TOKEN: "${TOKEN}", API_KEY: /secrets/a/key, SECRET: "false", A_SECRET: "", B_TOKEN: REDACTED, SALT: ab',
      ),
    },
    'other names': { stack: stack('TOKEN_URL_PATH: abcdefgh, KEYBOARD: qwertyuiop, TOKENIZER: abcdefgh') },
    'configuration without secrets': {
      stack: stack('A: b'),
      files: { 'a.cfg': 'client_secret = "<your-secret>"\ncookie_secret_file = "/secrets/x"\n# token = abcdefgh\n' },
      changed: ['a.cfg'],
    },
  },
});
