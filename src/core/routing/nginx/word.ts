import type { Located } from '../../compose/project.ts';
import { locate, type Source } from '../../source/source.ts';

/** A word of a configuration of nginx, or one of its marks; `quoted` words are never marks. */
export interface Word extends Located<string> {
  readonly kind: 'word' | ';' | '{' | '}';
  /** Offset behind it. */
  readonly end: number;
}

/** What nginx would refuse to read, and where. */
export interface Fault {
  readonly message: string;
  readonly location: Located<string>['location'];
}

const SPACE = /[ \t\r\n]/;

/** The next word from an offset on; null at the end of the file. Comments are left out. */
export function readWord(source: Source, offset: number): Word | Fault | null {
  const { text } = source;
  let start = offset;
  while (start < text.length && (SPACE.test(text[start] ?? '') || text[start] === '#'))
    start = text[start] === '#' ? endOfLine(text, start) : start + 1;
  const first = text[start];
  if (first === undefined) return null;
  if (first === ';' || first === '{' || first === '}') return word(source, { kind: first, start, end: start + 1 });
  return first === '"' || first === "'" ? readQuoted(source, start) : readPlain(source, start);
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function readQuoted(source: Source, start: number): Word | Fault {
  const { text } = source;
  const quote = text[start];
  let end = start + 1;
  while (end < text.length && text[end] !== quote) end += text[end] === '\\' ? 2 : 1;
  const location = locate({ source, start, end: Math.min(end + 1, text.length) });
  if (end >= text.length) return { message: 'The quotation is not closed.', location };
  if (!/[\s;{)]/.test(text[end + 1] ?? ' '))
    return { message: `After the closing quote \`${text[end + 1]}\` must be parted by a blank.`, location };
  return { kind: 'word', value: withoutEscapes(text.slice(start + 1, end)), location, end: end + 1 };
}

/** A brace behind `$` belongs to the name of a variable. */
function readPlain(source: Source, start: number): Word {
  const { text } = source;
  let end = start;
  while (end < text.length) {
    const char = text[end] ?? '';
    if (SPACE.test(char) || char === ';' || (char === '{' && text[end - 1] !== '$')) break;
    end += char === '\\' ? 2 : 1;
  }
  return word(source, { kind: 'word', start, end: Math.min(end, text.length) });
}

function word(source: Source, given: { kind: Word['kind']; start: number; end: number }): Word {
  const { kind, start, end } = given;
  const value = source.text.slice(start, end);
  return {
    kind,
    value: kind === 'word' ? withoutEscapes(value) : value,
    location: locate({ source, start, end }),
    end,
  };
}

function withoutEscapes(text: string): string {
  return text.replace(/\\(["'\\])/g, '$1');
}
