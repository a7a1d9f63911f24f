import {
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import { server as command } from '../../src/commands/server.ts';
import type { Administration } from '../../src/context.ts';
import { parseSettings } from '../../src/core/settings/parse.ts';
import { git } from '../adapters/repository/clone.ts';
import { endServers, LocalServer } from './local-shell.ts';
import { inputsOf, worldOf } from './server-world.ts';

const KEY = 'ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGJ1aWxkZXI ci';
let server: LocalServer;
beforeEach(() => {
  server = new LocalServer();
});
afterEach(() => server.end());
afterAll(endServers);

/** Installs as on a command line that names everything; null leaves a flag out. */
async function install(
  given: Record<string, string | null> = {},
  more: { settings?: string | null; words?: readonly string[]; administration?: Partial<Administration> } = {},
) {
  const all: Record<string, string | null> = {
    ...{ address: 'server.example.org', user: 'deploy', 'host-key': 'ssh-ed25519 AAAA' },
    ...{ root: server.root, 'project-directory': server.stack, origin: server.origin, 'deploy-key': 'd.pub' },
    ...given,
  };
  const flags = Object.fromEntries(
    Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );
  const machine = {
    read: async (path: string) =>
      ({
        'd.pub': KEY,
        'p.pub': KEY.replace('AAAAIGJ', 'AAAAIGK'),
        'again.pub': KEY.replace(' ci', ' plan'),
        'bad.pub': 'x',
      })[path] ?? null,
    write: async () => undefined,
    replace: async () => undefined,
  };
  const context = worldOf({
    settings: more.settings ?? null,
    settingsFile: given.settings ?? 'mission-control.yaml',
    more: { machine, administration: server.administration(more.administration) },
  });
  const output = await command.run(inputsOf(command, flags, more.words ?? ['install']), context);
  if (output.kind !== 'text') throw new Error('no text');
  return output;
}

/** Everything below the place of installation, the clone and the keys. */
function traces(): string[] {
  return [server.root, server.stack, join(server.home, '.ssh')].filter(existsSync);
}

const config = () => JSON.parse(readFileSync(join(server.root, 'agent.json'), 'utf8'));

describe('on a bare server', () => {
  test('everything is put in place, and the settings to copy are printed', async () => {
    const { lines } = await install();
    expect(readFileSync(join(server.root, 'lib/agent.js'), 'utf8')).toBe('agent one\n');
    expect(statSync(join(server.root, 'bin/agent-door')).mode & 0o777).toBe(0o755);
    expect(config()).toMatchObject({
      ...{ directory: server.stack, project: 'stack', branch: 'main', files: [], dockerHost: null },
      state: join(server.root, 'state'),
    });
    expect(readFileSync(join(server.home, '.ssh/authorized_keys'), 'utf8')).toBe(
      `restrict,command="${server.root}/bin/agent-door deploy" ${KEY}\n`,
    );
    expect(statSync(join(server.home, '.ssh/authorized_keys')).mode & 0o777).toBe(0o600);
    expect(statSync(join(server.home, '.ssh')).mode & 0o077).toBe(0);
    expect(git(server.stack, 'rev-parse', 'HEAD')).toBe(git(server.origin, 'rev-parse', 'main'));
    const block = lines.slice(lines.indexOf('server:')).join('\n');
    expect(parseSettings('mission-control.yaml', `${block}\n`).server).toMatchObject({
      ...{ address: 'server.example.org', user: 'deploy', project: 'stack', directory: server.stack },
      hostKeys: ['ssh-ed25519 AAAA'],
    });
    expect([server.opened, server.closed]).toEqual([1, 1]);
  });

  test('a second time everything is found, and no file is written anew', async () => {
    await install();
    const place = join(server.root, 'lib/agent.js');
    const before = [statSync(place).ino, statSync(join(server.home, '.ssh/authorized_keys')).ino];
    const { lines } = await install();
    expect([statSync(place).ino, statSync(join(server.home, '.ssh/authorized_keys')).ino]).toEqual(before);
    expect(lines.filter((line) => /: (?:written|cloned)$/.test(line))).toEqual([]);
  });

  test('what the agent was told at the first time stays, where nothing else is said', async () => {
    const told = {
      ...{ branch: 'release', 'docker-host': 'unix:///run/other.sock', 'docker-config': '/etc/other' },
      ...{ file: 'base.yaml', 'env-file': 'live.env', settings: 'live.yaml' },
    };
    git(server.origin, 'branch', 'release', 'main');
    await install(told, { settings: '{}' });
    const before = config();
    expect(before).toMatchObject({
      ...{ branch: 'release', dockerHost: 'unix:///run/other.sock', dockerConfig: '/etc/other' },
      ...{ files: ['base.yaml'], envFiles: ['live.env'], settings: 'live.yaml' },
    });
    await install();
    expect(config()).toEqual(before);
    const asked = server.commands.filter((line) => line.includes(' docker version'));
    expect(asked.at(-1)).toContain('DOCKER_HOST=unix:///run/other.sock DOCKER_CONFIG=/etc/other');
    await install({ branch: 'main' });
    expect(config()).toEqual({ ...before, branch: 'main' });
  });

  test('settings of the agent that cannot be read count as none', async () => {
    mkdirSync(server.root);
    writeFileSync(join(server.root, 'agent.json'), '{"branch": "--upload-pack=x", "files": [1]');
    await install();
    expect(config()).toMatchObject({ branch: 'main', files: [] });
  });

  test('another version replaces the agent alone', async () => {
    await install();
    const newer: Partial<Administration> = {
      artifact: async (name) =>
        name === 'agent' ? new TextEncoder().encode('agent two\n') : server.administration().artifact(name),
    };
    const { lines } = await install({}, { administration: newer });
    expect(readFileSync(join(server.root, 'lib/agent.js'), 'utf8')).toBe('agent two\n');
    expect(lines.filter((line) => line.endsWith(': written'))).toEqual([expect.stringContaining('agent.js')]);
  });

  test('files that lie in the directory already stay as they are', async () => {
    mkdirSync(server.stack, { recursive: true });
    writeFileSync(join(server.stack, 'compose.yaml'), 'mine\n');
    writeFileSync(join(server.stack, '.env'), 'SECRET=1\n');
    const { lines } = await install();
    expect(lines[0]).toContain('taken over');
    expect(readFileSync(join(server.stack, 'compose.yaml'), 'utf8')).toBe('mine\n');
    expect(readdirSync(server.stack).sort()).toEqual(['.env', '.git', 'compose.yaml']);
    expect(git(server.stack, 'status', '--porcelain')).toContain('M compose.yaml');
  });

  test('keys of others stay', async () => {
    mkdirSync(join(server.home, '.ssh'), { mode: 0o700 });
    writeFileSync(join(server.home, '.ssh/authorized_keys'), 'ssh-ed25519 OTHER me');
    await install();
    expect(readFileSync(join(server.home, '.ssh/authorized_keys'), 'utf8')).toMatch(/^ssh-ed25519 OTHER me\nrestrict,/);
  });

  test('an authorized_keys that is a link stays one, and whose it leads to keeps it', async () => {
    const [link, file] = [join(server.home, '.ssh/authorized_keys'), join(server.home, 'keys')];
    writeFileSync(file, 'ssh-ed25519 OTHER me\n');
    if (process.getuid?.() === 0) chownSync(file, 12_345, 12_345);
    const { uid, gid } = statSync(file);
    mkdirSync(join(server.home, '.ssh'));
    symlinkSync('../keys', link);
    await install();
    expect(readlinkSync(link)).toBe('../keys');
    expect(readFileSync(file, 'utf8')).toMatch(/^ssh-ed25519 OTHER me\nrestrict,/);
    expect(statSync(file)).toMatchObject({ uid, gid });
  });
});

describe('on a server whose stack runs', () => {
  test('project, directory and files are taken from the labels', async () => {
    const place = join(server.top, 'srv/live');
    server.running = `live\\t${place}\\t${place}/base.yaml,${place}/live.yaml\\n`;
    await install({ 'project-directory': null });
    expect(config()).toMatchObject({ directory: place, project: 'live', files: ['base.yaml', 'live.yaml'] });
    expect(server.commands.some((line) => line.endsWith('agent-door adopt'))).toBe(true);
  });

  test('files that docker compose finds by itself are not named', async () => {
    server.running = `stack\\t${server.stack}\\t${server.stack}/docker-compose.yml\\n`;
    await install();
    expect(config().files).toEqual([]);
  });

  test('of several projects one must be named', async () => {
    server.running = 'a\\t/srv/a\\t/srv/a/c.yaml\\nb\\t/srv/b\\t/srv/b/c.yaml\\n';
    await expect(install({ 'project-directory': null })).rejects.toMatchObject({
      code: 'USAGE',
      message: expect.stringContaining('a, b'),
    });
    expect(traces()).toEqual([]);
  });

  test('of several projects the clone of the named repository is meant, and later the one installed before', async () => {
    const clone = join(server.top, 'srv/live');
    git(server.top, 'clone', '--quiet', server.origin, clone);
    server.running = `a\\t/srv/a\\t/srv/a/c.yaml\\nlive\\t${clone}\\t${clone}/docker-compose.yaml\\n`;
    await install({ 'project-directory': null });
    expect(config()).toMatchObject({ directory: clone, project: 'live' });
    const { lines } = await install({ 'project-directory': null, origin: null });
    expect(lines.join('\n')).not.toContain('written');
  });

  test('another directory than that of the project is refused', async () => {
    server.running = 'stack\\t/srv/elsewhere\\t/srv/elsewhere/c.yaml\\n';
    await expect(install({ project: 'stack' })).rejects.toMatchObject({ code: 'USAGE' });
    expect(traces()).toEqual([]);
  });
});

describe('leaves no trace where', () => {
  test.each<[string, Partial<LocalServer>, string]>([
    ['git is missing', { lacks: ['git'] }, 'COMMAND_FAILED'],
    ['flock is missing', { lacks: ['flock'] }, 'COMMAND_FAILED'],
    ['docker is missing', { lacks: ['docker'] }, 'DOCKER_MISSING'],
    ['compose is missing', { lacks: ['compose'] }, 'DOCKER_MISSING'],
    ['docker does not answer', { dockerAnswers: false }, 'DOCKER_UNREACHABLE'],
  ])('%s', async (_, given, code) => {
    Object.assign(server, given);
    await expect(install()).rejects.toMatchObject({ code, hint: expect.stringMatching(/\w/) });
    expect(traces()).toEqual([]);
    expect(server.closed).toBe(server.opened);
  });

  test('there is no Node, and ours does not run there', async () => {
    server.lacks = ['node'];
    const platform = { system: 'Darwin', machine: 'arm64' };
    await expect(install({}, { administration: { platform } })).rejects.toMatchObject({ code: 'NODE_TOO_OLD' });
    expect(traces()).toEqual([]);
  });

  test.each<[string, Record<string, string | null>, string]>([
    ['no address is known', { address: null }, 'USAGE'],
    ['the address is a flag', { address: '-oProxyCommand=x' }, 'USAGE'],
    ['the address holds a user', { address: 'root@server' }, 'USAGE'],
    ['the address holds a blank', { address: 'a b' }, 'USAGE'],
    ['the address is empty', { address: '' }, 'USAGE'],
    ['the port is none', { port: '0' }, 'USAGE'],
    ['the port is too high', { port: '65536' }, 'USAGE'],
    ['the port is a word', { port: 'ssh' }, 'USAGE'],
    ['the user is a flag', { user: '-l' }, 'USAGE'],
    ['the user holds a quote', { user: "a'b" }, 'USAGE'],
    ['the root is relative', { root: 'opt' }, 'USAGE'],
    ['the root holds a quote', { root: '/opt/"x' }, 'USAGE'],
    ['the directory is relative', { 'project-directory': 'srv' }, 'USAGE'],
    ['the directory goes up', { 'project-directory': '/srv/../etc' }, 'USAGE'],
    ['the project is no name', { project: 'My Stack' }, 'USAGE'],
    ['the branch is a flag', { branch: '--upload-pack=x' }, 'USAGE'],
    ['the branch holds a blank', { branch: 'a b' }, 'USAGE'],
    ['the origin is a flag', { origin: '--upload-pack=x' }, 'USAGE'],
    ['the origin is a helper', { origin: 'ext::sh -c x' }, 'USAGE'],
    ['there is no clone and no origin', { origin: null }, 'USAGE'],
    ['a key is not there', { 'plan-key': 'none.pub' }, 'FILE_NOT_FOUND'],
    ['a key is none', { 'plan-key': 'bad.pub' }, 'KEY_INVALID'],
    ['one key is given for both roles', { 'plan-key': 'again.pub' }, 'KEY_INVALID'],
    ['nobody vouched for the host key', { 'host-key': null }, 'USAGE'],
    ['another fingerprint was vouched for', { 'host-key': 'SHA256:other' }, 'HOST_KEY_MISMATCH'],
  ])('%s', async (_, given, code) => {
    await expect(install(given)).rejects.toMatchObject({ code, hint: expect.stringMatching(/\w/) });
    expect(traces()).toEqual([]);
    expect(server.closed).toBe(server.opened);
  });

  test.each([[[]], [['uninstall']], [['install', 'now']]])('the words are %j', async (words) => {
    await expect(install({}, { words })).rejects.toMatchObject({ code: 'USAGE' });
    expect(server.opened).toBe(0);
  });
});

test('the fingerprint seen on the console vouches for the key', async () => {
  const { lines } = await install({ 'host-key': 'SHA256:shown' });
  expect(lines.join('\n')).toContain('ssh-ed25519 AAAA');
});

test('keys that the settings pin vouch too', async () => {
  const settings = 'server: {address: server.example.org, hostKeys: [ssh-ed25519 AAAA]}\n';
  const given = { address: null, 'host-key': null };
  expect((await install(given, { settings })).lines.join('\n')).toContain('server.example.org');
});

test('a key that opens a shell on the server is refused', async () => {
  mkdirSync(join(server.home, '.ssh'), { mode: 0o700 });
  writeFileSync(join(server.home, '.ssh/authorized_keys'), `${KEY}\n`);
  await expect(install()).rejects.toMatchObject({
    code: 'KEY_INVALID',
    message: expect.stringContaining('opens a shell'),
  });
  expect(readFileSync(join(server.home, '.ssh/authorized_keys'), 'utf8')).toBe(`${KEY}\n`);
});

test('an origin that cannot be read is told as that', async () => {
  await expect(install({ origin: join(server.top, 'none.git') })).rejects.toMatchObject({ code: 'GIT_FAILED' });
});

test('a branch that origin has not is told as that', async () => {
  await expect(install({ branch: 'release' })).rejects.toMatchObject({ code: 'GIT_FAILED' });
});
