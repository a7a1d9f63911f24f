/** How bad a finding is: an `error` makes the verb exit 1, the others never do. */
export type Severity = 'error' | 'warning' | 'note';

/** A range in a text file: lines and columns are 1-based code points, the end is exclusive. */
export interface Range {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** Where something stands: `file` is relative to the project directory; `range` is null where only the file is known. */
export interface Location {
  readonly file: string;
  readonly range: Range | null;
}

/** A second place that explains the first, as "first defined here". */
export interface Related {
  readonly message: string;
  readonly location: Location;
}

/** One thing that is wrong, or worth knowing, about the stack or the server. A value: collected, never thrown. */
export interface Finding {
  /** Id of the rule, kebab-case; it has a page docs/rules/<id>.md. */
  readonly rule: string;
  readonly severity: Severity;
  /** One sentence, complete on its own: subject in backticks, what is wrong. */
  readonly message: string;
  readonly location: Location | null;
  readonly service: string | null;
  /** What to do about it. */
  readonly help: string | null;
  readonly related: readonly Related[];
}

/** Makes a finding; what is not known may be left out. */
export function finding(
  given: Pick<Finding, 'rule' | 'severity' | 'message'> & Partial<Omit<Finding, 'rule' | 'severity' | 'message'>>,
): Finding {
  return { location: null, service: null, help: null, related: [], ...given };
}

/** How many findings there are of each severity. */
export interface Summary {
  readonly error: number;
  readonly warning: number;
  readonly note: number;
}

/** How many findings there are of each severity. */
export function summarize(findings: readonly Finding[]): Summary {
  const count = (severity: Severity) => findings.filter((found) => found.severity === severity).length;
  return { error: count('error'), warning: count('warning'), note: count('note') };
}

/** Orders findings by file, position, rule and message, so that the same input always gives the same output. */
export function sortFindings(findings: readonly Finding[]): Finding[] {
  return [...findings].sort(compareFindings);
}

/** So many findings of one severity are told. */
const TOLD = 5000;

/** The first findings of each severity, and how many more there are: a file may hold a fault on every line. */
export function limitFindings(findings: readonly Finding[]): readonly Finding[] {
  if (findings.length <= TOLD) return findings;
  const seen: Record<Severity, number> = { error: 0, warning: 0, note: 0 };
  const told = findings.filter(({ severity }) => ++seen[severity] <= TOLD);
  const more = findings.length - told.length;
  if (more === 0) return told;
  const severity = seen.error > TOLD ? 'error' : seen.warning > TOLD ? 'warning' : 'note';
  const message = `There are ${more.toLocaleString('en')} more findings, which are not told.`;
  const location = { file: told.at(-1)?.location?.file ?? '', range: null };
  return [...told, finding({ rule: 'yaml-limit', severity, message, help: 'Mend these first.', location })];
}

function compareFindings(a: Finding, b: Finding): number {
  return (
    compareText(a.location?.file ?? '', b.location?.file ?? '') ||
    (a.location?.range?.line ?? 0) - (b.location?.range?.line ?? 0) ||
    (a.location?.range?.column ?? 0) - (b.location?.range?.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.message, b.message)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
