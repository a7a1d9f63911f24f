import { expect, test } from 'vitest';
import { grantCommand } from '../../../src/core/secrets/grant.ts';
import { type Inventory, printInventory } from '../../../src/core/secrets/inventory.ts';
import { readInventory } from '../../../src/core/secrets/inventory-text.ts';

const INVENTORY: Inventory = {
  version: 1,
  namespace: 'stack',
  collectedAt: '2027-01-01T00:00:00.000Z',
  secrets: [
    { name: 'app', keys: [{ name: 'a' }, { name: 'app.env', variables: ['A'] }] },
    { name: 'missing', keys: null },
  ],
  ingresses: [{ name: 'site', hostnames: ['*.example.org', 'site.example.org'] }],
};

test.each([INVENTORY, { ...INVENTORY, ingresses: null }])('what is printed is read', (inventory) => {
  expect(readInventory(printInventory(inventory))).toEqual({ inventory });
});

test('what a later fetcher adds is no fault', () => {
  const text = JSON.stringify({ ...INVENTORY, fetcher: '9', secrets: [{ name: 'a', keys: [{ name: 'b', size: 1 }] }] });
  expect(readInventory(text)).toHaveProperty('inventory');
});

test.each([
  ['no JSON', '{', 'is no JSON'],
  ['null', 'null', 'is no inventory: the whole of it is not as it must be'],
  [
    'another version',
    { ...INVENTORY, version: 2 },
    'is an inventory of version 2, and this mission-control reads version 1',
  ],
  ['no time', { ...INVENTORY, collectedAt: 'yesterday' }, 'is no inventory: `collectedAt` is no time'],
  ['no namespace', { ...INVENTORY, namespace: undefined }, 'is no inventory: the whole of it is not as it must be'],
  ['no ingresses', { ...INVENTORY, ingresses: undefined }, 'is no inventory: the whole of it is not as it must be'],
  ['secrets by name', { ...INVENTORY, secrets: { app: [] } }, 'is no inventory: `secrets` is not as it must be'],
  [
    'a secret without a name',
    { ...INVENTORY, secrets: [{ keys: [] }] },
    'is no inventory: `secrets/0` is not as it must be',
  ],
  [
    'a secret whose name leads elsewhere',
    { ...INVENTORY, secrets: [{ name: '../a', keys: [] }] },
    'is no inventory: `secrets/0/name` is not as it must be',
  ],
  [
    'keys that are texts',
    { ...INVENTORY, secrets: [{ name: 'a', keys: ['b'] }] },
    'is no inventory: `secrets/0/keys/0` is not as it must be',
  ],
  [
    'variables with values',
    { ...INVENTORY, secrets: [{ name: 'a', keys: [{ name: 'b', variables: [{ A: '1' }] }] }] },
    'is no inventory: `secrets/0/keys/0/variables/0` is not as it must be',
  ],
])('%s is no inventory', (_name, given, fault) => {
  expect(readInventory(typeof given === 'string' ? given : JSON.stringify(given))).toEqual({ fault });
});

test('the command that grants a secret', () => {
  expect(grantCommand('stack', 'app')).toBe(
    `kubectl -n stack patch role secret-fetcher --type json -p '[{"op":"add","path":"/rules/0/resourceNames/-","value":"app"}]'`,
  );
});
