import { STATUS_CODES } from 'node:http';
import { MissionControlError } from '../../errors.ts';
import { type Access, KUBECONFIG_HINT } from './kubeconfig.ts';

/** What was asked, for messages: `read the ConfigMap x`. */
export type What = string;

/** The API server said no: a sentence on why, and nothing of what it sent. */
export function refusal(status: number, what: What, access: Access, now: Date): MissionControlError {
  const { server, name, namespace, expiresAt } = access;
  if (status === 401)
    return refused(
      `The API server ${server} does not take the token of the ${name}: it ${
        expiresAt !== null && Date.parse(expiresAt) < now.getTime()
          ? `ended on ${expiresAt}`
          : 'has ended or was withdrawn'
      }.`,
      KUBECONFIG_HINT,
    );
  if (status === 403)
    return refused(
      `Whoever the ${name} is may not ${what} in the namespace \`${namespace}\`.`,
      `See that this is the namespace of the stack; the rights of who checks: \`kubectl -n ${namespace} apply -f stack/kubernetes/inventory-reader.yaml\`.`,
    );
  return refused(
    `The API server ${server} answered ${status} (${STATUS_CODES[status] ?? 'no reason known'}) when asked to ${what}.`,
    'Ask again when it is well.',
  );
}

/** No answer came: the network, or TLS, says why. */
export function silence(cause: unknown, what: What, { server, name }: Access): MissionControlError {
  const code = (cause as { readonly code?: unknown }).code;
  const reason = typeof code === 'string' ? code : cause instanceof SyntaxError ? 'no JSON came' : 'no reason given';
  if (/CERT|SELF_SIGNED|TLS|SSL|UNABLE_TO/.test(reason))
    return new MissionControlError({
      code: 'KUBERNETES_REFUSED',
      message: `The certificate of the API server ${server} is not one that the ${name} vouches for (${reason}).`,
      hint: KUBECONFIG_HINT,
      cause,
    });
  return new MissionControlError({
    code: 'KUBERNETES_UNREACHABLE',
    message: `The API server ${server} does not answer (${reason}) when asked to ${what}.`,
    hint: 'Ask again when it can be reached from here, or give an inventory with `--inventory FILE`.',
    cause,
  });
}

function refused(message: string, hint: string): MissionControlError {
  return new MissionControlError({ code: 'KUBERNETES_REFUSED', message, hint });
}
