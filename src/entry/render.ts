import packageJson from '../../package.json' with { type: 'json' };
import type { Output } from '../commands/command.ts';
import { usage } from '../commands/usage.ts';
import type { Workspace } from '../context.ts';
import type { Finding } from '../core/finding.ts';
import { suggest } from '../core/source/suggest.ts';
import {
  annotationLines,
  COLOURED,
  findingLines,
  findingsJson,
  findingsMarkdown,
  type Paint,
  PLAIN,
  planLines,
  planMarkdown,
  recordLines,
  recordMarkdown,
  sarifLog,
} from '../report/index.ts';
import { oneLine } from './output.ts';
import { sourcesOf } from './sources.ts';

/** How a result is printed. */
export type Format = (typeof FORMATS)[number];

const FORMATS = ['terminal', 'json', 'github', 'markdown', 'sarif'] as const;

/** The format asked for; terminal where none was. Errors: USAGE. */
export function parseFormat(text: string | null): Format {
  const format = FORMATS.find((candidate) => candidate === (text ?? 'terminal'));
  if (format) return format;
  const near = suggest(text ?? '', FORMATS);
  throw usage(
    `There is no format \`${text}\`.`,
    near === null ? `Formats are ${FORMATS.join(', ')}.` : `Did you mean \`--format ${near}\`?`,
  );
}

/** What a verb says, in a format, ending with a line end. `prefix` leads from the top of the repository to the directory. */
export async function render(
  output: Output,
  options: {
    readonly format: Format;
    readonly color: boolean;
    readonly workspace: Pick<Workspace, 'read'>;
    readonly prefix?: string;
  },
): Promise<string> {
  if (options.format === 'json') return `${JSON.stringify(toJson(output), null, 2)}\n`;
  if (options.format === 'markdown') return toMarkdown(output);
  if (options.format === 'sarif') return `${JSON.stringify(toSarif(output, options.prefix), null, 2)}\n`;
  const paint = options.color ? COLOURED : PLAIN;
  const lines =
    options.format === 'github'
      ? [...linesOf(output, PLAIN).map(oneLine), ...annotationLines(findingsOf(output), options.prefix)]
      : [...linesOf(output, paint), ...(await explain(output, paint, options.workspace))];
  return lines.map((line) => `${line}\n`).join('');
}

function toSarif(output: Output, prefix?: string): unknown {
  if (output.kind !== 'text')
    return sarifLog(output.findings, { version: packageJson.version, ...(prefix === undefined ? {} : { prefix }) });
  throw usage('SARIF tells of findings, and this verb has none.', 'Ask for another format, such as `--format json`.');
}

function findingsOf(output: Output): readonly Finding[] {
  return output.kind === 'text' ? [] : output.findings;
}

async function explain(output: Output, paint: Paint, workspace: Pick<Workspace, 'read'>): Promise<readonly string[]> {
  const findings = findingsOf(output);
  if (output.kind !== 'findings' && findings.length === 0) return [];
  return findingLines(findings, await sourcesOf(findings, workspace), paint);
}

function linesOf(output: Output, paint: Paint): readonly string[] {
  switch (output.kind) {
    case 'text':
      return output.lines.map(oneLine);
    case 'findings':
      return output.details === undefined ? [] : [...output.details.lines.map(oneLine), ''];
    case 'plan':
      return planLines(output.plan, paint);
    case 'record':
      return recordLines(output.record, paint);
  }
}

/** What a verb says, for a job summary and a comment. */
export function toMarkdown(output: Output): string {
  switch (output.kind) {
    case 'text':
      return `${output.lines.map((line) => `    ${oneLine(line)}`).join('\n')}\n`;
    case 'findings':
      return `${detailsMarkdown(output)}${findingsMarkdown(output.findings)}`;
    case 'plan':
      return `${planMarkdown(output.plan)}${output.findings.length === 0 ? '' : `\n${findingsMarkdown(output.findings)}`}`;
    case 'record':
      return recordMarkdown(output.record);
  }
}

function detailsMarkdown({ details }: Extract<Output, { kind: 'findings' }>): string {
  return details === undefined ? '' : `${details.lines.map((line) => `    ${oneLine(line)}`).join('\n')}\n\n`;
}

/** The data of an output, as `--format json` prints it. */
export function toJson(output: Output): unknown {
  switch (output.kind) {
    case 'text':
      return output.data;
    case 'findings':
      return { ...findingsJson(output.findings), ...output.details?.data };
    case 'plan':
      return { plan: output.plan, ...findingsJson(output.findings) };
    case 'record':
      return { record: output.record, ...findingsJson(output.findings) };
  }
}
