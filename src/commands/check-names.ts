import type { Context, Namespace } from '../context.ts';
import type { Inventory } from '../core/secrets/inventory.ts';
import { fromInventory, fromSecrets, type KnownSecrets } from '../core/secrets/known.ts';
import { type ErrorCode, MissionControlError } from '../errors.ts';
import type { Inputs } from './command.ts';
import { askInventory, readSaved } from './inventory.ts';
import { usage } from './usage.ts';

/** What is known of the names, or why nothing is. */
export type Names =
  | {
      readonly kind: 'known';
      readonly known: KnownSecrets;
      readonly ingresses: Inventory['ingresses'];
      /** ISO 8601, UTC. */
      readonly collectedAt: string;
    }
  /** Nobody gave a place to look. */
  | { readonly kind: 'unasked' }
  | { readonly kind: 'unknown'; readonly reason: string; readonly help: string | null };

/** Looks where the inputs say. Errors: USAGE, FILE_NOT_FOUND, FILE_NOT_READABLE, KUBECONFIG_INVALID. */
export async function namesOf(inputs: Inputs, context: Context): Promise<Names> {
  const file = inputs.text('inventory');
  const all = inputs.flag('secrets-api');
  if (file !== null && all)
    throw usage('`--inventory` and `--secrets-api` are two places to look.', 'Give one of them.');
  if (file !== null) return inventoryNames(await readSaved(file, inputs.text('namespace'), context));
  const namespace = await context.namespace(inputs.text('namespace'));
  if (namespace === null && all) throw usage('`--secrets-api` needs to know whom to ask.', 'Give `--kubeconfig FILE`.');
  if (namespace === null) return { kind: 'unasked' };
  try {
    return all ? await askAll(namespace, context.clock.now()) : inventoryNames(await askInventory(namespace));
  } catch (error) {
    if (!isUnanswered(error)) throw error;
    return { kind: 'unknown', reason: error.message, help: error.hint };
  }
}

function inventoryNames(inventory: Inventory): Names {
  const { ingresses, collectedAt } = inventory;
  return { kind: 'known', known: fromInventory(inventory), ingresses, collectedAt };
}

/** The Secrets themselves; grants are known where there is an inventory besides. */
async function askAll(namespace: Namespace, now: Date): Promise<Names> {
  const [secrets, ingresses, inventory] = await Promise.all([
    namespace.secrets(),
    unlessRefused(namespace.ingresses()),
    unlessRefused(askInventory(namespace)),
  ]);
  return {
    kind: 'known',
    known: fromSecrets(namespace.name, secrets, inventory),
    ingresses,
    collectedAt: now.toISOString(),
  };
}

async function unlessRefused<T>(question: Promise<T>): Promise<T | null> {
  try {
    return await question;
  } catch (error) {
    if (error instanceof MissionControlError && error.code === 'KUBERNETES_REFUSED') return null;
    throw error;
  }
}

const UNANSWERED: readonly ErrorCode[] = ['KUBERNETES_REFUSED', 'KUBERNETES_UNREACHABLE'];

function isUnanswered(error: unknown): error is MissionControlError {
  return error instanceof MissionControlError && UNANSWERED.includes(error.code);
}
