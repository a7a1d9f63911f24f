import type { Location } from '../finding.ts';
import { locate, type Span } from './source.ts';

/** A YAML value that knows where it is written. An aliased node is the very node its anchor names. */
export type Node = ScalarNode | ListNode | MapNode;

/** `!reset` and `!override`, which tell Compose how to merge. */
export type MergeTag = 'reset' | 'override' | null;

export interface ScalarNode {
  readonly kind: 'scalar';
  readonly value: string | number | boolean | null;
  /** The value as Compose would print it. */
  readonly text: string;
  readonly span: Span;
  readonly tag: MergeTag;
  /** Names of variables that nobody gave: what the value will be is not known. */
  readonly unresolved?: readonly string[];
}

export interface ListNode {
  readonly kind: 'list';
  readonly items: readonly Node[];
  readonly span: Span;
  readonly tag: MergeTag;
}

export interface MapNode {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
  readonly span: Span;
  readonly tag: MergeTag;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

/** A step into a document: a key or an index. */
export type Path = readonly (string | number)[];

/** Plain data of a node; nodes that are shared stay shared. */
export function plain(node: Node, known: Map<Node, unknown> = new Map()): unknown {
  if (node.kind === 'scalar') return node.value;
  const seen = known.get(node);
  if (seen !== undefined) return seen;
  const made = node.kind === 'list' ? node.items.map((item) => plain(item, known)) : plainMap(node, known);
  known.set(node, made);
  return made;
}

/** The value at a key of a map, or null where there is none. */
export function child(node: Node | null | undefined, key: string): Node | null {
  return node?.kind === 'map' ? (node.entries.get(key)?.value ?? null) : null;
}

/** Where the value at a path stands; where the path ends early, the deepest part of it that exists. */
export function locatePath(root: Node, path: Path): Location {
  return locate(spanAt(root, path, (_, value) => value.span));
}

/** Where the key at the end of a path stands; list items have none: their value. */
export function locateKey(root: Node, path: Path): Location {
  return locate(spanAt(root, path, (key) => key));
}

function spanAt(root: Node, path: Path, choose: (key: Span, value: Node) => Span): Span {
  let node = root;
  let span = root.span;
  for (const step of path) {
    const entry = node.kind === 'map' ? node.entries.get(String(step)) : undefined;
    const item = node.kind === 'list' ? node.items[Number(step)] : undefined;
    const next = entry?.value ?? item;
    if (next === undefined) break;
    span = choose(entry?.keySpan ?? next.span, next);
    node = next;
  }
  return span;
}

function plainMap(node: MapNode, known: Map<Node, unknown>): Record<string, unknown> {
  const made: Record<string, unknown> = {};
  for (const [key, entry] of node.entries) {
    const value = plain(entry.value, known);
    if (key === '__proto__')
      Object.defineProperty(made, key, { value, enumerable: true, configurable: true, writable: true });
    else made[key] = value;
  }
  return made;
}
