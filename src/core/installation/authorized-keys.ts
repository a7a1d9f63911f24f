import { MissionControlError } from '../../errors.ts';
import type { Role } from '../protocol/messages.ts';

/** A public key as `ssh-keygen` writes it. */
export interface PublicKey {
  readonly type: string;
  readonly base64: string;
  readonly comment: string;
}

const PUBLIC =
  /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com) ([A-Za-z0-9+/]+={0,2})(?: ([^\r\n]*))?\r?\n?$/;

/** Reads a .pub file. Errors: KEY_INVALID. */
export function parsePublicKey(text: string, path: string): PublicKey {
  const [, type, base64, comment = ''] = PUBLIC.exec(text) ?? [];
  if (type && base64) return { type, base64, comment: comment.trim().replace(/[^\x20-\x7e]/g, '') };
  const what = text.includes('PRIVATE KEY') ? 'is a private key; it must not leave this machine' : 'is no public key';
  throw new MissionControlError({
    code: 'KEY_INVALID',
    message: `${path} ${what}.`,
    hint: 'Give the .pub file beside the private key: one line, `ssh-ed25519 AAAA… comment`.',
  });
}

/** authorized_keys with a line that opens the door for a key in one role and nothing else. Errors: KEY_INVALID where the key may do something else already. */
export function authorize(
  existing: string,
  given: { readonly key: PublicKey; readonly role: Role; readonly door: string },
): string {
  const line = forcedCommand(given);
  const kept: string[] = [];
  for (const old of existing.split('\n')) {
    if (!holds(old, given.key)) kept.push(old);
    else if (!old.startsWith(`restrict,command="${given.door} `)) throw alreadyUsed(given.key, old);
  }
  const body = kept.join('\n').replace(/\n*$/, '');
  return `${body}${body === '' ? '' : '\n'}${line}\n`;
}

function forcedCommand(given: { readonly key: PublicKey; readonly role: Role; readonly door: string }): string {
  const { type, base64, comment } = given.key;
  return `restrict,command="${given.door} ${given.role}" ${type} ${base64} ${comment}`.trimEnd();
}

function holds(line: string, key: PublicKey): boolean {
  return !line.trimStart().startsWith('#') && line.split(/\s+/).includes(key.base64);
}

function alreadyUsed(key: PublicKey, line: string): MissionControlError {
  const rights = line.startsWith(key.type)
    ? 'opens a shell'
    : `is tied to something else (${line.split(` ${key.type} `)[0]})`;
  return new MissionControlError({
    code: 'KEY_INVALID',
    message: `The key ${key.comment || key.base64.slice(-12)} ${rights} on the server already.`,
    hint: 'Make a key for this purpose alone, `ssh-keygen -t ed25519 -N "" -f FILE`, and give its .pub file.',
  });
}
