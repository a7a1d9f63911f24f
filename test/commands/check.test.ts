import { describe, expect, test } from 'vitest';
import { openWorkspace } from '../../src/adapters/workspace/workspace.ts';
import { check } from '../../src/commands/check.ts';
import { inputsOf } from '../../src/commands/command.ts';
import type { Namespace, Registry } from '../../src/context.ts';
import { type Inventory, printInventory } from '../../src/core/secrets/inventory.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { type ErrorCode, MissionControlError } from '../../src/errors.ts';
import { fakeContext } from '../fakes/context.ts';
import { layOutLabStack } from '../lab-stack.ts';
import { NO_TEST_DATA, withTestData } from '../test-data.ts';

const STACK = `services:
  secret-fetcher:
    image: fetcher:1
    environment: { NAMESPACE: "\${NAMESPACE}" }
    volumes: ["secrets:/secrets"]
  web:
    image: web:1
    entrypoint: /secrets/entrypoint-secrets-setup.sh
    command: ["--env", "/secrets/web/web.env", "--copy", "/secrets/web/key:/key", "web"]
    environment:
      VIRTUAL_HOST: web.example.org
      LOG_LEVEL: debug
    volumes: ["secrets:/secrets:ro"]
  idle:
    image: idle:1
    volumes: ["secrets:/secrets:ro"]
volumes: { secrets }
`;
const INVENTORY: Inventory = {
  version: 1,
  namespace: 'lab',
  collectedAt: '2026-01-02T03:00:00.000Z',
  secrets: [{ name: 'web', keys: [{ name: 'key' }, { name: 'web.env', variables: ['TOKEN'] }] }],
  ingresses: [{ name: 'site', hostnames: ['site.example.org'] }],
};
const QUIET = ['secrets-without-need note 16'];

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly stack?: string;
  readonly flags?: Readonly<Record<string, string>>;
  readonly namespace?: Partial<Namespace> | null;
  readonly written?: Map<string, string>;
  readonly registry?: Registry;
}

const fine: Namespace = {
  name: 'lab',
  configMap: async () => ({ 'inventory.json': printInventory(INVENTORY) }),
  secrets: async () => INVENTORY.secrets,
  ingresses: async () => INVENTORY.ingresses ?? [],
};

async function run(world: World) {
  const { files = {}, stack = STACK, flags = {}, namespace = {}, written = new Map() } = world;
  const tree: Readonly<Record<string, string>> = { 'compose.yaml': stack, '.env': 'NAMESPACE=lab\n', ...files };
  const read = async (path: string) => tree[path] ?? null;
  const beside = (path: string) =>
    Object.keys(tree).flatMap((name) => (name.startsWith(`${path}/`) ? [name.slice(path.length + 1)] : []));
  const asked: (string | null)[] = [];
  const context = fakeContext({
    ...(world.registry === undefined ? {} : { registry: world.registry }),
    machine: { read, replace: async () => undefined, write: async (path, text) => void written.set(path, text) },
    workspace: {
      ...fakeContext().workspace,
      directory: '/stack',
      read,
      kind: async (path) => (tree[path] === undefined ? (beside(path).length > 0 ? 'directory' : null) : 'file'),
      list: async (path) => beside(path),
    },
    namespace: async (name) => {
      asked.push(name);
      return namespace === null ? null : { ...fine, ...namespace };
    },
  });
  const values = new Map(Object.entries(flags).map(([name, value]) => [name, [value]]));
  const output = await check.run(makeInputs({ inputs: inputsOf(check), values, words: [], environment: {} }), context);
  if (output.kind !== 'findings')
    return { findings: [], told: [], lines: output.kind === 'text' ? output.lines : [], asked };
  const told = output.findings.map(({ rule, severity, location }) =>
    `${rule} ${severity} ${location?.range?.line ?? ''}`.trim(),
  );
  return { findings: output.findings, told, lines: output.details?.lines ?? [], asked };
}

const refuse = (code: ErrorCode, message: string, hint: string) => async () => {
  throw new MissionControlError({ code, message, hint });
};

test('where every name exists, only who mounts secrets without need is named', async () => {
  const { told, lines } = await run({});
  expect(told).toEqual(QUIET);
  expect(lines).toEqual(['2 references to 1 secret, 1 hostname: compared with lab as of 2026-01-02T03:00:00.000Z']);
});

test('what does not exist, is not granted, or is taken, at its line', async () => {
  const stack = STACK.replace('/secrets/web/web.env', '/secrets/wbe/web.env')
    .replace('web/key:', 'web/kye:')
    .replace(
      'image: idle:1',
      'image: idle:1\n    environment: { F: /secrets/mailer/password, VIRTUAL_HOST: "site.example.org, web.example.org" }',
    );
  expect((await run({ stack })).told).toEqual([
    'secret-not-found error 9',
    'secret-key-not-found error 9',
    'secret-not-granted error 16',
    'hostname-claimed error 16',
    'duplicate-hostname error 16',
  ]);
});

test('what a mounted file names is told at its line there, and counts as a need', async () => {
  const stack = STACK.replace(
    '"secrets:/secrets:ro"]\nvolumes',
    '"secrets:/secrets:ro", "./idle:/etc/idle:ro"]\nvolumes',
  );
  const files = { 'idle/a.cfg': '# settings\nkey = "/secrets/web/kye"\n' };
  const { told, findings } = await run({ stack, files });
  expect(told).toEqual(['secret-key-not-found error 2']);
  expect(findings[0]?.location).toMatchObject({ file: 'idle/a.cfg', range: { column: 21 } });
});

test('a secret that a service reads in several places is told once, with the others beside it', async () => {
  const stack = STACK.replaceAll('/secrets/web/', '/secrets/mailer/');
  const { told, findings } = await run({ stack });
  expect(told).toEqual(['secret-not-granted error 9', ...QUIET]);
  expect(findings[0]?.location?.range?.column).toBe(34);
  expect(findings[0]?.related.map(({ location }) => location.range?.column)).toEqual([71]);
});

test('images are looked for only where that is asked, each once', async () => {
  const looked: string[] = [];
  const registry: Registry = {
    look: async ({ repository, version }) => {
      looked.push(`${repository}:${version}`);
      if (repository === 'library/web') return { kind: 'absent' };
      return repository === 'library/idle' ? { kind: 'denied' } : { kind: 'silent', reason: 'answers 503' };
    },
  };
  const again = '  again: { image: "web:1" }\n  ours: { image: "ours:1", build: . }\nvolumes';
  const stack = STACK.replace(/\nvolumes: \{/, `\n${again}: {`);
  const { told } = await run({ stack, registry, flags: { images: 'true' } });
  expect(looked.sort()).toEqual(['library/fetcher:1', 'library/idle:1', 'library/web:1']);
  expect(told).toEqual([
    'check-incomplete error 3',
    'image-not-found error 7',
    'not-asked note 15',
    ...QUIET,
    'image-not-found error 17',
  ]);
});

test('a hostname outside the zone of the settings', async () => {
  const settings = 'zone: example.com\n';
  expect((await run({ files: { 'mission-control.yaml': settings } })).told).toEqual([
    'hostname-outside-zone error 11',
    ...QUIET,
  ]);
});

test('a variable that a secret sets again has no effect', async () => {
  const secrets = [{ name: 'web', keys: [{ name: 'key' }, { name: 'web.env', variables: ['LOG_LEVEL'] }] }];
  const { told, findings } = await run({
    flags: { 'secrets-api': 'true' },
    namespace: { secrets: async () => secrets },
  });
  expect(told).toEqual(['variable-overridden note 12', ...QUIET]);
  expect(findings[0]?.related[0]?.location.range?.line).toBe(9);
});

test('with the Secrets themselves it is certain what exists, and the inventory says what is granted', async () => {
  const stack = STACK.replace(
    'image: idle:1',
    'image: idle:1\n    environment: { F: /secrets/a/b, G: /secrets/other/b }',
  );
  const secrets = async () => [...INVENTORY.secrets, { name: 'other', keys: [{ name: 'b' }] }];
  const flags = { 'secrets-api': 'true' };
  expect((await run({ stack, flags, namespace: { secrets } })).told).toEqual([
    'secret-not-found error 16',
    'secret-not-granted error 16',
  ]);
  const configMap = refuse('KUBERNETES_REFUSED', 'No.', '');
  expect((await run({ stack, flags, namespace: { secrets, configMap } })).told).toEqual(['secret-not-found error 16']);
  const ingresses = refuse('KUBERNETES_REFUSED', 'No.', '');
  expect((await run({ flags, namespace: { ingresses } })).told).toEqual(['check-incomplete error', ...QUIET]);
});

test.each<readonly [string, World, string]>([
  [
    'the API server is away',
    { namespace: { configMap: refuse('KUBERNETES_UNREACHABLE', 'It does not answer.', 'Ask again.') } },
    'It does not answer.',
  ],
  [
    'the token has ended',
    { namespace: { configMap: refuse('KUBERNETES_REFUSED', 'It has ended.', 'Make one.') } },
    'It has ended.',
  ],
  [
    'there is no inventory',
    { namespace: { configMap: async () => null } },
    'There is no ConfigMap secret-inventory in the namespace `lab`.',
  ],
  [
    'nobody has written one yet',
    { namespace: { configMap: async () => ({}) } },
    'The ConfigMap secret-inventory in the namespace `lab` is still empty.',
  ],
  [
    'it is of another version',
    { namespace: { configMap: async () => ({ 'inventory.json': '{"version":7}' }) } },
    'What the ConfigMap secret-inventory in the namespace `lab` holds is an inventory of version 7, and this mission-control reads version 1.',
  ],
  ['nobody said where to look', { namespace: null }, 'The stack names secrets, and nobody said where to look them up.'],
  [
    'it is of another namespace than the fetcher of the stack',
    { files: { '.env': 'NAMESPACE=prod\n' } },
    'The names are those of the namespace `lab`, and the `secret-fetcher` of the stack reads `prod`.',
  ],
  [
    'Ingresses may not be listed',
    { namespace: null, flags: { inventory: 'i' }, files: { i: JSON.stringify({ ...INVENTORY, ingresses: null }) } },
    'Whether an Ingress of `lab` claims one of the hostnames is not known: the fetcher may not list them.',
  ],
  [
    'it is stale',
    { namespace: null, flags: { inventory: 'i', 'max-age': '0' }, files: { i: JSON.stringify(INVENTORY) } },
    'The inventory of `lab` is 0 hours old (2026-01-02T03:00:00.000Z), so what it does not name may be there by now.',
  ],
])('%s: told as an error that nobody can suppress, with what to do', async (_, world, message) => {
  const settings = 'suppressions: [{ rule: check-incomplete, reason: test }]\n';
  const { told, findings } = await run({ ...world, files: { 'mission-control.yaml': settings, ...world.files } });
  expect(told.filter((one) => !one.startsWith('unused-suppression note'))).toEqual([
    'check-incomplete error',
    ...QUIET,
  ]);
  const found = findings.find(({ rule }) => rule === 'check-incomplete');
  expect(found?.message).toBe(message);
  expect(found?.help).toMatch(/\.$/);
});

test('a stack that names no secret needs no namespace', async () => {
  const stack = 'services: { web: { image: "web:1", environment: { VIRTUAL_HOST: web.example.org } } }\n';
  const { told, lines } = await run({ stack, namespace: null });
  expect(told).toEqual([]);
  expect(lines).toEqual(['0 references to 0 secrets, 1 hostname: compared with no namespace']);
});

test('an inventory in a file needs nobody to ask, and is saved by who may ask', async () => {
  const written = new Map<string, string>();
  const saved = await run({ flags: { 'save-inventory': 'i.json', namespace: 'lab' }, written });
  expect([saved.lines, saved.asked]).toEqual([
    ['Inventory of lab as of 2026-01-02T03:00:00.000Z is in i.json'],
    ['lab'],
  ]);
  const files = { 'i.json': written.get('i.json') ?? '' };
  const { told, asked } = await run({ flags: { inventory: 'i.json' }, files, namespace: null });
  expect([told, asked]).toEqual([QUIET, []]);
});

test.each<readonly [string, World, ErrorCode, string]>([
  ['no such file', { flags: { inventory: 'i' } }, 'FILE_NOT_FOUND', 'There is no inventory i.'],
  ['no JSON', { flags: { inventory: 'i' }, files: { i: '{' } }, 'USAGE', 'i is no JSON.'],
  [
    'another version',
    { flags: { inventory: 'i' }, files: { i: '{"version":2}' } },
    'USAGE',
    'i is an inventory of version 2, and this mission-control reads version 1.',
  ],
  [
    'another namespace than asked for',
    { flags: { inventory: 'i', namespace: 'prod' }, files: { i: JSON.stringify(INVENTORY) } },
    'USAGE',
    'i is of the namespace `lab`, and `prod` was asked for.',
  ],
  [
    'two places',
    { flags: { inventory: 'i', 'secrets-api': 'true' } },
    'USAGE',
    '`--inventory` and `--secrets-api` are two places to look.',
  ],
  [
    'nobody to ask for Secrets',
    { flags: { 'secrets-api': 'true' }, namespace: null },
    'USAGE',
    '`--secrets-api` needs to know whom to ask.',
  ],
  [
    'nobody to ask for the inventory',
    { flags: { 'save-inventory': 'x' }, namespace: null },
    'USAGE',
    '`--save-inventory` needs to know whom to ask.',
  ],
  [
    'an inventory of an inventory',
    { flags: { 'save-inventory': 'x', inventory: 'i' } },
    'USAGE',
    '`--save-inventory` takes the inventory that the namespace holds.',
  ],
  ['a stack that cannot be read', { stack: 'services: []\n' }, 'STACK_INVALID', 'The stack cannot be read'],
])('refused: %s', async (_, world, code, message) => {
  await expect(run(world)).rejects.toMatchObject({ code, message: expect.stringContaining(message) });
});

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the stack of a lab, of which nothing is known'), () => {
  test('every secret it names is found, and every service that mounts them without naming one', async () => {
    using stack = layOutLabStack();
    const { directory } = stack;
    const { read, kind, list } = await openWorkspace(directory, async () => directory);
    const workspace = { ...fakeContext().workspace, directory, read, kind, list, ignores: async () => true };
    const namespace = async () => ({ ...fine, secrets: async () => [], configMap: async () => null });
    const context = fakeContext({ workspace, namespace });
    const values = new Map([['secrets-api', ['true']]]);
    const output = await check.run(
      makeInputs({ inputs: inputsOf(check), values, words: [], environment: {} }),
      context,
    );
    if (output.kind !== 'findings') throw new Error(`check says ${output.kind}.`);
    const of = (rule: string) => output.findings.filter((found) => found.rule === rule);
    const named = of('secret-not-found').map(({ message }) => /the secret `([^`]+)`/.exec(message)?.[1]);
    expect([...new Set(named)].sort()).toEqual([
      'baira',
      'braingeneers-jwt-service-account-token',
      'github-readonly',
      'kube-config',
      'nrp-llm-api-key',
      'oauth2-broker',
      'oauth2-proxy',
      'picroscope-console-user-credentials',
      'picroscope-videostream',
      'prp-s3-credentials',
      'rustdesk-credentials',
      'service-accounts',
      'slack-token-braingeneersbot-gi',
      'strapi-shadows-db',
    ]);
    expect(of('secrets-without-need').map(({ service }) => service)).toEqual([
      'dashboard',
      'slack-bridge',
      'redis',
      'mqtt-logging-s3',
      'mqtt-logging-s3-aggregator',
      'replicated-volume-backup',
      'notification-mail-relay',
    ]);
    expect(output.findings).toHaveLength(named.length + 7);
  });
});
