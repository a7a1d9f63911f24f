import { type ChildProcess, spawn } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import { makeAuthority } from '../../../lab/authority.ts';
import { freeLoopback } from '../../../lab/machine/loopback.ts';
import { findProgram, installTools } from '../../../lab/machine/packages.ts';
import { silent } from '../../../lab/progress.ts';
import { proxyConfiguration } from '../../../src/core/routing/proxy/configuration.ts';
import { serveNames } from './names.ts';

const ROOT = join(import.meta.dirname, '../../..');
const NAMES_PORT = 5300;

/** Real nginx with the files of this repository, and routes as docker-gen writes them. */
export interface OpenProxy extends AsyncDisposable {
  /** Where it listens, on 80 and 443; also where backend (8000) and sign-on (4180) are expected. */
  readonly address: string;
  readonly certificateAuthority: string;
  /** What nginx said so far. */
  said(): string;
  /** The log of requests. */
  log(): string;
  /** Has nginx read its files again; what `nginx -t` says, null where nothing is wrong. */
  reload(): Promise<string | null>;
}

/** Starts nginx for hostnames of services at `address:8000`; `vhosts` are files beside those of the repository. */
export async function startProxy(given: {
  readonly hostnames: readonly string[];
  readonly vhosts?: Readonly<Record<string, string>>;
}): Promise<OpenProxy> {
  await installTools([{ program: 'nginx', package: 'nginx' }], silent);
  const address = await freeLoopback(new Set(), [80, 443, 4180, 8000, 8090, NAMES_PORT]);
  const directory = mkdtempSync(join(tmpdir(), 'proxy-files-'));
  chmodSync(directory, 0o755);
  const authority = makeAuthority('Proxy files', directory);
  const stack = parse(readFileSync(join(ROOT, 'docker-compose.yaml'), 'utf8'));
  const variables = parseEnv(readFileSync(join(ROOT, '.env'), 'utf8'));
  const hostnames = [...given.hostnames, `auth.${variables.ZONE}`];

  const at = (name: string) => join(directory, name);
  cpSync(join(ROOT, 'stack/service-proxy'), directory, { recursive: true });
  for (const folder of ['conf.d', 'certs', 'temporary']) mkdirSync(at(folder));
  cpSync('/etc/nginx/mime.types', at('mime.types'));
  for (const [name, text] of Object.entries(given.vhosts ?? {})) writeFileSync(at(join('vhost.d', name)), text);
  for (const hostname of hostnames) {
    const { cert, key } = authority.issue(hostname);
    writeFileSync(at(`certs/${hostname}.crt`), cert);
    writeFileSync(at(`certs/${hostname}.key`), key);
  }
  writeFileSync(at('zone.conf'), interpolate(stack.configs.zone.content, variables));
  writeFileSync(at('conf.d/default.conf'), routes({ hostnames, address, stack, directory }));
  const moved = [...readdirSync(at('vhost.d')).map((name) => join('vhost.d', name)), ...files(directory)];
  for (const name of moved) writeFileSync(at(name), move(readFileSync(at(name), 'utf8'), { directory, address }));

  const names = await serveNames({ address, port: NAMES_PORT, names: { 'oauth2-proxy': address } });
  const argv = ['-p', directory, '-c', at('nginx.conf')];
  const output: string[] = [];
  const nginx = spawn(findProgram('nginx') ?? 'nginx', [...argv, '-g', 'daemon off;'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  nginx.stderr?.on('data', (chunk) => output.push(`${chunk}`));
  await started(at('nginx.pid'), nginx, output);
  return {
    address,
    certificateAuthority: authority.certificate,
    said: () => output.join(''),
    log: () => readFileSync(at('access.log'), 'utf8'),
    async reload() {
      const test = spawn(findProgram('nginx') ?? 'nginx', [...argv, '-t', '-q'], {
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      const told: string[] = [];
      test.stderr?.on('data', (chunk) => told.push(`${chunk}`));
      const code = await exited(test);
      if (code !== 0) return told.join('');
      const before = output.length;
      nginx.kill('SIGHUP');
      while (!output.slice(before).join('').includes('start worker process')) await soon();
      return null;
    },
    async [Symbol.asyncDispose]() {
      nginx.kill('SIGTERM');
      await exited(nginx);
      await names[Symbol.asyncDispose]();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

/** Compose's interpolation, as far as the file needs it. */
function interpolate(text: string, variables: Readonly<Record<string, string | undefined>>): string {
  return text.replace(/\$\$|\$\{(\w+)\}/g, (match, name) => (match === '$$' ? '$' : (variables[name] ?? '')));
}

/** What docker-gen would write, with the settings it has in the stack. */
function routes(given: {
  readonly hostnames: readonly string[];
  readonly address: string;
  readonly stack: { services: Record<string, { environment: Record<string, string> }> };
  readonly directory: string;
}): string {
  const { hostnames, address, stack, directory } = given;
  const networks = { proxy: { address, gateway: '' } };
  const container = (name: string, environment: Readonly<Record<string, string>>) => ({
    ...{ name, state: 'running', labels: {}, exposed: [], networks },
    environment: new Map(Object.entries(environment)),
  });
  const settings = Object.entries(stack.services['docker-gen']?.environment ?? {});
  const made = proxyConfiguration({
    self: container(
      'service-proxy',
      Object.fromEntries(settings.map(([name, value]) => [name, interpolate(value, {})])),
    ),
    containers: hostnames.map((hostname, index) =>
      container(`service-${index}`, {
        VIRTUAL_HOST: hostname,
        VIRTUAL_PORT: hostname.startsWith('auth.') ? '4180' : '8000',
      }),
    ),
    files: {
      certificates: new Set(readdirSync(join(directory, 'certs'))),
      vhosts: new Set(readdirSync(join(directory, 'vhost.d'))),
      passwords: new Set(),
      headers: true,
    },
  });
  if (made.kind !== 'text') throw new Error(JSON.stringify(made.faults));
  return made.text;
}

function files(directory: string): string[] {
  return ['nginx.conf', 'proxy.conf', 'conf.d/default.conf'].filter((name) => existsSync(join(directory, name)));
}

/** The same text for a place of its own: paths, addresses, the engine's names. */
function move(text: string, { directory, address }: { readonly directory: string; readonly address: string }): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${directory}/temporary/${kind};`,
  );
  return text
    .replaceAll('/etc/nginx/', `${directory}/`)
    .replaceAll('/var/log/nginx/', `${directory}/`)
    .replaceAll('/var/cache/nginx/', `${directory}/temporary/`)
    .replaceAll('/run/nginx.pid', `${directory}/nginx.pid`)
    .replaceAll('127.0.0.11', `${address}:${NAMES_PORT}`)
    .replaceAll('127.0.0.1:8090', `${address}:8090`)
    .replace(/\blisten (80|443)\b/g, `listen ${address}:$1`)
    .replace(/^http \{$/m, `http {\n${temporary.join('\n')}`);
}

async function started(pidFile: string, nginx: ChildProcess, output: readonly string[]): Promise<void> {
  for (const until = Date.now() + 10_000; Date.now() < until; await soon()) {
    if (nginx.exitCode !== null) throw new Error(`nginx ended:\n${output.join('')}`);
    if (existsSync(pidFile) && output.join('').includes('start worker process')) return;
  }
  throw new Error(`nginx did not start:\n${output.join('')}`);
}

function exited(child: ChildProcess): Promise<number | null> {
  return child.exitCode === null
    ? new Promise((resolve) => child.once('exit', resolve))
    : Promise.resolve(child.exitCode);
}

function soon(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
