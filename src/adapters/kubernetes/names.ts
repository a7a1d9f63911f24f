import { isDotenv, readDotenv } from '../../core/secrets/dotenv.ts';
import type { InventoryKey, InventorySecret } from '../../core/secrets/inventory.ts';

/** Names in a list of Secrets; every value is dropped here. */
export function secretNames(answer: unknown): readonly InventorySecret[] {
  const { items } = (answer ?? {}) as { readonly items?: readonly Secret[] };
  return (items ?? []).map(({ metadata, data }) => ({
    name: metadata?.name ?? '',
    keys: Object.entries(data ?? {}).map(describe),
  }));
}

interface Secret {
  readonly metadata?: { readonly name?: string };
  readonly data?: Readonly<Record<string, string>> | null;
}

function describe([name, base64]: readonly [string, string]): InventoryKey {
  if (!isDotenv(name)) return { name };
  return { name, variables: readDotenv(Buffer.from(base64, 'base64').toString()).variables };
}
