import type { Administration, Administrator } from '../../context.ts';
import type { ServerSettings } from '../../core/settings/settings.ts';
import { MissionControlError } from '../../errors.ts';
import type { Inputs } from '../command.ts';
import { usage } from '../usage.ts';

/** Where to install: flags first, settings after; the host key must be vouched for by one of them. Errors: USAGE, HOST_KEY_MISMATCH. */
export async function findTarget(
  inputs: Inputs,
  settings: ServerSettings | null,
  administration: Pick<Administration, 'hostKey'>,
): Promise<Administrator> {
  const address = inputs.text('address') ?? settings?.address ?? null;
  if (address === null)
    throw usage(
      'There is no server to install on.',
      'Name it with `--address NAME`, or under `server:` in the settings.',
    );
  const target = {
    address: checkAddress(address),
    port: checkPort(inputs.number('port') ?? settings?.port ?? 22),
    user: checkUser(inputs.text('user') ?? settings?.user ?? 'root'),
  };
  const pinned = settings?.address === target.address && settings.port === target.port ? settings.hostKeys : [];
  return { ...target, hostKeys: await vouchedFor(target, inputs.text('host-key'), pinned, administration) };
}

async function vouchedFor(
  place: { readonly address: string; readonly port: number },
  given: string | null,
  pinned: readonly string[],
  administration: Pick<Administration, 'hostKey'>,
): Promise<readonly string[]> {
  if (given !== null && !given.startsWith('SHA256:')) return [given];
  if (given === null && pinned.length > 0) return pinned;
  const shown = await administration.hostKey({ ...place, types: ['ssh-ed25519'] });
  if (shown.fingerprint === given) return [shown.line];
  if (given === null)
    throw usage(
      `Nobody has vouched for the host key of ${place.address}:${place.port}; it shows ${shown.fingerprint}.`,
      `Compare with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on its console. If they are the same, add \`--host-key ${shown.fingerprint}\`.`,
    );
  throw new MissionControlError({
    code: 'HOST_KEY_MISMATCH',
    message: `The server at ${place.address} shows ${shown.fingerprint}, not ${given}. Nothing was sent.`,
    hint: 'Look up the fingerprint on the console of the server; otherwise somebody is in between.',
  });
}

function checkAddress(address: string): string {
  const name = /^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/;
  const version6 = /^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$/;
  if (name.test(address) || version6.test(address)) return address;
  throw usage(
    `\`${address}\` is no address of a server.`,
    'Give a host name or an IP address alone; the user goes to `--user`, the port to `--port`.',
  );
}

function checkPort(port: number): number {
  if (port >= 1 && port <= 65535) return port;
  throw usage(`\`${port}\` is no port.`, 'Ports are 1 to 65535.');
}

function checkUser(user: string): string {
  if (/^[a-z_][a-z0-9_.-]*\$?$/i.test(user)) return user;
  throw usage(`\`${user}\` is no name of a user.`, 'Give the account as the server knows it, such as `deploy`.');
}
