import type { Message, Request, Result } from '../../core/protocol/messages.ts';
import { PROTOCOL_VERSION } from '../../core/protocol/messages.ts';
import { parseMessage } from '../../core/protocol/parse.ts';
import { printRequest } from '../../core/protocol/print.ts';
import { MissionControlError } from '../../errors.ts';
import type { Connection } from './connection.ts';
import { isLost } from './failure.ts';
import { lineReader } from './lines.ts';
import { silenceLimit } from './silence.ts';
import { excerpt, isErrorCode, printable } from './text.ts';

/** One question to the agent over one connection. */
export interface Question {
  readonly connection: Pick<Connection, 'execute'>;
  readonly request: Request;
  readonly onMessage: (message: Message) => void;
  readonly silenceSeconds: number;
}

const STDERR_LIMIT = 2000;

/**
 * Asks, passes progress on, gives the result. The final line alone is proof; the exit code is none.
 * Errors: what the agent says, AGENT_MISSING, AGENT_VERSION, AGENT_PROTOCOL, CONNECTION_LOST.
 */
export async function converse(question: Question): Promise<Result> {
  const { heard, code, stderr } = await listen(question);
  return conclude(question.request, heard.final() ?? noFinal(heard.greeted(), code, stderr));
}

/**
 * Hears who answers before anything is asked that changes the server: an agent of another version would begin at once, and the
 * refusal of its hello come too late. Errors: AGENT_MISSING, AGENT_VERSION, AGENT_PROTOCOL, CONNECTION_LOST.
 */
export async function greet(given: Pick<Question, 'connection' | 'silenceSeconds'>): Promise<void> {
  const { heard, code, stderr } = await listen({ ...given, request: { verb: 'lock' }, onMessage: () => undefined });
  if (!heard.greeted()) noFinal(false, code, stderr);
}

async function listen(question: Question) {
  const heard = listener(question);
  const reader = lineReader(heard.line);
  const silence = silenceLimit(question.silenceSeconds);
  let stderr = '';
  let code: number | null = null;
  try {
    const done = question.connection.execute(printRequest(question.request), {
      onStdout: (chunk) => {
        silence.broken();
        reader.push(chunk);
      },
      onStderr: (chunk) => {
        stderr = (stderr + chunk.toString('utf8')).slice(0, STDERR_LIMIT);
      },
    });
    code = await Promise.race([done, silence.exceeded]);
    if (code !== null) reader.end();
  } catch (error) {
    if (heard.final() === null || !isLost(error)) throw error;
  } finally {
    silence.end();
  }
  return { heard, code, stderr };
}

type Final = Extract<Message, { type: 'result' | 'error' }>;

function listener(question: Question) {
  let greeted = false;
  let final: Final | null = null;
  const line = (text: string): void => {
    if (text === '' && !greeted) return;
    const message = greeted ? parseMessage(text) : parseHello(text);
    if (final !== null) throw protocol('The agent went on after its last line.');
    greeted = true;
    if (message.type === 'result' || message.type === 'error') final = message;
    else question.onMessage(message);
  };
  return { line, greeted: () => greeted, final: (): Final | null => final };
}

function parseHello(line: string): Message {
  let message: Message;
  try {
    message = parseMessage(line);
  } catch (cause) {
    throw protocol(`Something else than the agent answered: \`${excerpt(line)}\`.`, cause);
  }
  if (message.type === 'error') return message;
  if (message.type !== 'hello') throw protocol(`The agent began with \`${message.type}\` instead of \`hello\`.`);
  if (message.protocol !== PROTOCOL_VERSION)
    throw new MissionControlError({
      code: 'AGENT_VERSION',
      message: `The agent on the server (${excerpt(message.agent)}) speaks protocol ${message.protocol}, this is mission-control with protocol ${PROTOCOL_VERSION}.`,
      hint:
        message.protocol < PROTOCOL_VERSION
          ? 'Bring the agent up to date: `mission-control server install`.'
          : 'Use the newer mission-control, or put this one on the server: `mission-control server install`.',
    });
  return message;
}

function conclude(request: Request, final: Final): Result {
  if (final.type === 'error') throw agentError(final);
  const { result } = final;
  if (result.verb !== request.verb) throw protocol(`The agent answered \`${result.verb}\` to \`${request.verb}\`.`);
  if ('id' in result && 'id' in request && result.id !== request.id)
    throw protocol(`The agent answered for ${excerpt(result.id)} instead of ${request.id}.`);
  return result;
}

/** What no final line means, by how far the agent came. */
function noFinal(greeted: boolean, code: number | null, stderr: string): never {
  if (greeted || code === null)
    throw new MissionControlError({
      code: 'CONNECTION_LOST',
      message: 'The session ended before the agent had given its result.',
      hint: 'See `mission-control status`, then run the command again.',
    });
  const said = stderr.trim() === '' ? '' : ` It said: \`${excerpt(stderr.trim())}\`.`;
  if (code === 126 || code === 127)
    throw new MissionControlError({
      code: 'AGENT_MISSING',
      message: `No agent answers on the server for this key.${said}`,
      hint: 'Put it there with `mission-control server install`; it also ties the key to the agent.',
    });
  throw protocol(`The server ended the session (exit code ${code}) without a word from the agent.${said}`);
}

function agentError(error: Extract<Message, { type: 'error' }>): MissionControlError {
  return new MissionControlError({
    code: isErrorCode(error.code) ? error.code : 'AGENT_REFUSED',
    message: printable(error.message),
    hint: error.hint === null ? null : printable(error.hint),
  });
}

function protocol(message: string, cause?: unknown): MissionControlError {
  return new MissionControlError({
    code: 'AGENT_PROTOCOL',
    message,
    hint: 'See that the start-up files of the account print nothing and that the agent is in place: `mission-control doctor`.',
    cause,
  });
}
