import { expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { Located } from '../../../src/core/compose/project.ts';
import { findSecretUses } from '../../../src/core/secrets/references.ts';
import { inferRoles } from '../../../src/core/settings/infer.ts';
import { DEFAULT_SETTINGS } from '../../../src/core/settings/parse.ts';

async function usesIn(text: string, files: Readonly<Record<string, string>> = {}) {
  const { project } = await loadProject(async (path) => (path === 'compose.yaml' ? text : null), {
    files: [],
    envFiles: [],
  });
  if (project === null) throw new Error('The stack of the test cannot be read.');
  return findSecretUses(project, inferRoles(project, DEFAULT_SETTINGS, []).secrets, new Map(Object.entries(files)));
}

/** The uses of a service `web` that has these lines. */
async function useOf(...lines: readonly string[]) {
  const body = lines.map((line) => `    ${line}\n`).join('');
  const uses = await usesIn(
    `services:\n  web:\n    image: web:1\n${body}  f:\n    image: f:1\n    volumes: ["secrets:/secrets"]\nvolumes: { secrets }\n`,
  );
  const use = uses.find(({ service }) => service.name === 'web');
  if (use === undefined) throw new Error('The stack of the test has no service.');
  return use;
}

const MOUNTED = 'volumes: ["secrets:/secrets:ro"]';
const place = ({ value, location }: Located<string>) => `${value} ${location.range?.line}:${location.range?.column}`;
const names = async (...lines: readonly string[]) =>
  (await useOf(...lines)).references.map(
    ({ secret, key, isEnvironment }) =>
      `${isEnvironment ? 'env ' : ''}${place(secret)}${key === null ? '' : ` ${place(key)}`}`,
  );

test.each<readonly [string, readonly string[], readonly string[]]>([
  [
    'options of the wrapper, each with its place',
    [
      'entrypoint: /secrets/entrypoint-secrets-setup.sh',
      'command: ["--copy", "/secrets/app/a.json:/home/a.json", --env, /secrets/app/app.env, web]',
    ],
    ['app 5:35 a.json 5:39', 'env app 5:77 app.env 5:81'],
  ],
  ['a command line in one string', ['command: --env /secrets/app/app.env web'], ['env app 4:29 app.env 4:33']],
  ['a variable', ['environment: { KEY_FILE: /secrets/app/key }'], ['app 4:39 key 4:43']],
  ['a variable of a list', ['environment: ["KEY_FILE=/secrets/app/key"]'], ['app 4:38 key 4:42']],
  ['a health check', ['healthcheck: { test: ["CMD", "cat", "/secrets/app/key"] }'], ['app 4:51 key 4:55']],
  [
    'what a shell makes of it',
    ['command: [sh, -c, \'A=`cat /secrets/a/b` x </secrets/c/d; y "/secrets/e/f"\']'],
    ['a 4:40 b 4:42', 'c 4:57 d 4:59', 'e 4:74 f 4:76'],
  ],
  [
    'a text the file does not show as it is: the place of the whole',
    ["command: [sh, -c, 'A=$$(cat /secrets/a/b)']"],
    ['a 4:23 b 4:23'],
  ],
  ['a secret as a directory', ['environment: { D: /secrets/app, E: /secrets/app/ }'], ['app 4:32', 'app 4:49']],
  ['a pattern of keys', ['command: ["sh", "-c", "cat /secrets/app/*.pem"]'], ['app 4:41']],
  ['what can be no key', ['command: cat /secrets/app/a/b'], ['app 4:27 a/b 4:31']],
])('%s', async (_, lines, wanted) => {
  expect(await names(MOUNTED, ...lines)).toEqual(
    wanted.map((one) => one.replace(/\b(\d):/g, (_all, line) => `${Number(line) + 1}:`)),
  );
});

test.each([
  ['the wrapper', 'entrypoint: /secrets/entrypoint-secrets-setup.sh'],
  ['the volume as a whole', 'command: ls /secrets/'],
  ['a longer path', 'command: cat /run/secrets/a/b ./secrets/a/b /secrets-old/a/b http://x/secrets/a/b'],
])('%s is no reference', async (_, line) => {
  expect(await names(MOUNTED, line)).toEqual([]);
});

test('the volume as a whole is a use of it, the wrapper alone is none', async () => {
  expect((await useOf(MOUNTED, 'command: ls /secrets')).namesVolume).toBe(true);
  expect((await useOf(MOUNTED, 'entrypoint: /secrets/entrypoint-secrets-setup.sh')).namesVolume).toBe(false);
});

test('a service that forgot the mount still names what it reads', async () => {
  expect(await names('command: cat /secrets/app/key')).toEqual(['app 4:27 key 4:31']);
});

test('what something else is mounted at is no secret', async () => {
  expect(await names('volumes: ["./x:/secrets:ro"]', 'command: cat /secrets/app/key')).toEqual([]);
  expect(
    await names(
      'volumes: ["secrets:/secrets:ro", "./x:/secrets/app:ro"]',
      'command: cat /secrets/app/key /secrets/b/c',
    ),
  ).toEqual(['b 5:44 c 5:46']);
});

test('another place and a part of the volume', async () => {
  expect(await names('volumes: ["secrets:/run/keys"]', 'command: cat /run/keys/app/key /secrets/b/c')).toEqual([
    'app 5:28 key 5:32',
  ]);
  const part = 'volumes: [{ type: volume, source: secrets, target: /k/, volume: { subpath: app } }]';
  expect((await useOf(part, 'command: cat /k/key')).references).toMatchObject([
    { secret: { value: 'app', location: { range: { line: 4 } } }, key: null },
    { secret: { value: 'app' }, key: { value: 'key', location: { range: { line: 5 } } } },
  ]);
});

test('a name nobody can know here: a variable of the stack, and one of a shell', async () => {
  const { references, unreadable } = await useOf(
    MOUNTED,
    'command: ["sh", "-c", "cat /secrets/${WHICH}/key /secrets/$$OTHER/key"]',
  );
  expect(references).toEqual([]);
  expect(unreadable.map(({ path, variable }) => [path.value, variable])).toEqual([
    ['${WHICH}/key', 'WHICH'],
    ['$OTHER/key', null],
  ]);
});

test('a stack without such a volume has no secrets', async () => {
  expect(await usesIn('services: { web: { image: "web:1", command: cat /secrets/a/b } }')).toMatchObject([
    { places: [], references: [] },
  ]);
});

test('files that a service mounts or takes variables from, line by line; comments and files of others say nothing', async () => {
  const stack = `services:
  web:
    image: web:1
    env_file: web.env
    volumes: ["secrets:/secrets:ro", "./conf:/etc/web:ro", "./one.cfg:/one.cfg:ro"]
volumes: { secrets }
`;
  const [use] = await usesIn(stack, {
    'web.env': 'A_FILE=/secrets/a/x\r\n',
    'conf/web.cfg': '# /secrets/comment/x\nkey = "/secrets/b/y"\n  ; /secrets/comment/x\n',
    'one.cfg': 'é /secrets/c/z\n',
    'conf2/web.cfg': '/secrets/other/x\n',
  });
  expect(use?.references.map(({ secret, key }) => [secret.location.file, place(secret), place(key ?? secret)])).toEqual(
    [
      ['web.env', 'a 1:17', 'x 1:19'],
      ['conf/web.cfg', 'b 2:17', 'y 2:19'],
      ['one.cfg', 'c 1:12', 'z 1:14'],
    ],
  );
});
