import { describe, expect, test } from 'vitest';
import { doctor } from '../../src/commands/doctor.ts';
import type { Administration } from '../../src/context.ts';
import type { Result } from '../../src/core/protocol/messages.ts';
import { exitCodeFor } from '../../src/entry/run.ts';
import { type ErrorCode, MissionControlError } from '../../src/errors.ts';
import { fakeServer } from '../fakes/context.ts';
import { inputsOf, worldOf } from './server-world.ts';

const VERSION: Extract<Result, { verb: 'version' }> = {
  ...{ verb: 'version', docker: '24.0.7', compose: '2.26.1', node: '24.1.0', role: 'deploy', revision: null },
  ...{ project: 'stack', directory: '/srv/stack' },
};
const failing = (code: ErrorCode) => new MissionControlError({ code, message: `No: ${code}.`, hint: `Mend ${code}.` });

/** The states by name, and everything that is said. */
async function examine(given: {
  readonly version?: Result | ErrorCode;
  readonly shown?: string | ErrorCode;
  readonly settings?: string | null;
}) {
  const { version = VERSION, shown = 'ssh-ed25519 AAAA' } = given;
  const server = fakeServer({
    version: () => {
      if (typeof version === 'string') throw failing(version);
      return version;
    },
  });
  const administration = {
    hostKey: async () => {
      if (!shown.startsWith('ssh-')) throw failing(shown as ErrorCode);
      return { line: shown, fingerprint: 'SHA256:x' };
    },
  } as unknown as Administration;
  const settings = given.settings === undefined ? {} : { settings: given.settings };
  const output = await doctor.run(inputsOf(doctor), worldOf({ server, more: { administration }, ...settings }));
  if (output.kind !== 'text') throw new Error('no text');
  const { checks } = output.data as { checks: { name: string; state: string }[] };
  const states = Object.fromEntries(checks.map(({ name, state }) => [name, state]));
  return { states, text: output.lines.join('\n'), code: exitCodeFor(output) };
}

const ALL = { settings: 'ok', 'host key': 'ok', key: 'ok', agent: 'ok', docker: 'ok', clone: 'ok' };

test('says of everything that it is in place', async () => {
  const { states, text, code } = await examine({});
  expect(states).toEqual(ALL);
  expect(code).toBe(0);
  for (const part of [
    'mission-control@server.example.org:22',
    'SHA256:x',
    'role deploy',
    'Node 24.1.0',
    'Docker 24.0.7',
    '/srv/stack',
  ])
    expect(text).toContain(part);
});

describe('says what is missing, and what to do', () => {
  test('of several faults in the settings each stands in its column', async () => {
    const { text } = await examine({ settings: 'servre: {}\nzoen: x\n' });
    const lines = text.split('\n').slice(0, 3);
    expect(lines[0]).toMatch(/^failed {3}settings {2}mission-control\.yaml:1:1: /);
    expect(lines[1]).toMatch(/^ {19}mission-control\.yaml:2:1: /);
    expect(lines[2]).toMatch(/^ {19}\S/);
  });

  test.each<[string, ErrorCode, Partial<Record<string, string>>]>([
    ['the key is refused', 'KEY_REFUSED', { key: 'failed', agent: 'unknown', docker: 'unknown', clone: 'unknown' }],
    ['the key cannot be read', 'KEY_INVALID', { key: 'failed', agent: 'unknown' }],
    ['there is no agent', 'AGENT_MISSING', { agent: 'failed', docker: 'unknown', clone: 'unknown' }],
    ['the agent is of another version', 'AGENT_VERSION', { agent: 'failed', docker: 'unknown', clone: 'unknown' }],
    ['there is no docker', 'DOCKER_MISSING', { docker: 'failed', clone: 'unknown' }],
    ['docker does not answer', 'DOCKER_UNREACHABLE', { docker: 'failed', clone: 'unknown' }],
    ['the clone is broken', 'GIT_FAILED', { clone: 'failed' }],
    ['its state is damaged', 'STATE_CORRUPT', { docker: 'ok', clone: 'failed' }],
  ])('%s', async (_, version, expected) => {
    const { states, text, code } = await examine({ version });
    expect(states).toMatchObject(expected);
    expect(text).toContain(`Mend ${version}.`);
    expect(code).toBe(1);
  });

  test('what comes before the part that fails is in place', async () => {
    expect((await examine({ version: 'DOCKER_MISSING' })).states).toMatchObject({ key: 'ok', agent: 'ok' });
    expect((await examine({ version: 'GIT_FAILED' })).states).toMatchObject({ key: 'ok', agent: 'ok', docker: 'ok' });
  });

  test.each<ErrorCode>(['CONNECTION_LOST', 'SERVER_TIMEOUT', 'INTERNAL'])(
    'and keeps no other reason back: %s',
    async (version) => {
      const { states, text, code } = await examine({ version });
      expect(states).toMatchObject({ 'host key': 'ok', agent: 'failed', docker: 'unknown', clone: 'unknown' });
      expect(text).toContain(`Mend ${version}.`);
      expect(code).toBe(1);
    },
  );

  test.each<[string, string, string]>([
    ['another host key', 'ssh-ed25519 BBBB', 'not pinned'],
    ['a longer one', 'ssh-ed25519 AAAAA', 'not pinned'],
    ['no server', 'SERVER_UNREACHABLE', 'Mend SERVER_UNREACHABLE.'],
  ])('%s', async (_, shown, text) => {
    const found = await examine({
      shown,
      version: shown.startsWith('ssh-') ? 'HOST_KEY_MISMATCH' : 'SERVER_UNREACHABLE',
    });
    expect(found.states).toMatchObject({ 'host key': 'failed', key: 'unknown', agent: 'unknown', clone: 'unknown' });
    expect(found.text).toContain(text);
    expect(found.code).toBe(1);
  });

  test.each([{ directory: '/srv/other' }, { project: 'other' }])('an agent that works elsewhere: %j', async (other) => {
    const { states, text } = await examine({ version: { ...VERSION, ...other } });
    expect(states).toEqual({ ...ALL, clone: 'failed' });
    expect(text).toContain(`${Object.values(other)[0]}`);
  });

  test.each([null, 'server: {adress: x}\n'])('settings %j', async (settings) => {
    const { states, code, text } = await examine({ settings });
    expect(states).toEqual({
      ...Object.fromEntries(Object.keys(ALL).map((name) => [name, 'unknown'])),
      settings: 'failed',
    });
    expect(text).toMatch(/server:|adress/);
    expect(code).toBe(1);
  });
});

test('a Ctrl-C ends it, it is no answer', async () => {
  await expect(examine({ version: 'INTERRUPTED' })).rejects.toMatchObject({ code: 'INTERRUPTED' });
});
