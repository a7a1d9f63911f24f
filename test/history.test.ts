import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Finding } from '../src/core/finding.ts';
import { parseSettings } from '../src/core/settings/parse.ts';
import { type Case, changedFiles, type History, type Linted, lintTree, readHistory } from './history.ts';
import { KINDS } from './history-kinds.ts';
import { MISSED } from './history-missed.ts';
import { NO_TEST_DATA, withTestData } from './test-data.ts';

/** What a checkout alone can show: loading, lint, the proxy's files, the sign-on's configuration, pins. */
const GATES = ['G1', 'G2', 'G4', 'G5', 'G8'];

const SETTINGS = 'history.settings.yaml';
const settings = parseSettings(SETTINGS, readFileSync(join(import.meta.dirname, SETTINGS), 'utf8'));

describe.skipIf(NO_TEST_DATA !== null)(withTestData('the faults of a real stack'), () => {
  test('are found before the merge, all but those known to be missed', async () => {
    const { cases, tree } = readHistory();
    const results = await Promise.all(
      cases.filter(isAsked).map(async (each) => ({ each, told: await replay(each, tree) })),
    );
    console.log(score(results).join('\n'));
    const missed = results.filter(({ told }) => typeof told === 'string').map(({ each }) => each.id);
    expect(missed.filter((id) => MISSED[id] === undefined)).toEqual([]);
  }, 60_000);
});

function isAsked({ gate }: Case): boolean {
  return GATES.includes(gateOf(gate));
}

function gateOf(gate: string): string {
  return gate.split(' ')[0] ?? '';
}

type Result = { readonly each: Case; readonly told: Finding | string };

const seen = new Map<string, Promise<Linted>>();

/** Many cases share a revision: each is linted once. */
function lintOnce(tree: History['tree'], revision: string, before: string | null): Promise<Linted> {
  const key = `${before} ${revision}`;
  const result = seen.get(key) ?? lintAt(tree, revision, before);
  seen.set(key, result);
  return result;
}

async function lintAt(tree: History['tree'], revision: string, before: string | null): Promise<Linted> {
  if (before === null) return lintTree(tree(revision), settings, null);
  const { given } = await lintOnce(tree, before, null);
  return lintTree(tree(revision), settings, { tree: tree(before), given });
}

/** The finding that the fault brings and its mending takes away; a sentence where there is none. */
async function replay(each: Case, tree: History['tree']): Promise<Finding | string> {
  const before = await lintOnce(tree, each.before, null);
  const bad = await lintOnce(tree, each.bad, each.before);
  const good = each.good === null ? [] : (await lintOnce(tree, each.good, each.before)).findings;
  const fresh = without(bad.findings, before.findings).filter(({ rule }) => KINDS[each.class]?.includes(rule));
  const files = changedFiles(tree(each.before), tree(each.bad));
  const ours = fresh.filter((found) => concerns(each, found, files));
  const [told] = without(ours, good);
  if (told !== undefined) return told;
  if (ours.length > 0) return `still found when it was mended: ${ours[0]?.message}`;
  return fresh.length > 0 ? `found elsewhere: ${fresh[0]?.message}` : 'not found';
}

function concerns({ service }: Case, found: Finding, changed: readonly string[]): boolean {
  const names = service.split(', ');
  if (found.service !== null && names.includes(found.service)) return true;
  return (found.service === null || names.includes('(file)')) && changed.includes(found.location?.file ?? '');
}

function without(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const key = ({ rule, service, message }: Finding) => JSON.stringify([rule, service, message]);
  const known = new Set(others.map(key));
  return findings.filter((found) => !known.has(key(found)));
}

function score(results: readonly Result[]): readonly string[] {
  const count = (some: readonly Result[]) => some.filter(({ told }) => typeof told !== 'string').length;
  const gates = GATES.map((gate) => {
    const some = results.filter(({ each }) => gateOf(each.gate) === gate);
    return `${gate} ${count(some)} of ${some.length}`;
  });
  const lines = results.map(({ each, told }) => {
    const name = `${gateOf(each.gate)} ${each.id} ${each.class} (${each.service})`;
    return typeof told === 'string'
      ? `missed  ${name}: ${told}${MISSED[each.id] === undefined ? '' : `; ${MISSED[each.id]}`}`
      : `caught  ${name}: ${told.rule}, ${told.severity}`;
  });
  return [`history: ${count(results)} of ${results.length} (${gates.join(', ')})`, ...lines.sort()];
}
