import type { Finding, Severity } from '../core/finding.ts';
import { summarize } from '../core/finding.ts';
import type { Plan } from '../core/plan/change.ts';
import type { DeploymentRecord } from '../core/plan/record.ts';
import { revisions, sumUp } from './plan.ts';
import { outcomeOf } from './record.ts';

/** Of longer tables only so many rows are shown. */
const ROWS = 100;
const MARKS: Readonly<Record<Severity, string>> = { error: '🔴', warning: '🟠', note: '🔵' };

/** A plan as Markdown, for a comment or a job summary. */
export function planMarkdown(plan: Plan): string {
  const changes = plan.changes.filter(({ action, reasons }) => action !== 'none' || reasons.length > 0);
  const rows = changes.map(({ action, service, reasons, build }) => [
    action === 'none' ? 'leave' : action,
    code(service),
    [...reasons.map(({ text }) => text), ...(build ? ['its image is built on the server'] : [])].map(cell).join('<br>'),
  ]);
  const quiet = plan.changes.filter(({ action, reasons }) => action === 'none' && reasons.length === 0);
  return paragraphs([
    `**Plan** ${code(revisions(plan))}: ${sumUp(plan)}`,
    table(['', 'service', 'why'], rows),
    details(`${quiet.length} unchanged`, quiet.map(({ service }) => code(service)).join(', ')),
    list(plan.edited.map((path) => `${code(path)} was edited on the server: a deploy keeps a copy and overwrites it`)),
    list(plan.notes.map(cell)),
  ]);
}

/** Findings as Markdown, for a job summary. */
export function findingsMarkdown(findings: readonly Finding[]): string {
  const { error, warning, note } = summarize(findings);
  const rows = findings.map(({ severity, location, message, help, rule }) => [
    MARKS[severity],
    location === null ? '' : code(`${location.file}${location.range === null ? '' : `:${location.range.line}`}`),
    [cell(message), ...(help === null ? [] : [`<br>${cell(help)}`])].join(''),
    code(rule),
  ]);
  if (findings.length === 0) return 'Nothing found.\n';
  return paragraphs([
    `${error} error${error === 1 ? '' : 's'}, ${warning} warning${warning === 1 ? '' : 's'}, ${note} note${note === 1 ? '' : 's'}`,
    table(['', 'where', 'what', 'rule'], rows),
  ]);
}

/** A record as Markdown, for a job summary. */
export function recordMarkdown(record: DeploymentRecord): string {
  const { failure, plan, saved } = record;
  return paragraphs([
    `**${cell(outcomeOf(record))}** (${code(record.id)})`,
    failure === null ? '' : cell(`${failure.message} ${failure.hint ?? ''}`.trim()),
    plan === null ? '' : planMarkdown(plan),
    list(saved.map(({ path, copy }) => `${code(path)} was edited on the server; the copy is ${code(copy)}`)),
  ]);
}

/** Why nothing could be done, as Markdown, for a comment or a job summary. */
export function failureMarkdown(failure: { readonly message: string; readonly hint: string | null }): string {
  return paragraphs([`${MARKS.error} ${cell(failure.message)}`, failure.hint === null ? '' : cell(failure.hint)]);
}

function paragraphs(parts: readonly string[]): string {
  return `${parts
    .filter((part) => part !== '')
    .map((part) => part.trimEnd())
    .join('\n\n')}\n`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  const more = rows.length > ROWS ? [line(['…', `${rows.length - ROWS} more`, ...head.slice(2).map(() => '')])] : [];
  return [line(head), line(head.map(() => '---')), ...rows.slice(0, ROWS).map(line), ...more].join('\n');
}

function details(summary: string, text: string): string {
  return text === '' ? '' : `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}

function list(items: readonly string[]): string {
  return items.map((item) => `- ${item}`).join('\n');
}

/** A stranger's text in a code span: no backtick ends it, no mention or link wakes in it. */
function code(text: string): string {
  const flat = escapeBars(flatten(text));
  const fence = '`'.repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
  const pad = /^`|`$/.test(flat) ? ' ' : '';
  return flat === '' ? '' : `${fence}${pad}${flat}${pad}${fence}`;
}

/** A stranger's text in a table cell or a paragraph; its own code spans stay, everything else is only text. */
function cell(text: string): string {
  return flatten(text)
    .split(/((?<!`)`[^`]+`(?!`))/)
    .map((part, index) => (index % 2 === 1 ? escapeBars(part) : escapeMarkup(part)))
    .join('');
}

/** Bars of a code span in a table. A backslash before one would undo ours, and the bar would end the cell: a space comes between. */
function escapeBars(text: string): string {
  return text.replace(/\\(?=\|)/g, '\\ ').replaceAll('|', '\\|');
}

function escapeMarkup(text: string): string {
  return text
    .replace(/[\\*_[\]()#|~>!`]/g, (sign) => `\\${sign}`)
    .replaceAll('<', '&lt;')
    .replaceAll('@', '@\u200b')
    .replace(/:\/\//g, ':\u200b//');
}

function flatten(text: string): string {
  return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, ' ');
}
