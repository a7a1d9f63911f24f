import type { Machine } from '../context.ts';
import { MissionControlError } from '../errors.ts';
import type { Input, Inputs, Output } from './command.ts';

/** Inputs for the token that the questions of authenticated hostnames need. */
export const TOKEN_INPUTS: readonly Input[] = [
  {
    name: 'token-file',
    type: 'text',
    placeholder: 'FILE',
    description: 'File with a bearer token that the sign-on accepts (or the token itself in MISSION_CONTROL_TOKEN)',
  },
  {
    name: 'token',
    type: 'text',
    description: 'Bearer token that the sign-on accepts',
    only: 'action',
    environment: 'MISSION_CONTROL_TOKEN',
    secret: true,
  },
];

/** The token, null where nobody gave one. Errors: FILE_NOT_FOUND, USAGE. */
export async function readToken(inputs: Inputs, machine: Pick<Machine, 'read'>): Promise<string | null> {
  const path = inputs.text('token-file');
  const text = path === null ? inputs.text('token') : await machine.read(path);
  if (path !== null && text === null)
    throw new MissionControlError({
      code: 'FILE_NOT_FOUND',
      message: `There is no token file ${path}.`,
      hint: 'Name the file that holds the token, relative to the working directory.',
    });
  const token = text?.trim() ?? null;
  if (token === null || /^[\x21-\x7e]+$/.test(token)) return token;
  throw new MissionControlError({
    code: 'USAGE',
    message: `${path === null ? 'MISSION_CONTROL_TOKEN' : path} does not hold a token: ${token === '' ? 'it is empty' : 'a token is one word'}.`,
    hint: 'Give the bare token, without `Bearer` before it.',
  });
}

/** An output in which nobody reads the token, whatever a server sent back. */
export function masked(output: Output, token: string | null): Output {
  return token === null ? output : (withoutToken(output, token) as Output);
}

function withoutToken(value: unknown, token: string): unknown {
  if (typeof value === 'string') return value.replaceAll(token, '***');
  if (Array.isArray(value)) return value.map((item) => withoutToken(item, token));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutToken(item, token)]));
}
