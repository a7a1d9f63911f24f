import type { Inventory, InventoryKey, InventorySecret } from './inventory.ts';

/** What is known of the secrets of a namespace. */
export interface KnownSecrets {
  readonly namespace: string;
  /** By name; null keys: granted to the fetcher, but not there. */
  readonly secrets: ReadonlyMap<string, readonly InventoryKey[] | null>;
  /** Names the fetcher may read; null where that is not known. */
  readonly granted: ReadonlySet<string> | null;
  /** Whether what is not in `secrets` does not exist: the inventory knows only what the fetcher is granted. */
  readonly isWhole: boolean;
}

/** What an inventory says: all that the fetcher is granted, and nothing of the rest. */
export function fromInventory({ namespace, secrets }: Inventory): KnownSecrets {
  return {
    namespace,
    secrets: new Map(secrets.map(({ name, keys }) => [name, keys])),
    granted: new Set(secrets.map(({ name }) => name)),
    isWhole: false,
  };
}

/** What the API server says of all Secrets, with what the inventory, where there is one, says of grants. */
export function fromSecrets(
  namespace: string,
  secrets: readonly InventorySecret[],
  inventory: Inventory | null,
): KnownSecrets {
  return {
    namespace,
    secrets: new Map(secrets.map(({ name, keys }) => [name, keys])),
    granted: inventory === null ? null : new Set(inventory.secrets.map(({ name }) => name)),
    isWhole: true,
  };
}
