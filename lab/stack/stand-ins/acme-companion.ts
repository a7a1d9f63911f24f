import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf, openEngine, settled } from './engine.ts';

/** Stands in for nginxproxy/acme-companion: a certificate of the lab's authority for every hostname that orders one and has none. */
const CERTS = '/etc/nginx/certs';
const DAYS = '90';
const PROXY_LABEL = 'com.github.nginx-proxy.nginx-proxy.nginx';
const engine = openEngine('/var/run/docker.sock');
const look = settled(order);

engine.watch(look);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
await order();

async function order(): Promise<void> {
  const containers = await engine.running();
  const wanted = containers.flatMap(({ environment }) =>
    listOf(environment.get('ACME_HOST') ?? environment.get('LETSENCRYPT_HOST')),
  );
  const missing = [...new Set(wanted)].filter((hostname) => !existsSync(join(CERTS, `${hostname}.crt`)));
  for (const hostname of missing) issue(hostname);
  if (missing.length === 0) return;
  for (const { id, labels } of containers) if (PROXY_LABEL in labels) await engine.signal(id, 'HUP');
}

function issue(hostname: string): void {
  const directory = mkdtempSync('/tmp/order-');
  const at = (name: string) => join(directory, name);
  const openssl = (...argv: string[]) => execFileSync('openssl', argv, { stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', at('key')];
  openssl('req', ...key, '-out', at('csr'), '-subj', `/CN=${hostname}`);
  writeFileSync(at('extensions'), `subjectAltName=DNS:${hostname}\nextendedKeyUsage=serverAuth\n`);
  const authority = ['-CA', '/authority/ca.pem', '-CAkey', '/authority/ca.key', '-set_serial', `0x${serial()}`];
  openssl(
    'x509',
    '-req',
    '-in',
    at('csr'),
    ...authority,
    '-days',
    DAYS,
    '-extfile',
    at('extensions'),
    '-out',
    at('crt'),
  );
  for (const suffix of ['key', 'crt']) {
    const target = join(CERTS, `${hostname}.${suffix}`);
    execFileSync('cp', [at(suffix), `${target}.new`]);
    renameSync(`${target}.new`, target);
  }
  console.log(`issued a certificate for ${hostname}`);
}

function serial(): string {
  return crypto.randomUUID().replaceAll('-', '').replace(/^./, '7');
}
