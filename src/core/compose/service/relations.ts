import { child, type Entry, type Node } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Dependency, NetworkAttachment, ResourceReference, ServiceReference } from '../project.ts';
import { entriesOf, isTrue, itemsOf, partSpan, textOf } from './view.ts';

const CONDITIONS = ['service_started', 'service_healthy', 'service_completed_successfully'] as const;

/** `depends_on:` in either form. */
export function readDependencies(node: Node | null): Dependency[] {
  const named = namesOf(node).map(
    ({ name, location }): Dependency => ({
      service: name,
      location,
      condition: 'service_started',
      required: true,
      restart: false,
    }),
  );
  return [...named, ...entriesOf(node).map(readDependency)];
}

/** `networks:` of a service in either form. */
export function readNetworks(node: Node | null): NetworkAttachment[] {
  const named = namesOf(node).map(({ name, location }) => ({ name, location, aliases: [] }));
  const mapped = entriesOf(node).map(({ key, keySpan, value }) => ({
    name: key,
    location: locate(keySpan),
    aliases: itemsOf(child(value, 'aliases')).flatMap((alias) => textOf(alias) ?? []),
  }));
  return [...named, ...mapped];
}

/** `configs:` or `secrets:` of a service (or a build) in short and long syntax. */
export function readReferences(node: Node | null): ResourceReference[] {
  return itemsOf(node).flatMap((item) => {
    const named = item.kind === 'map' ? child(item, 'source') : item;
    const name = textOf(named);
    return named === null || name === null ? [] : [{ name, location: locate(named.span) }];
  });
}

/** Services named outside of `depends_on`: modes that share a namespace, `volumes_from`, `links`. */
export function readServiceReferences(service: Node): ServiceReference[] {
  const modes = (['network_mode', 'ipc', 'pid'] as const).flatMap((kind) => readMode(kind, child(service, kind)));
  const listed = (['volumes_from', 'links'] as const).flatMap((kind) =>
    itemsOf(child(service, kind)).flatMap((item) => readListed(kind, item)),
  );
  return [...modes, ...listed];
}

function readDependency({ key, keySpan, value }: Entry): Dependency {
  const asked = textOf(child(value, 'condition'));
  return {
    service: key,
    location: locate(keySpan),
    condition: CONDITIONS.find((known) => known === asked) ?? 'service_started',
    required: textOf(child(value, 'required')) !== 'false',
    restart: isTrue(child(value, 'restart')),
  };
}

function namesOf(node: Node | null): ResourceReference[] {
  return itemsOf(node).flatMap((item) => {
    const name = textOf(item);
    return name === null ? [] : [{ name, location: locate(item.span) }];
  });
}

function readMode(kind: ServiceReference['kind'], node: Node | null): ServiceReference[] {
  const service = /^service:(.*)$/s.exec(textOf(node) ?? '')?.[1];
  if (node?.kind !== 'scalar' || service === undefined) return [];
  return [{ kind, service, location: locate(partSpan(node, service, node.span.start + 'service:'.length)) }];
}

function readListed(kind: ServiceReference['kind'], item: Node): ServiceReference[] {
  const service = textOf(item)?.split(':', 1)[0];
  if (item.kind !== 'scalar' || service === undefined || service === 'container') return [];
  return [{ kind, service, location: locate(partSpan(item, service)) }];
}
