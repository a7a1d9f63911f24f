import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listOf } from '../../../src/core/routing/proxy/claim.ts';
import { reloadProxy } from './acme/reload.ts';
import { debounce } from './debounce.ts';
import { openEngine } from './engine.ts';
import { EVENTS, environmentOf, ownFilters } from './world.ts';
import './last-words.ts';

/** Stands in for nginxproxy/acme-companion where a lab has no ACME authority: openssl signs for every hostname that orders a certificate and has none. */
const CERTS = '/etc/nginx/certs';
const DAYS = '90';
const engine = openEngine('unix:///var/run/docker.sock');
const filters = await ownFilters(engine);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
await engine.watch(EVENTS, debounce(order, { quiet: 100, most: 500 }));

async function order(): Promise<void> {
  const containers = await engine.running(filters);
  const wanted = containers.map(environmentOf).flatMap((environment) => listOf(environment.get('LETSENCRYPT_HOST')));
  const missing = [...new Set(wanted)].filter((hostname) => !existsSync(join(CERTS, `${hostname}.crt`)));
  for (const hostname of missing) issue(hostname);
  if (missing.length > 0) await reloadProxy(engine, containers);
}

function issue(hostname: string): void {
  const directory = mkdtempSync('/tmp/order-');
  const at = (name: string) => join(directory, name);
  const openssl = (...argv: string[]) => execFileSync('openssl', argv, { stdio: 'pipe' });
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', at('key')];
  openssl('req', ...key, '-out', at('csr'), '-subj', `/CN=${hostname}`);
  writeFileSync(at('extensions'), `subjectAltName=DNS:${hostname}\nextendedKeyUsage=serverAuth\n`);
  const authority = ['-CA', '/authority/ca.pem', '-CAkey', '/authority/ca.key', '-set_serial', `0x${serial()}`];
  const request = ['-req', '-in', at('csr'), '-days', DAYS, '-extfile', at('extensions'), '-out', at('crt')];
  openssl('x509', ...request, ...authority);
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
