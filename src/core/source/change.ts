import type { Entry, ListNode, MapNode, Node } from './node.ts';

/** A map with its values changed; the very same map where none is. */
export function changeEntries(node: MapNode, change: (entry: Entry) => Node): MapNode {
  let entries: Map<string, Entry> | null = null;
  for (const [key, entry] of node.entries) {
    const value = change(entry);
    if (value === entry.value) continue;
    entries ??= new Map(node.entries);
    entries.set(key, { ...entry, value });
  }
  return entries === null ? node : { ...node, entries };
}

/** A list with its items changed; the very same list where none is. */
export function changeItems(node: ListNode, change: (item: Node) => Node): ListNode {
  const items = node.items.map(change);
  return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
}
