import type { DeploymentRecord, Outcome } from '../core/plan/record.ts';
import { type Paint, PLAIN } from './paint.ts';
import { sumUp } from './plan.ts';

/** A record for the terminal: how it ended, what runs, why it failed, what was done. */
export function recordLines(record: DeploymentRecord, paint: Paint = PLAIN): string[] {
  const { failure, id, plan, saved } = record;
  return [
    `${headline(record, paint)}  (${id}, ${seconds(record)} s)`,
    ...(failure === null ? [] : [`  why: ${failure.message}${failure.hint === null ? '' : ` ${failure.hint}`}`]),
    ...(plan === null || failure !== null ? [] : [`  done: ${sumUp(plan)}`]),
    ...saved.map(({ path, copy }) => `  ${path} was edited on the server; the copy is ${copy}`),
  ];
}

/** How a deployment ended, in one sentence without its end. */
export function outcomeOf({ outcome, revision, running, from }: DeploymentRecord): string {
  const asked = short(revision);
  const sentences: Readonly<Record<Outcome, string>> = {
    deployed: `${asked} is deployed`,
    unchanged: `${asked} is deployed: nothing had to change`,
    superseded: `${asked} is superseded by ${short(running)}, which runs already`,
    'rolled-back': `${asked} failed and was rolled back: ${short(running ?? from)} runs again`,
    'rollback-failed': `${asked} failed, and so did going back: the server needs a person`,
    refused: `${asked} was refused: nothing was changed, ${short(running)} runs on`,
    adopted: `${asked} is adopted: what runs is what git says`,
  };
  return sentences[outcome];
}

function headline(record: DeploymentRecord, paint: Paint): string {
  const good = ['deployed', 'unchanged', 'superseded', 'adopted'].includes(record.outcome);
  return good ? paint.bold(outcomeOf(record)) : paint.error(outcomeOf(record));
}

function seconds({ startedAt, endedAt }: DeploymentRecord): number {
  return Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1000));
}

function short(revision: string | null): string {
  return revision?.slice(0, 7) ?? 'nothing';
}
