import type { Administration, Server } from '../context.ts';
import type { Result } from '../core/protocol/messages.ts';
import type { ServerSettings } from '../core/settings/settings.ts';
import { type ErrorCode, MissionControlError } from '../errors.ts';
import { askFor } from './answer.ts';

/** One thing that must be in place. `state` is `unknown` where something before it is not. */
export interface Check {
  readonly name: string;
  readonly state: 'ok' | 'failed' | 'unknown';
  readonly text: string;
  readonly remedy: string | null;
}

type Version = Extract<Result, { verb: 'version' }>;

const CODES: Readonly<Record<string, readonly ErrorCode[]>> = {
  key: ['KEY_INVALID', 'KEY_REFUSED'],
  agent: ['AGENT_MISSING', 'AGENT_VERSION', 'AGENT_PROTOCOL', 'AGENT_REFUSED'],
  docker: ['DOCKER_MISSING', 'DOCKER_UNREACHABLE', 'ENGINE_FAILED'],
  clone: ['GIT_FAILED', 'STATE_CORRUPT', 'STATE_NOT_WRITABLE'],
};

/** Looks at the server from outside: host key, key, agent, docker, clone; each as far as it can be seen. */
export async function examineServer(given: {
  readonly settings: ServerSettings;
  readonly server: Server;
  readonly administration: Pick<Administration, 'hostKey'>;
}): Promise<readonly Check[]> {
  const hostKey = await checkHostKey(given.settings, given.administration);
  const version = await attempt(() => askFor(given.server, { verb: 'version' }));
  const seen = hostKey.state === 'ok';
  return [
    hostKey,
    ...(['key', 'agent', 'docker'] as const).map((name) =>
      version instanceof MissionControlError
        ? checkPart(name, version, seen)
        : passed(name, describePart(name, version)),
    ),
    version instanceof MissionControlError ? checkPart('clone', version, seen) : checkClone(given.settings, version),
  ];
}

/** A check that passed. */
export function passed(name: string, text: string): Check {
  return { name, state: 'ok', text, remedy: null };
}

/** A check that failed, as the error tells it. */
export function failedBy(name: string, error: MissionControlError): Check {
  return { name, state: 'failed', text: error.message, remedy: error.hint };
}

/** A check that could not be made. */
export function unknown(name: string, text: string): Check {
  return { name, state: 'unknown', text, remedy: null };
}

/** Runs a check's question; what it throws is its answer. */
export async function attempt<T>(question: () => Promise<T>): Promise<T | MissionControlError> {
  try {
    return await question();
  } catch (error) {
    if (error instanceof MissionControlError && error.code !== 'INTERRUPTED') return error;
    throw error;
  }
}

async function checkHostKey(settings: ServerSettings, administration: Pick<Administration, 'hostKey'>): Promise<Check> {
  const types = settings.hostKeys.map((line) => line.split(' ', 1)[0] ?? '');
  const shown = await attempt(() => administration.hostKey({ ...settings, types }));
  if (shown instanceof MissionControlError) return failedBy('host key', shown);
  const [type, base64] = shown.line.split(' ');
  if (settings.hostKeys.some((line) => line.trim().startsWith(`${type} ${base64}`)))
    return passed('host key', `${shown.fingerprint} (${type}) at ${settings.address}:${settings.port}, as pinned`);
  return {
    name: 'host key',
    state: 'failed',
    text: `${settings.address}:${settings.port} shows ${shown.fingerprint} (${type}), which is not pinned.`,
    remedy: 'Compare it on the console of the server, then mend `server.hostKeys` in the settings.',
  };
}

/** What an error instead of an answer says of one part: parts before the failing one are in place, those after it unknown. An error of no part is told once: with the agent, where the server itself was seen. */
function checkPart(name: string, error: MissionControlError, seen: boolean): Check {
  const order = Object.keys(CODES);
  const broken = order.findIndex((part) => CODES[part]?.includes(error.code));
  const place = order.indexOf(name);
  if (broken === place || (broken === -1 && seen && name === 'agent')) return failedBy(name, error);
  return broken > place ? passed(name, 'in place') : unknown(name, 'cannot be seen');
}

function describePart(name: 'key' | 'agent' | 'docker', version: Version): string {
  if (name === 'key') return `lets in, role ${version.role}`;
  return name === 'agent' ? `answers, on Node ${version.node}` : `Docker ${version.docker}, Compose ${version.compose}`;
}

function checkClone(settings: ServerSettings, version: Version): Check {
  const wrong = (['directory', 'project'] as const).find(
    (part) => settings[part] !== null && settings[part] !== version[part],
  );
  if (wrong === undefined)
    return passed(
      'clone',
      `${version.directory}, project ${version.project}, ${version.revision ?? 'nothing deployed yet'}`,
    );
  return {
    name: 'clone',
    state: 'failed',
    text: `The agent works with ${wrong} ${version[wrong]}, the settings say ${settings[wrong]}.`,
    remedy: `Mend \`server.${wrong}\` in the settings, or run \`mission-control server install\` again.`,
  };
}
