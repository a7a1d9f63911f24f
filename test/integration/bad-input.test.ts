import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Call } from '../../lab/client.ts';
import { untilQuiet } from '../../lab/kill.ts';
import { type Lab, openLab } from '../../lab/lab.ts';
import type { Developer } from '../../lab/origin.ts';
import { freePort } from '../../lab/port.ts';
import { startRegistry } from '../../lab/registry.ts';
import { makeKey } from '../../lab/sshd.ts';
import { type Stack, web } from '../../lab/stacks/tiny.ts';
import { deploy, freshId, type Inspected, inspect, land, projectDirectory, refusal } from './deploying.ts';

let lab: Lab;
let developer: Developer;
let deployed: string;
/** On main, not deployed: what every refused call asks for. */
let revision: string;
let before: Readonly<Record<string, Inspected>>;
const mending: (() => void | Promise<void>)[] = [];

function stackOf(word: string, image = `${lab.registry}/web:1`): Stack {
  return { services: { one: web(image, { environment: { WORD: word } }), two: web(`${lab.registry}/web:1`) } };
}

beforeAll(async () => {
  lab = await openLab({ standIns: false });
  developer = await lab.origin.developer();
  deployed = await land(developer, 'first', stackOf('first'));
  expect(await deploy(lab, deployed)).toMatchObject({ code: 0, record: { outcome: 'deployed' } });
  revision = await land(developer, 'second', stackOf('second'));
});
afterAll(() => lab[Symbol.asyncDispose]());

beforeEach(async () => {
  before = await inspect(lab);
});
/** What was refused must not go on behind the client's back either. */
afterEach(async () => {
  await untilQuiet(lab.server.root);
  for (let mend = mending.pop(); mend; mend = mending.pop()) await mend();
  expect(await inspect(lab)).toEqual(before);
  expect(await projectDirectory(lab)).toEqual({ head: deployed, changed: '' });
});

async function refused(more: readonly string[] = [], call: Call = {}): Promise<string> {
  return refusal(await lab.client.run(['deploy', '--revision', revision, '--id', freshId('bad'), ...more], call));
}

/** Settings like those of the stack, with something else in them. */
function settingsWith(from: string | RegExp, to: string): readonly string[] {
  const { directory } = lab.client;
  const settings = readFileSync(join(directory, 'mission-control.yaml'), 'utf8');
  expect(settings).toMatch(from);
  writeFileSync(join(directory, 'other.yaml'), settings.replace(from, to));
  return ['--settings', 'other.yaml'];
}

/** Changes a file of the installation until the end of the test. */
function tamper(name: string, change: (text: string) => string): void {
  const path = join(lab.server.root, name);
  const text = readFileSync(path, 'utf8');
  expect(change(text)).not.toBe(text);
  writeFileSync(path, change(text));
  mending.push(() => writeFileSync(path, text));
}

async function shell(line: string): Promise<void> {
  expect(await lab.server.shell(line)).toMatchObject({ code: 0, stderr: '' });
}

describe('on the way to the server', () => {
  it('nobody listens', async () => {
    const port = await freePort(lab.address);
    const said = await refused(settingsWith(/port: \d+/, `port: ${port}`));
    expect(said).toContain(`The server cannot be reached: ${lab.address}:${port} refuses connections.`);
    expect(said).toContain('sshd');
  });

  it('it shows another host key', async () => {
    const key = join(lab.client.home, 'another');
    makeKey(key);
    const said = await refused(settingsWith(lab.server.hostKey, readFileSync(`${key}.pub`, 'utf8').trim()));
    expect(said).toContain('is not the pinned one');
    expect(said).toContain('server.hostKeys');
  });

  it('it refuses the key', async () => {
    const said = await refused([], { role: 'stranger' });
    expect(said).toContain(`refuses the key for user \`${lab.server.user}\``);
    expect(said).toContain('mission-control server install');
  });
});

describe('on the server', () => {
  it('docker does not answer', async () => {
    tamper('agent.json', (text) =>
      text.replace(/"dockerHost": "[^"]*"/, `"dockerHost": "unix://${lab.directory}/nobody.sock"`),
    );
    const said = await refused();
    expect(said).toContain('The docker engine does not answer');
    expect(said).toContain('systemctl start docker');
  });

  it('docker is not installed', async () => {
    tamper('agent.json', (text) => text.replace(/"dockerHost"/, '"docker": "docker-nobody-has", "dockerHost"'));
    expect(await refused()).toMatch(/The server has no docker\.\n {2}Install docker/);
  });

  it('the agent speaks another version', async () => {
    tamper('lib/agent.js', (text) => text.replace(/(type: "hello",\s+protocol: )1\b/, '$10'));
    const said = await refused();
    expect(said).toMatch(
      /The agent on the server \(\S+\) speaks protocol 0, this is mission-control with protocol 1\./,
    );
    expect(said).toContain('mission-control server install');
  });

  it('the agent is gone', async () => {
    tamper('bin/agent-door', () => '#!/bin/sh\nexit 127\n');
    expect(await refused()).toContain('mission-control server install');
  });

  it('the settings of the agent are damaged', async () => {
    tamper('agent.json', (text) => text.slice(0, 20));
    expect(await refused()).toContain('mission-control');
  });

  it('origin does not answer', async () => {
    await shell(`mv '${lab.origin.directory}' '${lab.origin.directory}.away'`);
    mending.push(() => shell(`mv '${lab.origin.directory}.away' '${lab.origin.directory}'`));
    const said = await refused([], { directory: lab.client.directory });
    expect(said).toContain('Could not fetch `main` from origin');
  });

  it('the state directory is read-only', async () => {
    const { state } = lab.server;
    await shell(`mount --bind '${state}' '${state}' && mount -o remount,bind,ro '${state}'`);
    mending.push(() => shell(`umount '${state}'`));
    const said = await refused();
    expect(said).toMatch(/Could not write \S+: the file system is read-only\./);
    expect(said).toContain('Make the file system writable again');
  });

  it('the disk of the state directory is full', async () => {
    const { state } = lab.server;
    await shell(
      `cp -a '${state}' '${state}.kept' && mount -t tmpfs -o size=3m tmpfs '${state}' && cp -a '${state}.kept/.' '${state}'`,
    );
    mending.push(() => shell(`umount '${state}' && rm -r '${state}.kept'`));
    await shell(`head -c 2000000 /dev/zero > '${state}/filler'`);
    const said = await refused();
    expect(said).toMatch(/The disk of \S+ has only \d+ KiB left\./);
    expect(said).toContain('Free some space on the server');
  });
});

describe('the registry denies', () => {
  it('and its name is told, and how to log in', async () => {
    await using registry = await startRegistry(lab.machine, { credentials: { user: 'robot', password: 'of the lab' } });
    const { reference } = await registry.push(`${lab.registry}/web:1`, 'private:1');
    await lab.docker(['rmi', reference]);
    revision = await land(developer, 'private', stackOf('first', reference));
    const said = await refused();
    expect(said).toContain(`the registry ${registry.address} denies access`);
    expect(said).toContain(`docker login ${registry.address}`);
  });
});
