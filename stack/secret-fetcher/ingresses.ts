import type { InventoryIngress } from '../../src/core/secrets/inventory.ts';
import { type Api, ApiError } from './api.ts';

/** The hostnames that the Ingresses of the namespace claim; null where this identity may not list them. Errors: those of `ask`. */
export async function askIngresses(api: Api): Promise<readonly InventoryIngress[] | null> {
  try {
    return readIngresses(
      await api.ask({ method: 'GET', path: '/apis/networking.k8s.io/v1/namespaces/{namespace}/ingresses' }),
    );
  } catch (error) {
    if (error instanceof ApiError && error.status === 403) return null;
    throw error;
  }
}

/** Names and hostnames in a list of Ingresses, in the order of the names; what has no hostname claims none. */
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
