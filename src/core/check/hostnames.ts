import { type Finding, finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Inventory, InventoryIngress } from '../secrets/inventory.ts';
import { suggest } from '../source/suggest.ts';

/** Hostnames that lie outside the zone, where the settings name one. */
export function judgeZone(routes: readonly Route[], zone: string | null): readonly Finding[] {
  if (zone === null) return [];
  return routes
    .filter((route) => isName(route) && !isInside(route.hostname, zone))
    .map((route) => outside(route, zone));
}

/** Hostnames that an Ingress of the namespace claims: DNS can lead to one of the two only. */
export function judgeClaims(
  routes: readonly Route[],
  { namespace, ingresses }: Pick<Inventory, 'namespace' | 'ingresses'>,
): readonly Finding[] {
  return routes.filter(isName).flatMap((route) => {
    const holder = ingresses?.find(({ hostnames }) => hostnames.some((claimed) => overlap(claimed, route.hostname)));
    return holder === undefined ? [] : [claimed(route, holder, namespace)];
  });
}

/** Regular expressions, and what holds a variable nobody gave, are no names. */
function isName({ kind, hostname }: Route): boolean {
  return kind === 'exact' || (kind === 'pattern' && /^\*\.[^*]+$/.test(hostname));
}

function isInside(hostname: string, zone: string): boolean {
  return hostname === zone || hostname.endsWith(`.${zone}`);
}

/** A wildcard stands for one label. */
function overlap(a: string, b: string): boolean {
  return a === b || widen(a) === b || a === widen(b);
}

function widen(hostname: string): string {
  return hostname.replace(/^[^.]+/, '*');
}

function outside({ hostname, service, location }: Route, zone: string): Finding {
  const labels = hostname.split('.').length - zone.split('.').length;
  const meant = `${hostname.split('.').slice(0, Math.max(1, labels)).join('.')}.${zone}`;
  return finding({
    rule: 'hostname-outside-zone',
    severity: 'error',
    message: `\`${service}\` has the hostname \`${hostname}\`, which is not in the zone \`${zone}\`.`,
    help:
      suggest(hostname, [meant]) === null
        ? 'Give it a name in the zone: DNS and the sign-on cookie know no other.'
        : `Did you mean \`${meant}\`?`,
    service,
    location,
  });
}

function claimed({ hostname, service, location }: Route, holder: InventoryIngress, namespace: string): Finding {
  return finding({
    rule: 'hostname-claimed',
    severity: 'error',
    message: `\`${service}\` has the hostname \`${hostname}\`, which the Ingress \`${holder.name}\` of \`${namespace}\` claims (${holder.hostnames.filter((one) => overlap(one, hostname)).join(', ')}).`,
    help: 'Give one of them another name: DNS leads to the cluster or to this server, never to both.',
    service,
    location,
  });
}
