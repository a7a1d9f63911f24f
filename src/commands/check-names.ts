import type { Context, Namespace } from '../context.ts';
import { INVENTORY, type Inventory } from '../core/secrets/inventory.ts';
import { readInventory } from '../core/secrets/inventory-text.ts';
import { fromInventory, fromSecrets, type KnownSecrets } from '../core/secrets/known.ts';
import { type ErrorCode, MissionControlError } from '../errors.ts';
import type { Input, Inputs, Output } from './command.ts';
import { usage } from './usage.ts';

/** Inputs that say where names are looked up. */
export const NAMESPACE_INPUTS: readonly Input[] = [
  {
    name: 'kubeconfig',
    type: 'text',
    placeholder: 'FILE',
    description: 'Kubeconfig of who may read the inventory, as stack/kubernetes/kubeconfig.sh makes it',
    only: 'cli',
    environment: 'KUBECONFIG',
  },
  {
    name: 'kubeconfig',
    type: 'text',
    description: 'Kubeconfig of who may read the inventory, its text',
    only: 'action',
    secret: true,
  },
  {
    name: 'namespace',
    type: 'text',
    placeholder: 'NAME',
    description: 'Namespace to ask (default: the one the kubeconfig names)',
  },
  {
    name: 'inventory',
    type: 'text',
    placeholder: 'FILE',
    description: 'Compare with this inventory instead of asking the namespace',
  },
  {
    name: 'save-inventory',
    type: 'text',
    placeholder: 'FILE',
    description: 'Only ask the namespace for its inventory and write it to this file; the stack is not read',
  },
  {
    name: 'secrets-api',
    type: 'flag',
    description: 'Ask for the Secrets and Ingresses themselves, and drop every value on arrival: for who may list them',
  },
  {
    name: 'max-age',
    type: 'number',
    placeholder: 'HOURS',
    description: 'From which age on an inventory proves nothing',
    default: '24',
  },
  {
    name: 'github-token',
    type: 'text',
    description:
      'After `workflow_run`: check the pull request as it would be merged, read over the API, and comment on what is wrong with this token',
    only: 'action',
    secret: true,
  },
];

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
  if (file !== null) return fromFile(file, inputs.text('namespace'), context);
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

/** Writes the inventory of the namespace to a file. Errors: USAGE, those of a namespace. */
export async function saveInventory(path: string, inputs: Inputs, context: Context): Promise<Output> {
  if (inputs.text('inventory') !== null || inputs.flag('secrets-api'))
    throw usage(
      '`--save-inventory` takes the inventory that the namespace holds.',
      'Leave out `--inventory` and `--secrets-api`.',
    );
  const namespace = await context.namespace(inputs.text('namespace'));
  if (namespace === null)
    throw usage(
      '`--save-inventory` needs to know whom to ask.',
      'Give `--kubeconfig FILE` (in a workflow: `kubeconfig`).',
    );
  const { collectedAt, ...inventory } = await askInventory(namespace);
  await context.machine.write(path, `${JSON.stringify({ ...inventory, collectedAt })}\n`);
  const lines = [`Inventory of ${namespace.name} as of ${collectedAt} is in ${path}`];
  return { kind: 'text', lines, data: { path, namespace: namespace.name, collectedAt } };
}

async function fromFile(path: string, namespace: string | null, { machine }: Context): Promise<Names> {
  const text = await machine.read(path);
  if (text === null)
    throw new MissionControlError({
      code: 'FILE_NOT_FOUND',
      message: `There is no inventory ${path}.`,
      hint: 'Take one with `mission-control check --save-inventory FILE`.',
    });
  const read = readInventory(text);
  if ('fault' in read)
    throw usage(`${path} ${read.fault}.`, 'Take a new one with `mission-control check --save-inventory FILE`.');
  const { inventory } = read;
  if (namespace !== null && inventory.namespace !== namespace)
    throw usage(
      `${path} is of the namespace \`${inventory.namespace}\`, and \`${namespace}\` was asked for.`,
      'Give the inventory of that namespace, or another `--namespace`.',
    );
  return inventoryNames(inventory);
}

function inventoryNames(inventory: Inventory): Names {
  const { ingresses, collectedAt } = inventory;
  return { kind: 'known', known: fromInventory(inventory), ingresses, collectedAt };
}

/** The inventory that the fetcher published. Errors: KUBERNETES_REFUSED, KUBERNETES_UNREACHABLE. */
async function askInventory(namespace: Namespace): Promise<Inventory> {
  const data = await namespace.configMap(INVENTORY.configMap);
  const where = `the namespace \`${namespace.name}\``;
  if (data === null)
    throw noInventory(
      `There is no ConfigMap ${INVENTORY.configMap} in ${where}.`,
      `See that this is the namespace of the stack; an operator makes it with \`kubectl -n ${namespace.name} apply -f stack/kubernetes/secret-fetcher.yaml\`.`,
    );
  const text = data[INVENTORY.key];
  if (text === undefined)
    throw noInventory(
      `The ConfigMap ${INVENTORY.configMap} in ${where} is still empty.`,
      'The secret-fetcher fills it when it has fetched its secrets: see its log on the server.',
    );
  const read = readInventory(text);
  if ('inventory' in read) return read.inventory;
  throw noInventory(
    `What the ConfigMap ${INVENTORY.configMap} in ${where} holds ${read.fault}.`,
    'Deploy the secret-fetcher of this version of mission-control: it writes it anew.',
  );
}

function noInventory(message: string, hint: string): MissionControlError {
  return new MissionControlError({ code: 'KUBERNETES_REFUSED', message, hint });
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
