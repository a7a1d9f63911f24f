import type { Output } from '../commands/command.ts';
import { usage } from '../commands/usage.ts';
import { summarize } from '../core/finding.ts';
import { suggest } from '../core/source/suggest.ts';

/** How a result is printed. */
export type Format = (typeof FORMATS)[number];

const FORMATS = ['terminal', 'json', 'github'] as const;

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

/** What a verb says, in a format, ending with a line end. */
export async function render(
  output: Output,
  options: { readonly format: Format; readonly color: boolean },
): Promise<string> {
  if (options.format === 'json') return `${JSON.stringify(toJson(output), null, 2)}\n`;
  if (output.kind === 'text') return output.lines.map((line) => `${line}\n`).join('');
  return `${JSON.stringify(toJson(output), null, 2)}\n`;
}

/** The data of an output, as `--format json` prints it. */
export function toJson(output: Output): unknown {
  switch (output.kind) {
    case 'text':
      return output.data;
    case 'findings':
      return { findings: output.findings, summary: summarize(output.findings) };
    case 'plan':
      return { plan: output.plan, findings: output.findings, summary: summarize(output.findings) };
    case 'record':
      return { record: output.record, findings: output.findings, summary: summarize(output.findings) };
  }
}
