import { spawn } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { openEngine, settled } from './engine.ts';
import { render } from './render.ts';

/** Stands in for nginxproxy/nginx-proxy: nginx, and a configuration made anew whenever a container comes or goes. */
const FILE = '/etc/nginx/conf.d/default.conf';
const engine = openEngine('/tmp/docker.sock');
const disk = {
  hasCertificate: (hostname: string) =>
    ['crt', 'key'].every((suffix) => existsSync(`/etc/nginx/certs/${hostname}.${suffix}`)),
  hasVhostFile: (name: string) => existsSync(`/etc/nginx/vhost.d/${name}`),
};

await write();
const nginx = spawn('nginx', ['-c', '/stand-ins/nginx.conf', '-g', 'daemon off;'], { stdio: 'inherit' });
nginx.on('exit', (code) => process.exit(code ?? 1));
const reload = () => nginx.kill('SIGHUP');
const refresh = settled(async () => {
  if (await write()) reload();
});
engine.watch(refresh);
process.on(
  'SIGHUP',
  settled(async () => {
    await write();
    reload();
  }),
);
for (const signal of ['SIGTERM', 'SIGINT', 'SIGQUIT'] as const) process.on(signal, () => nginx.kill('SIGTERM'));

/** Whether anything is new. */
async function write(): Promise<boolean> {
  const self = await engine.self();
  if (self === undefined) throw new Error('The proxy does not find its own container.');
  const text = render(await engine.running(), self, disk);
  if (existsSync(FILE) && readFileSync(FILE, 'utf8') === text) return false;
  writeFileSync(FILE, text);
  return true;
}
