import { expect, test } from 'vitest';
import { MissionControlError } from '../../../src/errors.ts';
import { ApiError } from '../../../stack/secret-fetcher/api.ts';
import { explain } from '../../../stack/secret-fetcher/explain.ts';
import type { Access } from '../../../stack/secret-fetcher/kubeconfig.ts';

const access = {
  server: 'https://api.example.org',
  namespace: 'stack',
  expiresAt: '2026-01-01T00:00:00.000Z',
} as Access;
const told = (error: unknown, given: Access | null = access) =>
  explain(error, { what: 'read the Secret app', access: given });
const system = (code: string) => Object.assign(new Error('canary'), { code });

test.each([
  [
    new ApiError(401, 'canary'),
    'it ended on 2026-01-01T00:00:00.000Z. Make a new one on the server: `stack/kubernetes/kubeconfig.sh secret-fetcher',
  ],
  [
    new ApiError(403, 'canary'),
    'may not read the Secret app: `kubectl -n stack apply -f stack/kubernetes/secret-fetcher.yaml`',
  ],
  [new ApiError(404, 'canary'), 'nothing to read the Secret app: `kubectl -n stack apply'],
  [
    new ApiError(503, 'canary'),
    'https://api.example.org answered 503 when asked to read the Secret app; it is asked again',
  ],
  [system('ENOTFOUND'), 'https://api.example.org does not answer (ENOTFOUND); it is asked again'],
  [system('SELF_SIGNED_CERT_IN_CHAIN'), 'not one the kubeconfig vouches for (SELF_SIGNED_CERT_IN_CHAIN)'],
  [system('ERR_TLS_CERT_ALTNAME_INVALID'), 'not one the kubeconfig vouches for'],
  [new SyntaxError('canary'), 'does not answer (SyntaxError)'],
  ['canary', 'does not answer (no reason given)'],
])('%s', (error, sentence) => {
  expect(told(error)).toContain(sentence);
  expect(told(error)).not.toContain('canary');
  expect(told(error)).toMatch(/^The [^\n]*\.$|^There [^\n]*\.$/);
});

test('a token without a date, and what says itself what to do', () => {
  expect(told(new ApiError(401, ''), { ...access, expiresAt: null })).toContain('has ended or was withdrawn');
  expect(told(new MissionControlError({ code: 'KUBECONFIG_INVALID', message: 'Said.' }), null)).toBe('Said.');
});
