import { type Finding, finding } from '../finding.ts';
import { locate, type Source, type Span } from './source.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it looks for
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u0084\u0086-\u009F\uFFFE\uFFFF]|\p{Surrogate}/u;
const HIDDEN = /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\u00AD]/gu;

/** Characters no YAML file may hold, and an error for the first of them. */
export function findForbiddenCharacter(source: Source): Finding | null {
  const found = FORBIDDEN.exec(source.text);
  if (found === null) return null;
  return finding({
    rule: 'yaml-character',
    severity: 'error',
    location: locate(spanOf(source, found)),
    ...(isUtf16(source.text) ? UTF16 : describe(found[0])),
  });
}

/** A warning for each line that holds characters nobody can see or that turn the direction of text. */
export function findHiddenCharacters(source: Source): Finding[] {
  if (source.ascii) return [];
  return [...source.text.matchAll(HIDDEN)].slice(0, 10).map((found) =>
    finding({
      rule: 'yaml-character',
      severity: 'warning',
      message: `Invisible character \`${name(found[0])}\`: the text is not what it looks like.`,
      help: 'Remove it, or write it as an escape in double quotes.',
      location: locate(spanOf(source, found)),
    }),
  );
}

const UTF16 = { message: 'The file is not UTF-8 (it looks like UTF-16).', help: 'Save it as UTF-8.' };

/** The bytes 0xFF and 0xFE, as a reader keeps them, or a NUL beside each of the first letters. */
function isUtf16(text: string): boolean {
  return /^[\uDCFE\uDCFF]{2}/.test(text) || /^(?:\0[^\0]|[^\0]\0){2}/.test(text);
}

function describe(character: string): { message: string; help: string } {
  if (/\p{Surrogate}/u.test(character))
    return { message: 'The file is not valid UTF-8 here.', help: 'Save it as UTF-8.' };
  return { message: `Control character \`${name(character)}\` is not allowed in YAML.`, help: 'Remove it.' };
}

function spanOf(source: Source, found: RegExpExecArray): Span {
  return { source, start: found.index, end: found.index + found[0].length };
}

function name(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
