import { expect, test } from 'vitest';
import { type Api, ApiError } from '../../../stack/secret-fetcher/api.ts';
import { askIngresses, readIngresses } from '../../../stack/secret-fetcher/ingresses.ts';

const ingress = (name: string, hosts: readonly (string | undefined)[]) => ({
  metadata: { name, annotations: { canary: 'canary' } },
  spec: { rules: hosts.map((host) => ({ host })) },
});

test('names and hostnames, each once and in order, and nothing else', () => {
  const items = [ingress('b', ['z.example.org', '*.example.org', 'z.example.org', undefined]), ingress('a', ['a.org'])];
  expect(readIngresses({ items })).toEqual([
    { name: 'a', hostnames: ['a.org'] },
    { name: 'b', hostnames: ['*.example.org', 'z.example.org'] },
  ]);
});

test.each([{}, { items: [] }, { items: [{}] }, { items: [ingress('a', [undefined])] }])(
  '%j claims nothing',
  (answer) => {
    expect(readIngresses(answer)).toEqual([]);
  },
);

test('who may not list them knows of none, which is not the same as none', async () => {
  const answering = (status: number) =>
    ({ ask: async () => Promise.reject(new ApiError(status, 'no')) }) as unknown as Api;
  expect(await askIngresses(answering(403))).toBeNull();
  await expect(askIngresses(answering(500))).rejects.toThrow('no');
});
