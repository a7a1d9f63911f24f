import { cpSync } from 'node:fs';
import { cached } from '../cache.ts';
import type { Registry } from '../registry.ts';

/** Fills a registry by pushing to it, or with what the cache kept of one that was filled so, whoever filled it, be it this very moment. */
export async function fillOnce(
  { storage }: Pick<Registry, 'storage'>,
  entry: { readonly name: string; readonly version: string },
  fill: () => Promise<void>,
): Promise<void> {
  let pushed = false;
  const kept = await cached(entry, async (directory) => {
    pushed = true;
    await fill();
    cpSync(storage, directory, { recursive: true });
  });
  if (!pushed) cpSync(kept, storage, { recursive: true });
}
