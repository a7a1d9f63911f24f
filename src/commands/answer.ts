import type { Server } from '../context.ts';
import type { Message, Request, Result } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';

/** The result that belongs to a request. */
export type Answer<R extends Request> = Result & { readonly verb: R['verb'] };

/** Asks the agent and takes only the result that belongs to the request. Errors: those of `Server.ask`, AGENT_PROTOCOL. */
export async function askFor<R extends Request>(
  server: Server,
  request: R,
  onMessage?: (message: Message) => void,
): Promise<Answer<R>> {
  const result = await server.ask(request, onMessage);
  if (isAnswer(request, result)) return result;
  throw new MissionControlError({
    code: 'AGENT_PROTOCOL',
    message: `The agent answered \`${result.verb}\` to \`${request.verb}\`.`,
    hint: 'Bring the agent up to date: `mission-control server install`.',
  });
}

function isAnswer<R extends Request>(request: R, result: Result): result is Answer<R> {
  return result.verb === request.verb;
}
