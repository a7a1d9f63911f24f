import { createHash } from 'node:crypto';
import { MissionControlError } from '../../errors.ts';

/** A host key somebody vouched for. */
export interface HostKey {
  readonly type: string;
  readonly blob: Buffer;
}

/** The key types that may be pinned, and the signature algorithms each allows. */
const ALGORITHMS = {
  'ssh-ed25519': ['ssh-ed25519'],
  'ecdsa-sha2-nistp256': ['ecdsa-sha2-nistp256'],
  'ecdsa-sha2-nistp384': ['ecdsa-sha2-nistp384'],
  'ecdsa-sha2-nistp521': ['ecdsa-sha2-nistp521'],
  'ssh-rsa': ['rsa-sha2-512', 'rsa-sha2-256'],
} as const;

/** A signature algorithm of host keys. */
export type Algorithm = (typeof ALGORITHMS)[keyof typeof ALGORITHMS][number];

/** Reads pinned keys, `ssh-ed25519 AAAA…` each. Errors: SETTINGS_INVALID where there is none, or one is no such line. */
export function parseHostKeys(lines: readonly string[]): readonly HostKey[] {
  if (lines.length === 0)
    throw new MissionControlError({
      code: 'SETTINGS_INVALID',
      message: 'No host key is pinned: `server.hostKeys` in the settings is empty.',
      hint: 'Put the key of the server there; `mission-control server install` prints it, or on the server: cat /etc/ssh/ssh_host_ed25519_key.pub',
    });
  return lines.map(parseHostKey);
}

function parseHostKey(line: string): HostKey {
  const [type = '', base64 = ''] = line.trim().split(/\s+/);
  const blob = Buffer.from(base64, 'base64');
  const intact = blob.toString('base64').replace(/=+$/, '') === base64.replace(/=+$/, '');
  if (Object.hasOwn(ALGORITHMS, type) && intact && typeOf(blob) === type) return { type, blob };
  throw new MissionControlError({
    code: 'SETTINGS_INVALID',
    message: `\`${line.slice(0, 60)}\` in \`server.hostKeys\` is no host key.`,
    hint: 'Write each as `ssh-ed25519 AAAA…`, without host name, pattern or marker.',
  });
}

/** The algorithms to ask the server for: those of the pinned keys and no others. */
export function algorithmsFor(pinned: readonly HostKey[]): readonly Algorithm[] {
  return algorithmsOf(pinned.map((key) => key.type));
}

/** The algorithms of key types; all there are where none of the types is known. */
export function algorithmsOf(types: readonly string[]): readonly Algorithm[] {
  const wanted = Object.entries(ALGORITHMS).flatMap(([type, algorithms]) => (types.includes(type) ? algorithms : []));
  return wanted.length > 0 ? wanted : Object.values(ALGORITHMS).flat();
}

/** Strictly true or false, at once: ssh2 takes anything but `false`, a promise too, for consent. */
export function isPinned(pinned: readonly HostKey[], offered: Buffer): boolean {
  return pinned.some((key) => key.type === typeOf(offered) && key.blob.equals(offered));
}

/** `ssh-ed25519 AAAA…` of a key as it comes over the wire. */
export function printHostKey(blob: Buffer): string {
  return `${typeOf(blob)} ${blob.toString('base64')}`;
}

/** `SHA256:…` as ssh-keygen -l prints it. */
export function fingerprintOf(blob: Buffer): string {
  return `SHA256:${createHash('sha256').update(blob).digest('base64').replace(/=+$/, '')}`;
}

/** The sentence for a server that is not the pinned one, with both fingerprints. `offered` is null where no pinned type was offered. */
export function hostKeyMismatch(
  address: string,
  pinned: readonly HostKey[],
  offered: Buffer | null,
): MissionControlError {
  const expected = pinned.map((key) => `${fingerprintOf(key.blob)} (${key.type})`).join(' or ');
  const shown = offered === null ? 'no key of that type' : `${fingerprintOf(offered)} (${typeOf(offered)})`;
  return new MissionControlError({
    code: 'HOST_KEY_MISMATCH',
    message: `The server at ${address} is not the pinned one: it shows ${shown}, expected ${expected}. Nothing was sent.`,
    hint: 'If the server was reinstalled, compare with `ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub` on its console and mend `server.hostKeys` in the settings; otherwise somebody is in between.',
  });
}

function typeOf(blob: Buffer): string {
  if (blob.length < 4) return '';
  const length = blob.readUInt32BE(0);
  return length > 64 ? '' : blob.toString('latin1', 4, 4 + length);
}
