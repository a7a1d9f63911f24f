import { buildMap, type Pair } from '../mapping.ts';
import type { Node } from '../node.ts';
import { trimmedEnd } from '../source.ts';
import { type Cursor, countNode, endOfLine, giveUp, isMarker, isSpace, spanTo } from './cursor.ts';
import { deeper, readAlias, readAnchor, withAnchor } from './properties.ts';
import { plainScalar, quotedScalar } from './scalars.ts';

/** A list or map in brackets; lines within must be indented more than what it stands in. */
export function readFlow(cursor: Cursor, parentColumn: number): Node {
  return deeper(cursor, () =>
    cursor.text.charCodeAt(cursor.at) === 91 ? readList(cursor, parentColumn) : readMap(cursor, parentColumn),
  );
}

function readList(cursor: Cursor, parentColumn: number): Node {
  const start = cursor.at++;
  const items: Node[] = [];
  while (!closes(cursor, parentColumn, 93)) {
    items.push(readItem(cursor, parentColumn));
    if (!separates(cursor, parentColumn, 93)) break;
  }
  return { kind: 'list', items, span: spanTo(cursor, start, ++cursor.at), tag: null };
}

function readMap(cursor: Cursor, parentColumn: number): Node {
  const start = cursor.at++;
  const pairs: Pair[] = [];
  while (!closes(cursor, parentColumn, 125)) {
    pairs.push(readPair(cursor, parentColumn));
    if (!separates(cursor, parentColumn, 125)) break;
  }
  const { entries, findings } = buildMap(pairs);
  cursor.findings.push(...findings);
  return { kind: 'map', entries, span: spanTo(cursor, start, ++cursor.at), tag: null };
}

function readPair(cursor: Cursor, parentColumn: number): Pair {
  const { text } = cursor;
  const isQuoted = text.charCodeAt(cursor.at) === 34 || text.charCodeAt(cursor.at) === 39;
  const key = isQuoted ? quotedScalar(cursor) : readPlain(cursor);
  if (key.text.length > 1000) giveUp();
  while (text.charCodeAt(cursor.at) === 32) cursor.at++;
  if (text.charCodeAt(cursor.at) !== 58) giveUp();
  if (!isQuoted && !isSpace(text.charCodeAt(cursor.at + 1))) giveUp();
  cursor.at++;
  skipSpace(cursor, parentColumn);
  const value = readItem(cursor, parentColumn);
  return { key, keySpan: key.span, isMerge: !isQuoted && key.value === '<<', value };
}

function readItem(cursor: Cursor, parentColumn: number): Node {
  countNode(cursor);
  const anchor = readAnchor(cursor);
  if (anchor !== null) skipSpace(cursor, parentColumn);
  return withAnchor(cursor, anchor, () => readBare(cursor, parentColumn, anchor !== null));
}

function readBare(cursor: Cursor, parentColumn: number, hasAnchor: boolean): Node {
  switch (cursor.text[cursor.at]) {
    case '[':
    case '{':
      return readFlow(cursor, parentColumn);
    case '"':
    case "'":
      return quotedScalar(cursor);
    case '*':
      return hasAnchor ? giveUp() : readAlias(cursor);
    default:
      return readPlain(cursor);
  }
}

/** Text up to a sign that ends it; a colon counts where something ends behind it. */
function readPlain(cursor: Cursor) {
  const { text } = cursor;
  const start = cursor.at;
  const first = text[start] ?? '';
  if (/[[\]{},#&*!|>'"%@`]/.test(first) || (/[-?:]/.test(first) && endsWord(text.charCodeAt(start + 1)))) giveUp();
  let at = start;
  for (; ; at++) {
    const code = text.charCodeAt(at);
    if (Number.isNaN(code) || code === 10) break;
    if (isBracketOrComma(code) || (code === 58 && endsWord(text.charCodeAt(at + 1)))) break;
    if (code === 35 && text.charCodeAt(at - 1) === 32) break;
  }
  cursor.at = at;
  const end = trimmedEnd(text, start, at);
  if (end === start) giveUp();
  return plainScalar(cursor, start, end);
}

function isBracketOrComma(code: number): boolean {
  return code === 44 || code === 91 || code === 93 || code === 123 || code === 125;
}

/** Whether a colon, dash or question mark before this character is more than a letter. */
function endsWord(code: number): boolean {
  return isSpace(code) || isBracketOrComma(code);
}

function closes(cursor: Cursor, parentColumn: number, bracket: number): boolean {
  skipSpace(cursor, parentColumn);
  return cursor.text.charCodeAt(cursor.at) === bracket;
}

/** After an item: a comma, and more, or the bracket. */
function separates(cursor: Cursor, parentColumn: number, bracket: number): boolean {
  skipSpace(cursor, parentColumn);
  const code = cursor.text.charCodeAt(cursor.at);
  if (code === bracket) return false;
  if (code !== 44) giveUp();
  cursor.at++;
  return true;
}

function skipSpace(cursor: Cursor, parentColumn: number): void {
  const { text } = cursor;
  for (;;) {
    const code = text.charCodeAt(cursor.at);
    if (code === 32 || code === 13) cursor.at++;
    else if (code === 35 && isSpace(text.charCodeAt(cursor.at - 1))) cursor.at = endOfLine(text, cursor.at);
    else if (code === 10) checkIndent(cursor, parentColumn);
    else return;
  }
}

function checkIndent(cursor: Cursor, parentColumn: number): void {
  const { text } = cursor;
  const start = ++cursor.at;
  while (text.charCodeAt(cursor.at) === 32) cursor.at++;
  const code = text.charCodeAt(cursor.at);
  if (Number.isNaN(code)) giveUp();
  const isEmpty = code === 10 || code === 13 || code === 35;
  if (!isEmpty && (cursor.at - start <= parentColumn || isMarker(text, start))) giveUp();
}
