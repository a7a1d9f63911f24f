import { readIngresses } from '../../src/core/secrets/ingresses.ts';
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
