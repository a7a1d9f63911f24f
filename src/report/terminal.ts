import type { Finding, Location, Severity } from '../core/finding.ts';
import { summarize } from '../core/finding.ts';
import { excerpt, type Mark } from './excerpt.ts';
import { type Paint, PLAIN } from './paint.ts';
import { count, oneLine } from './text.ts';

/** Texts of the files that findings point into, by the name the findings use. */
export type Sources = ReadonlyMap<string, string>;

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];
/** Rules whose lines hold what nobody is to read in a log. */
const UNSHOWN = ['literal-secret'];
/** So many findings of one rule that is no error are told one by one, more as a list. */
const TOLD = 3;

/** Findings for a terminal, the worst first, each with its place in the file, then how many there are. */
export function findingLines(findings: readonly Finding[], sources: Sources, paint: Paint = PLAIN): string[] {
  if (findings.length === 0) return ['Nothing found.'];
  const linesOf = splitOnce(sources);
  const blocks = SEVERITIES.flatMap((severity) =>
    groups(findings.filter((found) => found.severity === severity)).flatMap((group) =>
      group.length > TOLD && severity !== 'error'
        ? [listLines(group, paint)]
        : group.map((found) => oneFinding(found, linesOf, paint)),
    ),
  );
  return [...blocks.flatMap((block) => [...block, '']), sumUp(findings, paint)];
}

/** Lines of a file by its name; null where its text is not given. */
type LinesOf = (file: string) => readonly string[] | null;

/** A file is taken apart once, however many findings point into it. */
function splitOnce(sources: Sources): LinesOf {
  const known = new Map<string, readonly string[] | null>();
  return (file) => {
    const before = known.get(file);
    if (before !== undefined) return before;
    const lines =
      sources
        .get(file)
        ?.replace(/^\uFEFF/, '')
        .split(/\r\n|\r|\n/) ?? null;
    known.set(file, lines);
    return lines;
  };
}

/** `2 errors, 1 warning`. */
export function sumUp(findings: readonly Finding[], paint: Paint = PLAIN): string {
  const summary = summarize(findings);
  const parts = SEVERITIES.filter((severity) => summary[severity] > 0);
  return parts.map((severity) => paint[severity](count(summary[severity], severity))).join(', ');
}

/** Findings of one rule with one remedy, in the order of the first of each; errors stay where they are. */
function groups(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  return [
    ...groupBy(findings, ({ rule, severity, help }, index) =>
      severity === 'error' ? String(index) : `${rule} ${help}`,
    ).values(),
  ];
}

function listLines(group: readonly Finding[], paint: Paint): string[] {
  const [first] = group;
  if (first === undefined) return [];
  return [
    `${heading(first, paint)} ${group.length} findings alike`,
    ...group.map(({ location, message }) => `  ${paint.dim('-->')} ${place(location)}: ${oneLine(message)}`),
    ...helpLines(first, 3, paint),
  ];
}

function oneFinding(found: Finding, linesOf: LinesOf, paint: Paint): string[] {
  const lines = [found.location, ...found.related.map(({ location }) => location)].map(
    (location) => location?.range?.line ?? 0,
  );
  const gutter = Math.max(2, String(Math.max(...lines)).length);
  const indent = ' '.repeat(gutter);
  return [
    `${heading(found, paint)} ${paint.bold(oneLine(found.message))}`,
    ...(found.location === null ? [] : [`${indent}${paint.dim('-->')} ${place(found.location)}`]),
    ...excerpts(found, linesOf, gutter, paint),
    ...helpLines(found, gutter + 1, paint),
  ];
}

function heading({ severity, rule }: Finding, paint: Paint): string {
  return paint.bold(paint[severity](`${severity}[${rule}]:`));
}

function helpLines({ help }: Finding, indent: number, paint: Paint): string[] {
  return help === null ? [] : [`${' '.repeat(indent)}${paint.dim('=')} help: ${oneLine(help)}`];
}

function place(location: Location | null): string {
  if (location === null) return '(no place)';
  const { file, range } = location;
  return oneLine(range === null ? file : `${file}:${range.line}:${range.column}`);
}

/** The piece of each file that the finding or what explains it stands in; the finding's own file first. */
function excerpts(found: Finding, linesOf: LinesOf, gutter: number, paint: Paint): string[] {
  if (UNSHOWN.includes(found.rule)) return [];
  return [...groupBy(marksOf(found), ({ file }) => file)].flatMap(([file, marks], index) => {
    const lines = linesOf(file);
    const first = marks[0]?.mark.range;
    const header =
      index === 0 && found.location?.file === file
        ? []
        : [`${' '.repeat(gutter)}${paint.dim(':::')} ${oneLine(file)}:${first?.line}:${first?.column}`];
    if (lines === null) return header.length === 0 ? [] : [`${header[0]} ${marks[0]?.mark.label ?? ''}`.trimEnd()];
    const drawn = excerpt({
      lines,
      marks: marks.map(({ mark }) => mark),
      gutter,
      paint,
      accent: paint[found.severity],
    });
    return [...header, ...drawn, paint.dim(`${' '.repeat(gutter)} |`)];
  });
}

function marksOf({ location, related }: Finding): readonly { readonly file: string; readonly mark: Mark }[] {
  const own = { location, message: null };
  return [own, ...related].flatMap(({ location: at, message: label }) =>
    at?.range ? [{ file: at.file, mark: { range: at.range, label, primary: label === null } }] : [],
  );
}

function groupBy<T>(
  values: readonly T[],
  keyOf: (value: T, index: number) => string,
): ReadonlyMap<string, readonly T[]> {
  const made = new Map<string, T[]>();
  values.forEach((value, index) => {
    const key = keyOf(value, index);
    const group = made.get(key);
    if (group) group.push(value);
    else made.set(key, [value]);
  });
  return made;
}
