import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from './port.ts';

/** A real sshd on loopback with keys made for the run; until somebody authorizes others it knows one key, which may only run `door`. */
export interface Sshd {
  readonly directory: string;
  readonly port: number;
  readonly user: string;
  /** `ssh-ed25519 AAAA…` */
  readonly hostKey: string;
  /** Private keys: one that is let in, one that is not. */
  readonly identity: string;
  readonly stranger: string;
  readonly authorizedKeys: string;
  /** What every login runs; $SSH_ORIGINAL_COMMAND is the request. */
  door(script: string): void;
  authorize(lines: string): void;
  log(): string;
  stop(): Promise<void>;
}

export interface SshdOptions {
  /** As ssh-keygen says it. */
  readonly hostKeyType?: string;
  readonly address?: string;
  /** A directory of its own, made and removed by it; default: one for temporary files. */
  readonly directory?: string;
  /** More lines of sshd_config. */
  readonly more?: string;
  /** Who keeps the process; default: this one. */
  readonly launch?: (argv: readonly string[], ready: () => Promise<boolean>) => Promise<{ stop(): Promise<void> }>;
}

/** Starts an sshd. */
export async function startSshd(options: SshdOptions = {}): Promise<Sshd> {
  const directory = options.directory ?? mkdtempSync(join(tmpdir(), 'mission-control-sshd-'));
  mkdirSync(directory, { recursive: true });
  const path = (name: string) => join(directory, name);
  makeKey(path('host'), options.hostKeyType);
  makeKey(path('identity'));
  makeKey(path('stranger'));
  const address = options.address ?? '127.0.0.1';
  const port = await freePort(address);
  const authorize = (lines: string) => writeFileSync(path('authorized_keys'), lines, { mode: 0o600 });
  authorize(`restrict,command="/bin/sh ${path('door')}" ${readFileSync(path('identity.pub'), 'utf8')}`);
  writeFileSync(path('sshd_config'), configuration({ directory, address, port, more: options.more ?? '' }));
  if (process.getuid?.() === 0) mkdirSync('/run/sshd', { recursive: true });
  const log = () => (existsSync(path('log')) ? readFileSync(path('log'), 'utf8') : '');
  const argv = ['/usr/sbin/sshd', '-D', '-E', path('log'), '-f', path('sshd_config')];
  const running = await (options.launch ?? launch)(argv, async () => log().includes('Server listening'));
  return {
    directory,
    port,
    user: userInfo().username,
    hostKey: readFileSync(path('host.pub'), 'utf8').trim(),
    identity: path('identity'),
    stranger: path('stranger'),
    authorizedKeys: path('authorized_keys'),
    door: (script) => writeFileSync(path('door'), script),
    authorize,
    log,
    stop: async () => {
      await running.stop();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Makes a key pair without passphrase. */
export function makeKey(path: string, type = 'ed25519', comment = 'test'): void {
  execFileSync('ssh-keygen', ['-q', '-t', type, '-N', '', '-C', comment, '-f', path]);
  chmodSync(path, 0o600);
}

function configuration(given: {
  readonly directory: string;
  readonly address: string;
  readonly port: number;
  readonly more: string;
}): string {
  const { directory, address, port, more } = given;
  return [
    `Port ${port}`,
    `ListenAddress ${address}`,
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

async function launch(argv: readonly string[], ready: () => Promise<boolean>): Promise<{ stop(): Promise<void> }> {
  const child = spawn(argv[0] ?? '', argv.slice(1), { stdio: 'ignore' });
  for (let tries = 0; tries < 200 && child.exitCode === null; tries += 1) {
    if (await ready()) return { stop: () => stopped(child) };
    await delay(25);
  }
  throw new Error(`\`${argv.join(' ')}\` did not start`);
}

async function stopped(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await gone;
}
