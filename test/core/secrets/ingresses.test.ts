import { expect, test } from 'vitest';
import { readIngresses } from '../../../src/core/secrets/ingresses.ts';

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

test.each([null, {}, { items: [] }, { items: [{}] }, { items: [ingress('a', [undefined])] }])(
  '%j claims nothing',
  (answer) => {
    expect(readIngresses(answer)).toEqual([]);
  },
);
