import type { Server } from '../context.ts';
import type { Lock } from '../core/protocol/messages.ts';
import { askFor } from './answer.ts';
import type { Command, Output } from './command.ts';
import { SERVER_INPUTS, SETTINGS_INPUTS } from './command.ts';
import { describeLock } from './deployment.ts';
import { readServer } from './server-settings.ts';
import { usage } from './usage.ts';

/** Shows who holds the deploy lock, or releases it. */
export const lock: Command = {
  verb: 'lock',
  words: 'status|release',
  summary: 'Who holds the deploy lock; release it',
  inputs: [
    {
      name: 'fence',
      type: 'number',
      placeholder: 'N',
      description: 'Release only the lock with this number, as `mission-control lock status` shows it',
    },
    ...SETTINGS_INPUTS,
    ...SERVER_INPUTS,
  ],
  async run(inputs, context) {
    const action = actionOf(inputs.words);
    const fence = inputs.number('fence');
    if (action === 'status' && fence !== null)
      throw usage(
        '`lock status` takes no `--fence`.',
        'Write `mission-control lock release --fence N`, or leave it out.',
      );
    if (fence === 0) throw usage('No lock has the number 0.', 'Give the one that `mission-control lock status` shows.');
    const server = context.connect(await readServer(inputs, context));
    return action === 'status' ? show(await heldBy(server)) : release(server, fence);
  },
};

function actionOf(words: readonly string[]): 'status' | 'release' {
  const [action, ...more] = words;
  if (more.length === 0 && (action === 'status' || action === 'release')) return action;
  throw usage(
    `\`lock\` needs to know what to do${action === undefined ? '' : `, and \`${words.join(' ')}\` is nothing it can`}.`,
    'Write `mission-control lock status` or `mission-control lock release`.',
  );
}

async function heldBy(server: Server): Promise<Lock | null> {
  return (await askFor(server, { verb: 'lock' })).lock;
}

function show(held: Lock | null): Output {
  return { kind: 'text', lines: [held === null ? 'Lock: free' : describeLock(held)], data: { lock: held } };
}

async function release(server: Server, fence: number | null): Promise<Output> {
  const held = fence === null ? await heldBy(server) : null;
  if (fence === null && held === null)
    return { kind: 'text', lines: ['Lock: free, nothing to release'], data: { lock: null } };
  const number = fence ?? held?.fence ?? 0;
  const left = await askFor(server, { verb: 'unlock', fence: number });
  const lines = left.lock === null ? [`Lock ${number} is released`] : [describeLock(left.lock)];
  return { kind: 'text', lines, data: { lock: left.lock }, failed: left.lock !== null };
}
