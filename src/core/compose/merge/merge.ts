import { type Finding, finding } from '../../finding.ts';
import type { Entry, ListNode, MapNode, Node, Path } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { namesToMap, pairsToMap, toList, wrapBuild } from './forms.ts';
import { dropDuplicates } from './items.ts';
import { mergeRule } from './rules.ts';

/** A value over another, as Compose merges an override file or a service that is extended. */
export function mergeNodes(base: Node, over: Node, path: Path, findings: Finding[]): Node {
  if (over.tag === 'override') return over;
  if (over.kind === 'scalar' && over.value === null && base.kind !== 'scalar') return base;
  switch (mergeRule(path)) {
    case 'replace':
      return over;
    case 'pairs':
      return mergeAlike(pairsToMap, { base, over, path, findings });
    case 'names':
      return mergeAlike(namesToMap, { base, over, path, findings });
    case 'several':
      return mergeDeep({ base: toList(base), over: toList(over), path, findings });
    case 'build':
      return mergeDeep({ base: wrapBuild(base), over: wrapBuild(over), path, findings });
    case 'logging':
      return isOtherDriver(base, over) ? over : mergeDeep({ base, over, path, findings });
    case 'deep':
      return mergeDeep({ base, over, path, findings });
  }
}

interface Given {
  readonly base: Node;
  readonly over: Node;
  readonly path: Path;
  readonly findings: Finding[];
}

/** Lists stay lists where both are; else both are made maps. */
function mergeAlike(toMap: (node: Node) => Node, given: Given): Node {
  const areLists = given.base.kind === 'list' && given.over.kind === 'list';
  return mergeDeep(areLists ? given : { ...given, base: toMap(given.base), over: toMap(given.over) });
}

function mergeDeep({ base, over, path, findings }: Given): Node {
  if (base.kind === 'map' && over.kind === 'map') return mergeMaps(base, over, path, findings);
  if (base.kind === 'list' && over.kind === 'list') return mergeLists(base, over, path);
  if (base.kind !== over.kind && base.kind !== 'scalar') findings.push(mismatch(base, over, path));
  return over;
}

function mergeMaps(base: MapNode, over: MapNode, path: Path, findings: Finding[]): MapNode {
  const entries = new Map(base.entries);
  for (const [key, entry] of over.entries) {
    const before = entries.get(key);
    if (entry.value.tag === 'reset') entries.delete(key);
    else entries.set(key, before ? mergeEntries(before, entry, [...path, key], findings) : entry);
  }
  return { ...base, entries };
}

function mergeEntries(before: Entry, entry: Entry, path: Path, findings: Finding[]): Entry {
  const value = mergeNodes(before.value, entry.value, path, findings);
  return value === entry.value ? entry : { ...before, value };
}

function mergeLists(base: ListNode, over: ListNode, path: Path): ListNode {
  return dropDuplicates({ ...base, items: [...base.items, ...over.items] }, path);
}

function isOtherDriver(base: Node, over: Node): boolean {
  const driver = (node: Node) => {
    const value = node.kind === 'map' ? node.entries.get('driver')?.value : undefined;
    return value?.kind === 'scalar' ? value.text : null;
  };
  return driver(base) !== null && driver(over) !== null && driver(base) !== driver(over);
}

const FORMS = { map: 'a map', list: 'a list', scalar: 'a single value' } as const;

function mismatch(base: Node, over: Node, path: Path): Finding {
  return finding({
    rule: 'invalid-value',
    severity: 'error',
    message: `\`${path.join('.')}\` is ${FORMS[over.kind]} here and ${FORMS[base.kind]} in what it overrides.`,
    help: 'Write both alike.',
    location: locate(over.span),
    related: [{ message: 'what it overrides', location: locate(base.span) }],
  });
}
