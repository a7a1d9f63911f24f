import { type Finding, type Summary, summarize } from '../core/finding.ts';

/** A finding as `--format json` prints it: positions are 1-based code points, the end exclusive; unknown is null. */
export interface FindingJson {
  readonly rule: string;
  readonly severity: Finding['severity'];
  readonly message: string;
  /** Relative to the directory of the stack. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly service: string | null;
  readonly help: string | null;
}

/** Findings as data. */
export function findingsJson(findings: readonly Finding[]): {
  readonly findings: readonly FindingJson[];
  readonly summary: Summary;
} {
  return { findings: findings.map(findingJson), summary: summarize(findings) };
}

function findingJson({ rule, severity, message, location, service, help }: Finding): FindingJson {
  const range = location?.range ?? null;
  return {
    rule,
    severity,
    message,
    file: location?.file ?? null,
    line: range?.line ?? null,
    column: range?.column ?? null,
    endLine: range?.endLine ?? null,
    endColumn: range?.endColumn ?? null,
    service,
    help,
  };
}
