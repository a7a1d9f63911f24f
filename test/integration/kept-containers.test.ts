import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { ComposeChoice } from '../../lab/machine/machine.ts';
import type { Developer } from '../../lab/origin.ts';
import { type Stack, web } from '../../lab/stacks/tiny.ts';
import { type Deployed, deploy, type Inspected, inspect, land, seenIn } from './deploying.ts';

let lab: Lab;
let developer: Developer;
let number = 0;

/** `changed` is recreated in every version; all others but `follower` have to stay, whatever ties them to it. */
function stackOf(version: number): Stack {
  const image = `${lab.registry}/web:1`;
  const healthcheck = { test: ['CMD', 'true'], interval: '0.5s', retries: 5 };
  const idle = ['sleep', '3600'];
  return {
    services: {
      changed: web(image, { environment: { VERSION: `${version}` }, healthcheck, env_file: 'word.env' }),
      waiting: web(image, { depends_on: { changed: { condition: 'service_healthy' } } }),
      mounting: web(image, { depends_on: ['changed'], volumes: ['./site:/srv/site:ro'] }),
      reading: web(image, { env_file: 'word.env' }),
      beside: web(image, { network_mode: 'service:waiting', command: idle }),
      follower: web(image, { network_mode: 'service:changed', command: idle }),
    },
    files: { 'site/word.txt': 'word\n', 'word.env': 'WORD=word\n' },
  };
}

const KEPT = ['waiting', 'mounting', 'reading', 'beside'];

function pick(containers: Readonly<Record<string, Inspected>>, names: readonly string[]) {
  return names.map((name) => [name, containers[name]?.id, containers[name]?.startedAt, containers[name]?.state]);
}

async function deployNext(): Promise<Deployed> {
  number += 1;
  return deploy(lab, await land(developer, `version-${number}`, stackOf(number)));
}

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
  expect(await deployNext()).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
});
afterAll(() => lab[Symbol.asyncDispose]());

/** Gives the agent another Compose, as an update of the server does. */
async function useCompose(choice: ComposeChoice): Promise<string> {
  const docker = await lab.machine.dockerWith(choice);
  const path = join(lab.server.root, 'agent.json');
  const config = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  writeFileSync(path, JSON.stringify({ ...config, dockerConfig: docker.env.DOCKER_CONFIG }));
  return docker.composeVersion;
}

describe.each(['pinned', 'second'] as const)('with the %s Compose on the server', (choice) => {
  it('nothing is recreated for the version of Compose alone', async () => {
    const version = await useCompose(choice);
    const before = await inspect(lab);
    const doctor = await lab.client.run(['doctor']);
    expect(doctor.stdout).toContain(`Compose ${version}`);
    expect(await deploy(lab, await lab.origin.head())).toMatchObject({ code: 0, record: { outcome: 'unchanged' } });
    expect(await inspect(lab)).toEqual(before);
  });

  it('unchanged containers keep their ids and start times; who shares a namespace with the changed one follows', async () => {
    const before = await inspect(lab);
    const { code, record } = await deployNext();
    const after = await inspect(lab);
    expect(code).toBe(0);
    expect(pick(after, KEPT)).toEqual(pick(before, KEPT));
    expect(record.plan?.changes.filter(({ action }) => action !== 'none')).toEqual([
      expect.objectContaining({ service: 'changed', action: 'recreate' }),
      expect.objectContaining({
        service: 'follower',
        action: 'recreate',
        reasons: [{ kind: 'follows', text: 'shares a namespace or volumes with changed, which is recreated' }],
      }),
    ]);
    for (const service of ['changed', 'follower']) {
      expect(after[service]?.id).not.toBe(before[service]?.id);
      expect(after[service]?.state).toBe('running');
    }
    expect(after.changed?.environment).toContain(`VERSION=${number}`);
    const address = (service: string) => lab.docker(['exec', after[service]?.id ?? '', 'hostname', '-i']);
    expect((await address('follower')).stdout).toBe((await address('changed')).stdout);
    expect(await seenIn(lab, 'mounting', '/srv/site/word.txt')).toBe('word');
  });
});
