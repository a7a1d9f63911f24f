import { expect, test } from 'vitest';
import { readKubeconfig } from '../../../src/adapters/kubernetes/kubeconfig.ts';

function textOf(change: { readonly cluster?: object; readonly user?: object; readonly context?: object }): string {
  return JSON.stringify({
    'current-context': 'one',
    clusters: [{ name: 'one', cluster: { server: 'https://api.example.org:6443/', ...change.cluster } }],
    users: [{ name: 'one', user: change.user ?? { token: 'canary' } }],
    contexts: [{ name: 'one', context: { cluster: 'one', user: 'one', namespace: 'lab', ...change.context } }],
  });
}

const read = (text: string, namespace: string | null = null) =>
  readKubeconfig({ text, name: 'kubeconfig x', namespace });

test('says where the API server is and which namespace counts', () => {
  expect(read(textOf({}))).toMatchObject({ server: 'https://api.example.org:6443', namespace: 'lab', expiresAt: null });
  expect(read(textOf({}), 'other').namespace).toBe('other');
});

test.each([
  [
    'an exec plugin',
    textOf({ user: { exec: { command: 'login' } } }),
    'The kubeconfig x signs in through `login`, a program that is not run here.',
  ],
  [
    'an auth provider',
    textOf({ user: { 'auth-provider': { name: 'oidc' } } }),
    'The kubeconfig x signs in through `oidc`, a program that is not run here.',
  ],
  ['no credentials', textOf({ user: {} }), 'The kubeconfig x has no token.'],
  [
    'no verification',
    textOf({ cluster: { 'insecure-skip-tls-verify': true } }),
    "The kubeconfig x does not have the API server's certificate verified.",
  ],
  [
    'no TLS',
    textOf({ cluster: { server: 'http://api' } }),
    'The kubeconfig x names no API server by an address with https.',
  ],
  ['no namespace', textOf({ context: { namespace: '' } }), 'The kubeconfig x names no namespace.'],
  ['no context', '{}', 'The kubeconfig x names no current context.'],
  ['no YAML', 'token: canary\n\tx: [', 'The kubeconfig x is no valid YAML of its kind.'],
])('%s: one sentence with a remedy, and nothing secret', (_, text, message) => {
  try {
    read(text);
    expect.unreachable();
  } catch (error) {
    expect(error).toMatchObject({ code: 'KUBECONFIG_INVALID', message, hint: expect.stringMatching(/\.$/) });
    expect(String(error)).not.toContain('canary');
  }
});
