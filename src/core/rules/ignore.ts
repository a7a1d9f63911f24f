import type { Suppression } from '../settings/settings.ts';
import { lineSpan, locate, openSource } from '../source/source.ts';

/** A comment that hides a finding on one line. */
export interface Ignore extends Omit<Suppression, 'service' | 'reason' | 'location'> {
  /** Null where the comment gives none: then it hides nothing. */
  readonly reason: string | null;
  /** Of the comment. */
  readonly location: NonNullable<Suppression['location']>;
  /** The line it is for: its own, or the next that is more than a comment. */
  readonly line: number;
  /** What stands on that line, below what it is indented: another thing, or the same elsewhere, is not what was agreed to. */
  readonly subject: string;
}

/** Whether two comments hide the same for the same reason. */
export function isSameIgnore(one: Ignore, other: Ignore): boolean {
  return one.rule === other.rule && one.reason === other.reason && one.subject === other.subject;
}

const COMMENT =
  /(?:^|\s)#\s*mission-control-ignore\s+([a-z][a-z0-9-]*)(?:\s+until\s+(\d{4}-\d\d-\d\d))?\s*(?::\s*(\S.*?))?\s*$/;

/** The comments `# mission-control-ignore RULE [until DATE]: reason` of a file. */
export function findIgnores(path: string, text: string): readonly Ignore[] {
  if (!text.includes('mission-control-ignore')) return [];
  const source = openSource(path, text);
  const lines = source.text.split('\n');
  return lines.flatMap((content, index) => {
    const match = COMMENT.exec(content);
    if (match === null) return [];
    const [, rule = '', until = null, reason = null] = match;
    const alone = /^\s*#/.test(content);
    const next = lines.findIndex((line, at) => at > index && !/^\s*(?:#|$)/.test(line));
    const location = locate(lineSpan(source, index + 1));
    const line = alone ? next + 1 : index + 1;
    return [{ rule, until, reason, location, line, subject: subjectOf(lines, line) }];
  });
}

function subjectOf(lines: readonly string[], line: number): string {
  const above: string[] = [];
  let indent = Number.POSITIVE_INFINITY;
  for (const content of lines.slice(0, line).reverse()) {
    const own = content.search(/[^\s]/);
    if (own < 0 || own >= indent || /^\s*#/.test(content)) continue;
    above.push(content.replace(COMMENT, '').trim());
    indent = own;
  }
  return above.reverse().join('\n');
}
