import ssh2 from 'ssh2';
import { MissionControlError } from '../../errors.ts';
import { connectOptions, TIMINGS, type Timings } from './connection.ts';
import { unreachable } from './failure.ts';
import { algorithmsOf, fingerprintOf, printHostKey } from './host-key.ts';

/** A host key a server shows to anybody; nobody has vouched for it. */
export interface ShownHostKey {
  /** `ssh-ed25519 AAAA…` */
  readonly line: string;
  /** `SHA256:…` */
  readonly fingerprint: string;
}

/** Looks at the host key of a server and hangs up before logging in. Errors: SERVER_UNREACHABLE, SERVER_TIMEOUT. */
export function scanHostKey(
  place: { readonly address: string; readonly port: number; readonly types: readonly string[] },
  timings: Timings = TIMINGS,
): Promise<ShownHostKey> {
  const client = new ssh2.Client();
  return new Promise<ShownHostKey>((resolve, reject) => {
    client.on('error', (cause) => reject(unreachable(place, cause)));
    client.on('close', () => reject(closed(place)));
    client.connect({
      ...connectOptions({ ...place, user: 'nobody' }, timings),
      algorithms: { serverHostKey: [...algorithmsOf(place.types)] },
      hostVerifier: (key: Buffer): boolean => {
        resolve({ line: printHostKey(key), fingerprint: fingerprintOf(key) });
        return false;
      },
    });
  }).finally(() => client.destroy());
}

function closed(place: { readonly address: string; readonly port: number }): MissionControlError {
  return new MissionControlError({
    code: 'SERVER_UNREACHABLE',
    message: `${place.address}:${place.port} hung up before it had shown a host key.`,
    hint: 'See whether sshd runs there, and its log.',
  });
}
