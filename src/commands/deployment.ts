import type { Log } from '../context.ts';
import type { DeploymentRecord } from '../core/plan/record.ts';
import type { Lock, Message } from '../core/protocol/messages.ts';
import { isDeploymentId } from '../core/protocol/parse.ts';
import type { Output } from './command.ts';
import { usage } from './usage.ts';

/** The id somebody gave a deployment, or one made of the time and the revision. Errors: USAGE. */
export function deploymentId(given: string | null, now: Date, revision: string): string {
  if (given === null)
    return `${now
      .toISOString()
      .replace(/[-:]|\.\d+Z/g, '')
      .toLowerCase()}-${revision.slice(0, 8)}`;
  return checkId(given);
}

/** An id that can be sent to the agent. Errors: USAGE. */
export function checkId(given: string): string {
  if (isDeploymentId(given)) return given;
  throw usage(
    `\`${given}\` cannot be the id of a deployment.`,
    'An id is made of a–z, 0–9 and single dashes inside, at most 64 of them.',
  );
}

/** Passes the agent's progress on to people; `begin` is said once the agent is heard, not where nobody was let in. */
export function narrate(log: Log, begin: string): (message: Message) => void {
  let begun = false;
  return (message) => {
    if (!begun) log.info(begin);
    begun = true;
    if (message.type !== 'progress') return;
    log.info([message.phase, message.service, message.text].filter((part) => part !== null).join(': '));
  };
}

/** The record of a deployment as the output of a verb, with the next step for people. */
export function concluded(record: DeploymentRecord, log: Log): Output {
  if (record.outcome === 'deployed') log.info('Next: see from outside that it works, with `mission-control verify`.');
  if (record.outcome === 'rollback-failed')
    log.warn('The server is neither wholly new nor wholly old: see `mission-control status` and look at it now.');
  return { kind: 'record', record, findings: [] };
}

/** A lock in a sentence. */
export function describeLock(lock: Lock): string {
  const whom = `${lock.holder} since ${lock.since} for ${lock.revision.slice(0, 12)} (deployment ${lock.id}, fence ${lock.fence})`;
  return lock.alive
    ? `Lock: held by ${whom}, in phase ${lock.phase} since ${lock.phaseSince}`
    : `Lock: left behind by ${whom}, which died in phase ${lock.phase}; the next deploy recovers`;
}
