import type { Entry, ListNode, MapNode, Node, ScalarNode } from '../../source/node.ts';
import type { Span } from '../../source/source.ts';

/** `[A=b, C]` as the map `{A: b, C: null}`; anything else as it is. */
export function pairsToMap(node: Node): Node {
  return node.kind === 'list' ? toMap(node, pairEntry) : node;
}

/** `[a, b]` as the map `{a: null, b: null}`; anything else as it is. */
export function namesToMap(node: Node): Node {
  return node.kind === 'list' ? toMap(node, nameEntry) : node;
}

/** One value as a list of it. */
export function toList(node: Node): Node {
  return node.kind === 'list' ? node : { kind: 'list', items: [node], span: node.span, tag: node.tag };
}

/** `build: DIR` as `build: {context: DIR}`. */
export function wrapBuild(node: Node): Node {
  if (node.kind !== 'scalar') return node;
  const entries = new Map([['context', { key: 'context', keySpan: node.span, value: node }]]);
  return { kind: 'map', entries, span: node.span, tag: null };
}

/** The span of a part of a scalar's text, where the source shows it literally; else the whole. */
export function partSpan(node: ScalarNode, part: string, from = 0): Span {
  const { source, start, end } = node.span;
  const at = part === '' ? -1 : source.text.indexOf(part, start + from);
  return at === -1 || at + part.length > end ? node.span : { source, start: at, end: at + part.length };
}

function toMap(node: ListNode, entryOf: (item: ScalarNode) => Entry): MapNode {
  const scalars = node.items.filter((item) => item.kind === 'scalar');
  const entries = new Map(scalars.map(entryOf).map((entry) => [entry.key, entry]));
  return { kind: 'map', entries, span: node.span, tag: node.tag };
}

function pairEntry(item: ScalarNode): Entry {
  const at = item.text.indexOf('=');
  const key = at === -1 ? item.text : item.text.slice(0, at);
  const value = at === -1 ? null : item.text.slice(at + 1);
  return { key, keySpan: item.span, value: { ...item, value, text: value ?? '' } };
}

function nameEntry(item: ScalarNode): Entry {
  return { key: item.text, keySpan: item.span, value: { ...item, value: null, text: '' } };
}
