import type { Range } from '../core/finding.ts';
import type { Paint } from './paint.ts';
import { cell, oneLine } from './text.ts';

/** A piece of a file to be underlined, and what is said of it. */
export interface Mark {
  readonly range: Range;
  readonly label: string | null;
  /** The place itself, not one that explains it. */
  readonly primary: boolean;
}

/** Longer lines are cut around what is marked. */
const COLUMNS = 110;
const BEFORE = 30;

/** Much longer than what is shown, letters. */
const LONG = 2000;

/** The lines of a file that marks stand on, each with what is marked underlined. `gutter` is the width of line numbers. */
export function excerpt(given: {
  readonly lines: readonly string[];
  readonly marks: readonly Mark[];
  readonly gutter: number;
  readonly paint: Paint;
  readonly accent: (text: string) => string;
}): string[] {
  const { lines, gutter, paint, accent } = given;
  const marks = given.marks.toSorted((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
  const margin = paint.dim(`${' '.repeat(gutter)} |`);
  const shown = marks.flatMap((mark, index) => {
    const before = marks[index - 1]?.range.line ?? mark.range.line;
    const { source, underline } = draw(lines[mark.range.line - 1] ?? '', mark);
    const label = mark.label === null ? '' : ` ${oneLine(mark.label)}`;
    return [
      ...(mark.range.line > before + 1 ? [paint.dim('...')] : []),
      ...(index > 0 && mark.range.line === before ? [] : [`${number(mark.range.line, gutter, paint)} ${source}`]),
      `${margin} ${mark.primary ? accent(underline + label) : paint.dim(underline + label)}`,
    ];
  });
  return [margin, ...shown.map((line) => line.trimEnd())];
}

function number(line: number, gutter: number, paint: Paint): string {
  return paint.dim(`${String(line).padStart(gutter)} |`);
}

/** A line as a terminal shows it, and the line below that underlines a part of it. */
function draw(whole: string, mark: Mark): { readonly source: string; readonly underline: string } {
  const { line, range, primary } = cutLong(whole, mark);
  const cells = [...line].map(cell);
  const from = Math.min(range.column - 1, cells.length);
  const to = range.endLine > range.line ? cells.length : Math.min(range.endColumn - 1, cells.length);
  const [start, end] = windowOf(cells, from);
  const widthOf = (first: number, last: number) => cells.slice(first, last).reduce((sum, { width }) => sum + width, 0);
  const lead = start > 0 ? '…' : '';
  const text = cells.slice(start, end).map((each) => each.text);
  return {
    source: `${lead}${text.join('')}${end < cells.length ? '…' : ''}`,
    underline:
      ' '.repeat(lead.length + widthOf(start, from)) +
      (primary ? '^' : '-').repeat(Math.max(1, widthOf(from, Math.min(to, end)))),
  };
}

/** Of a line longer than anybody reads only what is around the mark is looked at. */
function cutLong(line: string, { range, primary }: Mark) {
  const skipped = line.length > LONG ? Math.max(0, range.column - COLUMNS) : 0;
  let start = 0;
  for (let left = skipped; left > 0; left--) start += (line.codePointAt(start) ?? 0) > 0xffff ? 2 : 1;
  const shift = (column: number) => Math.max(1, column - skipped);
  return {
    line: line.length > LONG ? line.slice(start, start + LONG) : line,
    range: { ...range, column: shift(range.column), endColumn: shift(range.endColumn) },
    primary,
  };
}

/** The part of a line that is shown: all of it where it is short, else from a little before what is marked. */
function windowOf(cells: readonly { readonly width: number }[], from: number): readonly [number, number] {
  const total = cells.reduce((sum, { width }) => sum + width, 0);
  if (total <= COLUMNS) return [0, cells.length];
  const start = from < COLUMNS - BEFORE ? 0 : from - BEFORE;
  let end = start;
  for (let used = 0; end < cells.length; end++) {
    used += cells[end]?.width ?? 0;
    if (used > COLUMNS) break;
  }
  return [start, end];
}
