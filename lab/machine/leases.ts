import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { identifySelf, isAlive, type ProcessIdentity } from './identity.ts';

/** Says that this process needs what the folder is about, until it takes the lease back or ends. */
export function writeLease(folder: string, name: string): void {
  mkdirSync(folder, { recursive: true });
  const next = join(folder, `.${name}`);
  writeFileSync(next, JSON.stringify(identifySelf()));
  renameSync(next, join(folder, name));
}

export function removeLease(folder: string, name: string): void {
  rmSync(join(folder, name), { force: true });
}

/** Names of the leases whose process lives; those of dead ones are removed. */
export function livingLeases(folder: string): string[] {
  mkdirSync(folder, { recursive: true });
  const names = readdirSync(folder).filter((name) => !name.startsWith('.'));
  const living = names.filter((name) =>
    isAlive(JSON.parse(readFileSync(join(folder, name), 'utf8')) as ProcessIdentity),
  );
  for (const name of names) if (!living.includes(name)) removeLease(folder, name);
  return living;
}
