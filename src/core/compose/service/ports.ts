import { child, type Node, type ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Located, Port } from '../project.ts';
import { parsePort } from './port-text.ts';
import { itemsOf, textOf } from './view.ts';

/** `ports:` in short and long syntax; an entry that says the same as an earlier one is left out. */
export function readPorts(node: Node | null): Port[] {
  const ports = itemsOf(node).flatMap(readPort);
  const distinct = new Map(ports.map((port) => [JSON.stringify({ ...port, location: null }), port] as const).reverse());
  return [...distinct.values()].reverse();
}

/** `expose:` entries, their protocol stripped. */
export function readExpose(node: Node | null): Located<string>[] {
  return itemsOf(node).flatMap((item) => {
    const text = textOf(item);
    return text === null ? [] : [{ value: text.replace(/\/[a-z]+$/, ''), location: locate(item.span) }];
  });
}

function readPort(item: Node): Port[] {
  if (item.kind === 'scalar') return readShort(item);
  const target = textOf(child(item, 'target'));
  if (item.kind !== 'map' || target === null) return [];
  const hostIp = textOf(child(item, 'host_ip'));
  const published = textOf(child(item, 'published'));
  const protocol = textOf(child(item, 'protocol')) ?? 'tcp';
  return [{ location: locate(item.span), hostIp, published: published || null, target, protocol }];
}

function readShort(item: ScalarNode): Port[] {
  return item.value === null ? [] : [{ location: locate(item.span), ...parsePort(item.text) }];
}
