import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Loaded, loadProject } from '../../src/core/compose/load.ts';
import { sortFindings } from '../../src/core/finding.ts';
import { checkRules } from '../../src/core/rules/index.ts';
import { lookAround } from '../../src/core/rules/view/checkout.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings/parse.ts';
import { openSource } from '../../src/core/source/source.ts';
import { annotationLines } from '../../src/report/annotations.ts';
import { findingsMarkdown } from '../../src/report/markdown.ts';
import { findingLines } from '../../src/report/terminal.ts';
import { activeMarkup } from './markup.ts';
import { PARAMETERS, PATIENCE } from './runs.ts';
import { stackText, surroundings } from './stacks.ts';

type Tree = Readonly<Record<string, string>>;

const tree = fc.tuple(stackText, surroundings).map(([text, around]): Tree => ({ ...around, 'compose.yaml': text }));

/** All that lint finds in a tree. */
async function lint(files: Tree): Promise<Loaded> {
  const kind = async (path: string) => (path in files ? ('file' as const) : null);
  const read = async (path: string) => (Object.hasOwn(files, path) ? (files[path] ?? null) : null);
  const { project, findings } = await loadProject(read, { files: [], envFiles: [], lookAt: kind });
  if (project === null) return { project, findings };
  const look = { kind, read, list: async () => [], changed: async () => [] };
  const checkout = await lookAround(project, look, []);
  const found = checkRules({ project, settings: DEFAULT_SETTINGS, checkout, base: null });
  return { project, findings: sortFindings([...findings, ...found]) };
}

test(
  'lint never throws, says the same twice, and marks places that are there',
  async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const { findings } = await lint(files);
        expect((await lint(files)).findings).toEqual(findings);
        for (const { location, message, rule } of findings) {
          expect([rule.length, message.length].every((length) => length > 0)).toBe(true);
          if (location?.range === null || location === null) continue;
          const { line, column, endLine, endColumn } = location.range;
          const lines = openSource('', files[location.file] ?? '').text.split(/\r?\n/);
          expect(line).toBeLessThanOrEqual(lines.length);
          expect(column).toBeLessThanOrEqual([...(lines[line - 1] ?? '')].length + 1);
          expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
        }
      }),
      PARAMETERS,
    );
  },
  PATIENCE,
);

test(
  'no text of a file becomes a command of a workflow',
  async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const { findings } = await lint(files);
        const lines = annotationLines(findings);
        expect(lines).toHaveLength(findings.length);
        for (const line of lines) {
          expect(line).not.toMatch(/[\r\n\u2028\u2029\u0085]/);
          expect(line).toMatch(/^::(?:error|warning|notice) (?:[a-zA-Z]+=[^:,]*,)*[a-zA-Z]+=[^:,]*::/);
        }
      }),
      PARAMETERS,
    );
  },
  PATIENCE,
);

test(
  'no text of a file becomes markup',
  async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        expect(activeMarkup(findingsMarkdown((await lint(files)).findings))).toEqual([]);
      }),
      PARAMETERS,
    );
  },
  PATIENCE,
);

test(
  'no text of a file moves the cursor of a terminal',
  async () => {
    await fc.assert(
      fc.asyncProperty(tree, async (files) => {
        const lines = findingLines((await lint(files)).findings, new Map(Object.entries(files)));
        for (const line of lines) expect(line.match(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u)).toBeNull();
      }),
      PARAMETERS,
    );
  },
  PATIENCE,
);

test.each(['`a` b', '| `a\\|b` | <br>\\<img |', '``a ` b`` \\*c\\*'])('%s holds no markup', (text) => {
  expect(activeMarkup(text)).toEqual([]);
});

test.each(['<img>', '| `a\\\\|<img>` |', '[a](b)', '@somebody', 'http://a', '# a', 'a ` b', '*a*'])(
  '%s does',
  (text) => {
    expect(activeMarkup(text)).not.toEqual([]);
  },
);
