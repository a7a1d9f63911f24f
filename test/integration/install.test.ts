import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Lab, openLab } from '../../lab/lab.ts';
import { freePort } from '../../lab/port.ts';
import { makeKey } from '../../lab/sshd.ts';
import { web } from '../../lab/stacks/tiny.ts';
import { run } from '../../src/process.ts';
import { deploy, freshId, type Inspected, inspect, land, recorded, refusal } from './deploying.ts';

let lab: Lab;
let revision: string;
/** A directory without settings: all that is known is said by flags, or seen on the server. */
let nowhere: string;
let before: Readonly<Record<string, Inspected>>;

beforeAll(async () => {
  lab = await openLab({ install: false, standIns: false });
  nowhere = join(lab.directory, 'nowhere');
  mkdirSync(nowhere);
  const image = `${lab.registry}/web:1`;
  revision = await land(await lab.origin.developer(), 'tiny', {
    services: {
      base: web(image, { volumes: ['./site:/srv/site:ro'] }),
      beside: web(image, { network_mode: 'service:base', depends_on: ['base'], command: ['sleep', '3600'] }),
      reader: web(image, { env_file: 'reader.env' }),
    },
    files: { 'site/word.txt': 'word\n', 'reader.env': 'WORD=word\n' },
  });
});
afterAll(() => lab[Symbol.asyncDispose]());

function install(given: { readonly flags?: Readonly<Record<string, string>>; readonly directory?: string } = {}) {
  const { server, client, engine } = lab;
  const flags = {
    address: server.address,
    port: `${server.port}`,
    user: server.user,
    'host-key': server.hostKey,
    'authorized-keys': server.sshd.authorizedKeys,
    'deploy-key': `${client.identity('deploy')}.pub`,
    'plan-key': `${client.identity('plan')}.pub`,
    root: server.root,
    'docker-host': engine.env.DOCKER_HOST ?? '',
    'docker-config': engine.env.DOCKER_CONFIG ?? '',
    ...given.flags,
  };
  const argv = Object.entries(flags).flatMap(([name, value]) => [`--${name}`, value]);
  return client.run(['server', 'install', ...argv], { directory: given.directory ?? nowhere });
}

/** What `doctor` says: check → state. */
async function doctor(): Promise<{ readonly code: number; readonly states: Readonly<Record<string, string>> }> {
  const { code, data } = await lab.client.json(['doctor']);
  const { checks } = data as { checks: readonly { readonly name: string; readonly state: string }[] };
  return { code, states: Object.fromEntries(checks.map(({ name, state }) => [name, state])) };
}

describe('before anything is installed', () => {
  it('doctor says what is missing', async () => {
    expect(await doctor()).toEqual({
      code: 1,
      states: {
        settings: 'ok',
        'host key': 'ok',
        key: 'failed',
        agent: 'unknown',
        docker: 'unknown',
        clone: 'unknown',
      },
    });
  });

  it('a server with another host key is not touched', async () => {
    makeKey(join(nowhere, 'other'));
    const said = refusal(
      await install({ flags: { 'host-key': readFileSync(join(nowhere, 'other.pub'), 'utf8').trim() } }),
    );
    expect(said).toContain('is not the pinned one');
    expect(existsSync(lab.server.root)).toBe(false);
  });

  it('a server whose docker does not answer is not touched', async () => {
    const said = refusal(await install({ flags: { 'docker-host': `unix://${nowhere}/nobody.sock` } }));
    expect(said).toContain('Docker does not answer on the server.');
    expect(existsSync(lab.server.root)).toBe(false);
  });

  it('a key that opens nothing installs nothing', async () => {
    const { server } = lab;
    const flags = ['--address', server.address, '--port', `${server.port}`, '--user', server.user];
    const argv = ['server', 'install', ...flags, '--host-key', server.hostKey, '--root', server.root];
    expect(refusal(await lab.client.run(argv, { role: 'stranger', directory: nowhere }))).toContain('refuses the key');
    expect(existsSync(server.root)).toBe(false);
  });
});

describe('on a server whose stack already runs', () => {
  beforeAll(async () => {
    await run({ argv: ['git', 'clone', '--quiet', lab.origin.url, lab.server.directory], timeoutSeconds: 60 });
    await lab.docker(['compose', 'up', '--detach'], { cwd: lab.server.directory });
    before = await inspect(lab);
  });

  it('project and directory are those of the containers, and what runs is adopted', async () => {
    // Other labs run on the same engine: the repository tells which stack is meant.
    const { code, stdout, stderr } = await install({ flags: { origin: lab.origin.url } });
    expect({ code, stderr }).toEqual({
      code: 0,
      stderr: expect.stringContaining(`for ${lab.project} in ${lab.server.directory}`),
    });
    expect(stdout).toMatch(new RegExp(`^adopt +3 services run as ${revision.slice(0, 12)} says$`, 'm'));
    expect(stdout).toMatch(new RegExp(`^ {2}directory: ${lab.server.directory}$`, 'm'));
    expect(await inspect(lab)).toEqual(before);
  });

  it('the first plan changes nothing, and neither does the first deploy', async () => {
    const { code, data } = await lab.client.json(['plan']);
    expect(code).toBe(0);
    const { changes } = (data as { plan: { changes: readonly { service: string; action: string }[] } }).plan;
    expect(changes.map(({ service, action }) => [service, action]).sort()).toEqual([
      ['base', 'none'],
      ['beside', 'none'],
      ['reader', 'none'],
    ]);
    expect(await deploy(lab, revision)).toMatchObject({ code: 0, record: { outcome: 'unchanged' } });
    expect(await inspect(lab)).toEqual(before);
  });

  it('a second installation finds all in place', async () => {
    const agent = join(lab.server.root, 'lib/agent.js');
    const written = statSync(agent).mtimeMs;
    const keys = readFileSync(lab.server.sshd.authorizedKeys, 'utf8');
    const { code, stdout } = await install();
    expect(code).toBe(0);
    expect(stdout).not.toMatch(/written|cloned|taken over/);
    expect(stdout.match(/: found$/gm)?.length).toBeGreaterThanOrEqual(6);
    expect(stdout).toMatch(/^adopt +not needed/m);
    expect(statSync(agent).mtimeMs).toBe(written);
    expect(readFileSync(lab.server.sshd.authorizedKeys, 'utf8')).toBe(keys);
  });

  it('doctor finds everything in place', async () => {
    const ok = { settings: 'ok', 'host key': 'ok', key: 'ok', agent: 'ok', docker: 'ok', clone: 'ok' };
    expect(await doctor()).toEqual({ code: 0, states: ok });
  });
});

describe('a second installation with a root of its own', () => {
  const second = () => ({
    root: `${lab.server.root}-two`,
    project: `${lab.project}-two`,
    'project-directory': `${lab.server.directory}-two`,
    origin: lab.origin.url,
  });

  it('refuses keys that open the first', async () => {
    expect(refusal(await install({ flags: second() }))).toContain('is tied to something else');
  });

  it('stands beside the first: what one deploys does not touch the other', async () => {
    const keys = ['deploy', 'plan'].map((role) => join(nowhere, `second-${role}`));
    for (const key of keys) makeKey(key);
    const [deployKey, planKey] = keys.map((key) => `${key}.pub`);
    const flags = { ...second(), 'deploy-key': deployKey ?? '', 'plan-key': planKey ?? '' };
    expect(await install({ flags })).toMatchObject({ code: 0 });
    const argv = ['deploy', '--revision', revision, '--id', freshId('second'), '--identity', keys[0] ?? ''];
    const { code, record } = await recorded(lab, argv, { role: null });
    expect({ code, outcome: record.outcome }).toEqual({ code: 0, outcome: 'deployed' });
    expect(Object.keys(await inspect(lab, `${lab.project}-two`)).sort()).toEqual(['base', 'beside', 'reader']);
    expect(await inspect(lab)).toEqual(before);
    expect(await doctor()).toMatchObject({ code: 0 });
  });
});

describe('a key of the installation', () => {
  const target = () => join(nowhere, 'made-by-a-key');

  /** OpenSSH itself, with a key and the pinned host key; what ends it is not left to chance. */
  function ssh(role: 'deploy' | 'plan' | 'administrator', program: 'ssh' | 'scp', words: readonly string[]) {
    const { server, client } = lab;
    writeFileSync(join(nowhere, 'known_hosts'), `[${server.address}]:${server.port} ${server.hostKey}\n`);
    const options = ['StrictHostKeyChecking=yes', `UserKnownHostsFile=${nowhere}/known_hosts`, 'BatchMode=yes'];
    return [
      ...[program, '-F', '/dev/null', '-i', client.identity(role), program === 'ssh' ? '-p' : '-P', `${server.port}`],
      ...[...options, 'IdentitiesOnly=yes', 'ExitOnForwardFailure=yes'].flatMap((option) => ['-o', option]),
      ...words,
    ];
  }
  const login = () => `${lab.server.user}@${lab.server.address}`;
  const attempt = (argv: readonly string[]) => run({ argv, timeoutSeconds: 30 });

  it('that may only look cannot deploy', async () => {
    const said = refusal(
      await lab.client.run(['deploy', '--revision', revision, '--id', freshId('plan')], { role: 'plan' }),
    );
    expect(said).toContain('This key may look but not `deploy`.');
  });

  it.each([
    ['another program', 'touch'],
    ['a request with more behind it', 'version; touch'],
    ['a request with a line behind it', 'version\ntouch'],
  ])('opens no shell: %s', async (_, line) => {
    for (const role of ['deploy', 'plan'] as const) {
      const { stdout } = await attempt(ssh(role, 'ssh', [login(), `${line} ${target()}`]));
      expect(JSON.parse(stdout.trim().split('\n').at(-1) ?? '')).toMatchObject({
        type: 'error',
        code: 'AGENT_REFUSED',
      });
      expect(existsSync(target())).toBe(false);
    }
  });

  it('opens no login and no terminal', async () => {
    expect((await attempt(ssh('deploy', 'ssh', ['-T', login()]))).stdout).toContain('AGENT_REFUSED');
    const { stdout, stderr } = await attempt(ssh('deploy', 'ssh', ['-tt', login()]));
    expect({ stdout, stderr }).toEqual({
      stdout: '',
      stderr: expect.stringContaining('PTY allocation request failed'),
    });
  });

  it('copies no file, where the administrator can', async () => {
    const copy = (role: 'deploy' | 'administrator', to: string) =>
      attempt(ssh(role, 'scp', ['-O', join(nowhere, 'other.pub'), `${login()}:${to}`]));
    expect((await copy('deploy', target())).code).not.toBe(0);
    expect(existsSync(target())).toBe(false);
    expect((await copy('administrator', `${target()}-administrator`)).code).toBe(0);
    expect(existsSync(`${target()}-administrator`)).toBe(true);
  });

  it('forwards no port, where the administrator can', async () => {
    const greeting = async (role: 'deploy' | 'administrator') => {
      const port = await freePort();
      const { address, sshd } = lab.server;
      const forward = ssh(role, 'ssh', ['-N', '-L', `127.0.0.1:${port}:${address}:${sshd.port}`, login()]);
      const stop = new AbortController();
      const ended = run({ argv: forward, timeoutSeconds: 30, signal: stop.signal });
      const heard = await listen(port);
      stop.abort();
      await ended;
      return heard;
    };
    expect(await greeting('administrator')).toContain('SSH-2.0');
    expect(await greeting('deploy')).toBe('');
  });
});

/** What a port says first; empty where it closes the connection without a word. */
async function listen(port: number): Promise<string> {
  for (let tries = 0; tries < 100; tries += 1) {
    const heard = await new Promise<string | null>((resolve) => {
      const socket = connect({ host: '127.0.0.1', port });
      socket.once('data', (chunk) => {
        socket.destroy();
        resolve(chunk.toString());
      });
      socket.once('close', () => resolve(''));
      socket.once('error', () => resolve(null));
    });
    if (heard !== null) return heard;
    await delay(50);
  }
  throw new Error(`Nobody listens on port ${port}.`);
}
