import { type Finding, finding } from '../../finding.ts';
import { openAnchors, tooManyAliases } from '../anchors.ts';
import type { Node } from '../node.ts';
import { locate, type Source } from '../source.ts';
import { readBlock } from './block.ts';
import { type Cursor, endLine, giveUp, NODE_LIMIT, nextLine, TooMany, Unusual } from './cursor.ts';
import { readFlow } from './flow.ts';

/** The documents of a file, as the library would read them. */
export interface Usual {
  readonly documents: readonly Node[];
  readonly findings: readonly Finding[];
}

/**
 * Reads a file that is written as nearly all are, much faster than the library does. Null where it holds anything else, be it
 * right or wrong: tags, explicit keys, tabs, scalars in quotes or without over several lines, bad indentation.
 */
export function readUsual(source: Source): Usual | null {
  if (source.text.includes('\t') || source.text.startsWith('%')) return null;
  const findings: Finding[] = [];
  const cursor: Cursor = {
    ...{ source, text: source.text, findings, anchors: openAnchors(findings) },
    ...{ at: 0, column: 0, end: 0, depth: 0, nodes: 0 },
  };
  try {
    return readDocuments(cursor);
  } catch (thrown) {
    if (thrown instanceof Unusual) return null;
    if (thrown instanceof TooMany) return { documents: [], findings: [tooMany(cursor)] };
    throw thrown;
  }
}

function readDocuments(cursor: Cursor): Usual {
  const { source, findings } = cursor;
  const documents: Node[] = [];
  for (;;) {
    cursor.anchors = openAnchors(findings);
    nextLine(cursor);
    if (cursor.at < source.text.length && cursor.column === -1) beginDocument(cursor);
    if (cursor.at >= source.text.length) return { documents, findings };
    if (cursor.column === -1) continue;
    documents.push(readRoot(cursor));
    if (cursor.anchors.isExceeded) return { documents: [], findings: [...findings, tooManyAliases(source)] };
  }
}

/** Goes over `---`, which stands alone on its line. */
function beginDocument(cursor: Cursor): void {
  if (!cursor.text.startsWith('---', cursor.at)) giveUp();
  cursor.at += 3;
  endLine(cursor);
  nextLine(cursor);
}

function readRoot(cursor: Cursor): Node {
  const sign = cursor.text[cursor.at];
  const isFlow = sign === '[' || sign === '{';
  const node = isFlow ? readFlow(cursor, -1) : readBlock(cursor, cursor.column);
  if (isFlow) {
    endLine(cursor);
    nextLine(cursor);
  }
  return cursor.column === -1 ? node : giveUp();
}

function tooMany({ source, at }: Cursor): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file holds more than ${NODE_LIMIT.toLocaleString('en')} values.`,
    help: 'Split it into files of which one includes the others.',
    location: locate({ source, start: at, end: at }),
  });
}
