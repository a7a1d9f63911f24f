import { createHash } from 'node:crypto';
import type { Finding, Location } from '../core/finding.ts';
import { fromTop } from './place.ts';

/** What a log says of its origin. */
export interface SarifOptions {
  readonly version: string;
  /** Leads from the top of the repository to the directory. */
  readonly prefix?: string;
}

/** Findings as a SARIF 2.1.0 log of one run; columns are code points, paths relative to the top of the repository. */
export function sarifLog(findings: readonly Finding[], { version, prefix = '' }: SarifOptions) {
  const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
  const seen = new Map<string, number>();
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0' as const,
    runs: [
      {
        tool: { driver: { name: 'mission-control', version, rules: rules.map((id) => ({ id })) } },
        automationDetails: { id: `mission-control/${prefix}` },
        columnKind: 'unicodeCodePoints' as const,
        results: findings.map((found) => ({
          ...resultOf(found, prefix),
          ruleIndex: rules.indexOf(found.rule),
          partialFingerprints: { 'missionControl/v1': fingerprintOf(found, prefix, seen) },
        })),
      },
    ],
  };
}

function resultOf({ rule, severity, message, help, location, related }: Finding, prefix: string) {
  const others = related.map((one, id) => ({ ...placeOf(one.location, prefix), id, message: { text: one.message } }));
  return {
    ruleId: rule,
    level: severity,
    message: { text: help === null ? message : `${message}\n${help}` },
    ...(location === null ? {} : { locations: [placeOf(location, prefix)] }),
    ...(others.length === 0 ? {} : { relatedLocations: others }),
  };
}

function placeOf({ file, range }: Location, prefix: string) {
  const uri = fromTop(prefix, file).split('/').map(encodeURIComponent).join('/');
  const region = range && {
    startLine: range.line,
    startColumn: range.column,
    endLine: range.endLine,
    endColumn: range.endColumn,
  };
  return { physicalLocation: { artifactLocation: { uri }, ...(region ? { region } : {}) } };
}

/** The same finding in the next commit has the same one, though its line is another: made of rule, file, service and message. */
function fingerprintOf(found: Finding, prefix: string, seen: Map<string, number>): string {
  const file = found.location === null ? '' : fromTop(prefix, found.location.file);
  const text = JSON.stringify([found.rule, file, found.service, found.message]);
  const count = (seen.get(text) ?? 0) + 1;
  seen.set(text, count);
  return `${createHash('sha256').update(text).digest('hex').slice(0, 32)}:${count}`;
}
