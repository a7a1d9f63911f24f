import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** A text of the repository that people read: a page, or the sentences in a source file. */
export interface Prose {
  readonly path: string;
  readonly text: string;
}

/** Every page of documentation. */
export function pages(): Prose[] {
  const docs = readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' }).map((name) => join('docs', name));
  const actions = readdirSync(join(ROOT, 'actions')).map((verb) => join('actions', verb, 'README.md'));
  const top = readdirSync(ROOT);
  return [...top, ...docs, ...actions].filter((path) => path.endsWith('.md')).map(read);
}

/** The sentences of every source file: comments left out, blanks filled in with X, backticks as people see them. */
export function sources(): Prose[] {
  return readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
    .map((name) => read(join('src', name)))
    .map(({ path, text }) => ({ path, text: sentencesOf(text) }));
}

const BACKTICK = '\u0001';

/** Backticks that begin or end a template become line ends, those within a text stay. */
function sentencesOf(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll('\\`', BACKTICK)
    .replace(/'(?:[^'\\\n]|\\.)*'/g, (text) => text.replaceAll('`', BACKTICK))
    .replace(/\$\{[^{}]*\}/g, 'X')
    .replaceAll('`', '\n')
    .replaceAll(BACKTICK, '`');
}

/** The calls of mission-control a text names: in backticks, and in indented or fenced blocks. */
export function callsIn({ text }: Prose): string[] {
  const joined = text.replace(/\\\n\s*/g, '');
  const quoted = [...joined.matchAll(/`mission-control (?!VERB)([^`\n]*)`/g)].map(([, call]) => call ?? '');
  const blocks = [...joined.matchAll(/^(?: {4,}|\$ )(?:mission-control|node (?:-- )?dist\/cli\.js) (.*)$/gm)].map(
    ([, call]) => call ?? '',
  );
  const calls = [...quoted, ...blocks].map((call) => call.replace(/ {2,}.*| #.*/, '').trim());
  return calls.filter((call) => !/^X\b/.test(call));
}

/** Flags a text names alone, as `--identity FILE`. */
export function flagsIn({ text }: Prose): string[] {
  return [...text.matchAll(/`--([a-z][a-z-]*)[^`\n]*`/g)].map(([, flag]) => flag ?? '');
}

/** The services that calls of `docker compose` in a text name: the first word that is neither an option nor a number. */
export function servicesIn({ text }: Prose): string[] {
  const calls = text.matchAll(/docker compose (?:ps|logs|restart|stop|start|exec)((?: +[^\s`|;]+)*)/g);
  return [...calls].flatMap(([, words = '']) => words.split(' ').find((word) => /^[a-z]/.test(word)) ?? []);
}

/** Where the links of a page lead within the repository, from the top of it. */
export function linksIn({ path, text }: Prose): string[] {
  const targets = [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, target]) => target ?? '');
  return targets
    .filter((target) => !/^[a-z]+:|^#/.test(target))
    .map((target) => join(path, '..', target.replace(/#.*/, '')));
}

/** Headings of a page as GitHub makes anchors of them. */
export function anchorsOf({ text }: Prose): string[] {
  return [...text.matchAll(/^#+ (.*)$/gm)].map(([, heading]) =>
    (heading ?? '')
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** A file of the repository. */
export function read(path: string): Prose {
  return { path, text: readFileSync(join(ROOT, path), 'utf8') };
}
