import { ERROR_CODES, type ErrorCode } from '../../errors.ts';

const LONGEST = 120;

/** Text of a stranger on one line, without control characters. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim();
}

/** The beginning of a stranger's text, for a sentence. */
export function excerpt(text: string): string {
  const clean = printable(text.slice(0, LONGEST * 4));
  return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}

/** Whether a text is one of the codes of errors. */
export function isErrorCode(text: string): text is ErrorCode {
  return (ERROR_CODES as readonly string[]).includes(text);
}
