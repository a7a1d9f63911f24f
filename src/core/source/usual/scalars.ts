import type { ScalarNode } from '../node.ts';
import { printScalar, resolvePlain } from '../scalar.ts';
import { trimmedEnd } from '../source.ts';
import { type Cursor, endOfLine, giveUp, spanTo } from './cursor.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '"': '"',
  '\\': '\\',
  '/': '/',
  ' ': ' ',
  '0': '\0',
};

/** A scalar without quotes. */
export function plainScalar(cursor: Cursor, start: number, end: number): ScalarNode {
  const written = cursor.text.slice(start, end);
  const value = resolvePlain(written);
  return { kind: 'scalar', value, text: printScalar(value, written), span: spanTo(cursor, start, end), tag: null };
}

/** A scalar in quotes, on one line; `cursor.at` is behind it then. */
export function quotedScalar(cursor: Cursor): ScalarNode {
  const start = cursor.at;
  const value = cursor.text.charCodeAt(start) === 34 ? readDouble(cursor) : readSingle(cursor);
  return { kind: 'scalar', value, text: value, span: spanTo(cursor, start, cursor.at), tag: null };
}

function readSingle(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  let end = text.indexOf("'", start);
  while (end !== -1 && text.charCodeAt(end + 1) === 39) end = text.indexOf("'", end + 2);
  if (end === -1) giveUp();
  cursor.at = end + 1;
  const inner = text.slice(start, end);
  if (inner.includes('\n')) giveUp();
  return inner.includes("''") ? inner.replaceAll("''", "'") : inner;
}

function readDouble(cursor: Cursor): string {
  const { text } = cursor;
  const start = cursor.at + 1;
  let end = start;
  let hasEscapes = false;
  for (;;) {
    const code = text.charCodeAt(end);
    if (code === 34) break;
    if (Number.isNaN(code) || code === 10) giveUp();
    if (code === 92) {
      hasEscapes = true;
      end++;
    }
    end++;
  }
  cursor.at = end + 1;
  const inner = text.slice(start, end);
  return hasEscapes ? inner.replace(/\\([\s\S])/g, (_, letter: string) => ESCAPES[letter] ?? giveUp()) : inner;
}

/** A scalar of several lines behind `|` or `>`; `cursor.at` is at the start of the line behind it then. */
export function blockScalar(cursor: Cursor, parentColumn: number): ScalarNode {
  const { text } = cursor;
  const start = cursor.at;
  const header = /^([|>])([-+]?)[ ]*(?: #[^\n]*)?$/.exec(text.slice(start, endOfLine(text, start)));
  if (header === null) giveUp();
  const { lines, next } = readLines(text, lineAfter(text, start), parentColumn);
  const last = lines.findLastIndex((line) => line !== '');
  const kept = lines.slice(0, last + 1);
  if (header[1] === '>' && kept.some((line) => line.startsWith(' '))) giveUp();
  const body = header[1] === '|' ? kept.join('\n') : fold(kept);
  const value = body + ending(header[2] ?? '', body, lines.length - last - 1);
  cursor.at = next;
  const end = trimmedEnd(text, start, next);
  return { kind: 'scalar', value, text: value, span: spanTo(cursor, start, end), tag: null };
}

/** Lines of the content without their indentation, and where the next line begins. */
function readLines(text: string, from: number, parentColumn: number): { lines: string[]; next: number } {
  const lines: string[] = [];
  let at = from;
  let indent = -1;
  while (at < text.length) {
    const end = endOfLine(text, at);
    const line = text.slice(at, end);
    const column = line.search(/[^ ]/);
    if (column !== -1) {
      if (indent === -1 && lines.some((one) => one.length > 0)) giveUp();
      if (indent === -1 && column > parentColumn) indent = column;
      if (column < indent || indent === -1) break;
    }
    lines.push(indent === -1 ? line : line.slice(indent));
    at = lineAfter(text, at);
  }
  return { lines, next: at };
}

function lineAfter(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found + 1;
}

function fold(lines: readonly string[]): string {
  let made = '';
  let empty = 0;
  for (const [index, line] of lines.entries()) {
    if (line === '') empty++;
    else {
      made += (empty > 0 ? '\n'.repeat(empty) : index === 0 ? '' : ' ') + line;
      empty = 0;
    }
  }
  return made;
}

function ending(chomp: string, body: string, emptyLines: number): string {
  if (chomp === '-') return '';
  if (chomp === '+') return giveUp();
  if (body === '') return '';
  return emptyLines >= 0 ? '\n' : '';
}
