import { describe, expect, it } from 'vitest';
import {
  algorithmsFor,
  fingerprintOf,
  hostKeyMismatch,
  isPinned,
  parseHostKeys,
  printHostKey,
} from '../../../src/adapters/server/host-key.ts';
import { MissionControlError } from '../../../src/errors.ts';

function blob(type: string, body: string): Buffer {
  const parts = [type, body].map((text) => {
    const length = Buffer.alloc(4);
    length.writeUInt32BE(Buffer.byteLength(text));
    return Buffer.concat([length, Buffer.from(text)]);
  });
  return Buffer.concat(parts);
}

const ed25519 = blob('ssh-ed25519', 'a'.repeat(32));
const other = blob('ssh-ed25519', 'b'.repeat(32));
const rsa = blob('ssh-rsa', 'exponent and modulus');
const line = (key: Buffer, type = 'ssh-ed25519') => `${type} ${key.toString('base64')}`;

describe('pinned host keys', () => {
  it('are compared whole', () => {
    const pinned = parseHostKeys([line(ed25519), `${line(rsa, 'ssh-rsa')} a comment`]);
    expect([ed25519, rsa, other].map((key) => isPinned(pinned, key))).toEqual([true, true, false]);
    expect(isPinned(pinned, Buffer.concat([ed25519, Buffer.from('x')]))).toBe(false);
    expect(isPinned(pinned, ed25519.subarray(0, -1))).toBe(false);
    expect(isPinned(pinned, Buffer.alloc(0))).toBe(false);
  });

  it('limit the algorithms to their types, SHA-1 never among them', () => {
    expect(algorithmsFor(parseHostKeys([line(ed25519)]))).toEqual(['ssh-ed25519']);
    expect(algorithmsFor(parseHostKeys([line(rsa, 'ssh-rsa')]))).toEqual(['rsa-sha2-512', 'rsa-sha2-256']);
  });

  it.each([
    ['nothing', []],
    ['an empty line', ['']],
    ['a known_hosts line', [`server.example ${line(ed25519)}`]],
    ['a pattern', [`* ${line(ed25519)}`]],
    ['an authority', [`@cert-authority * ${line(ed25519)}`]],
    ['a revoked key', [`@revoked ${line(ed25519)}`]],
    ['a hashed line', [`|1|abc=|def= ${line(ed25519)}`]],
    ['a type alone', ['ssh-ed25519']],
    ['another type in front', [line(ed25519, 'ssh-rsa')]],
    ['an unknown type', [line(blob('ssh-dss', 'x'), 'ssh-dss')]],
    ['damaged base64', [`${line(ed25519)}!`]],
    ['a truncated key', [line(ed25519).slice(0, 20)]],
    ['a property of every object', ['__proto__ AAAA']],
    ['one good, one bad', [line(ed25519), 'ssh-ed25519 AAAA']],
  ])('%s is refused', (_, lines) => {
    expect(() => parseHostKeys(lines)).toThrow(expect.objectContaining({ code: 'SETTINGS_INVALID' }));
  });

  it('survive Windows line ends', () => {
    expect(parseHostKeys([`${line(ed25519)}\r`])).toHaveLength(1);
  });

  it('are printed as in the settings', () => {
    expect(printHostKey(ed25519)).toBe(line(ed25519));
  });
});

describe('a mismatch', () => {
  it('names both fingerprints', () => {
    const error = hostKeyMismatch('server.example', parseHostKeys([line(ed25519)]), other);
    expect(error).toBeInstanceOf(MissionControlError);
    expect(error.code).toBe('HOST_KEY_MISMATCH');
    expect(error.message).toContain(fingerprintOf(ed25519));
    expect(error.message).toContain(fingerprintOf(other));
  });
});
