import { readFileSync } from 'node:fs';
import { KubeConfig } from '@kubernetes/client-node/dist/config.js';
import { expiryOf, whyUnusable } from '../../src/core/secrets/kubeconfig.ts';
import { MissionControlError } from '../../src/errors.ts';

/** How to reach the API, and as whom. */
export interface Access {
  readonly config: KubeConfig;
  /** `https://HOST:PORT`, perhaps with a path. */
  readonly server: string;
  readonly namespace: string;
  /** Of the token, where it says so; ISO 8601. */
  readonly expiresAt: string | null;
}

/** The command that makes a kubeconfig of the fetcher's own. */
export const KUBECONFIG_COMMAND = 'stack/kubernetes/kubeconfig.sh secret-fetcher > new && cat new > ~/.kube/config';
const NEW_ONE = `Make one that does, on the server: \`${KUBECONFIG_COMMAND}\`.`;

/** Reads a kubeconfig that can be used without a person. Errors: KUBECONFIG_INVALID, one sentence with the command that mends it. */
export function readKubeconfig(file: string, namespace: string | null): Access {
  const config = parse(file, read(file));
  const context = config.getContextObject(config.getCurrentContext());
  const [cluster, user] = [config.getCurrentCluster(), config.getCurrentUser()];
  const reason = whyUnusable({ context, cluster, user });
  if (reason !== null) throw invalid(`The kubeconfig ${file} ${reason}. ${NEW_ONE}`);
  const place = namespace ?? context?.namespace ?? '';
  if (place === '')
    throw invalid(
      `Neither NAMESPACE nor the kubeconfig ${file} says which namespace to read: write NAMESPACE in \`.env\`.`,
    );
  const server = (cluster?.server ?? '').replace(/\/+$/, '');
  return { config, server, namespace: place, expiresAt: expiryOf(user?.token) };
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw invalid(whyUnreadable(file, cause), cause);
  }
}

function whyUnreadable(file: string, cause: unknown): string {
  const code = (cause as NodeJS.ErrnoException).code;
  const group = process.getgid?.() ?? 65532;
  if (code === 'EACCES')
    return `The kubeconfig ${file} may not be read by user ${process.getuid?.()}: on the server, \`sudo chgrp ${group} ~/.kube/config && sudo chmod g+r ~/.kube/config\`.`;
  if (code === 'EISDIR')
    return `There was no kubeconfig on the server when this container was made, so that Docker put a directory in its place: \`rmdir ~/.kube/config && ${KUBECONFIG_COMMAND}\`, then make the container anew.`;
  return `There is no kubeconfig ${file} (${code}). ${NEW_ONE}`;
}

function parse(file: string, text: string): KubeConfig {
  const config = new KubeConfig();
  try {
    config.loadFromString(text);
    return config;
  } catch (cause) {
    throw invalid(`The kubeconfig ${file} is no valid YAML of its kind. ${NEW_ONE}`, cause);
  }
}

function invalid(message: string, cause?: unknown): MissionControlError {
  return new MissionControlError({ code: 'KUBECONFIG_INVALID', message, cause });
}
