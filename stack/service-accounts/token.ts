import { createHash } from 'node:crypto';

/** A token as it is handed out, and what it says of itself. */
export interface Token {
  readonly text: string;
  readonly subject: string;
  readonly audience: string;
  /** Unix time, seconds: its claim `exp`. */
  readonly expiresAt: number;
  /** Its claim `jti`; empty where the provider gives none. */
  readonly id: string;
}

/** What clients are given; they know this shape, to the byte. */
export function printToken({ text, expiresAt }: Token): string {
  return JSON.stringify({ access_token: text, expires_at: printTime(expiresAt) });
}

/** `2027-03-23 23:39:42 UTC` */
export function printTime(unixSeconds: number): string {
  return `${new Date(unixSeconds * 1000).toISOString().slice(0, 19).replace('T', ' ')} UTC`;
}

/** Finds a token in the audit again without giving it away. */
export function fingerprintOf(token: string): string {
  return createHash('sha256').update(token).digest('hex').slice(0, 16);
}
