import { describe, expect, it } from 'vitest';
import { redactor } from '../../src/entry/redaction.ts';

describe('redactor', () => {
  it('masks every occurrence, the longest secret first', () => {
    expect(redactor(['abcd', 'abcdef'])('x abcdef abcd abcdef')).toBe('x *** *** ***');
  });

  it('masks each line of a key but not its frame', () => {
    const redact = redactor(['-----BEGIN KEY-----\nAAAA1111\nBBBB2222\n-----END KEY-----\n']);
    expect(redact('a line AAAA1111, JSON "\\nBBBB2222\\n", -----BEGIN KEY-----')).toBe(
      'a line ***, JSON "\\n***\\n", -----BEGIN KEY-----',
    );
  });

  it('leaves words too short to be secrets', () => {
    expect(redactor(['', 'a', '\n', 'no'])('a banana, no')).toBe('a banana, no');
  });

  it('masks a token by itself too, where it stands in a line of a file with more', () => {
    const token = 'eyJ'.repeat(30);
    const redact = redactor([`users:\n  - user:\n      token: ${token}\n`, `{"user":{"token":"${token}2"}}`]);
    expect(redact(`a user sent ${token} and ${token}2`)).toBe('a user sent *** and ***');
    expect(redact('user: and users: begin something')).toBe('user: and users: begin something');
  });

  it('takes $ for itself', () => {
    expect(redactor(['$&$1$`'])('x$&$1$`y')).toBe('x***y');
  });
});
