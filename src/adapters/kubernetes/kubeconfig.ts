import { KubeConfig } from '@kubernetes/client-node/dist/config.js';
import { expiryOf, whyUnusable } from '../../core/secrets/kubeconfig.ts';
import { MissionControlError } from '../../errors.ts';

/** How to reach the API server, and as whom. */
export interface Access {
  readonly config: KubeConfig;
  /** `https://HOST:PORT`, perhaps with a path. */
  readonly server: string;
  readonly namespace: string;
  /** Of the token, where it says so; ISO 8601. */
  readonly expiresAt: string | null;
  /** As messages call it: `kubeconfig FILE`. */
  readonly name: string;
}

/** What makes a kubeconfig that can check, and nothing else. */
export const KUBECONFIG_HINT = 'Make one: `stack/kubernetes/kubeconfig.sh inventory-reader NAMESPACE > FILE`.';

/** Reads the text of a kubeconfig that can be used without a person. Errors: KUBECONFIG_INVALID. */
export function readKubeconfig(given: {
  readonly text: string;
  readonly name: string;
  readonly namespace: string | null;
}): Access {
  const { text, name } = given;
  const config = parse(text, name);
  const context = config.getContextObject(config.getCurrentContext());
  const [cluster, user] = [config.getCurrentCluster(), config.getCurrentUser()];
  const reason = whyUnusable({ context, cluster, user });
  if (reason !== null) throw invalid(`The ${name} ${reason}.`);
  const namespace = given.namespace ?? context?.namespace ?? '';
  if (namespace === '') throw invalid(`The ${name} names no namespace.`, 'Give it with `--namespace NAME`.');
  const server = (cluster?.server ?? '').replace(/\/+$/, '');
  return { config, server, namespace, expiresAt: expiryOf(user?.token), name };
}

/** What the library says of a text that is none may quote it. */
function parse(text: string, name: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromString(text);
    return config;
  } catch {
    throw invalid(`The ${name} is no valid YAML of its kind.`);
  }
}

function invalid(message: string, hint: string = KUBECONFIG_HINT): MissionControlError {
  return new MissionControlError({ code: 'KUBECONFIG_INVALID', message, hint });
}
