import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Prose, read } from './prose.ts';

const ROOT = join(import.meta.dirname, '..');

/** A row of the table of weaknesses: what became of one, and by which tests that is held, as the page writes it. */
export interface Weakness {
  readonly id: string;
  readonly here: string;
  readonly heldBy: readonly string[];
}

/** The rows of the table, in its order. */
export function weaknessesIn({ text }: Prose): Weakness[] {
  return [...text.matchAll(/^\| (W\d+) \| [^|]* \| ([^|]*) \| ([^|]*) \|$/gm)].map(
    ([, id = '', here = '', held = '']) => ({
      id,
      here,
      heldBy: held.split('; '),
    }),
  );
}

/** What the page calls a file of tests → where it is, from the first link that has that text. */
export function filesNamedIn({ text }: Prose): ReadonlyMap<string, string> {
  const links = [...text.matchAll(/\[([^\]]+)\]\(\.\.\/(test\/[^)]+\.test\.ts)\)/g)];
  return new Map(links.reverse().map(([, name = '', path = '']) => [name, path]));
}

/** What is wrong with one entry, such as `secrets, *rotation arrives without a restart*`: a file, and titles in it, `…` for what is left out. */
export function faultsOf(entry: string, files: ReadonlyMap<string, string>): string[] {
  const name = entry.replace(/^\[([^\]]+)\]\([^)]*\)/, '$1').replace(/, .*/, '');
  const path = files.get(name);
  if (path === undefined) return [`${name} is no file of tests`];
  if (!existsSync(join(ROOT, path))) return [`there is no ${path}`];
  const titles = titlesOf(read(path));
  return [...entry.matchAll(/\*([^*]+)\*/g)].flatMap(([, title = '']) =>
    titles.some((one) => isMeant(title, one)) ? [] : [`no test of ${path} is called ${title}`],
  );
}

/** Every text after `test(`, `describe(` and their kin, also where `each` stands between. */
function titlesOf({ text }: Prose): string[] {
  const calls = text.matchAll(/^ *(?:(?:test|describe)\b.*?|[\])]+)\(\s*(['"`])((?:\\.|(?!\1).)*)\1/gm);
  return [...calls].map(([, , title = '']) => title.replaceAll("\\'", "'"));
}

function isMeant(written: string, title: string): boolean {
  const parts = written.split('…').map((part) => part.trim());
  return parts.every((part) => title.includes(part));
}
