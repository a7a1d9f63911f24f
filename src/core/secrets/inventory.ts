/** What exists in a namespace, by name: safe to show to whoever writes a pull request. */
export interface Inventory {
  readonly version: typeof INVENTORY_VERSION;
  readonly namespace: string;
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  /** Every secret the fetcher may read, by name. */
  readonly secrets: readonly InventorySecret[];
  /** Null: who collected them may not list Ingresses. */
  readonly ingresses: readonly InventoryIngress[] | null;
}

export interface InventorySecret {
  readonly name: string;
  /** Null: the fetcher may read it, but it was not there. */
  readonly keys: readonly InventoryKey[] | null;
}

export interface InventoryKey {
  readonly name: string;
  /** Of a file of variables: what it sets. */
  readonly variables?: readonly string[];
}

/** An Ingress of the namespace and the hostnames it claims, `*.example.org` among them. */
export interface InventoryIngress {
  readonly name: string;
  readonly hostnames: readonly string[];
}

/** The ConfigMap of the namespace that holds the inventory, and its key there. */
export const INVENTORY = { configMap: 'secret-inventory', key: 'inventory.json' } as const;

/** Of the form described in schema/inventory.schema.json. */
export const INVENTORY_VERSION = 1;

/** The inventory as it lies in the ConfigMap. */
export function printInventory(inventory: Inventory): string {
  return `${JSON.stringify(inventory, null, 1)}\n`;
}
