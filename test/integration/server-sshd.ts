import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { connect, createServer, type Server, type Socket } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';

/** A real sshd on loopback with keys made for the run; every key it knows may only run `door`. */
export interface Sshd {
  readonly directory: string;
  readonly port: number;
  readonly user: string;
  /** `ssh-ed25519 AAAA…` */
  readonly hostKey: string;
  /** Private keys: one that is let in, one that is not. */
  readonly identity: string;
  readonly stranger: string;
  /** What every login runs; $SSH_ORIGINAL_COMMAND is the request. */
  door(script: string): void;
  authorize(lines: string): void;
  log(): string;
  stop(): Promise<void>;
}

/** Starts an sshd. `hostKeyType` as ssh-keygen says it. */
export async function startSshd(
  options: { readonly hostKeyType?: string; readonly more?: string } = {},
): Promise<Sshd> {
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-sshd-'));
  const path = (name: string) => join(directory, name);
  makeKey(path('host'), options.hostKeyType ?? 'ed25519');
  makeKey(path('identity'));
  makeKey(path('stranger'));
  const port = await freePort();
  const authorize = (lines: string) => writeFileSync(path('authorized_keys'), lines);
  authorize(`restrict,command="/bin/sh ${path('door')}" ${readFileSync(path('identity.pub'), 'utf8')}`);
  writeFileSync(path('sshd_config'), configuration(directory, port, options.more ?? ''));
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const log: Buffer[] = [];
  const sshd = spawn('/usr/sbin/sshd', ['-D', '-e', '-f', path('sshd_config')], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  sshd.stderr.on('data', (chunk: Buffer) => log.push(chunk));
  const text = () => Buffer.concat(log).toString();
  await listening(sshd, text);
  return {
    directory,
    port,
    user: userInfo().username,
    hostKey: readFileSync(path('host.pub'), 'utf8').trim(),
    identity: path('identity'),
    stranger: path('stranger'),
    door: (script) => writeFileSync(path('door'), script),
    authorize,
    log: text,
    stop: async () => {
      await stopped(sshd);
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Makes a key pair without passphrase. */
export function makeKey(path: string, type = 'ed25519'): void {
  execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', 'test', '-f', path]);
  chmodSync(path, 0o600);
}

/** A port of loopback nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** A way to a port that can be stalled or cut. */
export interface Relay {
  readonly port: number;
  /** From now on nothing passes, in either direction, and nobody is told. */
  stall(): void;
  pass(): void;
  /** Resets every connection. */
  cut(): void;
  stop(): Promise<void>;
}

/** Starts a relay to a port of loopback. */
export async function startRelay(target: number): Promise<Relay> {
  const pairs = new Set<readonly [Socket, Socket]>();
  let stalled = false;
  const server: Server = createServer((near) => {
    const far = connect(target, '127.0.0.1');
    const pair = [near, far] as const;
    pairs.add(pair);
    for (const [from, to] of [pair, [far, near] as const]) {
      from.on('data', (chunk) => {
        if (!stalled) to.write(chunk);
      });
      from.on('error', () => to.destroy());
      from.on('close', () => {
        if (!stalled) to.destroy();
        pairs.delete(pair);
      });
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const cut = () => {
    for (const [near, far] of pairs) {
      near.resetAndDestroy();
      far.resetAndDestroy();
    }
  };
  return {
    port: (server.address() as { port: number }).port,
    stall: () => {
      stalled = true;
    },
    pass: () => {
      stalled = false;
    },
    cut,
    stop: async () => {
      cut();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function configuration(directory: string, port: number, more: string): string {
  return [
    `Port ${port}`,
    'ListenAddress 127.0.0.1',
    `HostKey ${directory}/host`,
    `PidFile ${directory}/pid`,
    `AuthorizedKeysFile ${directory}/authorized_keys`,
    'StrictModes no',
    'PasswordAuthentication no',
    'KbdInteractiveAuthentication no',
    'PermitRootLogin yes',
    'UsePAM no',
    'PrintMotd no',
    'LogLevel VERBOSE',
    more,
    '',
  ].join('\n');
}

async function listening(sshd: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (log().includes('Server listening')) return;
    if (sshd.exitCode !== null) break;
    await delay(25);
  }
  throw new Error(`sshd did not start: ${log()}`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
