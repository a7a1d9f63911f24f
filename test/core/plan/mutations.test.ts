import { expect, test } from 'vitest';
import { actionsFor, deployed, planFor, type Tree } from './example.ts';

const TREE: Tree = {
  'compose.yaml': `
x-note: one
services:
  web:
    image: web:1
    command: [serve, --all]
    environment: { A: "1", B: "2" }
    env_file: web.env
    label_file: web.labels
    ports: ["80:80", "443:443"]
    volumes: ["./one:/one", "./two:/two", "data:/data"]
    configs: [plain, inline]
    secrets: [key]
    networks: { front: { aliases: [www] } }
    deploy: { replicas: 1, resources: { limits: { memory: 1g } } }
    healthcheck: { test: [CMD, probe], interval: 10s }
  own:
    image: own:1
    build: { context: ./own, args: { V: "1" } }
networks: { front: { driver: bridge } }
volumes: { data: { driver_opts: { type: none } } }
configs: { plain: { file: ./plain.conf }, inline: { content: one } }
secrets: { key: { file: ./key.txt } }
`,
  'web.env': 'C=1',
  'web.labels': 'l=1',
  'one/a': 'a',
  'two/b': 'b',
  'plain.conf': 'p',
  'key.txt': 'k',
  'own/Dockerfile': 'FROM scratch',
  'own/main.ts': 'm',
};

const TREE_WITHOUT_OWN = TREE['compose.yaml']?.replace(/ {2}own:\n(?: {4}.*\n)+/, '') ?? '';

/** The tree with a text in its Compose file replaced, and other files. */
function mutate(from: string, to: string, files: Tree = {}): Tree {
  const before = TREE['compose.yaml'] ?? '';
  if (!before.includes(from)) throw new Error(`${from} is not in the stack`);
  return { ...TREE, 'compose.yaml': before.replace(from, to), ...files };
}
const put = (files: Tree) => ({ ...TREE, ...files });

test.each<[string, Tree, Record<string, string>]>([
  ['the value of a variable', mutate('"1", B', '"9", B'), { web: 'recreate' }],
  ['the content of an env_file', put({ 'web.env': 'C=2' }), { web: 'recreate' }],
  ['the content of a label_file', put({ 'web.labels': 'l=2' }), { web: 'recreate' }],
  ['the reference of an image', mutate('web:1', 'web:2'), { web: 'recreate' }],
  ['a file in a mounted directory', put({ 'one/a': 'x' }), { web: 'restart' }],
  ['where a mount comes from', mutate('./one:/one', './two:/one'), { web: 'recreate' }],
  ['the file of a config', put({ 'plain.conf': 'x' }), { web: 'restart' }],
  ['the file of a secret', put({ 'key.txt': 'x' }), { web: 'restart' }],
  ['a config written in the stack', mutate('content: one', 'content: two'), { web: 'recreate' }],
  ['a Dockerfile', put({ 'own/Dockerfile': 'FROM other' }), { own: 'recreate' }],
  ['a file of a build context', put({ 'own/main.ts': 'x' }), { own: 'recreate' }],
  ['an argument of a build', mutate('V: "1"', 'V: "2"'), { own: 'recreate' }],
  ['the definition of a network', mutate('driver: bridge', 'driver: macvlan'), { web: 'recreate' }],
  ['an alias on a network', mutate('[www]', '[www, web]'), { web: 'recreate' }],
  ['a limit', mutate('memory: 1g', 'memory: 2g'), { web: 'recreate' }],
  ['a command', mutate('--all', '--some'), { web: 'recreate' }],
  ['how often health is asked', mutate('interval: 10s', 'interval: 20s'), { web: 'recreate' }],
  ['a port', mutate('443:443', '444:443'), { web: 'recreate' }],
  ['where a mounted link points', put({ 'one/a': '→ other' }), { web: 'restart' }],
  ['how many containers it has', mutate('replicas: 1', 'replicas: 2'), { web: 'recreate' }],
  [
    'the name of an env_file',
    mutate('env_file: web.env', 'env_file: other.env', { 'other.env': 'C=1' }),
    { web: 'recreate' },
  ],
  ['a service that left', { ...TREE, 'compose.yaml': TREE_WITHOUT_OWN }, { own: 'remove' }],
])('a change of %s is seen', async (_, tree, expected) => {
  expect(await actionsFor(tree, await deployed(TREE))).toEqual(expected);
});

test.each<[string, Tree]>([
  ['the order of ports', mutate('"80:80", "443:443"', '"443:443", "80:80"')],
  ['the order of mounts', mutate('"./one:/one", "./two:/two"', '"./two:/two", "./one:/one"')],
  ['the order of variables', mutate('A: "1", B: "2"', 'B: "2", A: "1"')],
  ['a list instead of a map', mutate('{ A: "1", B: "2" }', '["A=1", "B=2"]')],
  ['quotes and number', mutate('A: "1"', 'A: 1')],
  ['a long port', mutate('"80:80"', '{ target: 80, published: "80" }')],
  ['a note of ours', mutate('x-note: one', 'x-note: two')],
  ['a comment', mutate('services:', '# a comment\nservices:')],
  ['whom it waits for', mutate('    command: [serve', '    depends_on: [own]\n    command: [serve')],
  ['how an image is pulled', mutate('    command: [serve', '    pull_policy: daily\n    command: [serve')],
  ['a file nobody uses', put({ 'README.md': 'x' })],
  ['how a volume is made: it stays as it is', mutate('type: none', 'type: nfs')],
  [
    'how many containers are wanted, said at length',
    mutate('image: own:1', 'image: own:1\n    deploy: { replicas: 1 }'),
  ],
])('a change of %s is none', async (_, tree) => {
  expect(await actionsFor(tree, await deployed(TREE))).toEqual({});
});

test('a tag that was moved on the server is seen', async () => {
  const snapshot = await deployed(TREE);
  const moved = { ...snapshot, images: { ...snapshot.images, 'web:1': 'sha256:other' } };
  const { changes } = await planFor(TREE, moved);
  expect(changes[0]).toMatchObject({ service: 'web', action: 'recreate', reasons: [{ kind: 'image-moved' }] });
});

test('a build is made anew only for what it is built from', async () => {
  const built = async (tree: Tree) =>
    (await planFor(tree, await deployed(TREE))).changes.filter(({ build }) => build).map(({ service }) => service);
  expect(await built(put({ 'own/main.ts': 'x' }))).toEqual(['own']);
  expect(await built(mutate('web:1', 'web:2'))).toEqual([]);
});
