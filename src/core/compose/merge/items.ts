import { child, type ListNode, type Node, type Path } from '../../source/node.ts';
import { parsePort } from '../service/port-text.ts';
import { parseVolume } from '../service/volume-text.ts';
import { type ItemKey, itemKey } from './rules.ts';

/** Drops list items that a later one of the same key replaces, which takes their place. */
export function dropDuplicates(list: ListNode, path: Path): ListNode {
  const kind = itemKey(path);
  if (kind === null) return list;
  const kept = new Map<string, Node>();
  for (const [index, item] of list.items.entries()) kept.set(keyOf(item, kind) ?? `#${index}`, item);
  return kept.size === list.items.length ? list : { ...list, items: [...kept.values()] };
}

function keyOf(item: Node, kind: Exclude<ItemKey, null>): string | null {
  if (item.kind === 'list') return null;
  if (item.kind === 'map') return keyOfMap(item, kind);
  return `:${keyOfText(item.text, kind)}`;
}

function keyOfText(text: string, kind: Exclude<ItemKey, null>): string {
  if (kind === 'name') return text.split('=', 1)[0] ?? text;
  if (kind === 'target') return parseVolume(text).target;
  if (kind !== 'port') return text;
  const port = parsePort(text);
  return portKey(port.hostIp, port.published, port.target, port.protocol);
}

function keyOfMap(item: Node, kind: Exclude<ItemKey, null>): string | null {
  const text = (key: string) => {
    const value = child(item, key);
    return value?.kind === 'scalar' ? value.text : null;
  };
  if (kind === 'port')
    return `:${portKey(text('host_ip'), text('published'), text('target') ?? '', text('protocol') ?? 'tcp')}`;
  if (kind === 'source') return `:${text('target') ?? text('source')}`;
  const key = kind === 'target' || kind === 'path' ? text(kind) : null;
  return key === null ? null : `:${key}`;
}

function portKey(hostIp: string | null, published: string | null, target: string, protocol: string): string {
  return `${hostIp ?? ''}|${published ?? ''}|${target}|${protocol}`;
}
