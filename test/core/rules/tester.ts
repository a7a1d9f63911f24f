import { describe, expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { Finding, Location, Range } from '../../../src/core/finding.ts';
import { findIgnores } from '../../../src/core/rules/ignore.ts';
import { askedPaths, checkRules } from '../../../src/core/rules/index.ts';
import type { Rule } from '../../../src/core/rules/rule.ts';
import { type Look, lookAround } from '../../../src/core/rules/view/checkout.ts';
import { parseSettings } from '../../../src/core/settings/parse.ts';

/** A stack that Compose would load, and what lies around it. */
export interface Case {
  /** The Compose file; line breaks before its first line do not count. */
  readonly stack: string;
  /** mission-control.yaml. */
  readonly settings?: string;
  /** Paths that are not in the checkout; every other one is. */
  readonly missing?: readonly string[];
  /** Texts of the checkout, by path; the content of every other file is not given. */
  readonly files?: Readonly<Record<string, string>>;
  /** Which of them the change adds or edits. */
  readonly changed?: readonly string[];
  /** The Compose file before the change. */
  readonly base?: string;
  /** mission-control.yaml before the change; the same where it is left out. */
  readonly baseSettings?: string;
}

/** A case in which the rule speaks. */
export interface SpeakingCase extends Case {
  /** `severity line:column text`: what is marked; then what message and help say, each in part. */
  readonly found: readonly (readonly [marked: string, ...said: string[]])[];
  /** `line:column text` of the places that explain the findings. */
  readonly related?: readonly string[];
}

/** Holds a rule to what it must find, at which place, and to where it must be silent. */
export function testRule(
  rule: Rule,
  cases: { readonly finds: Readonly<Record<string, SpeakingCase>>; readonly silent: Readonly<Record<string, Case>> },
): void {
  describe(`${rule.id} finds`, () => {
    test.each(Object.entries(cases.finds))('%s', async (_name, given) => {
      const text = given.stack.trimStart();
      const textOf = (file: string) =>
        given.files?.[file] ?? (file === 'mission-control.yaml' ? (given.settings ?? '') : text);
      const findings = await check(rule, text, given);
      expect(findings.map((finding) => describeFinding(finding, textOf))).toEqual(
        given.found.map(([marked]) => marked),
      );
      if (given.related !== undefined) expect(relatedTo(findings, textOf)).toEqual(given.related);
      for (const [index, [, ...said]] of given.found.entries())
        for (const part of said) expect(`${findings[index]?.message}\n${findings[index]?.help}`).toContain(part);
    });
  });
  describe(`${rule.id} is silent about`, () => {
    test.each(Object.entries(cases.silent))('%s', async (_name, given) => {
      const text = given.stack.trimStart();
      expect((await check(rule, text, given)).map((finding) => describeFinding(finding, () => text))).toEqual([]);
    });
  });
}

async function check(rule: Rule, text: string, given: Case): Promise<readonly Finding[]> {
  const look = lookAt(given);
  const open = async (stack: string, written = '') => {
    const settings = parseSettings('mission-control.yaml', written);
    const project = await load(stack);
    const ignores = findIgnores('compose.yaml', stack);
    return { project, settings, ignores, checkout: await lookAround(project, look, askedPaths(project)) };
  };
  const base = given.base === undefined ? null : await open(given.base, given.baseSettings ?? given.settings);
  const found = checkRules({ ...(await open(text, given.settings)), base });
  return found.filter((finding) => finding.rule === rule.id);
}

async function load(text: string) {
  const read = async (path: string) => (path === 'compose.yaml' ? text : null);
  const { project, findings } = await loadProject(read, { files: [], envFiles: [] });
  expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  if (project === null) throw new Error('The stack of the case is empty.');
  return project;
}

function lookAt({ missing = [], files = {}, changed = [] }: Case): Look {
  const below = (path: string) => Object.keys(files).filter((file) => file.startsWith(`${path}/`));
  return {
    kind: async (path) => (missing.includes(path) ? null : below(path).length > 0 ? 'directory' : 'file'),
    read: async (path) => files[path] ?? null,
    changed: async () => changed,
    list: async (path) => [...new Set(below(path).map((file) => file.slice(path.length + 1).split('/')[0] ?? ''))],
  };
}

type TextOf = (file: string) => string;

function describeFinding({ severity, location }: Finding, text: TextOf): string {
  return `${severity} ${describePlace(location, text)}`;
}

function relatedTo(findings: readonly Finding[], text: TextOf): string[] {
  return findings.flatMap(({ related }) => related.map(({ location }) => describePlace(location, text)));
}

function describePlace(location: Location | null, text: TextOf): string {
  const range = location?.range ?? null;
  if (location === null || range === null) return 'without place';
  return `${range.line}:${range.column} ${marked(text(location.file), range)}`;
}

function marked(text: string, { line, column, endLine, endColumn }: Range): string {
  const lines = text.split('\n').slice(line - 1, endLine);
  const last = lines.length - 1;
  return lines
    .map((each, index) =>
      [...each].slice(index === 0 ? column - 1 : 0, index === last ? endColumn - 1 : undefined).join(''),
    )
    .join('\n');
}
