import { type Finding, finding } from '../finding.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { locate, positionOf, type Span } from './source.ts';

/** A key with its value as written, before merge keys are expanded. */
export interface Pair {
  readonly key: Node;
  readonly keySpan: Span;
  readonly isMerge: boolean;
  readonly value: Node;
}

/** Entries of a map: keys once, merged maps where no key of its own speaks; and what is wrong with the keys. */
export function buildMap(pairs: readonly Pair[]): { entries: Map<string, Entry>; findings: Finding[] } {
  const findings: Finding[] = [];
  const own = collectOwn(pairs, findings);
  const merges = pairs.filter((pair) => pair.isMerge);
  const [first, second] = merges;
  if (first && second) findings.push(duplicate('<<', second.keySpan, first.keySpan));
  const merged = merges.flatMap((pair) => mergeSources(pair, findings));
  if (merged.length === 0) return { entries: own, findings };
  return { entries: insertMerged(pairs, own, merged), findings };
}

function collectOwn(pairs: readonly Pair[], findings: Finding[]): Map<string, Entry> {
  const own = new Map<string, Entry>();
  for (const { key, keySpan, isMerge, value } of pairs) {
    if (isMerge) continue;
    if (key.kind !== 'scalar' || typeof key.value !== 'string') findings.push(badKey(key, keySpan));
    if (key.kind !== 'scalar') continue;
    const name = key.text;
    const before = own.get(name);
    if (before) findings.push(duplicate(name, keySpan, before.keySpan));
    own.set(name, before ? { ...before, value: unite(before.value, value) } : { key: name, keySpan, value });
  }
  return own;
}

/** A key that stands twice is one fault: both maps count, so that nothing else is missed for it. */
function unite(first: Node, second: Node): Node {
  if (first.kind !== 'map' || second.kind !== 'map') return first;
  return { ...first, entries: new Map([...second.entries, ...first.entries]) };
}

function mergeSources({ keySpan, value }: Pair, findings: Finding[]): MapNode[] {
  const sources = value.kind === 'list' ? value.items : [value];
  if (sources.some((source) => source.kind !== 'map' && !isBrokenAlias(source))) findings.push(badMerge(keySpan));
  return sources.filter((source) => source.kind === 'map');
}

/** An alias without anchor has its own finding already. */
function isBrokenAlias(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null && node.span.source.text[node.span.start] === '*';
}

function insertMerged(
  pairs: readonly Pair[],
  own: Map<string, Entry>,
  sources: readonly MapNode[],
): Map<string, Entry> {
  const entries = new Map<string, Entry>();
  for (const pair of pairs) {
    const entry = pair.key.kind === 'scalar' ? own.get(pair.key.text) : undefined;
    if (!pair.isMerge && entry) entries.set(entry.key, entry);
    if (!pair.isMerge) continue;
    for (const source of sources) {
      for (const [key, merged] of source.entries) if (!own.has(key) && !entries.has(key)) entries.set(key, merged);
    }
  }
  return entries;
}

function duplicate(name: string, at: Span, first: Span): Finding {
  return finding({
    rule: 'duplicate-key',
    severity: 'error',
    message: `\`${name}\` is defined twice; first at line ${positionOf(first.source, first.start).line}.`,
    help:
      name === '<<'
        ? 'Merge several maps with one list: `<<: [*a, *b]`.'
        : 'Keep one of them, with everything that is meant.',
    location: locate(at),
    related: [{ message: `\`${name}\` is first defined here`, location: locate(first) }],
  });
}

function badKey(key: Node, at: Span): Finding {
  const isScalar = key.kind === 'scalar';
  return finding({
    rule: 'yaml-key',
    severity: 'error',
    message: isScalar ? `The key \`${key.text}\` is not text.` : `A ${key.kind} cannot be a key.`,
    help: isScalar ? `Put it in quotes: \`"${key.text}"\`.` : 'Write a word before the colon.',
    location: locate(at),
  });
}

function badMerge(at: Span): Finding {
  return finding({
    rule: 'yaml-alias',
    severity: 'error',
    message: '`<<` merges something that is not a map.',
    help: 'Only a map, or a list of maps, can be merged: `<<: *anchor`.',
    location: locate(at),
  });
}
