import type { Location } from '../../finding.ts';
import { type Entry, type Node, plain, type ScalarNode } from '../../source/node.ts';
import { locate, type Span } from '../../source/source.ts';
import type { JsonObject, Located } from '../project.ts';

/** Entries of a map in file order; none where it is no map. */
export function entriesOf(node: Node | null): readonly Entry[] {
  return node?.kind === 'map' ? [...node.entries.values()] : [];
}

/** Items of a list; none where it is no list. */
export function itemsOf(node: Node | null): readonly Node[] {
  return node?.kind === 'list' ? node.items : [];
}

/** Items of a list, or the one value that stands in its place. */
export function eachOf(node: Node | null): readonly Node[] {
  return node?.kind === 'list' ? node.items : node === null || isNothing(node) ? [] : [node];
}

/** Text of a scalar; null where there is none. */
export function textOf(node: Node | null): string | null {
  return node?.kind === 'scalar' && node.value !== null ? node.text : null;
}

/** Text and place of a scalar; null where there is none. */
export function located(node: Node | null): Located<string> | null {
  const value = textOf(node);
  return node === null || value === null ? null : { value, location: locate(node.span) };
}

/** Whether a scalar says yes. */
export function isTrue(node: Node | null): boolean {
  return node?.kind === 'scalar' && /^(?:true|yes|on|y|1)$/i.test(node.text);
}

/** Plain data of a map; empty where it is none. */
export function objectOf(node: Node | null): JsonObject {
  return node?.kind === 'map' ? (plain(node) as JsonObject) : {};
}

/** Where the key of an attribute stands; where it has none, where its owner does. */
export function keyLocation(owner: Node, key: string): Location {
  const entry = owner.kind === 'map' ? owner.entries.get(key) : undefined;
  return locate(entry?.keySpan ?? owner.span);
}

/** The span of a part of a scalar's text where the source shows it literally; else the whole. */
export function partSpan(node: ScalarNode, part: string, from = node.span.start): Span {
  const { source, end } = node.span;
  const at = part === '' ? -1 : source.text.indexOf(part, from);
  return at === -1 || at + part.length > end ? node.span : { source, start: at, end: at + part.length };
}

/** Whether something is null, as an attribute with nothing after its colon. */
export function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}
