import type { Context } from '../context.ts';
import { type Finding, finding } from '../core/finding.ts';
import type { Plan } from '../core/plan/change.ts';
import { computePlan, isMassRemoval } from '../core/plan/compute.ts';
import type { Snapshot } from '../core/plan/snapshot.ts';
import { parseSnapshot } from '../core/protocol/parse.ts';
import { MissionControlError } from '../errors.ts';
import { askFor } from './answer.ts';
import { type Command, type Inputs, SERVER_INPUTS, STACK_INPUTS } from './command.ts';
import { readServer } from './server-settings.ts';
import { requireStack } from './stack.ts';

/** Says what a deploy of the checkout would change, and why. */
export const plan: Command = {
  verb: 'plan',
  summary: 'What would change on the server, and why',
  inputs: [
    {
      name: 'snapshot',
      type: 'text',
      placeholder: 'FILE',
      description: 'Compare with this snapshot instead of asking the server',
    },
    {
      name: 'save-snapshot',
      type: 'text',
      placeholder: 'FILE',
      description: 'Only ask the server for its snapshot and write it to this file; the stack is not read',
    },
    {
      name: 'github-token',
      type: 'text',
      description:
        'After `workflow_run`: plan the pull request as it would be merged, read over the API, and comment on it with this token',
      only: 'action',
      secret: true,
    },
    ...STACK_INPUTS,
    ...SERVER_INPUTS,
  ],
  async run(inputs, context) {
    const save = inputs.text('save-snapshot');
    if (save !== null) return saveSnapshot(save, inputs, context);
    const { project, settings } = await requireStack(inputs, context);
    const revision = await context.workspace.revision();
    const files = await context.workspace.files();
    const snapshot = await actualState(inputs, context);
    const computed = computePlan({ revision, project, files }, snapshot);
    return { kind: 'plan', plan: computed, findings: objections(computed, settings.removalLimit) };
  },
};

async function saveSnapshot(path: string, inputs: Inputs, context: Context) {
  const snapshot = await askForSnapshot(inputs, context);
  await context.machine.write(path, `${JSON.stringify(snapshot)}\n`);
  const lines = [`Snapshot of ${snapshot.project} at ${snapshot.takenAt} is in ${path}`];
  return { kind: 'text', lines, data: { path, takenAt: snapshot.takenAt } } as const;
}

async function actualState(inputs: Inputs, context: Context): Promise<Snapshot> {
  const path = inputs.text('snapshot');
  if (path === null) return askForSnapshot(inputs, context);
  const text = await context.machine.read(path);
  if (text === null)
    throw new MissionControlError({
      code: 'FILE_NOT_FOUND',
      message: `There is no snapshot ${path}.`,
      hint: 'Take one with `mission-control plan --save-snapshot FILE`.',
    });
  return parseSnapshot(text);
}

async function askForSnapshot(inputs: Inputs, context: Context): Promise<Snapshot> {
  const server = context.connect(await readServer(inputs, context));
  return (await askFor(server, { verb: 'snapshot' })).snapshot;
}

/** What a deploy would refuse. */
function objections(computed: Plan, removalLimit: number): Finding[] {
  if (!isMassRemoval(computed, removalLimit)) return [];
  const removed = computed.changes.filter(({ action }) => action === 'remove').map(({ service }) => service);
  return [
    finding({
      rule: 'mass-removal',
      severity: 'error',
      message: `The plan removes ${removed.length} services at once (${removed.join(', ')}): more than the limit of ${Math.round(removalLimit * 100)} %, so a deploy refuses it.`,
      help: 'Remove fewer services at a time, or raise `removalLimit` in the settings for this one change.',
    }),
  ];
}
