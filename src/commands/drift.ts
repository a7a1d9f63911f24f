import type { Server } from '../context.ts';
import { type Finding, finding } from '../core/finding.ts';
import { drift as driftOf } from '../core/plan/drift.ts';
import type { Status } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';
import { askFor } from './answer.ts';
import { type Command, SERVER_INPUTS, SETTINGS_INPUTS } from './command.ts';
import { describeLock } from './deployment.ts';
import { readServer } from './server-settings.ts';

/** Says where the server no longer matches the revision that was deployed. */
export const drift: Command = {
  verb: 'drift',
  summary: 'Does the server still match git',
  inputs: [...SETTINGS_INPUTS, ...SERVER_INPUTS],
  async run(inputs, context) {
    const server = context.connect(await readServer(inputs, context));
    const { status } = await askFor(server, { verb: 'status', id: null });
    refuseWhileDeploying(status);
    return { kind: 'findings', findings: await findDrift(server, status) };
  },
};

/** What is half changed is no drift, and no proof of none. */
function refuseWhileDeploying({ lock }: Status): void {
  if (lock === null) return;
  throw new MissionControlError({
    code: 'LOCK_HELD',
    message: `Drift cannot be told while a deployment is under way. ${describeLock(lock)}.`,
    hint: 'Ask again when it has ended: `mission-control status` shows it.',
  });
}

async function findDrift(server: Server, { revision, deployment }: Status): Promise<readonly Finding[]> {
  if (revision === null) return [nothingToCompare(deployment)];
  const { plan } = await askFor(server, { verb: 'plan', revision });
  return driftOf(plan);
}

function nothingToCompare(deployment: Status['deployment']): Finding {
  const outcome = deployment?.record?.outcome;
  return finding({
    rule: 'drift-incomplete',
    severity: 'error',
    message:
      outcome === undefined
        ? 'Nothing was deployed yet, so there is nothing to compare the server with.'
        : `The last deployment ended ${outcome}, so it is not known what should run.`,
    help: 'Deploy a revision first: `mission-control deploy`.',
  });
}
