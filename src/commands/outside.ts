import type { Context, Reach } from '../context.ts';
import type { Project } from '../core/compose/project.ts';
import { type Finding, sortFindings } from '../core/finding.ts';
import { type Route, routes } from '../core/routing/routes.ts';
import { suppress } from '../core/rules/suppress.ts';
import type { Settings } from '../core/settings/settings.ts';
import { suggest } from '../core/source/suggest.ts';
import { MissionControlError } from '../errors.ts';
import type { Input, Inputs } from './command.ts';
import { SETTINGS_FILE } from './stack.ts';
import { usage } from './usage.ts';

/** Inputs of the verbs that look at hostnames from outside. */
export const OUTSIDE_INPUTS: readonly Input[] = [
  {
    name: 'hostname',
    type: 'list',
    placeholder: 'HOSTNAME',
    description: 'Ask only this hostname; may be given again (default: every hostname of the stack)',
  },
  {
    name: 'timeout',
    type: 'number',
    placeholder: 'SECONDS',
    description: 'How long one answer may take',
    default: '10',
  },
];

/** The hostnames of the stack that run, each once per path: those asked for, or all. Errors: USAGE. */
export function outsideRoutes(project: Project, settings: Settings, inputs: Inputs): readonly Route[] {
  const running = routes(project, settings).filter(
    ({ service }) => project.services.get(service)?.profiles.length === 0,
  );
  const found = [...new Map(running.map((route) => [`${route.hostname} ${route.path}`, route])).values()];
  const asked = inputs.list('hostname').map((hostname) => hostname.toLowerCase());
  for (const hostname of asked) requireKnown(hostname, found);
  return asked.length === 0 ? found : found.filter(({ hostname }) => asked.includes(hostname));
}

/** How each hostname is reached, as the settings say. Errors: FILE_NOT_FOUND. */
export async function outsideReach(
  settings: Settings,
  inputs: Inputs,
  { workspace }: Pick<Context, 'workspace'>,
): Promise<(hostname: string) => Reach> {
  const authority = await readAuthority(settings.tls.certificateAuthority, workspace);
  const addresses = new Map(Object.entries(settings.server?.addresses ?? {}));
  const timeoutSeconds = inputs.number('timeout') ?? 10;
  if (timeoutSeconds === 0) throw usage('`--timeout` is 0.', 'Give at least one second.');
  return (hostname) => ({
    address: addresses.get(hostname) ?? addresses.get('*') ?? null,
    authority,
    timeoutSeconds,
  });
}

/** The day, ISO 8601. */
export function today({ clock }: Pick<Context, 'clock'>): string {
  return clock.now().toISOString().slice(0, 10);
}

/** Without the findings somebody decided to live with; where not everything was asked, no suppression is called unused. */
export function accept(
  findings: readonly Finding[],
  rules: readonly string[],
  { suppressions, severities }: Settings,
  inputs: Inputs,
  { clock }: Pick<Context, 'clock'>,
): readonly Finding[] {
  const file = inputs.text('settings') ?? SETTINGS_FILE;
  const told = suppress(findings, {
    suppressions,
    severities,
    rules,
    file,
    today: today({ clock }),
  });
  const partly = inputs.list('hostname').length > 0;
  return sortFindings(partly ? told.filter(({ rule }) => rule !== 'unused-suppression') : told);
}

/** Does something with every value, so many at once; results in the order of the values. */
export async function each<T, R>(values: readonly T[], atOnce: number, work: (value: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const waiting = [...values.entries()];
  const worker = async () => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) results[next[0]] = await work(next[1]);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

/** Texts in columns, the last one as it is. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => (column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
}

function requireKnown(hostname: string, found: readonly Route[]): void {
  const known = found.map((route) => route.hostname);
  if (known.includes(hostname)) return;
  const near = suggest(hostname, known);
  throw usage(
    `The stack has no hostname \`${hostname}\`.`,
    near === null ? `It has ${known.join(', ') || 'none'}.` : `Did you mean \`${near}\`?`,
  );
}

async function readAuthority(path: string | null, workspace: Context['workspace']): Promise<string | null> {
  if (path === null) return null;
  const text = await workspace.read(path);
  if (text !== null) return text;
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `There is no file \`${path}\` in ${workspace.directory}, which \`tls.certificateAuthority\` names.`,
    hint: 'Put the certificate of the authority there, or mend the setting.',
  });
}
