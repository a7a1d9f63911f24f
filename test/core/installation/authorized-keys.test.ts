import { describe, expect, test } from 'vitest';
import { authorize, parsePublicKey } from '../../../src/core/installation/authorized-keys.ts';

const BASE64 = 'AAAAC3NzaC1lZDI1NTE5AAAAIGJ1aWxkZXI';
const KEY = { type: 'ssh-ed25519', base64: BASE64, comment: 'ci' };
const DOOR = '/opt/mission-control/bin/agent-door';
const LINE = `restrict,command="${DOOR} deploy" ssh-ed25519 ${BASE64} ci`;
const grant = (existing: string, role: 'plan' | 'deploy' = 'deploy') =>
  authorize(existing, { key: KEY, role, door: DOOR });

describe('a public key', () => {
  test.each([
    [`ssh-ed25519 ${BASE64} ci\n`, KEY],
    [`ssh-ed25519 ${BASE64}`, { ...KEY, comment: '' }],
    [`ssh-ed25519 ${BASE64} ci\r\n`, KEY],
    [`ssh-rsa ${BASE64}== a b`, { type: 'ssh-rsa', base64: `${BASE64}==`, comment: 'a b' }],
  ])('%j is read', (text, key) => expect(parsePublicKey(text, 'k.pub')).toEqual(key));

  test.each([
    ['', 'is no public key'],
    ['-----BEGIN OPENSSH PRIVATE KEY-----\n', 'is a private key'],
    [`ssh-dss ${BASE64}`, 'is no public key'],
    [`ssh-ed25519 ${BASE64} a\nssh-ed25519 ${BASE64} b`, 'is no public key'],
    [`command="x" ssh-ed25519 ${BASE64}`, 'is no public key'],
    ['ssh-ed25519 not*base64', 'is no public key'],
  ])('%j is none', (text, message) => {
    expect(() => parsePublicKey(text, 'k.pub')).toThrow(`k.pub ${message}`);
  });

  test('brings nothing into the file but one line of plain letters', () => {
    expect(parsePublicKey(`ssh-ed25519 ${BASE64} a\u2028b\u001b[1m`, 'k').comment).toBe('ab[1m');
  });
});

describe('authorized_keys', () => {
  test('gets one line that opens the door and nothing else', () => expect(grant('')).toBe(`${LINE}\n`));

  test('keeps what stands there, to the letter', () => {
    expect(grant('# mine\nssh-ed25519 OTHER me')).toBe(`# mine\nssh-ed25519 OTHER me\n${LINE}\n`);
    expect(grant('a\n\n\n')).toBe(`a\n${LINE}\n`);
  });

  test('stays as it is the second time', () => {
    expect(grant(grant('ssh-ed25519 OTHER me\n'))).toBe(grant('ssh-ed25519 OTHER me\n'));
  });

  test('takes another role for the same key', () => {
    expect(grant(grant('', 'plan'))).toBe(`${LINE}\n`);
  });

  test.each([
    [`ssh-ed25519 ${BASE64} me`, 'opens a shell'],
    [`restrict,command="/other door" ssh-ed25519 ${BASE64}`, 'is tied to something else'],
    [`  ssh-ed25519   ${BASE64}`, 'something else'],
    [`command="${DOOR} deploy" ssh-ed25519 ${BASE64}`, 'is tied to something else'],
  ])('refuses a key that may do something else already: %s', (line) => {
    expect(() => grant(`${line}\n`)).toThrow('on the server already');
  });

  test('is not misled by a comment', () => {
    expect(grant(`# ssh-ed25519 ${BASE64}\n`)).toBe(`# ssh-ed25519 ${BASE64}\n${LINE}\n`);
  });
});
