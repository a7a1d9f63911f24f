import { MissionControlError } from '../../errors.ts';
import type { Endpoint } from './endpoint.ts';
import { hostKeyMismatch, isPinned } from './host-key.ts';

/** Says why no connection came to be, from what ssh2 threw and the host key the server showed, if it got so far. */
export function connectFailure(endpoint: Endpoint, cause: unknown, offered: Buffer | null): MissionControlError {
  if (cause instanceof MissionControlError) return cause;
  const error = cause as NodeJS.ErrnoException & { level?: string };
  if (offered !== null && !isPinned(endpoint.pinned, offered))
    return hostKeyMismatch(endpoint.address, endpoint.pinned, offered);
  if (/no matching host key format/i.test(error.message))
    return hostKeyMismatch(endpoint.address, endpoint.pinned, null);
  if (error.level === 'client-authentication' || /too many authentication failures/i.test(error.message))
    return keyRefused(endpoint, cause);
  if (error.level === 'agent') return agentFailed(cause);
  return unreachable(endpoint, error);
}

/** True where nothing is known of the outcome. */
export function isLost(error: unknown): boolean {
  return error instanceof MissionControlError && error.code === 'CONNECTION_LOST';
}

/** Says why a server cannot be reached. */
export function unreachable(
  endpoint: Pick<Endpoint, 'address' | 'port'>,
  error: NodeJS.ErrnoException & { level?: string },
): MissionControlError {
  const place = `${endpoint.address}:${endpoint.port}`;
  const timedOut = error.level === 'client-timeout' || error.code === 'ETIMEDOUT';
  const [what, hint] = timedOut
    ? [`${place} did not answer in time`, 'See whether the server is up and a firewall lets ssh through.']
    : reasonOf(error, endpoint.address, place);
  return new MissionControlError({
    code: timedOut ? 'SERVER_TIMEOUT' : 'SERVER_UNREACHABLE',
    message: `The server cannot be reached: ${what}.`,
    hint,
    cause: error,
  });
}

function reasonOf(error: NodeJS.ErrnoException, address: string, place: string): [string, string] {
  const network =
    'See whether this machine is connected and `--address`, or `server.address` in the settings, is right.';
  switch (error.code) {
    case 'ENOTFOUND':
      return [
        `there is no address for the name ${address}`,
        'Mend `--address` or `server.address` in the settings, or the DNS record.',
      ];
    case 'EAI_AGAIN':
      return [`the name ${address} could not be looked up`, network];
    case 'ECONNREFUSED':
      return [
        `${place} refuses connections`,
        'See whether sshd runs there and `--port`, or `server.port` in the settings, is right.',
      ];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
      return [`there is no way to ${place}`, network];
    case 'ECONNRESET':
      return [
        `${place} cut the connection`,
        'See the log of sshd on the server; it may limit connections (MaxStartups, fail2ban).',
      ];
    default:
      return [`${place}: ${error.message}`, 'See whether sshd runs there, and its log.'];
  }
}

function keyRefused(endpoint: Endpoint, cause: unknown): MissionControlError {
  return new MissionControlError({
    code: 'KEY_REFUSED',
    message: `The server at ${endpoint.address} refuses the key for user \`${endpoint.user}\`.`,
    hint: 'See that its public half stands in ~/.ssh/authorized_keys of that user: `mission-control server install --deploy-key FILE.pub` puts it there. With many keys in the ssh agent, name one by `--identity FILE`.',
    cause,
  });
}

function agentFailed(cause: unknown): MissionControlError {
  return new MissionControlError({
    code: 'KEY_INVALID',
    message: 'The ssh agent at SSH_AUTH_SOCK does not answer or has no key.',
    hint: 'Load one with `ssh-add FILE`, or name a key file with `--identity FILE`.',
    cause,
  });
}
