import type { Finding } from '../../finding.ts';
import type { Anchors } from '../anchors.ts';
import type { ScalarNode } from '../node.ts';
import type { Source, Span } from '../source.ts';

/** Something that is no fault but rare, or a fault: the library reads the file, or explains it. */
export class Unusual extends Error {}

/** Where the reader stands in a source. */
export interface Cursor {
  readonly source: Source;
  readonly text: string;
  /** Offset of the next character. */
  at: number;
  /** Column, from 0, of the next token of a new line; -1: the document ends. */
  column: number;
  /** Offset behind the last token that counts. */
  end: number;
  depth: number;
  nodes: number;
  readonly findings: Finding[];
  anchors: Anchors;
}

/** More values than this are refused, aliases not counted. */
export const NODE_LIMIT = 150_000;

/** A file holds more values than anybody wants. */
export class TooMany extends Error {}

/** Counts a value. */
export function countNode(cursor: Cursor): void {
  if (++cursor.nodes > NODE_LIMIT) throw new TooMany();
}

/** Gives the file up to the library. */
export function giveUp(): never {
  throw new Unusual();
}

/** Goes to the next token on a line of its own, past empty lines and comments; `cursor.at` is at a line's end or start. */
export function nextLine(cursor: Cursor): void {
  const { text } = cursor;
  let at = cursor.at;
  for (;;) {
    const start = at;
    while (text.charCodeAt(at) === 32) at++;
    const code = text.charCodeAt(at);
    if (at >= text.length) {
      cursor.at = at;
      cursor.column = -1;
      return;
    }
    if (code === 35) at = endOfLine(text, at);
    if (isBreak(text, at)) {
      at = afterBreak(text, at);
      continue;
    }
    if (at >= text.length) continue;
    cursor.at = at;
    cursor.column = at - start;
    if (cursor.column === 0 && isMarker(text, at)) cursor.column = -1;
    return;
  }
}

/** Whether a document begins or ends at the start of a line. */
export function isMarker(text: string, at: number): boolean {
  const isDashes = text.startsWith('---', at);
  return (isDashes || text.startsWith('...', at)) && isSpace(text.charCodeAt(at + 3));
}

/** Skips spaces within a line; true where nothing but a comment follows: then `cursor.at` is behind the line. */
export function skipToEnd(cursor: Cursor): boolean {
  const { text } = cursor;
  const before = cursor.at;
  while (text.charCodeAt(cursor.at) === 32) cursor.at++;
  if (text.charCodeAt(cursor.at) === 35) {
    if (before === cursor.at && before > 0 && !isSpace(text.charCodeAt(before - 1))) giveUp();
    cursor.at = endOfLine(text, cursor.at);
  }
  if (cursor.at >= text.length) return true;
  if (!isBreak(text, cursor.at)) return false;
  cursor.at = afterBreak(text, cursor.at);
  return true;
}

/** Nothing else may follow on the line. */
export function endLine(cursor: Cursor): void {
  if (!skipToEnd(cursor)) giveUp();
}

/** Offset of the line break, or of the end of the text. */
export function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  if (found === -1) return text.length;
  return text.charCodeAt(found - 1) === 13 && found > at ? found - 1 : found;
}

function isBreak(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 10 || (code === 13 && text.charCodeAt(at + 1) === 10);
}

function afterBreak(text: string, at: number): number {
  return text.charCodeAt(at) === 13 ? at + 2 : at + 1;
}

/** Whether a character is a space, a line break, or the end of the text. */
export function isSpace(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || Number.isNaN(code);
}

/** A piece of the source. */
export function spanTo(cursor: Cursor, start: number, end: number): Span {
  return { source: cursor.source, start, end };
}

/** A value that is not written. */
export function nothingAt(cursor: Cursor, at: number): ScalarNode {
  cursor.end = at;
  return { kind: 'scalar', value: null, text: '', span: spanTo(cursor, at, at), tag: null };
}
