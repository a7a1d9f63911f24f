import { type ChildProcess, spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeAuthority } from '../../../lab/authority.ts';
import { freeLoopback } from '../../../lab/machine/loopback.ts';
import { findProgram, installTools } from '../../../lab/machine/packages.ts';
import { silent } from '../../../lab/progress.ts';
import type { Entrance } from './ask.ts';
import { layOut, type Served } from './layout.ts';
import { serveNames } from './names.ts';

const NAMES_PORT = 5300;
const STARTED = 'start worker process';

/** Real nginx with the files of this repository, on ports 80 and 443 of an address where backend (8000) and sign-on (4180) are expected too. */
export interface OpenProxy extends Entrance, AsyncDisposable {
  /** The log of requests. */
  log(): string;
  /** Has nginx read its files again; what `nginx -t` says, null where nothing is wrong. */
  reload(): Promise<string | null>;
}

/** Starts it. */
export async function startProxy(served: Served): Promise<OpenProxy> {
  await installTools([{ program: 'nginx', package: 'nginx' }], silent);
  const address = await freeLoopback(new Set(), [80, 443, 4180, 8000, 8090, NAMES_PORT]);
  const directory = mkdtempSync(join(tmpdir(), 'proxy-files-'));
  chmodSync(directory, 0o755);
  const authority = makeAuthority('Proxy files', directory);
  layOut({ directory, address, namesPort: NAMES_PORT }, authority, served);
  const names = await serveNames({ address, port: NAMES_PORT, names: { 'oauth2-proxy': address } });
  const server = run(directory, ['-g', 'daemon off;']);
  await started(server, 0);
  return {
    address,
    certificateAuthority: authority.certificate,
    log: () => readFileSync(join(directory, 'access.log'), 'utf8'),
    async reload() {
      const { nginx: test, said } = run(directory, ['-t', '-q']);
      if ((await exited(test)) !== 0) return said();
      const before = server.said().length;
      server.nginx.kill('SIGHUP');
      await started(server, before);
      return null;
    },
    async [Symbol.asyncDispose]() {
      server.nginx.kill('SIGTERM');
      await exited(server.nginx);
      await names[Symbol.asyncDispose]();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly nginx: ChildProcess;
  /** What it said so far. */
  said(): string;
}

function run(directory: string, more: readonly string[]): Running {
  const argv = ['-p', directory, '-c', join(directory, 'nginx.conf'), ...more];
  const nginx = spawn(findProgram('nginx') ?? 'nginx', argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (chunk) => {
    said += chunk;
  });
  return { nginx, said: () => said };
}

/** Waits for workers that were not there before. */
async function started({ nginx, said }: Running, before: number): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await soon()) {
    if (nginx.exitCode !== null) break;
    if (said().indexOf(STARTED, before) !== -1) return;
  }
  throw new Error(`nginx did not start:\n${said()}`);
}

function exited(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve(child.exitCode);
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
