import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { KUBECONFIG_COMMAND, readKubeconfig } from '../../../stack/secret-fetcher/kubeconfig.ts';

let directory = '';
let file = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-kubeconfig-'));
  file = join(directory, 'config');
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function token(claims: object): string {
  return ['{}', JSON.stringify(claims), 'signature'].map((part) => Buffer.from(part).toString('base64url')).join('.');
}

function write(change: {
  readonly cluster?: object;
  readonly user?: object;
  readonly context?: object;
  readonly current?: string;
}): void {
  const config = {
    'current-context': change.current ?? 'one',
    clusters: [{ name: 'one', cluster: { server: 'https://api.example.org:6443/', ...change.cluster } }],
    users: [{ name: 'one', user: change.user ?? { token: token({ exp: 1_800_000_000 }) } }],
    contexts: [{ name: 'one', context: { cluster: 'one', user: 'one', namespace: 'stack', ...change.context } }],
  };
  writeFileSync(file, JSON.stringify(config));
}

test('says where the API server is, which namespace counts and when the token ends', () => {
  write({});
  const { server, namespace, expiresAt } = readKubeconfig(file, null);
  expect([server, namespace, expiresAt]).toEqual(['https://api.example.org:6443', 'stack', '2027-01-15T08:00:00.000Z']);
  expect(readKubeconfig(file, 'other').namespace).toBe('other');
});

test.each(['opaque', 'a.b.c', token({ exp: 'never' }), token({ exp: 1e300 })])(
  'a token that says no end: %s',
  (text) => {
    write({ user: { token: text } });
    expect(readKubeconfig(file, null).expiresAt).toBeNull();
  },
);

const exec = { apiVersion: 'client.authentication.k8s.io/v1', command: 'kubectl-oidc_login' };
test.each([
  ['an exec plugin', { user: { exec } }, 'signs in through `kubectl-oidc_login`, a program that is not run here'],
  ['an auth provider', { user: { 'auth-provider': { name: 'oidc' } } }, 'signs in through `oidc`'],
  ['no credentials', { user: {} }, 'has no token'],
  [
    'no verification',
    { cluster: { 'insecure-skip-tls-verify': true } },
    "does not have the API server's certificate verified",
  ],
  ['http', { cluster: { server: 'http://api.example.org' } }, 'names no API server by an address with https'],
  ['an address that is none', { cluster: { server: 'https://' } }, 'names no API server by an address with https'],
  ['another current context', { current: 'two' }, 'names no current context'],
])('%s: one sentence with the command', (_name, change, message) => {
  write(change);
  expect(() => readKubeconfig(file, null)).toThrow(message);
  expect(() => readKubeconfig(file, null)).toThrow(`\`${KUBECONFIG_COMMAND}\``);
});

test.each(['', '- a', 'null', '{', 'clusters: [{}]', 'clusters: 1', 'token: canary\n\tx: ['])(
  'what is no kubeconfig (%j) says so, and nothing of itself',
  (text) => {
    writeFileSync(file, text);
    expect(() => readKubeconfig(file, null)).toThrow(
      /^The kubeconfig .*is no valid YAML of its kind|names no current context/,
    );
    expect(() => readKubeconfig(file, null)).not.toThrow('canary');
  },
);

test('no namespace anywhere', () => {
  write({ context: { namespace: '' } });
  expect(() => readKubeconfig(file, null)).toThrow('write NAMESPACE in `.env`');
});

test('no file, and the directory Docker makes where there was none', () => {
  expect(() => readKubeconfig(file, null)).toThrow(`There is no kubeconfig ${file} (ENOENT).`);
  mkdirSync(file);
  expect(() => readKubeconfig(file, null)).toThrow('Docker put a directory in its place: `rmdir ~/.kube/config');
});

test('a file that may not be read', () => {
  write({});
  chmodSync(file, 0o000);
  const asRoot = process.geteuid?.() === 0;
  chmodSync(directory, 0o755);
  if (asRoot) process.seteuid?.(65532);
  try {
    expect(() => readKubeconfig(file, null)).toThrow(
      /may not be read by user \d+: on the server, `sudo chgrp \d+ ~\/\.kube\/config && sudo chmod g\+r/,
    );
  } finally {
    if (asRoot) process.seteuid?.(0);
  }
});
