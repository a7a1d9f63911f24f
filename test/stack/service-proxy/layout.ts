import { cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { parse } from 'yaml';
import type { Authority } from '../../../lab/authority.ts';
import { proxyConfiguration } from '../../../src/core/routing/proxy/configuration.ts';

const ROOT = join(import.meta.dirname, '../../..');
const TEMPORARY = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
const stack = parse(readFileSync(join(ROOT, 'docker-compose.yaml'), 'utf8'));
const variables = parseEnv(readFileSync(join(ROOT, '.env'), 'utf8'));

/** Where the files are to lie, and where what they name is to be found. */
export interface Place {
  readonly directory: string;
  /** Of the proxy, of services (8000) and of the sign-on (4180). */
  readonly address: string;
  /** Port of the server of names. */
  readonly namesPort: number;
}

/** What is served: hostnames besides the sign-on's, and files of vhost.d beside those of the repository. */
export interface Served {
  readonly hostnames: readonly string[];
  readonly vhosts?: Readonly<Record<string, string>>;
}

/** Lays out /etc/nginx as the stack has it, routes as docker-gen writes them, at a place of its own. */
export function layOut(place: Place, authority: Authority, served: Served): void {
  const at = (name: string) => join(place.directory, name);
  const hostnames = [...served.hostnames, `auth.${variables.ZONE}`];
  cpSync(join(ROOT, 'stack/service-proxy'), place.directory, { recursive: true });
  for (const folder of ['conf.d', 'certs', 'temporary']) mkdirSync(at(folder));
  cpSync('/etc/nginx/mime.types', at('mime.types'));
  for (const [name, text] of Object.entries(served.vhosts ?? {})) writeFileSync(at(join('vhost.d', name)), text);
  for (const hostname of hostnames) {
    const { cert, key } = authority.issue(hostname);
    writeFileSync(at(`certs/${hostname}.crt`), cert);
    writeFileSync(at(`certs/${hostname}.key`), key);
  }
  writeFileSync(at('zone.conf'), interpolate(stack.configs.zone.content));
  writeFileSync(at('conf.d/default.conf'), routes(hostnames, place));
  const vhosts = readdirSync(at('vhost.d')).map((name) => join('vhost.d', name));
  for (const name of [...vhosts, 'nginx.conf', 'proxy.conf', 'conf.d/default.conf'])
    writeFileSync(at(name), move(readFileSync(at(name), 'utf8'), place));
}

/** Compose's interpolation, as far as these texts need it. */
function interpolate(text: string): string {
  return text.replace(/\$\$|\$\{(\w+)\}/g, (match, name) => (match === '$$' ? '$' : (variables[name] ?? '')));
}

/** What docker-gen would write, with the settings it has in the stack. */
function routes(hostnames: readonly string[], { address, directory }: Place): string {
  const container = (name: string, environment: Readonly<Record<string, string>>) => ({
    ...{ name, state: 'running', labels: {}, exposed: [], networks: { proxy: { address, gateway: '' } } },
    environment: new Map(Object.entries(environment)),
  });
  const settings = Object.entries<string>(stack.services['docker-gen'].environment);
  const services = hostnames.map((hostname, index) =>
    container(`service-${index}`, {
      VIRTUAL_HOST: hostname,
      VIRTUAL_PORT: hostname.startsWith('auth.') ? '4180' : '8000',
    }),
  );
  const names = (folder: string) => new Set(readdirSync(join(directory, folder)));
  const made = proxyConfiguration({
    self: container('proxy', Object.fromEntries(settings.map(([name, value]) => [name, interpolate(value)]))),
    containers: services,
    files: { certificates: names('certs'), vhosts: names('vhost.d'), passwords: new Set(), headers: true },
  });
  if (made.kind !== 'text') throw new Error(JSON.stringify(made.faults));
  return made.text;
}

/** The same text for that place: paths, addresses, the engine's names. */
function move(text: string, { directory, address, namesPort }: Place): string {
  const temporary = TEMPORARY.map((kind) => `${kind}_temp_path ${directory}/temporary/${kind};`);
  return text
    .replaceAll('/etc/nginx/', `${directory}/`)
    .replaceAll('/var/log/nginx/', `${directory}/`)
    .replaceAll('/var/cache/nginx/', `${directory}/temporary/`)
    .replaceAll('/run/nginx.pid', `${directory}/nginx.pid`)
    .replaceAll('127.0.0.11', `${address}:${namesPort}`)
    .replaceAll('127.0.0.1:8090', `${address}:8090`)
    .replace(/\blisten (80|443)\b/g, `listen ${address}:$1`)
    .replace(/^http \{$/m, `http {\n${temporary.join('\n')}`);
}
