import type { InventoryIngress } from './inventory.ts';

/** Names and hostnames in the API server's list of Ingresses, in the order of the names; what has no hostname claims none. */
export function readIngresses(answer: unknown): readonly InventoryIngress[] {
  const { items } = (answer ?? {}) as { readonly items?: readonly Ingress[] };
  return (items ?? [])
    .map(({ metadata, spec }) => ({
      name: metadata?.name ?? '',
      hostnames: [...new Set((spec?.rules ?? []).flatMap(({ host }) => host || []))].sort(),
    }))
    .filter(({ hostnames }) => hostnames.length > 0)
    .toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

interface Ingress {
  readonly metadata?: { readonly name?: string };
  readonly spec?: { readonly rules?: readonly { readonly host?: string }[] };
}
