import { INVENTORY, printInventory } from '../../src/core/secrets/inventory.ts';
import type { Api } from './api.ts';
import { describeKeys, type Files } from './secret.ts';

/** Writes what exists, by name, into the ConfigMap that an operator made for it. Errors: those of `ask`. */
export async function publishInventory(api: Api, secrets: ReadonlyMap<string, Files | null>, now: Date): Promise<void> {
  const described = [...secrets].map(([name, files]) => ({ name, keys: files === null ? null : describeKeys(files) }));
  const sorted = described.toSorted((a, b) => (a.name < b.name ? -1 : 1));
  const text = (namespace: string) =>
    printInventory({ version: 1, namespace, collectedAt: now.toISOString(), secrets: sorted });
  await api.ask({
    method: 'PATCH',
    path: `/api/v1/namespaces/{namespace}/configmaps/${INVENTORY.configMap}`,
    body: {
      type: 'application/merge-patch+json',
      value: (namespace) => ({ data: { [INVENTORY.key]: text(namespace) } }),
    },
  });
}
