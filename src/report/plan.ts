import type { Action, Change, Plan } from '../core/plan/change.ts';
import { type Paint, PLAIN } from './paint.ts';

const SIGNS: Readonly<Record<Action, string>> = {
  create: '+',
  recreate: '~',
  restart: '^',
  signal: '^',
  remove: '-',
  none: '=',
};
const WORDS: readonly Action[] = ['create', 'recreate', 'restart', 'signal', 'remove'];

/** A plan for the terminal: a line that sums it up, a line for each change and its reasons, then what to know besides. */
export function planLines(plan: Plan, paint: Paint = PLAIN): string[] {
  const changes = plan.changes.filter(({ action }) => action !== 'none');
  const width = Math.max(0, ...changes.map(({ service }) => service.length));
  return [
    `${paint.bold('Plan')} ${revisions(plan)}: ${sumUp(plan)}`,
    ...changes.flatMap((change) => changeLines(change, width, paint)),
    ...standing(plan),
    ...plan.edited.map(
      (path) => `  ${paint.warning('!')} ${path} was edited on the server: a deploy keeps a copy and overwrites it`,
    ),
    ...plan.notes.map((note) => `  note: ${note}`),
  ];
}

/** `create 1, recreate 1, leave 4 alone`. */
export function sumUp({ changes }: Plan): string {
  const count = (action: Action) => changes.filter((change) => change.action === action).length;
  const parts = WORDS.flatMap((action) => (count(action) === 0 ? [] : [`${action} ${count(action)}`]));
  const alone = count('none');
  if (parts.length === 0) return `nothing to do, ${alone} service${alone === 1 ? '' : 's'} as they should be`;
  return [...parts, ...(alone === 0 ? [] : [`leave ${alone} alone`])].join(', ');
}

/** `1a2b3c4 → 5d6e7f8`. */
export function revisions({ actual, desired }: Plan): string {
  return `${actual?.slice(0, 7) ?? 'nothing'} → ${desired?.slice(0, 7) ?? 'working tree'}`;
}

function changeLines({ service, action, reasons, build }: Change, width: number, paint: Paint): string[] {
  const [first, ...more] = [...reasons.map(({ text }) => text), ...(build ? ['its image is built on the server'] : [])];
  const indent = ' '.repeat(width + 16);
  return [
    `  ${paint.action(action, `${SIGNS[action]} ${action.padEnd(8)}`)}  ${service.padEnd(width)}  ${first ?? ''}`.trimEnd(),
    ...more.map((text) => `${indent}${text}`),
  ];
}

/** What is left alone though something is to be said of it, then the names of the rest. */
function standing({ changes }: Plan): string[] {
  const untouched = changes.filter(({ action }) => action === 'none');
  const quiet = untouched.filter(({ reasons }) => reasons.length === 0).map(({ service }) => service);
  const remarks = untouched.flatMap(({ service, reasons }) => reasons.map(({ text }) => `  = ${service}: ${text}`));
  return [...remarks, ...(quiet.length === 0 ? [] : [`  = unchanged: ${quiet.join(', ')}`])];
}
