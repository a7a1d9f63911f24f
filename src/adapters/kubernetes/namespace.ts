import type { Namespace } from '../../context.ts';
import { readIngresses } from '../../core/secrets/ingresses.ts';
import { ask } from './ask.ts';
import { readKubeconfig } from './kubeconfig.ts';
import { secretNames } from './names.ts';

/** A namespace as a kubeconfig sees it; nothing is asked yet. Errors: KUBECONFIG_INVALID. */
export function openNamespace(given: {
  readonly text: string;
  readonly name: string;
  readonly namespace: string | null;
  readonly signal: AbortSignal;
}): Namespace {
  const access = readKubeconfig(given);
  const { signal } = given;
  const at = (group: string, rest: string) => `${group}/namespaces/${encodeURIComponent(access.namespace)}/${rest}`;
  return {
    name: access.namespace,
    configMap: async (name) => {
      const path = at('/api/v1', `configmaps/${encodeURIComponent(name)}`);
      const found = await ask(access, { path, what: `read the ConfigMap ${name}`, signal });
      return found === null ? null : textsOf(found);
    },
    secrets: async () =>
      secretNames(await ask(access, { path: at('/api/v1', 'secrets'), what: 'list the Secrets', signal })),
    ingresses: async () => {
      const path = at('/apis/networking.k8s.io/v1', 'ingresses');
      return readIngresses(await ask(access, { path, what: 'list the Ingresses', signal }));
    },
  };
}

function textsOf(configMap: unknown): Readonly<Record<string, string>> {
  const data = (configMap as { readonly data?: Readonly<Record<string, unknown>> | null }).data ?? {};
  return Object.fromEntries(
    Object.entries(data).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
  );
}
