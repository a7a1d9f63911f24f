import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identify, isAlive, type ProcessIdentity, processesOfLab } from '../../lab/machine/identity.ts';
import { toolPath } from '../../lab/machine/packages.ts';
import { stopProcess } from '../../lab/processes.ts';
import { run } from '../../src/process.ts';

/** What lab-machine-process.ts says of itself. */
interface Lab {
  readonly name: string;
  readonly directory: string;
  readonly address: string;
  readonly registry: string;
  readonly host: string;
}

interface LabProcess extends Lab {
  readonly pid: number;
  end(): Promise<void>;
  kill(): Promise<void>;
}

/** A network of its own has an engine of its own, whatever else goes on on this machine. */
let network: ChildProcess;
const ENGINE = { LAB_ENGINE: 'own' };

beforeEach(async () => {
  network = await makeNetwork();
});

afterEach(async () => {
  await leave(network);
});

test('two labs at once share an engine and nothing else, and the last to end stops it', async () => {
  const [first, second] = await Promise.all([startLab(), startLab()]);
  expect(first.host).toBe(second.host);
  for (const what of ['name', 'directory', 'address', 'registry'] as const) expect(first[what]).not.toBe(second[what]);
  expect(await pageOf(first)).toBe(`version ${first.name}\n`);
  expect(await pageOf(second)).toBe(`version ${second.name}\n`);
  const engine = engineOf(first);
  await first.end();
  expect(existsSync(first.directory)).toBe(false);
  expect(await pageOf(second)).toBe(`version ${second.name}\n`);
  expect(await remainsOf(first)).toEqual([]);
  await second.end();
  expect(existsSync(second.directory)).toBe(false);
  expect(isAlive(engine)).toBe(false);
});

test('what a killed lab left is cleared by the next, which uses its engine and stops it', async () => {
  const killed = await startLab();
  const engine = engineOf(killed);
  await killed.kill();
  expect(existsSync(killed.directory)).toBe(true);
  expect(processesOfLab({ name: killed.name, path: killed.directory })).not.toEqual([]);
  expect(await remainsOf(killed)).not.toEqual([]);
  const next = await startLab();
  expect(engineOf(next)).toEqual(engine);
  expect(existsSync(killed.directory)).toBe(false);
  expect(processesOfLab({ name: killed.name, path: killed.directory })).toEqual([]);
  expect(await remainsOf(killed)).toEqual([]);
  expect(await pageOf(next)).toBe(`version ${next.name}\n`);
  await next.end();
  expect(isAlive(engine)).toBe(false);
});

test('a lab starts where lab and engine were killed, and hits no process that has an old number', async () => {
  const killed = await startLab();
  const engine = engineOf(killed);
  await killed.kill();
  process.kill(engine.pid, 'SIGKILL');
  await stopProcess(engine);
  const bystander = spawn('sleep', ['1000']);
  const directory = join(killed.host.replace('unix://', ''), '..');
  for (const file of ['dockerd.pid', 'exec/containerd/containerd.pid'])
    writeFileSync(join(directory, file), String(bystander.pid));
  writeFileSync(join(directory, 'dockerd.json'), JSON.stringify({ ...engine, pid: bystander.pid }));
  const next = await startLab();
  expect(existsSync(killed.directory)).toBe(false);
  expect(await remainsOf(killed)).toEqual([]);
  expect(await pageOf(next)).toBe(`version ${next.name}\n`);
  await next.end();
  expect(identify(bystander.pid ?? 0)).toBeDefined();
  bystander.kill();
});

test('an engine whose network went away with its labs is stopped by the next lab', async () => {
  const killed = await startLab();
  const engine = engineOf(killed);
  await killed.kill();
  await leave(network);
  expect(isAlive(engine)).toBe(true);
  network = await makeNetwork();
  const next = await startLab();
  expect(next.host).not.toBe(killed.host);
  expect(isAlive(engine)).toBe(false);
  await next.end();
});

async function makeNetwork(): Promise<ChildProcess> {
  const holder = spawn('unshare', ['--net', 'sh', '-c', 'ip link set lo up && echo up && exec cat'], {
    env: { PATH: toolPath() },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await once(holder.stdout, 'data');
  return holder;
}

async function leave(holder: ChildProcess): Promise<void> {
  holder.stdin?.end();
  if (holder.exitCode === null) await once(holder, 'exit');
}

async function startLab(): Promise<LabProcess> {
  const program = join(import.meta.dirname, 'lab-machine-process.ts');
  const child = spawn('nsenter', [`--net=/proc/${network.pid}/ns/net`, process.execPath, program], {
    env: { ...process.env, ...ENGINE },
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const gone = once(child, 'exit');
  const line = await new Promise<string>((resolve, reject) => {
    createInterface({ input: child.stdout })
      .once('line', resolve)
      .once('close', () => reject(new Error('No lab.')));
  });
  return {
    ...(JSON.parse(line) as Lab),
    pid: child.pid ?? 0,
    end: async () => {
      child.stdin.end();
      expect((await gone)[0]).toBe(0);
    },
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
  };
}

function engineOf(lab: Lab): ProcessIdentity {
  return JSON.parse(readFileSync(join(lab.host.replace('unix://', ''), '..', 'dockerd.json'), 'utf8'));
}

async function pageOf(lab: Lab): Promise<string> {
  const script = `process.stdout.write(await (await fetch('http://${lab.address}/')).text())`;
  const node = [process.execPath, '--input-type=module', '--eval', script];
  const { stdout } = await run({ argv: ['nsenter', `--net=/proc/${network.pid}/ns/net`, ...node], timeoutSeconds: 20 });
  return stdout;
}

/** Containers, networks, volumes and images of a lab that its engine has. */
async function remainsOf(lab: Lab): Promise<string[]> {
  const listings = [
    ['ps', '--all', '--format', '{{.Names}}'],
    ['network', 'ls', '--format', '{{.Name}}'],
    ['volume', 'ls', '--format', '{{.Name}}'],
    ['images', '--format', '{{.Repository}}'],
  ];
  const found = await Promise.all(
    listings.map((argv) => run({ argv: ['docker', '--host', lab.host, ...argv], timeoutSeconds: 20 })),
  );
  return found
    .flatMap(({ stdout }) => stdout.split('\n'))
    .filter((name) => name.includes(lab.name) || name.startsWith(lab.address));
}
