import packageJson from '../../package.json' with { type: 'json' };
import { errorMessage } from '../agent/failure.ts';
import { answer } from '../agent/requests.ts';
import type { World } from '../agent/world.ts';
import { type Message, PROTOCOL_VERSION, type Request } from '../core/protocol/messages.ts';
import { isAllowed, parseRequest } from '../core/protocol/parse.ts';
import { printMessage } from '../core/protocol/print.ts';
import { MissionControlError } from '../errors.ts';

const HEARTBEAT_SECONDS = 5;

/** Answers one line that came through the forced command: hello, progress, and one last line. */
export async function openDoor(world: World, line: string): Promise<void> {
  process.stdout.on('error', leave);
  say({ type: 'hello', protocol: PROTOCOL_VERSION, agent: packageJson.version });
  const timer = setInterval(
    () => say({ type: 'heartbeat', at: world.clock.now().toISOString() }),
    HEARTBEAT_SECONDS * 1000,
  );
  try {
    say(await answer(world, requestOf(world, line), say));
  } catch (error) {
    say(errorMessage(error));
  } finally {
    clearInterval(timer);
  }
}

/** Errors: AGENT_REFUSED. */
function requestOf(world: World, line: string): Request {
  const request = parseRequest(line);
  if (request === null)
    throw new MissionControlError({
      code: 'AGENT_REFUSED',
      message: 'That is no request this agent knows; this key opens no shell.',
      hint: 'Talk to it with `mission-control`; bring both sides to the same version with `mission-control server install`.',
    });
  if (!isAllowed(world.role, request.verb))
    throw new MissionControlError({
      code: 'AGENT_REFUSED',
      message: `This key may look but not \`${request.verb}\`.`,
      hint: 'Use the key whose line in authorized_keys has the role deploy.',
    });
  return request;
}

function say(message: Message): void {
  process.stdout.write(`${printMessage(message)}\n`);
}

/** Nobody listens any more; what was started goes on by itself. */
function leave(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
}
