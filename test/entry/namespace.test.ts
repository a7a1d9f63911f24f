import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { printKubeconfig } from '../../lab/kubernetes/cluster.ts';
import { openNamespace } from '../../src/entry/namespace.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-namespace-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

const { signal } = new AbortController();
const TEXT = printKubeconfig({
  server: 'https://127.0.0.1:1',
  authority: Buffer.from('x'),
  token: 'canary',
  namespace: 'lab',
});

test('no kubeconfig, no namespace', async () => {
  expect(await openNamespace('lab', { kubeconfig: null, signal })).toBeNull();
});

test('by its text, as a workflow gives it, or by its file', async () => {
  expect((await openNamespace(null, { kubeconfig: { text: TEXT }, signal }))?.name).toBe('lab');
  writeFileSync(join(directory, 'config'), TEXT);
  const file = join(directory, 'config');
  expect((await openNamespace('other', { kubeconfig: { file }, signal }))?.name).toBe('other');
});

test.each([
  ['config', 'Make one: `stack/kubernetes/kubeconfig.sh inventory-reader NAMESPACE > FILE`.'],
  ['a:b', 'KUBECONFIG may name several files for kubectl: give the one to use with `--kubeconfig FILE`.'],
])('a file that is not there (%s): one sentence and what to do', async (name, hint) => {
  const file = join(directory, name);
  await expect(openNamespace(null, { kubeconfig: { file }, signal })).rejects.toMatchObject({
    code: 'KUBECONFIG_INVALID',
    message: `There is no kubeconfig ${file}.`,
    hint,
  });
});

test('a file that cannot be read', async () => {
  await expect(openNamespace(null, { kubeconfig: { file: directory }, signal })).rejects.toMatchObject({
    code: 'FILE_NOT_READABLE',
  });
});
