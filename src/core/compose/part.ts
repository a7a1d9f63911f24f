import type { Location } from '../finding.ts';
import type { Located } from './project.ts';

/** A piece of a value: where it begins and ends in the value, in UTF-16 units. */
interface Piece {
  readonly start: number;
  readonly end: number;
}

/** The comma-separated items of a value, trimmed, each with its own place; empty items are left out. */
export function listItems(list: Located<string>): readonly Located<string>[] {
  return [...list.value.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].map(({ 0: value, index: start }) => ({
    value,
    location: locatePart(list, { start, end: start + value.length }),
  }));
}

/** Where a piece of a value stands; the place of the whole where the file does not show the value as it is. */
export function locatePart({ value, location }: Located<string>, { start, end }: Piece): Location {
  const { range } = location;
  if (range === null || range.line !== range.endLine) return location;
  const quotes = (range.endColumn - range.column - length(value)) / 2;
  if (quotes !== 0 && quotes !== 1) return location;
  const column = range.column + quotes + length(value.slice(0, start));
  return { ...location, range: { ...range, column, endColumn: column + length(value.slice(start, end)) } };
}

function length(text: string): number {
  return [...text].length;
}
