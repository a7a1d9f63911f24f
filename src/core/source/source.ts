import type { Location, Range } from '../finding.ts';

/** The text of one file, ready to say where an offset is. */
export interface Source {
  /** Relative to the project directory. */
  readonly path: string;
  /** Without byte order mark, lone carriage returns made line feeds. */
  readonly text: string;
  /** Offset of the first character of each line. */
  readonly lineStarts: readonly number[];
  readonly ascii: boolean;
}

/** A piece of a source: offsets in UTF-16 units, end exclusive. */
export interface Span {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** Makes a source of a file's text. */
export function openSource(path: string, raw: string): Source {
  const text = raw.replace(/^\uFEFF/, '').replace(/\r(?!\n)/g, '\n');
  return { path, text, lineStarts: findLineStarts(text), ascii: /^\p{ASCII}*$/u.test(text) };
}

/** Where a span stands, for people. */
export function locate(span: Span): Location {
  return { file: span.source.path, range: rangeOf(span) };
}

/** Line and column, 1-based code points, of an offset. */
export function positionOf(source: Source, offset: number): { line: number; column: number } {
  const at = Math.min(Math.max(offset, 0), source.text.length);
  const line = lineOf(source, at);
  const start = source.lineStarts[line - 1] ?? 0;
  return { line, column: 1 + countCodePoints(source, start, at) };
}

/** The span of a whole line, without its line break. */
export function lineSpan(source: Source, line: number): Span {
  const start = source.lineStarts[line - 1] ?? source.text.length;
  const next = source.lineStarts[line] ?? source.text.length;
  return { source, start, end: start + source.text.slice(start, next).replace(/[\r\n]+$/, '').length };
}

/** The end of a piece of text without the spaces and line breaks of YAML it ends with. */
export function trimmedEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && ' \t\r\n'.includes(text[at - 1] ?? '')) at--;
  return at;
}

function rangeOf(span: Span): Range {
  const from = positionOf(span.source, span.start);
  const to = positionOf(span.source, Math.max(span.end, span.start));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function lineOf(source: Source, offset: number): number {
  let low = 0;
  let high = source.lineStarts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((source.lineStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

function countCodePoints(source: Source, start: number, end: number): number {
  if (source.ascii) return end - start;
  let count = 0;
  for (const _ of source.text.slice(start, end)) count++;
  return count;
}

function findLineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
