import { chmodSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseHashes, withContainers } from '../../../src/adapters/engine/agreeing.ts';
import { isLeftover, parseContainers } from '../../../src/adapters/engine/containers.ts';
import { openEngine } from '../../../src/adapters/engine/engine.ts';
import { running } from '../../core/plan/example.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-engine-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

/** An engine whose docker program is this shell script; it writes down how it was called. */
function engineOf(script: string) {
  const docker = join(directory, 'docker');
  const calls = join(directory, 'calls');
  writeFileSync(docker, `#!/bin/sh\necho "$*" >>${calls}\n${script}\n`);
  chmodSync(docker, 0o755);
  const environment = { directory, config: '/etc/docker-config', host: null, marks: { MARK: 'yes' } };
  return {
    engine: openEngine({ project: 'stack', directory, docker }, environment),
    calls: () => (existsSync(calls) ? readFileSync(calls, 'utf8').trim().split('\n') : []),
  };
}
const COMPOSE = { files: ['compose.yaml'], envFiles: [] };
const IMAGE = { service: 'web', image: 'ghcr.io/acme/app:1' };

const INSPECTED = {
  Id: 'c1',
  Name: '/stack-web-1',
  Image: 'sha256:a',
  RestartCount: 2,
  State: { Status: 'running', ExitCode: 0, StartedAt: '2026-01-01T00:00:00Z', Health: { Status: 'healthy' } },
  Config: {
    Env: ['PASSWORD=canary'],
    Labels: {
      'com.docker.compose.service': 'web',
      'com.docker.compose.container-number': '3',
      'com.docker.compose.oneoff': 'False',
      'com.docker.compose.config-hash': 'h',
    },
  },
};

describe('what docker says of containers', () => {
  test('is read, and no value of a variable with it', () => {
    const [container] = parseContainers(JSON.stringify([INSPECTED]));
    expect(container).toEqual({
      ...{ id: 'c1', name: 'stack-web-1', service: 'web', number: 3, oneOff: false, image: 'sha256:a' },
      ...{ state: 'running', health: 'healthy', exitCode: 0, restartCount: 2, startedAt: '2026-01-01T00:00:00Z' },
      configHash: 'h',
    });
    expect(JSON.stringify(container)).not.toContain('canary');
  });

  test('without healthcheck and labels too', () => {
    const bare = { ...INSPECTED, State: { ...INSPECTED.State, Health: undefined }, Config: { Labels: null } };
    expect(parseContainers(JSON.stringify([bare]))).toMatchObject([{ health: 'none', service: '', number: 1 }]);
  });

  test.each([
    ['0123456789ab_stack-web-1', 'created', true],
    ['0123456789ab_stack-web-1', 'running', false],
    ['stack-web-1', 'created', false],
    ['0123_stack-web-1', 'created', false],
  ] as const)('%s, %s, is left over: %s', (name, state, expected) => {
    expect(isLeftover({ ...running('web', 'web:1'), name, state })).toBe(expected);
  });

  test('one that is gone before it is looked at is left out', async () => {
    const { engine } = engineOf(
      `case "$1" in ps) printf 'c1\\nc2\\n';; *) echo '${JSON.stringify([INSPECTED])}'; echo 'Error: No such container: c2' >&2; exit 1;; esac`,
    );
    expect((await engine.containers()).map(({ id }) => id)).toEqual(['c1']);
  });

  test('all that are gone are none', async () => {
    const { engine } = engineOf(
      `case "$1" in ps) echo c2;; *) echo '[]'; echo 'Error: No such container: c2' >&2; exit 1;; esac`,
    );
    expect(await engine.containers()).toEqual([]);
  });

  test('is not believed where it could not be said', async () => {
    const { engine } = engineOf(`case "$1" in ps) echo c2;; *) echo 'context canceled' >&2; exit 1;; esac`);
    await expect(engine.containers()).rejects.toMatchObject({ code: 'ENGINE_FAILED' });
  });
});

describe('a docker command', () => {
  test('sees nothing of our environment but what it is meant to', async () => {
    process.env.CANARY = 'secret';
    const { engine } = engineOf(`env >${directory}/env; pwd >${directory}/pwd; echo 1`);
    await engine.versions();
    Reflect.deleteProperty(process.env, 'CANARY');
    const names = readFileSync(join(directory, 'env'), 'utf8')
      .trim()
      .split('\n')
      .map((line) => line.split('=')[0]);
    expect(names.sort()).toEqual(expect.arrayContaining(['DOCKER_CONFIG', 'HOME', 'LC_ALL', 'MARK', 'PATH']));
    expect(names).not.toContain('CANARY');
    expect(readFileSync(join(directory, 'pwd'), 'utf8').trim()).toBe(directory);
  });

  test('that is not there', async () => {
    const engine = openEngine(
      { project: 'stack', directory, docker: join(directory, 'none') },
      { directory, config: null, host: null, marks: {} },
    );
    await expect(engine.versions()).rejects.toMatchObject({
      code: 'DOCKER_MISSING',
      hint: expect.stringContaining('docs.docker.com'),
    });
  });

  test.each([
    "docker: 'compose' is not a docker command.",
    'docker: unknown command: docker compose',
    "unknown shorthand flag: 'p' in -p",
    'unknown flag: --ansi',
  ])('without its compose plugin: %s', async (words) => {
    const { engine } = engineOf(`echo "${words}" >&2; exit 1`);
    await expect(engine.up(COMPOSE, ['web'])).rejects.toMatchObject({
      code: 'DOCKER_MISSING',
      message: expect.stringContaining('compose'),
    });
  });

  test('whose engine does not answer', async () => {
    const { engine } = engineOf(
      'echo "Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?" >&2; exit 1',
    );
    await expect(engine.containers()).rejects.toMatchObject({ code: 'DOCKER_UNREACHABLE' });
    await expect(engine.ready(0)).rejects.toMatchObject({ code: 'DOCKER_UNREACHABLE' });
  });

  test('is waited for until the engine answers', async () => {
    const { engine, calls } = engineOf(
      `[ "$(wc -l <${directory}/calls)" -ge 3 ] || { echo 'Cannot connect to the Docker daemon' >&2; exit 1; }`,
    );
    await engine.ready(30);
    expect(calls()).toHaveLength(3);
  });
});

describe('images', () => {
  const printed = [
    { Repository: 'web', Tag: '1', Digest: '<none>', ID: 'sha256:a' },
    { Repository: 'mission-control-keep/stack-web', Tag: '7-1', Digest: '<none>', ID: 'sha256:b' },
    { Repository: 'mission-control-keep/stack-db', Tag: '8-1', Digest: '<none>', ID: 'sha256:c' },
    { Repository: '<none>', Tag: '<none>', Digest: '<none>', ID: 'sha256:d' },
  ]
    .map((image) => JSON.stringify(image))
    .join('\n');
  const script = `case "$2" in ls) cat <<'END'\n${printed}\nEND\n;; esac`;

  test('are listed without what is kept, and found by name', async () => {
    const { engine } = engineOf(script);
    expect(await engine.images()).toEqual({ 'web:1': 'sha256:a' });
    expect(await engine.imageIds(['web:1', 'none:1'])).toEqual({ 'web:1': 'sha256:a' });
  });

  test('that were kept are forgotten by deployment', async () => {
    const { engine, calls } = engineOf(script);
    await engine.forgetKept(['7-1']);
    expect(calls().at(-1)).toBe('image rm mission-control-keep/stack-web:7-1');
  });

  test('are tagged, but never by digest', async () => {
    const { engine, calls } = engineOf('exit 0');
    await engine.tag('sha256:a', 'web:1');
    await engine.tag('sha256:a', `web@sha256:${'d'.repeat(64)}`);
    await engine.keep('sha256:a', 'web', '7-1');
    expect(calls()).toEqual(['image tag sha256:a web:1', 'image tag sha256:a mission-control-keep/stack-web:7-1']);
  });
});

describe('a pull', () => {
  const refused = 'Error response from daemon: Get "https://ghcr.io/v2/": dial tcp: connection refused';

  test('is tried again where the registry stumbles', { timeout: 20_000 }, async () => {
    const { engine, calls } = engineOf(
      `[ "$(wc -l <${directory}/calls)" -ge 2 ] || { echo '${refused}' >&2; exit 18; }`,
    );
    await engine.pull(COMPOSE, IMAGE);
    expect(calls()).toHaveLength(2);
  });

  test('is not where it refuses, and then names registry and remedy', async () => {
    const { engine, calls } = engineOf("echo 'Error response from daemon: denied' >&2; exit 18");
    await expect(engine.pull(COMPOSE, IMAGE)).rejects.toMatchObject({ code: 'REGISTRY_DENIED' });
    expect(calls()).toHaveLength(1);
  });

  test('ends at once when somebody stops it', async () => {
    const { engine } = engineOf('sleep 30');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 200);
    const begun = performance.now();
    await expect(engine.pull(COMPOSE, { ...IMAGE, signal: stop.signal })).rejects.toThrow();
    expect(performance.now() - begun).toBeLessThan(5000);
  });
});

test('a build that failed tells its last words', async () => {
  const { engine } = engineOf('printf \'step 1\\nprocess "npm ci" did not complete: exit code: 1\\n\' >&2; exit 17');
  await expect(engine.build(COMPOSE, { service: 'own' })).rejects.toMatchObject({
    code: 'BUILD_FAILED',
    message: 'Could not build the image of `own`: process "npm ci" did not complete: exit code: 1.',
  });
});

test('nothing to do calls nothing', async () => {
  const { engine, calls } = engineOf('exit 1');
  await engine.up(COMPOSE, []);
  await engine.restart([]);
  await engine.start([]);
  await engine.remove([]);
  expect(calls()).toEqual([]);
});

test('what is removed is stopped first', async () => {
  const { engine, calls } = engineOf('exit 0');
  await engine.remove(['a', 'b']);
  expect(calls()).toEqual(['container stop a b', 'container rm --force a b']);
});

test('hashes are read line by line', () => {
  expect([...parseHashes('web abc\n\ndb  def\nnoise\n')]).toEqual([
    ['web', 'abc'],
    ['db', 'def'],
  ]);
});

test('a shared namespace is hashed as Compose does: with the container in the place of its service', () => {
  const stack = { services: { side: { network_mode: 'service:web', ipc: 'host' }, web: { image: 'web:1' } } };
  expect(withContainers(stack, [running('web', 'web:1')]).services).toEqual({
    side: { network_mode: 'container:web-1', ipc: 'host' },
    web: { image: 'web:1' },
  });
});
