/** What exists in a namespace, by name: safe to show to whoever writes a pull request. */
export interface Inventory {
  readonly version: 1;
  readonly namespace: string;
  /** ISO 8601, UTC. */
  readonly collectedAt: string;
  /** Every secret the fetcher may read, by name. */
  readonly secrets: readonly InventorySecret[];
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

/** The ConfigMap of the namespace that holds the inventory, and its key there. */
export const INVENTORY = { configMap: 'secret-inventory', key: 'inventory.json' } as const;

/** The inventory as it lies in the ConfigMap. */
export function printInventory(inventory: Inventory): string {
  return `${JSON.stringify(inventory, null, 1)}\n`;
}

/** Null where the text is no inventory. */
export function parseInventory(text: string): Inventory | null {
  const value = parseJson(text);
  return isInventory(value) ? value : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}

function isInventory(value: unknown): value is Inventory {
  return (
    isRecord(value) &&
    value.version === 1 &&
    typeof value.namespace === 'string' &&
    typeof value.collectedAt === 'string' &&
    !Number.isNaN(Date.parse(value.collectedAt)) &&
    isListOf(value.secrets, isSecret)
  );
}

function isSecret(value: unknown): value is InventorySecret {
  return isRecord(value) && typeof value.name === 'string' && (value.keys === null || isListOf(value.keys, isKey));
}

function isKey(value: unknown): value is InventoryKey {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    (value.variables === undefined || isListOf(value.variables, (name) => typeof name === 'string'))
  );
}

function isListOf<T>(value: unknown, isOne: (one: unknown) => one is T): value is readonly T[];
function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean;
function isListOf(value: unknown, isOne: (one: unknown) => boolean): boolean {
  return Array.isArray(value) && value.every(isOne);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
