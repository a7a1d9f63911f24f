import { INVENTORY_VERSION, type Inventory } from './inventory.ts';
import { validate } from './validate.generated.js';

/** Reads an inventory, which anybody may have written; `fault` goes on where a sentence has named the text. */
export function readInventory(text: string): { readonly inventory: Inventory } | { readonly fault: string } {
  const value = parseJson(text);
  if (value === undefined) return { fault: 'is no JSON' };
  const version = (value as { readonly version?: unknown } | null)?.version;
  if (typeof version === 'number' && version !== INVENTORY_VERSION)
    return {
      fault: `is an inventory of version ${version}, and this mission-control reads version ${INVENTORY_VERSION}`,
    };
  if (!validate(value))
    return { fault: `is no inventory: ${place(validate.errors?.[0]?.instancePath)} is not as it must be` };
  const inventory = value as Inventory;
  if (Number.isNaN(Date.parse(inventory.collectedAt))) return { fault: 'is no inventory: `collectedAt` is no time' };
  return { inventory };
}

function place(pointer = ''): string {
  return pointer === '' ? 'the whole of it' : `\`${pointer.slice(1)}\``;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
