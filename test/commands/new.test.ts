import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/adapters/workspace/text.ts';
import { scaffold } from '../../src/commands/new.ts';
import type { Context } from '../../src/context.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { fakeContext } from '../fakes/context.ts';
import { layOutLabStack } from '../lab-stack.ts';
import { NO_TEST_DATA, withTestData } from '../test-data.ts';

type Tree = Record<string, string>;

const STACK = `# ours
services:
  proxy:
    image: nginxproxy/nginx-proxy:1.7.1
    restart: always
    ports: ["80:80", "443:443"]
    volumes:
      - /var/run/docker.sock:/tmp/docker.sock:ro
      - ./vhost.d:/etc/nginx/vhost.d:ro
    networks: [web]

  fetcher:
    image: fetcher:1
    restart: always
    environment:
      NAMESPACE: stack
    volumes:
      - secrets:/secrets

  app:
    image: app:1 # pinned
    restart: always
    environment:
      VIRTUAL_HOST: app.\${ZONE}
      VIRTUAL_PORT: "80"
      LETSENCRYPT_HOST: app.\${ZONE}
      LETSENCRYPT_EMAIL: \${EMAIL}
    volumes:
      - secrets:/secrets:ro
    depends_on:
      fetcher:
        condition: service_healthy
    networks:
      - web

networks:
  web:

volumes:
  secrets:
`;

const TREE: Tree = {
  'compose.yaml': STACK,
  '.env': 'ZONE=example.org\nEMAIL=admin@example.org\n',
  'mission-control.yaml': '# settings\nzone: example.org\nsoakSeconds: 5\n',
  'vhost.d/default': 'include /etc/nginx/vhost.d/authenticated;\n',
  'vhost.d/authenticated': 'auth_request /x;\n',
  'vhost.d/public': 'auth_request off;\n',
  'vhost.d/token': 'auth_request off;\n',
};

interface Call {
  readonly words?: readonly string[];
  readonly flags?: Readonly<Record<string, string | readonly string[]>>;
  readonly tree?: Tree;
  readonly answers?: readonly (string | null)[];
  readonly more?: Partial<Context>;
}

const GIVEN = { image: 'ghcr.io/lab/explorer:1.2', port: '8050' };

/** Runs the verb over files in memory; `tree` is what they are then. */
async function run({ words = ['explorer'], flags = GIVEN, tree: before = TREE, answers = [], more = {} }: Call) {
  const tree = { ...before };
  const asked: string[] = [];
  const left = [...answers];
  const values = new Map(Object.entries(flags).map(([name, value]) => [name, [value].flat()]));
  const workspace = {
    directory: '/srv/stack',
    read: async (path: string) => tree[path] ?? null,
    kind: async (path: string) =>
      tree[path] !== undefined
        ? ('file' as const)
        : Object.keys(tree).some((each) => each.startsWith(`${path}/`))
          ? ('directory' as const)
          : null,
    list: async (path: string) =>
      Object.keys(tree).flatMap((each) =>
        each.startsWith(`${path}/`) ? [each.slice(path.length + 1).split('/')[0] ?? ''] : [],
      ),
    files: async () => unexpected(),
    revision: async () => unexpected(),
    at: async () => unexpected(),
    ignores: async () => false,
  };
  const replace = async (path: string, text: string | null) => {
    const name = posix.relative('/srv/stack', path);
    if (text === null) delete tree[name];
    else tree[name] = text;
  };
  const person = {
    ask: async (question: string) => {
      asked.push(question);
      return left.shift() ?? null;
    },
  };
  const context = fakeContext({
    workspace,
    machine: { read: unexpected, write: unexpected, replace },
    person,
    ...more,
  });
  const inputs = makeInputs({ inputs: scaffold.inputs, values, words, environment: {} });
  const outcome = await scaffold.run(inputs, context).then(
    (output) => ({ output, error: null }),
    (error: { code: string; message: string; hint: string }) => ({ output: null, error }),
  );
  return { ...outcome, tree, asked };
}

function unexpected(): never {
  throw new Error('The verb asked for more than it needs.');
}

async function lines(call: Call): Promise<readonly string[]> {
  const { output, error } = await run(call);
  if (output?.kind !== 'text') throw new Error(`Said ${error?.message}`);
  return output.lines;
}

test('adds a service as the others are written, and touches nothing else', async () => {
  const { tree, error, asked } = await run({});
  expect([error, asked]).toEqual([null, []]);
  const entry = `
  explorer:
    image: ghcr.io/lab/explorer:1.2
    restart: unless-stopped
    expose:
      - "8050"
    environment:
      VIRTUAL_HOST: explorer.\${ZONE}
      VIRTUAL_PORT: "8050"
      LETSENCRYPT_HOST: explorer.\${ZONE}
      LETSENCRYPT_EMAIL: \${EMAIL}
    networks:
      - web
`;
  expect(tree).toEqual({ ...TREE, 'compose.yaml': STACK.replace('\nnetworks:\n  web', `${entry}\nnetworks:\n  web`) });
});

test('a service with secrets mounts them, waits for who brings them, and is told where they are', async () => {
  const { tree, output } = await run({
    flags: { ...GIVEN, secret: ['db/password', 's3/credentials.ini', 'old/password', 'ca/1.pem'] },
  });
  expect(tree['compose.yaml']).toContain(`      LETSENCRYPT_EMAIL: \${EMAIL}
      DB_PASSWORD_FILE: /secrets/db/password
      CREDENTIALS_INI_FILE: /secrets/s3/credentials.ini
      OLD_PASSWORD_FILE: /secrets/old/password
      CA_1_PEM_FILE: /secrets/ca/1.pem
    volumes:
      - secrets:/secrets:ro
    depends_on:
      fetcher:
        condition: service_healthy
    networks:
      - web

networks:`);
  const next = output?.kind === 'text' ? output.lines.join('\n') : '';
  expect(next.match(/kubectl -n stack patch role secret-fetcher .*"value":"(db|s3|old|ca)"/g)).toHaveLength(4);
});

test('a posture other than authenticated is a vhost file and a line in the settings', async () => {
  const { tree, output } = await run({ flags: { ...GIVEN, posture: 'public', reason: 'Anybody may read it' } });
  expect(tree['vhost.d/explorer.example.org']).toBe('# Anybody may read it\ninclude /etc/nginx/vhost.d/public;\n');
  expect(tree['mission-control.yaml']).toBe(
    `${TREE['mission-control.yaml']}\npostures:\n  explorer.example.org: public\n`,
  );
  expect(output).toMatchObject({
    data: {
      hostname: 'explorer.example.org',
      posture: 'public',
      written: true,
      files: [
        { path: 'vhost.d/explorer.example.org', change: 'created' },
        { path: 'mission-control.yaml', change: 'changed' },
        { path: 'compose.yaml', change: 'changed' },
      ],
    },
  });
});

test('settings are added to where they are, or made', async () => {
  const settings = 'zone: example.org\npostures:\n    app.example.org: public # why\n\nsoakSeconds: 5\n';
  const flags = { ...GIVEN, posture: 'token' };
  const { tree } = await run({ flags, tree: { ...TREE, 'mission-control.yaml': settings } });
  expect(tree['mission-control.yaml']).toBe(settings.replace('# why\n', '# why\n    explorer.example.org: token\n'));
  const { 'mission-control.yaml': _, ...without } = TREE;
  const second = await run({ flags: { ...flags, hostname: 'explorer.example.org' }, tree: without });
  expect(second.tree['mission-control.yaml']).toBe('postures:\n  explorer.example.org: token\n');
});

test('--dry-run shows the change and writes nothing', async () => {
  const flags = { ...GIVEN, posture: 'public', reason: 'why not', 'dry-run': 'true' };
  const { tree, output } = await run({ flags });
  expect(tree).toEqual(TREE);
  const shown = output?.kind === 'text' ? output.lines : [];
  expect(shown).toEqual(
    expect.arrayContaining([
      '--- /dev/null',
      '+++ b/vhost.d/explorer.example.org',
      '+# why not',
      '--- a/compose.yaml',
      '+  explorer:',
      ' networks:',
    ]),
  );
  expect(output).toMatchObject({ data: { written: false } });
});

test('asks at a terminal for what was not given, and takes what is usual for no answer', async () => {
  const answers = ['explorer', 'lab/explorer:2', '8050', '', 'db/password  x/y', 'public', 'for everybody'];
  const { tree, asked, error } = await run({ words: [], flags: {}, answers });
  expect(error).toBeNull();
  expect(asked[3]).toBe('Hostname [explorer.example.org]:');
  expect(asked).toHaveLength(7);
  expect(tree['compose.yaml']).toMatch(
    /explorer:\n {4}image: lab\/explorer:2\n[\s\S]*PASSWORD_FILE: \/secrets\/db\/password\n {6}Y_FILE: \/secrets\/x\/y\n/,
  );
  expect(tree['vhost.d/explorer.example.org']).toBe('# for everybody\ninclude /etc/nginx/vhost.d/public;\n');
});

test.each<[string, Call, RegExp]>([
  ['no name and nobody to ask', { words: [], answers: [null] }, /^`new` needs a name/],
  ['no image', { flags: { port: '80' } }, /^`new` needs `--image`\.$/],
  ['two names', { words: ['a', 'b'] }, /^`new` adds one service at a time\.$/],
  ['a bad name', { words: ['Data Explorer'] }, /^`Data Explorer` is no name for a service\.$/],
  ['a name that is taken', { words: ['app'] }, /^There is a service `app` already\.$/],
  ['a bad image', { flags: { ...GIVEN, image: 'a b' } }, /^`a b` is no image\.$/],
  ['an image with a variable', { flags: { ...GIVEN, image: 'a:${TAG}' } }, /is no image\.$/],
  ['a bad port', { flags: { ...GIVEN, port: '70000' } }, /^`70000` is no port\.$/],
  [
    'a hostname that is taken',
    { flags: { ...GIVEN, hostname: 'app' } },
    /^`app` has the hostname `app\.example\.org` already\.$/,
  ],
  [
    'a hostname outside the zone',
    { flags: { ...GIVEN, hostname: 'a.example.com' } },
    /^`a\.example\.com` does not lie in the zone `example\.org`\.$/,
  ],
  ['one that only looks as if', { flags: { ...GIVEN, hostname: 'badexample.org' } }, /does not lie in the zone/],
  ['a bad hostname', { flags: { ...GIVEN, hostname: 'https://x.example.org' } }, /is no hostname\.$/],
  ['a bad secret', { flags: { ...GIVEN, secret: ['db'] } }, /^`db` is no key of a Secret\.$/],
  ['a secret that leads elsewhere', { flags: { ...GIVEN, secret: ['db/../x'] } }, /is no key of a Secret\.$/],
  ['an unknown posture', { flags: { ...GIVEN, posture: 'pubic' } }, /^There is no posture `pubic`\.$/],
  [
    'public without a word',
    { flags: { ...GIVEN, posture: 'public' } },
    /would be open to everybody, and nothing says why\.$/,
  ],
  [
    'a reason of two lines',
    { flags: { ...GIVEN, posture: 'public', reason: 'a\n}' } },
    /^The reason is not one line of text\.$/,
  ],
  ['a vhost file in the way', { tree: { ...TREE, 'vhost.d/explorer.example.org': '' } }, /lies there already\.$/],
  [
    'one for a path in the way',
    { tree: { ...TREE, 'vhost.d/explorer.example.org_location': '' } },
    /lies there already\.$/,
  ],
  [
    'a posture nobody defined',
    { flags: { ...GIVEN, posture: 'token' }, tree: { ...TREE, 'vhost.d/token': undefined as never } },
    /^There is no `vhost\.d\/token` to include\.$/,
  ],
  [
    'no volume for secrets',
    {
      flags: { ...GIVEN, secret: ['a/b'] },
      tree: { ...TREE, 'compose.yaml': STACK.replaceAll('/secrets', '/elsewhere') },
    },
    /^The stack shows no volume for secrets\.$/,
  ],
  [
    'no proxy',
    {
      tree: { ...TREE, 'compose.yaml': STACK.replace('nginxproxy/nginx-proxy', 'x').replace('"443:443"', '"444:443"') },
    },
    /^The stack shows no proxy/,
  ],
  [
    'no directory of vhost files',
    {
      flags: { ...GIVEN, posture: 'token' },
      tree: {
        ...TREE,
        'compose.yaml': STACK.replace('./vhost.d:', 'vhosts:').replace('  secrets:\n', '  vhosts:\n  secrets:\n'),
      },
    },
    /needs a vhost file/,
  ],
])('refuses %s, and writes nothing', async (_, call, message) => {
  const tree = Object.fromEntries(Object.entries(call.tree ?? TREE).filter(([, text]) => text !== undefined));
  const { error, tree: after } = await run({ ...call, tree });
  expect(error?.message).toMatch(message);
  expect(error?.code).toBe('USAGE');
  expect(error?.hint).toMatch(/[.?]$/);
  expect(after).toEqual(tree);
});

test('a stack that cannot be read is refused', async () => {
  const { error } = await run({ tree: { ...TREE, 'compose.yaml': `${STACK}x: [` } });
  expect(error).toMatchObject({ code: 'STACK_INVALID', hint: expect.stringContaining('mission-control lint') });
});

test('what would not lint clean is not written; what lint says already is no matter', async () => {
  const { error, tree } = await run({ flags: { ...GIVEN, image: 'lab/explorer' } });
  expect(error?.message).toMatch(
    /^With `explorer` the stack would not lint clean: The image of `explorer` has no tag.* Nothing was written\.$/,
  );
  expect(error?.code).toBe('STACK_INVALID');
  expect(tree).toEqual(TREE);
  const faulty = { ...TREE, 'compose.yaml': STACK.replace('app:1 # pinned', 'app') };
  expect((await run({ tree: faulty })).error).toBeNull();
});

test('where services are an alias, nothing can be added without changing something else', async () => {
  const text = `x-all: &all\n${STACK.slice(STACK.indexOf('  proxy:'), STACK.indexOf('networks:\n  web:'))}services: *all\n${STACK.slice(STACK.indexOf('networks:\n  web:'))}`;
  const { error, tree } = await run({ tree: { ...TREE, 'compose.yaml': text } });
  expect(error?.message).toMatch(
    /^Nothing can be added to `services` in compose\.yaml without changing something else/,
  );
  expect(tree['compose.yaml']).toBe(text);
});

test('what was written is taken back where the rest cannot be', async () => {
  const written = new Map<string, string | null>();
  const machine = {
    read: unexpected,
    write: unexpected,
    replace: async (path: string, text: string | null) => {
      if (path.endsWith('compose.yaml')) throw new Error('no space left');
      written.set(path, text);
    },
  };
  const { error } = await run({ flags: { ...GIVEN, posture: 'public', reason: 'x' }, more: { machine } });
  expect(error?.message).toBe('no space left');
  expect([...written]).toEqual([
    ['/srv/stack/vhost.d/explorer.example.org', null],
    ['/srv/stack/mission-control.yaml', TREE['mission-control.yaml']],
  ]);
});

test('says what comes next', async () => {
  expect(await lines({})).toEqual([
    'changed  compose.yaml',
    '',
    'Next:',
    expect.stringMatching(/^ {2}1\. Add what else `explorer` needs/),
    expect.stringMatching(/^ {2}2\. Commit it on a branch/),
    '  3. Merged, it is deployed and answers at https://explorer.example.org/',
  ]);
});

test('the stack of this repository takes a service of every posture, and all else stays as it was', async () => {
  const top = join(import.meta.dirname, '../..');
  const names = ['docker-compose.yaml', '.env', 'mission-control.yaml'];
  const below = readdirSync(join(top, 'stack'), { recursive: true, encoding: 'utf8' }).map((path) => `stack/${path}`);
  const files = [...names, ...below.filter((path) => statSync(join(top, path)).isFile())];
  const tree = Object.fromEntries(files.map((path) => [path, readFileSync(join(top, path), 'utf8')]));
  for (const posture of ['authenticated', 'token', 'public']) {
    const flags = { ...GIVEN, posture, reason: 'why not', secret: ['slack-bridge/webhook-url'] };
    const { error, tree: after } = await run({ flags, tree });
    expect([posture, error]).toEqual([posture, null]);
    const changed = Object.keys(after).filter((path) => after[path] !== tree[path]);
    expect(changed).toHaveLength(posture === 'authenticated' ? 1 : 3);
    expect(after['docker-compose.yaml']).toContain('      WEBHOOK_URL_FILE: /secrets/slack-bridge/webhook-url\n');
  }
});

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the stack of a lab'), () => {
  test('a service with secrets comes in and looks like its neighbours', async () => {
    using stack = layOutLabStack();
    const files = readdirSync(stack.directory, { recursive: true, encoding: 'utf8' });
    const texts = files.filter((path) => statSync(join(stack.directory, path)).isFile());
    const tree = Object.fromEntries(texts.map((path) => [path, decodeText(readFileSync(join(stack.directory, path)))]));
    const before = tree['docker-compose.yaml'] ?? '';
    const { error, tree: after } = await run({ flags: { ...GIVEN, secret: ['prp-s3-credentials/credentials'] }, tree });
    expect(error).toBeNull();
    const changed = Object.keys(after).filter((path) => after[path] !== tree[path]);
    expect(changed).toEqual(['docker-compose.yaml']);
    const text = after['docker-compose.yaml'] ?? '';
    const start = text.indexOf('\n  explorer:');
    const entry = text.slice(start, start + text.length - before.length);
    expect(before).toBe(text.replace(entry, ''));
    expect(entry).toBe(`
  explorer:
    image: ghcr.io/lab/explorer:1.2
    restart: unless-stopped
    expose:
      - "8050"
    environment:
      VIRTUAL_HOST: explorer.braingeneers.gi.ucsc.edu
      VIRTUAL_PORT: "8050"
      LETSENCRYPT_HOST: explorer.braingeneers.gi.ucsc.edu
      LETSENCRYPT_EMAIL: braingeneers-admins-group@ucsc.edu
      CREDENTIALS_FILE: /secrets/prp-s3-credentials/credentials
    volumes:
      - secrets:/secrets:ro
    depends_on:
      secret-fetcher:
        condition: service_healthy
    networks:
      - braingeneers-net
`);
  });
});
