import { MissionControlError } from '../../src/errors.ts';
import { ApiError } from './api.ts';
import { type Access, KUBECONFIG_COMMAND } from './kubeconfig.ts';
import { isSystemError } from './system-error.ts';

const MANIFESTS = 'stack/kubernetes/secret-fetcher.yaml';

/** One sentence on why the API server did not give something, with the command that mends it; nothing of what it sent. */
export function explain(error: unknown, given: { readonly what: string; readonly access: Access | null }): string {
  if (error instanceof MissionControlError) return error.message;
  const { server, namespace, expiresAt } = given.access ?? { server: '', namespace: '', expiresAt: null };
  if (error instanceof ApiError) {
    if (error.status === 401)
      return `The API server ${server} does not take the token of the kubeconfig: it ${whenEnded(expiresAt)}. Make a new one on the server: \`${KUBECONFIG_COMMAND}\`.`;
    if (error.status === 403)
      return `The identity of the kubeconfig may not ${given.what}: \`kubectl -n ${namespace} apply -f ${MANIFESTS}\`.`;
    if (error.status === 404)
      return `There is nothing to ${given.what}: \`kubectl -n ${namespace} apply -f ${MANIFESTS}\`.`;
    return `The API server ${server} answered ${error.status} when asked to ${given.what}; it is asked again.`;
  }
  if (isSystemError(error) && /CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO/.test(error.code))
    return `The certificate of the API server ${server} is not one the kubeconfig vouches for (${error.code}): make a new one on the server: \`${KUBECONFIG_COMMAND}\`.`;
  return `The API server ${server} does not answer (${isSystemError(error) ? error.code : nameOf(error)}); it is asked again.`;
}

function whenEnded(expiresAt: string | null): string {
  return expiresAt !== null && Date.parse(expiresAt) < Date.now()
    ? `ended on ${expiresAt}`
    : 'has ended or was withdrawn';
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'no reason given';
}
