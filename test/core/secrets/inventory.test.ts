import { expect, test } from 'vitest';
import { grantCommand } from '../../../src/core/secrets/grant.ts';
import { type Inventory, parseInventory, printInventory } from '../../../src/core/secrets/inventory.ts';

const INVENTORY: Inventory = {
  version: 1,
  namespace: 'stack',
  collectedAt: '2027-01-01T00:00:00.000Z',
  secrets: [
    { name: 'app', keys: [{ name: 'a' }, { name: 'app.env', variables: ['A'] }] },
    { name: 'missing', keys: null },
  ],
};

test('what is printed is parsed', () => {
  expect(parseInventory(printInventory(INVENTORY))).toEqual(INVENTORY);
});

test.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['another version', JSON.stringify({ ...INVENTORY, version: 2 })],
  ['no time', JSON.stringify({ ...INVENTORY, collectedAt: 'yesterday' })],
  ['no namespace', JSON.stringify({ ...INVENTORY, namespace: undefined })],
  ['secrets by name', JSON.stringify({ ...INVENTORY, secrets: { app: [] } })],
  ['a secret without a name', JSON.stringify({ ...INVENTORY, secrets: [{ keys: [] }] })],
  ['keys that are texts', JSON.stringify({ ...INVENTORY, secrets: [{ name: 'a', keys: ['b'] }] })],
  [
    'variables with values',
    JSON.stringify({ ...INVENTORY, secrets: [{ name: 'a', keys: [{ name: 'b', variables: [{ A: '1' }] }] }] }),
  ],
])('%s is no inventory', (_name, text) => {
  expect(parseInventory(text)).toBeNull();
});

test('the command that grants a secret', () => {
  expect(grantCommand('stack', 'app')).toBe(
    `kubectl -n stack patch role secret-fetcher --type json -p '[{"op":"add","path":"/rules/0/resourceNames/-","value":"app"}]'`,
  );
});
