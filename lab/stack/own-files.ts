import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { parseDocument } from 'yaml';

const ROOT = join(import.meta.dirname, '../..');

/** What an adopter has: the stack of this repository, file for file. */
export function ownFiles(): Record<string, string> {
  const tops = ['docker-compose.yaml', '.env', 'mission-control.yaml'];
  const below = readdirSync(join(ROOT, 'stack'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(ROOT, join(parentPath, name)));
  return Object.fromEntries([...tops, ...below].map((path) => [path, readFileSync(join(ROOT, path), 'utf8')]));
}

/** What `.env` of this repository says. */
export function ownVariables(): Readonly<Record<string, string>> {
  const text = readFileSync(join(ROOT, '.env'), 'utf8');
  return Object.fromEntries([...text.matchAll(/^(\w+)=(.*)$/gm)].map(([, name = '', value = '']) => [name, value]));
}

/** Settings with these besides, or in place of what they said. */
export function withSettings(text: string, more: Readonly<Record<string, unknown>>): string {
  const document = parseDocument(text);
  for (const [name, value] of Object.entries(more)) document.set(name, value);
  return document.toString();
}
