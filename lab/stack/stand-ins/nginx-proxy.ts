import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { debounce } from './debounce.ts';
import { openEngine } from './engine.ts';
import { differs, generate, replaceFile } from './generate.ts';
import { EVENTS, ownFilters, proxied } from './world.ts';
import './last-words.ts';

/**
 * Stands in for nginxproxy/nginx-proxy: nginx, and a configuration made anew whenever a container comes or goes. Unlike it, this one asks
 * `nginx -t` first and goes back to the last configuration that nginx took.
 */
const FILE = '/etc/nginx/conf.d/default.conf';
const NGINX = ['-c', '/stand-ins/nginx.conf'];
const engine = openEngine(process.env.DOCKER_HOST || 'unix:///tmp/docker.sock');
const filters = await ownFilters(engine);

await write();
const nginx = spawn('nginx', [...NGINX, '-g', 'daemon off;'], { stdio: 'inherit' });
nginx.on('exit', (code) => process.exit(code ?? 1));
const wait = { quiet: 100, most: 500 };
const refresh = debounce(async () => {
  if (await write()) nginx.kill('SIGHUP');
}, wait);
const reload = debounce(async () => {
  await write();
  if (problem() === null) nginx.kill('SIGHUP');
}, wait);
process.on('SIGHUP', reload);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGQUIT'] as const) process.on(signal, () => nginx.kill('SIGTERM'));
await engine.watch([...EVENTS, 'connect', 'disconnect'], refresh);

/** Whether there is something new that nginx takes. */
async function write(): Promise<boolean> {
  const found = proxied(await engine.inspect(hostname()));
  const self = { ...found, environment: new Map([['RESOLVERS', resolvers()], ...found.environment]) };
  const text = generate(self, (await engine.running(filters)).map(proxied));
  if (text === null || !differs(FILE, text)) return false;
  const before = existsSync(FILE) ? readFileSync(FILE, 'utf8') : null;
  replaceFile(FILE, text);
  const said = problem();
  if (said === null) return true;
  console.error(`nginx does not take the new configuration, the one before stays: ${said}`);
  if (before !== null) replaceFile(FILE, before);
  return false;
}

/** The name servers of the container, as the image takes them where it is told none. */
function resolvers(): string {
  return [...readFileSync('/etc/resolv.conf', 'utf8').matchAll(/^nameserver\s+(\S+)/gm)]
    .map(([, server]) => server)
    .join(' ');
}

/** The line in which nginx says what is wrong, file and line in it; null where nothing is. */
function problem(): string | null {
  try {
    execFileSync('nginx', [...NGINX, '-t', '-q'], { stdio: ['ignore', 'ignore', 'pipe'] });
    return null;
  } catch (error) {
    const lines = `${(error as { stderr?: Buffer }).stderr ?? error}`.split('\n');
    return (lines.find((line) => line.includes('[emerg]')) ?? lines[0] ?? '').replace(/^.*?\[emerg\] [\d#: ]*/, '');
  }
}
