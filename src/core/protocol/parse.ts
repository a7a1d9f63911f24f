import { MissionControlError } from '../../errors.ts';
import type { DeploymentRecord } from '../plan/record.ts';
import type { Snapshot } from '../plan/snapshot.ts';
import type { Message, Request, Role } from './messages.ts';
import type { Shape } from './shape.ts';
import { MESSAGE, RECORD, SNAPSHOT } from './shapes.ts';

/** The longest request, bytes. */
export const REQUEST_LIMIT = 200;
/** The longest message, UTF-16 units. */
export const MESSAGE_LIMIT = 8 * 1024 * 1024;
const DEPTH_LIMIT = 32;
const ID_LENGTH = 64;

const REVISION = '[0-9a-f]{40}';
const ID = '[0-9a-z]+(?:-[0-9a-z]+)*';

/** Reads one line from a client, whole and strictly; null where it is no request. */
export function parseRequest(line: string): Request | null {
  if (line.length > REQUEST_LIMIT || !/^[0-9a-z -]+$/.test(line)) return null;
  const words = line.split(' ');
  if (words.some((one) => one === '')) return null;
  return readWords(words[0] ?? '', words.slice(1));
}

/** True for an id of a deployment: lower-case letters, digits and single dashes, 64 characters at most. */
export function isDeploymentId(text: string): boolean {
  return text.length <= ID_LENGTH && new RegExp(`^${ID}$`).test(text);
}

/** True for a full commit hash. */
export function isRevision(text: string): boolean {
  return new RegExp(`^${REVISION}$`).test(text);
}

/** What a key of this role may ask for. */
export function isAllowed(role: Role, verb: Request['verb']): boolean {
  return role === 'deploy' || !['deploy', 'rollback', 'unlock', 'abort'].includes(verb);
}

/** Reads one line from the agent. Errors: AGENT_PROTOCOL. */
export function parseMessage(line: string): Message {
  if (line.length > MESSAGE_LIMIT) throw unreadable('a line of more than 8 MiB');
  return readJson<Message>(line, MESSAGE, 'a line');
}

/** Reads a snapshot that was written to a file. Errors: AGENT_PROTOCOL. */
export function parseSnapshot(text: string): Snapshot {
  return readJson<Snapshot>(text, SNAPSHOT, 'a snapshot');
}

/** Reads a record from the state directory. Errors: AGENT_PROTOCOL. */
export function parseRecord(text: string): DeploymentRecord {
  return readJson<DeploymentRecord>(text, RECORD, 'a record');
}

function readWords(verb: string, words: readonly string[]): Request | null {
  const [first, second] = words;
  switch (verb) {
    case 'version':
    case 'snapshot':
    case 'lock':
      return words.length === 0 ? { verb } : null;
    case 'plan':
      return first !== undefined && isRevision(first) && words.length === 1 ? { verb, revision: first } : null;
    case 'deploy':
      return first !== undefined &&
        second !== undefined &&
        isRevision(first) &&
        isDeploymentId(second) &&
        words.length === 2
        ? { verb, revision: first, id: second }
        : null;
    case 'status':
      return words.length <= 1 && (first === undefined || isDeploymentId(first)) ? { verb, id: first ?? null } : null;
    case 'rollback':
      return words.length >= 1 && words.length <= 2 && words.every(isDeploymentId)
        ? { verb, id: first ?? '', to: second ?? null }
        : null;
    case 'unlock':
      return words.length === 1 && /^[1-9]\d{0,14}$/.test(first ?? '') ? { verb, fence: Number(first) } : null;
    case 'abort':
      return words.length === 1 && isDeploymentId(first ?? '') ? { verb, id: first ?? '' } : null;
    default:
      return null;
  }
}

function readJson<T>(text: string, shape: Shape, what: string): T {
  if (nesting(text) > DEPTH_LIMIT) throw unreadable(`${what} nested more than ${DEPTH_LIMIT} deep`);
  const value = parseJson(text, what);
  const fault = shape(value, '');
  if (fault !== null) throw unreadable(`${what} whose \`${fault.replace(/^\./, '')}\` is not what it should be`);
  return value as T;
}

function parseJson(text: string, what: string): unknown {
  try {
    return JSON.parse(text, (key, value) => (key === '__proto__' ? undefined : value));
  } catch (cause) {
    throw unreadable(`${what} that is no JSON`, cause);
  }
}

/** How deep brackets are nested, strings apart. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}

function unreadable(what: string, cause?: unknown): MissionControlError {
  return new MissionControlError({
    code: 'AGENT_PROTOCOL',
    message: `The agent sent ${what}.`,
    hint: 'See what answers there with `mission-control doctor`.',
    cause,
  });
}
