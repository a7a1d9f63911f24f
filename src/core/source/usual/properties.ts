import type { Node } from '../node.ts';
import { DEPTH_LIMIT } from '../tokens.ts';
import { type Cursor, giveUp, isSpace, spanTo } from './cursor.ts';

const NAME = /[\w.-]+/y;

/** The name behind `&`, which `cursor.at` may be at; null where it is not. */
export function readAnchor(cursor: Cursor): string | null {
  return cursor.text.charCodeAt(cursor.at) === 38 ? readName(cursor) : null;
}

/** The node an alias means. */
export function readAlias(cursor: Cursor): Node {
  const start = cursor.at;
  const name = readName(cursor);
  return cursor.anchors.resolve(name, spanTo(cursor, start, cursor.at));
}

/** Reads the node that an anchor names. */
export function withAnchor(cursor: Cursor, anchor: string | null, read: () => Node): Node {
  if (anchor === null) return read();
  cursor.anchors.begin(anchor);
  const node = read();
  cursor.anchors.define(anchor, node);
  return node;
}

/** Reads what nests one level deeper. */
export function deeper(cursor: Cursor, read: () => Node): Node {
  if (++cursor.depth > DEPTH_LIMIT / 4) giveUp();
  const node = read();
  cursor.depth--;
  return node;
}

function readName(cursor: Cursor): string {
  NAME.lastIndex = cursor.at + 1;
  const name = NAME.exec(cursor.text)?.[0];
  if (name === undefined) return giveUp();
  cursor.at += 1 + name.length;
  const code = cursor.text.charCodeAt(cursor.at);
  return isSpace(code) || code === 44 || code === 93 || code === 125 ? name : giveUp();
}
