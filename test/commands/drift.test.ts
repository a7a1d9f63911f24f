import { expect, test } from 'vitest';
import { drift } from '../../src/commands/drift.ts';
import type { Status } from '../../src/core/protocol/messages.ts';
import { makeInputs } from '../../src/entry/inputs.ts';
import { type deployed, deployed as deployedTree, planFor } from '../core/plan/example.ts';
import { fakeContext, fakeServer } from '../fakes/context.ts';

const TREE = { 'compose.yaml': 'services: {web: {image: "web:1", restart: always}}\n' };
const SETTINGS = 'server: {address: server.example.org, hostKeys: [ssh-ed25519 AAAA], directory: /srv/stack}\n';
const STATUS: Status = { revision: 'a'.repeat(40), lock: null, deployment: null, records: [] };

type Deployed = Awaited<ReturnType<typeof deployed>>;

async function run(status: Status, change: (snapshot: Deployed) => Deployed = (snapshot) => snapshot) {
  const snapshot = change(await deployedTree(TREE));
  const server = fakeServer({
    status: () => ({ verb: 'status', status }),
    plan: async () => ({ verb: 'plan', plan: await planFor(TREE, snapshot) }),
  });
  const workspace = { read: async (path: string) => (path === 'mission-control.yaml' ? SETTINGS : null) };
  const context = fakeContext({ workspace: workspace as never, connect: () => server });
  const inputs = makeInputs({ inputs: drift.inputs, values: new Map(), words: [], environment: {} });
  return { output: await drift.run(inputs, context), asked: server.asked };
}

test('asks for the plan at the revision that was deployed, which must be empty', async () => {
  const { output, asked } = await run(STATUS);
  expect(output).toEqual({ kind: 'findings', findings: [] });
  expect(asked).toContainEqual({ verb: 'plan', revision: STATUS.revision });
});

test('what the plan holds is drift', async () => {
  const { output } = await run(STATUS, (snapshot) => ({ ...snapshot, containers: [] }));
  expect(output).toMatchObject({ findings: [{ rule: 'drift-container-missing', severity: 'error', service: 'web' }] });
});

test('where nothing was deployed, "no drift" would be a lie', async () => {
  const { output } = await run({ ...STATUS, revision: null });
  expect(output).toMatchObject({ findings: [{ rule: 'drift-incomplete', severity: 'error' }] });
});

test('while a deployment is under way nothing can be said', async () => {
  const lock = {
    fence: 4,
    holder: 'alice',
    id: 'd-4',
    revision: 'b'.repeat(40),
    since: 's',
    phase: 'pull',
    phaseSince: 's',
    alive: true,
  } as const;
  await expect(run({ ...STATUS, lock })).rejects.toMatchObject({
    code: 'LOCK_HELD',
    message: expect.stringContaining('alice'),
  });
});
