import { expect, test } from 'vitest';
import { judgeReference } from '../../../src/core/check/secrets.ts';
import type { Location } from '../../../src/core/finding.ts';
import { grantCommand } from '../../../src/core/secrets/grant.ts';
import type { Inventory } from '../../../src/core/secrets/inventory.ts';
import { fromInventory, fromSecrets, type KnownSecrets } from '../../../src/core/secrets/known.ts';

const at = (column: number): Location => ({
  file: 'compose.yaml',
  range: { line: 4, column, endLine: 4, endColumn: column + 1 },
});

function judge(path: string, known: KnownSecrets) {
  const [secret = '', key] = path.split('/');
  const found = judgeReference(
    {
      service: 'web',
      secret: { value: secret, location: at(10) },
      key: key === undefined ? null : { value: key, location: at(20) },
      isEnvironment: false,
    },
    known,
  );
  return found === null
    ? null
    : [
        found.rule,
        found.location?.range?.column,
        found.message,
        found.help?.replaceAll(grantCommand('ns', secret), 'GRANT'),
      ];
}

const INVENTORY: Inventory = {
  version: 1,
  namespace: 'ns',
  collectedAt: '2026-01-01T00:00:00Z',
  secrets: [
    { name: 'oauth2-proxy', keys: [{ name: 'client-secret' }, { name: 'cookie-secret' }] },
    { name: 'empty', keys: [] },
    { name: 'gone', keys: null },
  ],
  ingresses: [],
};
const granted = fromInventory(INVENTORY);
const SECRETS = [
  { name: 'oauth2-proxy', keys: [{ name: 'client-secret' }] },
  { name: 'other-team', keys: [{ name: 'a' }] },
];
const whole = fromSecrets('ns', SECRETS, INVENTORY);
const ungranted = fromSecrets('ns', SECRETS, null);

test.each(['oauth2-proxy/client-secret', 'oauth2-proxy'])('%s is there', (path) => {
  for (const known of [granted, whole, ungranted]) expect(judge(path, known)).toBeNull();
});

test.each<readonly [string, string, KnownSecrets, ReturnType<typeof judge>]>([
  [
    'a misspelt secret',
    'oauth-proxy/client-secret',
    granted,
    [
      'secret-not-found',
      10,
      '`web` reads the secret `oauth-proxy`, which nobody knows in `ns`.',
      'Did you mean `oauth2-proxy`? A new one: create it (`kubectl -n ns create secret generic oauth-proxy --from-file=…`) and grant it: `GRANT`.',
    ],
  ],
  [
    'one the fetcher is not granted, if it exists at all',
    'mailer/password',
    granted,
    [
      'secret-not-granted',
      10,
      '`web` reads the secret `mailer`, which is not granted to the fetcher of `ns`.',
      'If it exists, run `GRANT`; if not, create it first: `kubectl -n ns create secret generic mailer --from-file=…`.',
    ],
  ],
  [
    'one that exists and is not granted',
    'other-team/a',
    whole,
    [
      'secret-not-granted',
      10,
      '`web` reads the secret `other-team`, which is not granted to the fetcher of `ns`.',
      'Grant it: run `GRANT`.',
    ],
  ],
  [
    'one that does not exist',
    'mailer/password',
    ungranted,
    [
      'secret-not-found',
      10,
      '`web` reads the secret `mailer`, which is not in the namespace `ns`.',
      'Create it (`kubectl -n ns create secret generic mailer --from-file=…`) and grant it: `GRANT`.',
    ],
  ],
  [
    'one that is granted and was deleted',
    'gone/a',
    granted,
    [
      'secret-not-found',
      10,
      '`web` reads the secret `gone`, which is granted to the fetcher but is not in the namespace `ns`.',
      'Create it: `kubectl -n ns create secret generic gone --from-file=…`.',
    ],
  ],
  [
    'a misspelt key',
    'oauth2-proxy/cleint-secret',
    granted,
    [
      'secret-key-not-found',
      20,
      '`web` reads the key `cleint-secret` of the secret `oauth2-proxy`, which has no such key.',
      'Did you mean `client-secret`?',
    ],
  ],
  [
    'a key that is nothing like the others',
    'oauth2-proxy/x',
    granted,
    [
      'secret-key-not-found',
      20,
      '`web` reads the key `x` of the secret `oauth2-proxy`, which has no such key.',
      'It has `client-secret`, `cookie-secret`.',
    ],
  ],
  [
    'a key of a secret without keys',
    'empty/x',
    granted,
    [
      'secret-key-not-found',
      20,
      '`web` reads the key `x` of the secret `empty`, which has no such key.',
      'It has none.',
    ],
  ],
])('%s', (_, path, known, wanted) => {
  expect(judge(path, known)).toEqual(wanted);
});

test.each(['Oauth2-proxy', 'a!b', '-rf'])('%s is no name, and stands in no command', (name) => {
  for (const known of [granted, whole]) {
    const [rule, , message, help] = judge(name, known) ?? [];
    expect([rule, message]).toEqual([
      'secret-not-found',
      `\`web\` reads the secret \`${name}\`, which is no name of a Secret.`,
    ]);
    expect(help).not.toContain('kubectl');
  }
  expect(judge('Oauth2-proxy', granted)?.[3]).toContain('Did you mean `oauth2-proxy`?');
});
