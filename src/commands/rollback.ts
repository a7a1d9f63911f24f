import { askFor } from './answer.ts';
import type { Command } from './command.ts';
import { SERVER_INPUTS, SETTINGS_INPUTS } from './command.ts';
import { checkId, concluded, deploymentId, narrate } from './deployment.ts';
import { readServer } from './server-settings.ts';

/** Goes back to a revision that ran well. */
export const rollback: Command = {
  verb: 'rollback',
  summary: 'Go back to the last good revision, exactly',
  inputs: [
    {
      name: 'to',
      type: 'text',
      placeholder: 'ID',
      description:
        'Deployment to go back to, as `mission-control status` lists them (default: the last good one before what runs)',
    },
    { name: 'id', type: 'text', placeholder: 'ID', description: 'Name of this rollback (default: made up)' },
    ...SETTINGS_INPUTS,
    ...SERVER_INPUTS,
  ],
  async run(inputs, context) {
    const settings = await readServer(inputs, context);
    const to = inputs.text('to');
    const id = deploymentId(inputs.text('id'), context.clock.now(), 'rollback');
    if (to !== null) checkId(to);
    const server = context.connect(settings);
    const begin = `Rolling back to ${to ?? 'the last good revision'} as ${id}`;
    const result = await askFor(server, { verb: 'rollback', id, to }, narrate(context.log, begin));
    return concluded(result.record, context.log);
  },
};
