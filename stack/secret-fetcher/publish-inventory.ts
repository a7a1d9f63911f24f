import { INVENTORY, type Inventory, type InventorySecret, printInventory } from '../../src/core/secrets/inventory.ts';
import type { Api } from './api.ts';
import { explain } from './explain.ts';
import { askIngresses } from './ingresses.ts';
import type { Known } from './known.ts';
import { describeKeys } from './secret.ts';
import { RETRY_SECONDS, type Tools } from './tools.ts';

/** Who claims which hostname changes without a word to the fetcher: it looks so often. */
const AGE_SECONDS = 3600;

/** The inventory in its ConfigMap, kept true. */
export interface PublishedInventory {
  /** What is published is not what is known any more. */
  outdate(): void;
  /** Publishes what is known, where that is due; does not wait for it. */
  keep(known: ReadonlyMap<string, Known>): void;
  /** When nothing is under way. */
  idle(): Promise<void>;
}

/** The inventory that is to be published first thing. */
export function openInventory(tools: Tools): PublishedInventory {
  let dueAt = 0;
  let underWay: Promise<void> = Promise.resolve();
  const due = (seconds: number) => {
    dueAt = Date.now() + seconds * 1000;
  };
  return {
    outdate: () => due(0),
    keep: (known) => {
      if (Date.now() < dueAt) return;
      due(AGE_SECONDS);
      underWay = underWay.then(async () => {
        if (!(await attempt(tools, known))) due(RETRY_SECONDS);
      });
    },
    idle: () => underWay,
  };
}

async function attempt({ api, problems }: Tools, known: ReadonlyMap<string, Known>): Promise<boolean> {
  let what = 'list the Ingresses';
  try {
    const ingresses = await askIngresses(api);
    what = `patch the ConfigMap ${INVENTORY.configMap}`;
    await publish(api, { secrets: [...known].map(describe), ingresses });
    problems.clear('the inventory');
    return true;
  } catch (error) {
    problems.set('the inventory', explain(error, { what, access: api.last() }));
    return false;
  }
}

function describe([name, { files, present }]: readonly [string, Known]): InventorySecret {
  return { name, keys: files === null || !present ? null : describeKeys(files) };
}

/** Writes what exists, by name, into the ConfigMap that an operator made for it. Errors: those of `ask`. */
async function publish(api: Api, names: Pick<Inventory, 'secrets' | 'ingresses'>): Promise<void> {
  const found = {
    collectedAt: new Date().toISOString(),
    secrets: names.secrets.toSorted((a, b) => (a.name < b.name ? -1 : 1)),
    ingresses: names.ingresses,
  };
  await api.ask({
    method: 'PATCH',
    path: `/api/v1/namespaces/{namespace}/configmaps/${INVENTORY.configMap}`,
    body: {
      type: 'application/merge-patch+json',
      value: (namespace) => ({ data: { [INVENTORY.key]: printInventory({ version: 1, namespace, ...found }) } }),
    },
  });
}
