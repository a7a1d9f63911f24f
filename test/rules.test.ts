import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../src/core/compose/load.ts';
import { askedPaths, checkRules, RULES } from '../src/core/rules/index.ts';
import { lookAround } from '../src/core/rules/view/checkout.ts';
import { isKnownElsewhere } from '../src/core/rules/view/known.ts';
import { parseSettings } from '../src/core/settings/parse.ts';

const ROOT = join(import.meta.dirname, '..');
/** Files of src/core/rules that are no rule. */
const OTHERS = ['ignore', 'index', 'rule', 'suppress'];

/** Where `rule:` is followed by a type, or by an id that is written elsewhere. */
const HANDED_ON = [
  'string',
  'string }',
  'rule.id',
  'verdict?.rule ?? null',
  'Pick<Rule',
  'why',
  'string): Promise<string | null>',
];

const ids = RULES.map(({ id }) => id);
const pages = stems('docs/rules', '.md');

test('the id of a rule is the name of its file, its test and its page', () => {
  expect(stems('src/core/rules', '.ts').filter((stem) => !OTHERS.includes(stem))).toEqual(ids);
  expect(stems('test/core/rules', '.test.ts').filter((stem) => !OTHERS.includes(stem))).toEqual(ids);
  expect(pages).toEqual(expect.arrayContaining(ids));
});

test('every rule a finding may carry, wherever it is written, has a page', () => {
  expect(idsIn('src').filter((id) => !pages.includes(id))).toEqual([]);
});

test('no rule of a finding is written in a way that this test cannot read', () => {
  const unread = writtenIn('src').filter(({ expression, ids }) => ids.length === 0 && !HANDED_ON.includes(expression));
  expect(unread).toEqual([]);
});

test('every page is of a rule of lint, or of one that a suppression may name besides', () => {
  expect(pages.filter((page) => !ids.includes(page) && !isKnownElsewhere(page))).toEqual([]);
});

test('every page is about something that can be found', () => {
  const written = new Set([...idsIn('src'), ...ids]);
  expect(pages.filter((page) => !written.has(page))).toEqual([]);
});

describe.each(pages)('the page of %s', (id) => {
  const text = readFileSync(join(ROOT, 'docs/rules', `${id}.md`), 'utf8');
  const examples = ['Wrong', 'Right'].flatMap((kind) => {
    const files = filesOf(section(text, kind));
    return files.size === 0 ? [] : [{ kind, files }];
  });

  test('has its name as title, and examples where it is a rule', () => {
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    if (ids.includes(id)) expect(examples.map(({ kind }) => kind)).toEqual(['Wrong', 'Right']);
  });

  test.each(examples)('tells what is found: $kind', async ({ kind, files }) => {
    const found = await lint(files, kind === 'Right' || !id.startsWith('missing-b'));
    expect([...new Set(found)]).toEqual(kind === 'Wrong' ? [id] : []);
  });
});

function section(text: string, title: string): string {
  return new RegExp(`^## ${title}\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(text)?.[1] ?? '';
}

/** Files an example shows, by path: the Compose file, and those named in a line before theirs; below `before/` those before the change. */
function filesOf(text: string): ReadonlyMap<string, string> {
  const blocks = [...text.matchAll(/(?:^(In|Before)\b[^`\n]*(?:`([^`\n]+)`)?[^`\n]*:\n\n)?^```\w*\n([\s\S]*?)^```$/gm)];
  return new Map(
    blocks.map(([, when, path = 'compose.yaml', content = '']) => [
      when === 'Before' ? `before/${path}` : path,
      content,
    ]),
  );
}

/** Ids found in a stack in which every file is there, or only those shown. */
async function lint(files: ReadonlyMap<string, string>, complete: boolean): Promise<readonly string[]> {
  const open = async (when: string) => {
    const read = async (path: string) => files.get(when + path) ?? files.get(path) ?? null;
    const settings = parseSettings('mission-control.yaml', (await read('mission-control.yaml')) ?? '');
    const { project, findings } = await loadProject(read, { files: ['compose.yaml'], envFiles: [] });
    if (project === null) return { findings, given: null };
    const look = { ...lookInto(files, complete), read };
    return { findings, given: { project, settings, checkout: await lookAround(project, look, askedPaths(project)) } };
  };
  const base = [...files.keys()].some(isBefore) ? (await open('before/')).given : null;
  const { findings, given } = await open('');
  const found = given === null ? [] : checkRules({ ...given, base });
  return [...findings, ...found].map(({ rule }) => rule);
}

function isBefore(path: string): boolean {
  return path.startsWith('before/');
}

function lookInto(files: ReadonlyMap<string, string>, complete: boolean) {
  const below = (path: string) => [...files.keys()].filter((file) => file.startsWith(`${path}/`));
  return {
    kind: async (path: string) =>
      below(path).length > 0 ? ('directory' as const) : complete || files.has(path) ? ('file' as const) : null,
    list: async (path: string) => below(path).map((file) => file.slice(path.length + 1)),
    changed: async () => [...files.keys()].filter((path) => path !== 'compose.yaml' && !isBefore(path)),
  };
}

function stems(directory: string, ending: string): string[] {
  return readdirSync(join(ROOT, directory))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** Ids as they are written in the source. */
function idsIn(directory: string): string[] {
  return [...new Set(writtenIn(directory).flatMap(({ ids }) => ids))];
}

/** Every `rule: …` in the source, with the ids it may stand for; a question to the reader is none. */
function writtenIn(directory: string) {
  const names = readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' });
  return names
    .filter((name) => name.endsWith('.ts'))
    .flatMap((file) => {
      const text = readFileSync(join(ROOT, directory, file), 'utf8');
      const found = [...text.matchAll(/\brule: (?!did you mean)([^,;\n]*)/g)].map(
        ([, written]) => written?.trim() ?? '',
      );
      return found.map((expression) => ({ file, expression, ids: idsOf(expression, text) }));
    });
}

/** A literal, one of two, `undefined-…` made of the kind, or an entry of the table RULES of the same file. */
function idsOf(expression: string, text: string): string[] {
  if (expression === '`undefined-${kind}`') return ['undefined-config', 'undefined-secret'];
  if (/^(?!rule\.)\w+\.id$/.test(expression))
    return [...text.matchAll(/^ {2}id: '([a-z-]+)',$/gm)].map(([, id]) => id ?? '');
  const table = expression.startsWith('RULES[') ? (/\bRULES\b.*? = \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? '') : '';
  const values = table === '' ? expression : table.replace(/^ *(?:'[a-z-]+'|\w+): /gm, '');
  return [...values.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id ?? '');
}
