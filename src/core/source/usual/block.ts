import { buildMap, type Pair } from '../mapping.ts';
import type { Node, ScalarNode } from '../node.ts';
import { trimmedEnd } from '../source.ts';
import {
  type Cursor,
  countNode,
  endLine,
  endOfLine,
  giveUp,
  isSpace,
  nextLine,
  nothingAt,
  skipToEnd,
  spanTo,
} from './cursor.ts';
import { readFlow } from './flow.ts';
import { deeper, readAlias, readAnchor, withAnchor } from './properties.ts';
import { blockScalar, plainScalar, quotedScalar } from './scalars.ts';

/** The map or list that begins at the cursor, on a line of its own or behind a dash; afterwards the cursor is at what follows. */
export function readBlock(cursor: Cursor, column: number): Node {
  return deeper(cursor, () => (isDash(cursor) ? readList(cursor, column) : readMap(cursor, column)));
}

function isDash({ text, at }: Cursor): boolean {
  return text.charCodeAt(at) === 45 && isSpace(text.charCodeAt(at + 1));
}

function readList(cursor: Cursor, column: number): Node {
  const start = cursor.at;
  const items: Node[] = [];
  do {
    const dash = cursor.at++;
    items.push(readAfterDash(cursor, column, dash));
  } while (cursor.column === column && isDash(cursor));
  if (cursor.column > column) giveUp();
  return { kind: 'list', items, span: spanTo(cursor, start, cursor.end), tag: null };
}

function readAfterDash(cursor: Cursor, column: number, dash: number): Node {
  countNode(cursor);
  if (skipToEnd(cursor)) return readBelow(cursor, column, dash + 1);
  const inner = column + cursor.at - dash;
  if (isDash(cursor) || findKeyEnd(cursor) !== null) return readBlock(cursor, inner);
  return readSameLine(cursor, column);
}

function readMap(cursor: Cursor, column: number): Node {
  const start = cursor.at;
  const pairs: Pair[] = [];
  do pairs.push(readPair(cursor, column));
  while (cursor.column === column && !isDash(cursor));
  if (cursor.column > column || (cursor.column === column && isDash(cursor))) giveUp();
  const { entries, findings } = buildMap(pairs);
  for (const found of findings) cursor.findings.push(found);
  return { kind: 'map', entries, span: spanTo(cursor, start, cursor.end), tag: null };
}

function readPair(cursor: Cursor, column: number): Pair {
  countNode(cursor);
  const keyEnd = findKeyEnd(cursor);
  if (keyEnd === null) return giveUp();
  const { key, colon } = keyEnd;
  cursor.at = colon + 1;
  const isMerge = cursor.text.charCodeAt(key.span.start) === 60 && key.text === '<<';
  return { key, keySpan: key.span, isMerge, value: readValue(cursor, column) };
}

function readValue(cursor: Cursor, column: number): Node {
  const after = cursor.at;
  return skipToEnd(cursor) ? readBelow(cursor, column, after) : readSameLine(cursor, column);
}

/** The value on the lines below a key or a dash; a list may stand at the column of its key. */
function readBelow(cursor: Cursor, column: number, after: number): Node {
  const isOfKey = cursor.text.charCodeAt(after - 1) === 58;
  nextLine(cursor);
  if (cursor.column > column) return readOwnLine(cursor, column);
  if (cursor.column === column && isOfKey && isDash(cursor)) return readBlock(cursor, column);
  return nothingAt(cursor, after);
}

/** A value that begins a line. */
function readOwnLine(cursor: Cursor, parentColumn: number): Node {
  const { column } = cursor;
  if (isDash(cursor) || findKeyEnd(cursor) !== null) return readBlock(cursor, column);
  return readSameLine(cursor, parentColumn);
}

/** A value behind a key or a dash. */
function readSameLine(cursor: Cursor, column: number): Node {
  const anchor = readAnchor(cursor);
  return withAnchor(cursor, anchor, () => {
    if (anchor === null) return readBare(cursor, column);
    const after = cursor.at;
    if (!skipToEnd(cursor)) return cursor.text.charCodeAt(cursor.at) === 42 ? giveUp() : readBare(cursor, column);
    nextLine(cursor);
    if (cursor.column <= column)
      return cursor.column === column && isDash(cursor) ? giveUp() : nothingAt(cursor, after);
    return isDash(cursor) || findKeyEnd(cursor) !== null ? readBlock(cursor, cursor.column) : giveUp();
  });
}

function readBare(cursor: Cursor, column: number): Node {
  const node = readInline(cursor, column);
  nextLine(cursor);
  if (cursor.column > column) giveUp();
  return node;
}

function readInline(cursor: Cursor, column: number): Node {
  const sign = cursor.text[cursor.at];
  if (sign === '|' || sign === '>') {
    const made = blockScalar(cursor, column);
    cursor.end = made.span.end;
    return made;
  }
  const node = readInLine(cursor, column, sign);
  cursor.end = cursor.at;
  endLine(cursor);
  return node;
}

function readInLine(cursor: Cursor, column: number, sign: string | undefined): Node {
  if (sign === '"' || sign === "'") return quotedScalar(cursor);
  if (sign === '[' || sign === '{') return readFlow(cursor, column);
  return sign === '*' ? readAlias(cursor) : readPlain(cursor);
}

/** Text without quotes, up to the end of the line or a comment. */
function readPlain(cursor: Cursor): ScalarNode {
  const { text, at: start } = cursor;
  if (
    /[[\]{},#&*!|>'"%@`]/.test(text[start] ?? '') ||
    (/[-?:]/.test(text[start] ?? '') && isSpace(text.charCodeAt(start + 1)))
  )
    giveUp();
  const line = text.slice(start, endOfLine(text, start));
  const comment = line.indexOf(' #');
  cursor.at = trimmedEnd(text, start, start + (comment === -1 ? line.length : comment));
  const written = text.slice(start, cursor.at);
  if (written.includes(': ') || written.endsWith(':')) giveUp();
  return plainScalar(cursor, start, cursor.at);
}

/** The library minds longer keys. */
const KEY_LIMIT = 1000;

/** The key that begins at the cursor, and the offset of its colon; null where the line holds none. */
function findKeyEnd(cursor: Cursor): { key: ScalarNode; colon: number } | null {
  const { text, at } = cursor;
  const first = text[at] ?? '';
  if (first === '"' || first === "'") return findQuotedKey(cursor);
  if (/[[\]{},#&*!|>%@`]/.test(first) || (/[-?:]/.test(first) && isSpace(text.charCodeAt(at + 1)))) return null;
  const line = text.slice(at, endOfLine(text, at));
  for (let found = line.indexOf(':'); found !== -1; found = line.indexOf(':', found + 1)) {
    if (!isSpace(line.charCodeAt(found + 1))) continue;
    if (found > KEY_LIMIT) return giveUp();
    const comment = line.indexOf(' #');
    if (comment !== -1 && comment < found) return null;
    return { key: plainScalar(cursor, at, trimmedEnd(text, at, at + found)), colon: at + found };
  }
  return null;
}

function findQuotedKey(cursor: Cursor): { key: ScalarNode; colon: number } | null {
  const { text, at } = cursor;
  const key = quotedScalar(cursor);
  let colon = cursor.at;
  cursor.at = at;
  while (text.charCodeAt(colon) === 32) colon++;
  if (text.charCodeAt(colon) !== 58) return null;
  if (!isSpace(text.charCodeAt(colon + 1)) || key.text.length > KEY_LIMIT) return giveUp();
  return { key, colon };
}
