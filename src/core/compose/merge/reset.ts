import type { MapNode, Node } from '../../source/node.ts';

/** Removes what is tagged `!reset`. */
export function removeReset(root: MapNode): MapNode {
  return strip(root, new Map()) as MapNode;
}

function strip(node: Node, done: Map<Node, Node>): Node {
  if (node.kind === 'scalar') return node;
  const seen = done.get(node);
  if (seen) return seen;
  const made =
    node.kind === 'map' ? stripMap(node, done) : { ...node, items: node.items.map((item) => strip(item, done)) };
  done.set(node, made);
  return made;
}

function stripMap(node: MapNode, done: Map<Node, Node>): MapNode {
  const kept = [...node.entries].filter(([, entry]) => entry.value.tag !== 'reset');
  const entries = kept.map(([key, entry]) => [key, { ...entry, value: strip(entry.value, done) }] as const);
  return { ...node, entries: new Map(entries) };
}
