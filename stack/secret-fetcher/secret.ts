import { isDotenv, readDotenv } from '../../src/core/secrets/dotenv.ts';
import type { InventoryKey } from '../../src/core/secrets/inventory.ts';

/** The files of one secret: key → bytes. */
export type Files = ReadonlyMap<string, Buffer>;

/** What the API server sent under the name of a secret: its files, or why they are not taken; `isEmpty` where it has none. */
export type Read = { readonly files: Files } | { readonly fault: string; readonly isEmpty?: true };

const NAME = /^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$/;
const KEY = /^[-._A-Za-z0-9]{1,253}$/;
const BASE64 = /^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}==|[A-Za-z0-9+/]{3}=)?$/;
/** Files of the volume that are no secrets. */
const TAKEN = ['entrypoint-secrets-setup.sh'];

/** Takes a Secret apart and trusts nothing of it. */
export function readSecret(name: string, object: unknown): Read {
  const secret = object as { readonly metadata?: { readonly name?: unknown }; readonly data?: unknown } | null;
  if (!NAME.test(name) || TAKEN.includes(name))
    return { fault: `The Secret ${name} has a name that can be no directory of the volume.` };
  if (secret?.metadata?.name !== name) return { fault: `The API server sent another object than the Secret ${name}.` };
  const data = Object.entries((secret.data ?? {}) as Readonly<Record<string, unknown>>);
  if (data.length === 0) return { fault: `The Secret ${name} has no keys.`, isEmpty: true };
  const wrong = data.find(([key, value]) => !isKey(key) || typeof value !== 'string' || !BASE64.test(value));
  if (wrong !== undefined)
    return {
      fault: `A key of the Secret ${name} is no file: ${isKey(wrong[0]) ? `${wrong[0]} is not base64` : 'its name'}.`,
    };
  return { files: new Map(data.map(([key, value]) => [key, Buffer.from(value as string, 'base64')])) };
}

function isKey(key: string): boolean {
  return KEY.test(key) && key !== '.' && !key.startsWith('..');
}

/** The names of what is in a secret; no value. */
export function describeKeys(files: Files): readonly InventoryKey[] {
  return [...files]
    .map(([name, bytes]) => (isDotenv(name) ? { name, variables: readDotenv(bytes.toString()).variables } : { name }))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

/** What the wrapper would not take of a secret's files of variables, a sentence each. */
export function findFaults(secret: string, files: Files): readonly string[] {
  return [...files]
    .filter(([key]) => isDotenv(key))
    .flatMap(([key, bytes]) =>
      readDotenv(bytes.toString()).faults.map(({ line, message }) => `${secret}/${key}: line ${line} ${message}.`),
    );
}

/** Whether two secrets have the same files. */
export function isSame(a: Files, b: Files): boolean {
  return a.size === b.size && [...a].every(([key, bytes]) => b.get(key)?.equals(bytes));
}
