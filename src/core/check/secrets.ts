import { type Finding, finding } from '../finding.ts';
import { grantCommand } from '../secrets/grant.ts';
import type { InventoryKey } from '../secrets/inventory.ts';
import type { KnownSecrets } from '../secrets/known.ts';
import type { SecretReference } from '../secrets/references.ts';
import { suggest } from '../source/suggest.ts';

/** As Kubernetes names Secrets; nothing else goes into a command that somebody may copy. */
const NAME = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/;

/** Whether a secret and its key are there and the fetcher may deliver it; null where all is well. */
export function judgeReference(reference: SecretReference, known: KnownSecrets): Finding | null {
  const { namespace, secrets, granted } = known;
  const { value: name } = reference.secret;
  const keys = secrets.get(name);
  if (keys === undefined) return judgeUnknown(reference, known);
  if (granted !== null && !granted.has(name)) return notGranted(reference, known);
  if (keys === null)
    return notFound(reference, `which is granted to the fetcher but is not in the namespace \`${namespace}\``, [
      `Create it: \`${createCommand(namespace, name)}\`.`,
    ]);
  return reference.key === null || hasKey(keys, reference.key.value) ? null : keyNotFound(reference, keys);
}

/** The inventory names what is granted: whether the rest exists, only a name that is almost right tells. */
function judgeUnknown(reference: SecretReference, known: KnownSecrets): Finding {
  const { namespace, secrets, isWhole } = known;
  const { value: name } = reference.secret;
  const near = suggest(name, secrets.keys());
  if (near === null && !isWhole && NAME.test(name)) return notGranted(reference, known);
  const where = isWhole ? `which is not in the namespace \`${namespace}\`` : `which nobody knows in \`${namespace}\``;
  const meant = near === null ? [] : [`Did you mean \`${near}\`?`];
  if (!NAME.test(name))
    return notFound(reference, 'which is no name of a Secret', [
      ...meant,
      'Names are lower-case letters, digits, `-` and `.`.',
    ]);
  return notFound(reference, where, [
    ...meant,
    `${near === null ? 'Create' : 'A new one: create'} it (\`${createCommand(namespace, name)}\`) and grant it: \`${grantCommand(namespace, name)}\`.`,
  ]);
}

function notFound({ service, secret }: SecretReference, where: string, help: readonly string[]): Finding {
  return finding({
    rule: 'secret-not-found',
    severity: 'error',
    message: `\`${service}\` reads the secret \`${secret.value}\`, ${where}.`,
    help: help.join(' '),
    service,
    location: secret.location,
  });
}

function notGranted({ service, secret }: SecretReference, { namespace, isWhole }: KnownSecrets): Finding {
  const run = `run \`${grantCommand(namespace, secret.value)}\``;
  return finding({
    rule: 'secret-not-granted',
    severity: 'error',
    message: `\`${service}\` reads the secret \`${secret.value}\`, which is not granted to the fetcher of \`${namespace}\`.`,
    help: isWhole
      ? `Grant it: ${run}.`
      : `If it exists, ${run}; if not, create it first: \`${createCommand(namespace, secret.value)}\`.`,
    service,
    location: secret.location,
  });
}

function keyNotFound({ service, secret, key }: SecretReference, keys: readonly InventoryKey[]): Finding {
  const names = keys.map(({ name }) => name);
  const near = suggest(key?.value ?? '', names);
  return finding({
    rule: 'secret-key-not-found',
    severity: 'error',
    message: `\`${service}\` reads the key \`${key?.value}\` of the secret \`${secret.value}\`, which has no such key.`,
    help:
      near === null
        ? `It has ${names.map((name) => `\`${name}\``).join(', ') || 'none'}.`
        : `Did you mean \`${near}\`?`,
    service,
    location: key?.location ?? secret.location,
  });
}

function hasKey(keys: readonly InventoryKey[], wanted: string): boolean {
  return keys.some(({ name }) => name === wanted);
}

function createCommand(namespace: string, name: string): string {
  return `kubectl -n ${namespace} create secret generic ${name} --from-file=…`;
}
