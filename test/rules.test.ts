import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../src/core/compose/load.ts';
import { askedPaths, checkRules, RULES } from '../src/core/rules/index.ts';
import { lookAround } from '../src/core/rules/view/checkout.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/parse.ts';

const ROOT = join(import.meta.dirname, '..');
/** Files of src/core/rules that are no rule. */
const OTHERS = ['index', 'rule', 'suppress'];

/** Where `rule:` is followed by a type, or by an id that is written elsewhere. */
const HANDED_ON = ['string', 'string }', 'rule.id', 'verdict?.rule ?? null', 'Pick<Rule'];

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

test('every page is about something that can be found', () => {
  const written = new Set([...idsIn('src'), ...ids]);
  expect(pages.filter((page) => !written.has(page))).toEqual([]);
});

describe.each(pages)('the page of %s', (id) => {
  const text = readFileSync(join(ROOT, 'docs/rules', `${id}.md`), 'utf8');
  const examples = [...text.matchAll(/^## (Wrong|Right)\n\n```yaml\n([\s\S]*?)^```$/gm)];
  const wrong = examples.filter(([, kind]) => kind === 'Wrong');

  test('has its name as title, and examples where it is a rule', () => {
    expect(text.startsWith(`# ${id}\n`)).toBe(true);
    if (ids.includes(id)) expect(wrong).toHaveLength(1);
  });

  test.each(examples.map(([, kind, yaml]) => [kind, yaml] as const))('tells what is found: %s', async (kind, yaml) => {
    const found = await lint(yaml ?? '', kind === 'Right');
    expect(found.includes(id)).toBe(kind === 'Wrong');
    if (kind === 'Right') expect(found).toEqual([]);
  });
});

/** Ids found in a stack in which every file is there, or none. */
async function lint(yaml: string, complete: boolean): Promise<readonly string[]> {
  const read = async (path: string) => (path === 'compose.yaml' ? yaml : null);
  const { project, findings } = await loadProject(read, { files: [], envFiles: [] });
  if (project === null) return findings.map(({ rule }) => rule);
  const kind = async () => (complete ? ('file' as const) : null);
  const checkout = await lookAround(
    project,
    { kind, read: async () => null, list: async () => [] },
    askedPaths(project),
  );
  const found = checkRules({ project, settings: DEFAULT_SETTINGS, checkout, base: null });
  return [...findings, ...found].map(({ rule }) => rule);
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
  const table = expression.startsWith('RULES[') ? (/\bRULES\b.*? = \{([\s\S]*?)\n\}/.exec(text)?.[1] ?? '') : '';
  const values = table === '' ? expression : table.replace(/^ *(?:'[a-z-]+'|\w+): /gm, '');
  return [...values.matchAll(/'([a-z]+(?:-[a-z]+)+)'/g)].map(([, id]) => id ?? '');
}
