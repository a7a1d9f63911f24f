import type { Shell } from '../../context.ts';
import type { Layout } from '../../core/installation/layout.ts';
import { parseMessage, parseRecord } from '../../core/protocol/parse.ts';
import { MissionControlError } from '../../errors.ts';
import type { Stack } from './project.ts';
import { must } from './remote.ts';

/** Takes what runs already for deployed, as far as it is what git says. */
export async function adoptRunning(shell: Shell, layout: Layout, stack: Stack): Promise<readonly string[]> {
  if (!stack.running) return [];
  const printed = await must(shell, {
    argv: [layout.door, 'adopt'],
    attempt: 'adopt what runs',
    hint: 'Mend that, then run the same command again; no container was touched.',
    timeoutSeconds: 300,
  });
  if (printed.trim() === 'null') return [];
  const record = parseRecord(printed);
  const revision = record.running?.slice(0, 12) ?? 'nothing';
  if (record.outcome !== 'adopted') return [`adopt     not needed: ${revision} was deployed`];
  return [`adopt     ${Object.keys(record.services).length} services run as ${revision} says`];
}

/** Asks the agent for its version, as a key would. Errors: AGENT_PROTOCOL, and whatever the agent says. */
export async function askVersion(shell: Shell, layout: Layout): Promise<string> {
  const printed = await must(shell, {
    argv: ['env', 'SSH_ORIGINAL_COMMAND=version', layout.door, 'plan'],
    attempt: 'ask the agent for its version',
    timeoutSeconds: 60,
  });
  const messages = printed.trim().split('\n').map(parseMessage);
  const [hello, last] = [messages[0], messages.at(-1)];
  if (last?.type === 'error')
    throw new MissionControlError({ code: 'AGENT_PROTOCOL', message: last.message, hint: last.hint });
  if (hello?.type !== 'hello' || last?.type !== 'result' || last.result.verb !== 'version')
    throw new MissionControlError({
      code: 'AGENT_PROTOCOL',
      message: 'The agent was put in place, but does not answer as it should.',
      hint: `Try \`env SSH_ORIGINAL_COMMAND=version ${layout.door} plan\` on the server.`,
    });
  const { docker, compose, node } = last.result;
  return `${hello.agent} answers: docker ${docker}, compose ${compose}, node ${node}`;
}
