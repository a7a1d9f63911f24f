import type { Command, Inputs } from '../../src/commands/command.ts';
import type { Context, Server, Workspace } from '../../src/context.ts';
import type { DeploymentRecord } from '../../src/core/plan/record.ts';
import type { Lock } from '../../src/core/protocol/messages.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { fakeContext } from '../fakes/context.ts';

export const REVISION = 'b'.repeat(40);

export const SETTINGS = `server:
  address: server.example.org
  hostKeys: [ssh-ed25519 AAAA]
  directory: /srv/stack
  project: stack
`;

/** The inputs of a verb as they come from the command line. */
export function inputsOf(command: Command, given: Record<string, string> = {}, words: readonly string[] = []): Inputs {
  const values = new Map(Object.entries(given).map(([name, value]) => [name, [value]]));
  return makeInputs({ inputs: command.inputs, values, words, environment: {} });
}

/** A checkout with settings, and a server behind them. */
export function worldOf(given: {
  readonly server?: Server;
  readonly settings?: string | null;
  readonly settingsFile?: string;
  readonly revision?: string | null;
  readonly more?: Partial<Context>;
}) {
  const { server, settings = SETTINGS, settingsFile = 'mission-control.yaml', revision = REVISION, more } = given;
  const workspace: Workspace = {
    directory: '/checkout',
    read: async (path) => (path === settingsFile ? settings : null),
    ignores: async () => false,
    kind: async () => null,
    list: async () => [],
    files: async () => new Map(),
    revision: async () => revision,
    at: async () => null,
  };
  return fakeContext({ workspace, ...(server === undefined ? {} : { connect: () => server }), ...more });
}

export function recordOf(given: Partial<DeploymentRecord> = {}): DeploymentRecord {
  return {
    ...{
      version: 1,
      id: '7-1',
      kind: 'deploy',
      outcome: 'deployed',
      revision: REVISION,
      from: null,
      running: REVISION,
    },
    ...{ fence: 3, startedAt: '2026-01-01T00:00:00Z', endedAt: '2026-01-01T00:01:00Z' },
    ...{ failure: null, plan: null, services: {}, saved: [] },
    ...given,
  };
}

export function lockOf(given: Partial<Lock> = {}): Lock {
  return {
    ...{ fence: 3, holder: 'alice', id: '7-1', revision: REVISION, since: '12:04', phase: 'pull', phaseSince: '12:05' },
    alive: true,
    ...given,
  };
}
