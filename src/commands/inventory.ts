import type { Context, Namespace } from '../context.ts';
import { INVENTORY, type Inventory, printInventory } from '../core/secrets/inventory.ts';
import { readInventory } from '../core/secrets/inventory-text.ts';
import { MissionControlError } from '../errors.ts';
import type { Inputs, Output } from './command.ts';
import { usage } from './usage.ts';

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
  const inventory = await askInventory(namespace);
  const { collectedAt } = inventory;
  await context.machine.write(path, printInventory(inventory));
  const lines = [`Inventory of ${namespace.name} as of ${collectedAt} is in ${path}`];
  return { kind: 'text', lines, data: { path, namespace: namespace.name, collectedAt } };
}

/** An inventory that somebody saved, of this namespace where one is given. Errors: USAGE, FILE_NOT_FOUND, FILE_NOT_READABLE. */
export async function readSaved(
  path: string,
  namespace: string | null,
  { machine }: Pick<Context, 'machine'>,
): Promise<Inventory> {
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
  return inventory;
}

/** The inventory that the fetcher published. Errors: KUBERNETES_REFUSED, KUBERNETES_UNREACHABLE. */
export async function askInventory(namespace: Namespace): Promise<Inventory> {
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
