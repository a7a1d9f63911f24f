import type { Finding, Location, Severity } from '../core/finding.ts';
import { fromTop } from './place.ts';

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'note'];

/** Findings as commands of a GitHub workflow, the worst first: GitHub shows ten of each kind. `prefix` leads from the top of the repository to the directory. */
export function annotationLines(findings: readonly Finding[], prefix = ''): string[] {
  return SEVERITIES.flatMap((severity) =>
    findings.filter((found) => found.severity === severity).map((found) => annotation(found, prefix)),
  );
}

function annotation({ rule, severity, message, help, location }: Finding, prefix: string): string {
  const properties = [...placeOf(location, prefix), ['title', rule]]
    .map(([name, value]) => `${name}=${escapeProperty(value ?? '')}`)
    .join(',');
  return `::${COMMANDS[severity]} ${properties}::${escapeData(help === null ? message : `${message}\n${help}`)}`;
}

/** GitHub takes columns only within one line. */
function placeOf(location: Location | null, prefix: string): string[][] {
  if (location === null) return [];
  const { file, range } = location;
  const path = ['file', fromTop(prefix, file)];
  if (range === null) return [path];
  const lines = [
    ['line', String(range.line)],
    ['endLine', String(range.endLine)],
  ];
  if (range.line !== range.endLine) return [path, ...lines];
  return [path, ...lines, ['col', String(range.column)], ['endColumn', String(range.endColumn)]];
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
