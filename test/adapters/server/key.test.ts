import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { installTools } from '../../../lab/machine/packages.ts';
import { silent } from '../../../lab/progress.ts';
import { checkKey, loadKey } from '../../../src/adapters/server/key.ts';
import { MissionControlError } from '../../../src/errors.ts';

let directory: string;
const none = { identity: null, keyText: null, agentSocket: null };

beforeAll(async () => {
  await installTools([{ program: 'ssh-keygen', package: 'openssh-client' }], silent);
  directory = mkdtempSync(join(tmpdir(), 'mission-control-key-'));
  make('ed25519', ['-t', 'ed25519']);
  make('ecdsa', ['-t', 'ecdsa']);
  make('rsa', ['-t', 'rsa', '-b', '2048', '-m', 'PEM']);
  make('rsa1024', ['-t', 'rsa', '-b', '1024']);
  make('locked', ['-t', 'ed25519'], 'secret');
  make('locked-pem', ['-t', 'ecdsa', '-m', 'PEM'], 'secret');
}, 600_000);
afterAll(() => rmSync(directory, { recursive: true }));

function make(name: string, options: string[], passphrase = ''): void {
  execFileSync('ssh-keygen', ['-q', ...options, '-N', passphrase, '-C', 'test', '-f', join(directory, name)]);
}

const text = (name: string) => readFileSync(join(directory, name), 'utf8');

describe('a private key', () => {
  it.each(['ed25519', 'ecdsa', 'rsa'])('%s is taken', async (name) => {
    expect(await loadKey({ ...none, identity: join(directory, name) })).toEqual({ privateKey: text(name) });
    expect(await loadKey({ ...none, keyText: text(name) })).toEqual({ privateKey: text(name) });
  });

  it('of the ssh agent is taken where there is no other', async () => {
    expect(await loadKey({ ...none, agentSocket: '/run/agent' })).toEqual({ agent: '/run/agent' });
    expect(await loadKey({ ...none, agentSocket: '/run/agent', keyText: text('rsa') })).toHaveProperty('privateKey');
  });

  it.each<[string, () => string, string, string]>([
    ['empty', () => '', 'is empty', 'whole'],
    ['blank', () => ' \n', 'is empty', 'whole'],
    ['CR LF', () => text('ed25519').replaceAll('\n', '\r\n'), 'Windows line ends', 'sed'],
    ['public', () => text('ed25519.pub'), 'is a public key', 'without .pub'],
    ['public ecdsa', () => text('ecdsa.pub'), 'is a public key', 'without .pub'],
    ['no key', () => 'hello\n', 'is no private key', '-----BEGIN'],
    ['without its last line end', () => text('ed25519').trimEnd(), 'does not end with a line end', '-----END'],
    ['with a passphrase', () => text('locked'), 'passphrase', 'ssh-add'],
    ['with a passphrase, PEM', () => text('locked-pem'), 'passphrase', 'ssh-add'],
    ['RSA of 1024 bits', () => text('rsa1024'), 'RSA key of 1024 bits', 'ed25519'],
    ['cut', () => text('ed25519').split('\n').toSpliced(2, 2).join('\n'), 'is damaged', 'again'],
    [
      'a flipped letter',
      () => text('ed25519').replace(/(\n.{40})(.)/, (_, a, b) => a + (b === 'A' ? 'B' : 'A')),
      'is damaged',
      'again',
    ],
  ])('%s is refused', (_, key, message, hint) => {
    const error = refusal(() => checkKey(key(), 'the key'));
    expect([error.code, error.message, error.hint]).toEqual([
      'KEY_INVALID',
      expect.stringContaining(message),
      expect.stringContaining(hint),
    ]);
    expect(`${error.message}${error.hint}`).not.toContain('b3BlbnNzaC1rZXk');
  });

  it('that is missing, a directory or given nowhere is refused', async () => {
    for (const [identity, message] of [
      [join(directory, 'nowhere'), 'does not exist'],
      [directory, 'EISDIR'],
    ] as const)
      await expect(loadKey({ ...none, identity })).rejects.toMatchObject({
        code: 'KEY_INVALID',
        message: expect.stringContaining(message),
      });
    await expect(loadKey(none)).rejects.toMatchObject({
      code: 'KEY_INVALID',
      hint: expect.stringContaining('--identity'),
    });
  });

  it('open to others is refused as OpenSSH refuses it', async () => {
    const path = join(directory, 'open');
    writeFileSync(path, text('ed25519'));
    chmodSync(path, 0o644);
    await expect(loadKey({ ...none, identity: path })).rejects.toMatchObject({
      code: 'KEY_INVALID',
      hint: expect.stringContaining('chmod 600'),
    });
  });
});

function refusal(action: () => unknown): MissionControlError {
  try {
    action();
  } catch (error) {
    if (error instanceof MissionControlError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
