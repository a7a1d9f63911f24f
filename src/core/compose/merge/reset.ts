import { changeEntries, changeItems } from '../../source/change.ts';
import type { MapNode, Node } from '../../source/node.ts';

/** Removes what is tagged `!reset`. */
export function removeReset(root: MapNode): MapNode {
  return strip(root, new Map()) as MapNode;
}

function strip(node: Node, done: Map<Node, Node>): Node {
  if (node.kind === 'scalar') return node;
  const seen = done.get(node);
  if (seen) return seen;
  const made = node.kind === 'map' ? stripMap(node, done) : changeItems(node, (item) => strip(item, done));
  done.set(node, made);
  return made;
}

function stripMap(node: MapNode, done: Map<Node, Node>): MapNode {
  const isReset = [...node.entries.values()].some(({ value }) => value.tag === 'reset');
  const kept = isReset
    ? { ...node, entries: new Map([...node.entries].filter(([, { value }]) => value.tag !== 'reset')) }
    : node;
  return changeEntries(kept, ({ value }) => strip(value, done));
}
