import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadProject } from '../src/core/compose/load.ts';
import { askedPaths, checkRules, RULES } from '../src/core/rules/index.ts';
import { DEFAULT_SETTINGS } from '../src/core/settings/parse.ts';

const ROOT = join(import.meta.dirname, '..');
/** Files of src/core/rules that are no rule. */
const OTHERS = ['index', 'rule', 'suppress'];

const ids = RULES.map(({ id }) => id);
const pages = stems('docs/rules', '.md');

test('the id of a rule is the name of its file, its test and its page', () => {
  expect(stems('src/core/rules', '.ts').filter((stem) => !OTHERS.includes(stem))).toEqual(ids);
  expect(stems('test/core/rules', '.test.ts').filter((stem) => !OTHERS.includes(stem))).toEqual(ids);
  expect(pages).toEqual(expect.arrayContaining(ids));
});

test('everything that reading a stack can find has a page', () => {
  const written = ['src/core/source', 'src/core/compose', 'src/core/rules'].flatMap(idsIn);
  expect(written.filter((id) => !pages.includes(id))).toEqual([]);
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
  const paths = new Map(askedPaths(project).map((path) => [path, complete ? ('file' as const) : null]));
  const found = checkRules({ project, settings: DEFAULT_SETTINGS, paths });
  return [...findings, ...found].map(({ rule }) => rule);
}

function stems(directory: string, ending: string): string[] {
  return readdirSync(join(ROOT, directory))
    .filter((name) => name.endsWith(ending))
    .map((name) => name.slice(0, -ending.length))
    .sort();
}

/** Ids as they are written in the source; `undefined-…` is made of the kind. */
function idsIn(directory: string): string[] {
  const files = readdirSync(join(ROOT, directory), { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  );
  const found = files.flatMap((name) => [
    ...readFileSync(join(ROOT, directory, name), 'utf8').matchAll(/\brule: (?:'([a-z-]+)'|`(undefined-)\$\{kind\}`)/g),
  ]);
  return found.flatMap(([, id, prefix]) => (prefix ? [`${prefix}config`, `${prefix}secret`] : [id ?? '']));
}
