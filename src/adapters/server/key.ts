import { readFile, stat } from 'node:fs/promises';
import ssh2 from 'ssh2';
import { MissionControlError } from '../../errors.ts';

/** Where the caller's key comes from. */
export interface Credentials {
  /** Path of a private key, or null. */
  readonly identity: string | null;
  /** Text of a private key, or null. */
  readonly keyText: string | null;
  /** Socket of an ssh agent, or null. */
  readonly agentSocket: string | null;
}

/** A key that can be used: the text of a private key, or the socket of an ssh agent. */
export type Key = { readonly privateKey: string } | { readonly agent: string };

const SMALLEST_RSA = 2048;

/** Finds the key to log in with and looks whether it can be one. Errors: KEY_INVALID. */
export async function loadKey(credentials: Credentials): Promise<Key> {
  if (credentials.identity !== null) return { privateKey: await keyFile(credentials.identity) };
  if (credentials.keyText !== null) return { privateKey: checkKey(credentials.keyText, 'the key given as `ssh-key`') };
  if (credentials.agentSocket) return { agent: credentials.agentSocket };
  throw new MissionControlError({
    code: 'KEY_INVALID',
    message: 'There is no key to log in to the server with.',
    hint: 'Give one with `--identity FILE`, start an ssh agent (SSH_AUTH_SOCK), or in a workflow set the input `ssh-key`.',
  });
}

async function keyFile(path: string): Promise<string> {
  const { text, mode } = await readKey(path);
  checkKey(text, `the key ${path}`);
  if ((mode & 0o077) === 0) return text;
  throw new MissionControlError({
    code: 'KEY_INVALID',
    message: `The key ${path} can be read by others on this machine.`,
    hint: `Take that right away: \`chmod 600 ${path}\`.`,
  });
}

async function readKey(path: string): Promise<{ readonly text: string; readonly mode: number }> {
  try {
    return { text: await readFile(path, 'utf8'), mode: (await stat(path)).mode };
  } catch (cause) {
    const missing = (cause as NodeJS.ErrnoException).code === 'ENOENT';
    throw new MissionControlError({
      code: 'KEY_INVALID',
      message: `The key ${path} ${missing ? 'does not exist' : `cannot be read (${(cause as NodeJS.ErrnoException).code})`}.`,
      hint: 'Name the private key with `--identity FILE`; `ssh-keygen -t ed25519 -f FILE` makes one.',
      cause,
    });
  }
}

/** The text of a private key, if it is one that can be used. Errors: KEY_INVALID, with what is wrong with it. */
export function checkKey(text: string, name: string): string {
  const refuse = (what: string, hint: string) =>
    new MissionControlError({ code: 'KEY_INVALID', message: `${capital(name)} ${what}.`, hint });
  if (text.trim() === '') throw refuse('is empty', 'Put the whole private key there, from -----BEGIN to -----END.');
  if (text.includes('\r'))
    throw refuse('has Windows line ends (CR LF)', 'Save it with Unix line ends: `sed -i "s/\\r$//" FILE`.');
  if (/^(ssh-|ecdsa-|sk-)/.test(text) || text.startsWith('---- BEGIN SSH2 PUBLIC'))
    throw refuse('is a public key', 'Give the private one: the file of the same name without .pub.');
  if (!/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----\n/.test(text))
    throw refuse('is no private key', 'It begins with a line -----BEGIN … PRIVATE KEY-----; copy the whole file.');
  if (!text.endsWith('\n'))
    throw refuse(
      'does not end with a line end',
      'It was cut off or copied badly: the last line is -----END … PRIVATE KEY----- and a line end.',
    );
  const parsed = ssh2.utils.parseKey(text);
  if (parsed instanceof Error) throw refuseParse(refuse, parsed);
  const bits = parsed.type === 'ssh-rsa' ? rsaBits(parsed.getPublicSSH()) : null;
  if (bits !== null && bits < SMALLEST_RSA)
    throw refuse(`is an RSA key of ${bits} bits`, 'Make a better one: `ssh-keygen -t ed25519 -f FILE`.');
  return text;
}

function refuseParse(refuse: (what: string, hint: string) => MissionControlError, error: Error): MissionControlError {
  if (/encrypted|passphrase/i.test(error.message))
    return refuse(
      'is protected by a passphrase',
      'Load it into an ssh agent with `ssh-add`, or use a key without: `ssh-keygen -p -N "" -f FILE`.',
    );
  return refuse('is damaged', 'Copy the whole file again, or make a new one: `ssh-keygen -t ed25519 -f FILE`.');
}

/** Bits of the modulus: the third string of `ssh-rsa`, exponent, modulus. */
function rsaBits(blob: Buffer): number {
  let at = 0;
  let last = Buffer.alloc(0);
  for (let part = 0; part < 3; part += 1) {
    const length = blob.readUInt32BE(at);
    last = Buffer.from(blob.subarray(at + 4, at + 4 + length));
    at += 4 + length;
  }
  return last.length === 0 ? 0 : BigInt(`0x${last.toString('hex')}`).toString(2).length;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
