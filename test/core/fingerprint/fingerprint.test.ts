import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../../src/core/compose/project.ts';
import { asList, digest, keyed, unordered } from '../../../src/core/fingerprint/canonical.ts';
import { compareFingerprints } from '../../../src/core/fingerprint/compare.ts';
import { fingerprint } from '../../../src/core/fingerprint/compute.ts';
import type { Fingerprint } from '../../../src/core/fingerprint/fingerprint.ts';
import { filesOf, projectOf, type Tree } from '../plan/example.ts';

async function printOf(definition: string, files: Tree = {}): Promise<Fingerprint> {
  const tree = { ...files, 'compose.yaml': `services:\n  web: ${definition}\n` };
  const project = await projectOf(tree);
  const service = project.services.get('web');
  if (service === undefined) throw new Error('no service');
  return fingerprint(service, project, filesOf(tree));
}

describe('a digest', () => {
  test('is the same whatever the order of keys, and whether a number is quoted', () => {
    const anything = fc.dictionary(
      fc.string(),
      fc.oneof(fc.string(), fc.boolean(), fc.constant(null), fc.array(fc.string())),
    );
    fc.assert(
      fc.property(anything, (map) => {
        const turned = Object.fromEntries(Object.entries(map).reverse());
        expect(digest(turned as Json)).toBe(digest(map as Json));
      }),
    );
    expect(digest({ a: 80, b: true })).toBe(digest({ b: 'true', a: '80' }));
  });

  test('is another one for another value', () => {
    const values: Json[] = [null, '', 'null', [], {}, 0, [null], { a: null }, [''], ['a', 'b'], ['ab'], { a: 'b' }];
    expect(new Set(values.map(digest)).size).toBe(values.length);
    expect(digest(['a', 'b'])).not.toBe(digest(['b', 'a']));
    expect(digest(null)).toMatch(/^[0-9a-f]{16}$/);
  });
});

test('lists whose order means nothing, maps written as lists, single values', () => {
  expect(unordered(['b', 'a', 'b'])).toEqual(unordered(['a', 'b']));
  expect(keyed(['A=1', 'B', 'C=x=y'], /=/)).toEqual({ A: '1', B: null, C: 'x=y' });
  expect(keyed({ A: '1' }, /=/)).toEqual({ A: '1' });
  expect([asList('a'), asList(['a'])]).toEqual([['a'], ['a']]);
});

describe('a fingerprint', () => {
  test('shows no value, only hashes', async () => {
    const print = await printOf('{image: "web:1", environment: {PASSWORD: canary}, command: [run, canary]}');
    expect(JSON.stringify(print)).not.toContain('canary');
    expect(print.attributes['environment.PASSWORD']).toMatch(/^[0-9a-f]{16}$/);
  });

  test.each([
    ['{image: a, cap_add: [A, B]}', '{image: a, cap_add: [B, A]}'],
    ['{image: a, dns: 1.1.1.1}', '{image: a, dns: [1.1.1.1]}'],
    ['{image: a, extra_hosts: ["h:1.2.3.4"]}', '{image: a, extra_hosts: {h: 1.2.3.4}}'],
    ['{image: a, sysctls: [net.x=1]}', '{image: a, sysctls: {net.x: 1}}'],
    ['{image: a, labels: [x=1]}', '{image: a, labels: {x: "1"}}'],
    [
      '{image: a, volumes: ["data:/d:ro"]}',
      '{image: a, volumes: [{type: volume, source: data, target: /d, read_only: true}]}',
    ],
    ['{image: a, networks: [default]}', '{image: a}'],
    ['{image: a, x-note: 1}', '{image: a}'],
    ['{image: a, deploy: {replicas: 1}}', '{image: a, scale: 1}'],
  ])('is the same for %s and %s', async (first, second) => {
    expect(compareFingerprints(await printOf(first), await printOf(second))).toEqual([]);
  });

  test.each([
    ['{image: a, volumes: ["data:/d"]}', '{image: a, volumes: ["data:/d:z"]}', 'volumes./d'],
    ['{image: a, tmpfs: [/a]}', '{image: a, tmpfs: [/b]}', 'tmpfs'],
    ['{image: a, user: "1"}', '{image: a, user: "2"}', 'user'],
    ['{image: a, restart: always}', '{image: a}', 'restart'],
    ['{image: a, command: "a b"}', '{image: a, command: a c}', 'command'],
    ['{image: a, environment: {A: ""}}', '{image: a, environment: [A]}', 'environment.A'],
    ['{image: a, ulimits: {nofile: 1}}', '{image: a, ulimits: {nofile: 2}}', 'ulimits'],
    ['{image: a, network_mode: host}', '{image: a}', 'network_mode'],
    ['{image: a, logging: {driver: none}}', '{image: a}', 'logging'],
    ['{image: a, privileged: true}', '{image: a}', 'privileged'],
  ])('is another one for %s and %s: %s', async (first, second, subject) => {
    const subjects = compareFingerprints(await printOf(first), await printOf(second)).map((one) => one.subject);
    expect(subjects).toContain(subject);
  });

  test('holds the files it mounts and reads, by path, and nothing outside', async () => {
    const files = { 'a.env': '1', 'd/x': '2', 'd/y/z': '3', dd: '4', other: '5' };
    const print = await printOf(
      '{image: a, env_file: a.env, volumes: ["./d:/d", "/etc:/e", "~/h:/h", "../up:/up"]}',
      files,
    );
    expect(print.files).toEqual({ 'a.env': '1', 'd/x': '2', 'd/y/z': '3' });
  });

  test('holds one hash for a directory of very many files, and it changes with each', async () => {
    const files = Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`d/${index}`, 'x']));
    const before = await printOf('{image: a, volumes: ["./d:/d"]}', files);
    const after = await printOf('{image: a, volumes: ["./d:/d"]}', { ...files, 'd/7': 'y' });
    expect(Object.keys(before.files)).toEqual(['d/']);
    expect(compareFingerprints(before, after)).toEqual([{ part: 'file', how: 'changed', subject: 'd/' }]);
  });

  test('of a build changes with its definition and every file of its context, and no other', async () => {
    const files = { 'own/Dockerfile': '1', 'own/a': '1', 'owner/a': '1' };
    const built = (definition: string, more: Tree = {}) => printOf(definition, { ...files, ...more });
    const { build } = await built('{build: ./own}');
    expect((await built('{build: ./own}', { 'own/a': '2' })).build).not.toBe(build);
    expect((await built('{build: {context: ./own, target: x}}')).build).not.toBe(build);
    expect((await built('{build: ./own}', { 'owner/a': '2' })).build).toBe(build);
    expect((await built('{image: a}')).build).toBeNull();
  });
});

test('a difference says in what, and how', async () => {
  const before = await printOf('{image: "a:1", user: "1"}');
  const after = await printOf('{image: "a:2", restart: always}');
  expect(compareFingerprints(before, after)).toEqual([
    { part: 'image', how: 'changed', subject: 'a:1 → a:2' },
    { part: 'attribute', how: 'added', subject: 'restart' },
    { part: 'attribute', how: 'removed', subject: 'user' },
  ]);
});
