import { X509Certificate } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Held } from './due.ts';
import type { Order } from './order.ts';

/** Certificates as acme-companion keeps them: a directory for each, and links by which the proxy finds them. */
const CERTS = '/etc/nginx/certs';
/** Tells a directory of ours from any other. */
const MARK = '.companion';
const LINKS = { crt: 'fullchain.pem', key: 'key.pem', 'chain.pem': 'chain.pem' } as const;

/** The certificate of an order; null where it cannot be read. */
export function heldFor({ base }: Pick<Order, 'base'>): Held | null {
  const [certificate, key] = ['fullchain.pem', 'key.pem'].map((name) => join(CERTS, base, name));
  if (certificate === undefined || !existsSync(certificate) || !existsSync(key ?? '')) return null;
  const read = new X509Certificate(readFileSync(certificate));
  const names = (read.subjectAltName ?? '').split(', ').map((name) => name.replace(/^DNS:/, ''));
  return { from: read.validFromDate, to: read.validToDate, names };
}

/** Puts a certificate where it belongs; the chain begins with it. */
export function storeCertificate(
  { base }: Pick<Order, 'base'>,
  given: { readonly key: string; readonly chain: string },
): void {
  const directory = join(CERTS, base);
  mkdirSync(directory, { recursive: true });
  const [leaf = '', ...rest] = given.chain.split(/(?<=-----END CERTIFICATE-----\n)\n*/);
  const files = { 'key.pem': given.key, 'cert.pem': leaf, 'chain.pem': rest.join(''), 'fullchain.pem': given.chain };
  writeFileSync(join(directory, MARK), '');
  for (const [name, text] of Object.entries(files)) {
    writeFileSync(join(directory, `${name}.new`), text, { mode: name === 'key.pem' ? 0o600 : 0o644 });
    renameSync(join(directory, `${name}.new`), join(directory, name));
  }
}

/** Sets the links of these orders and removes those of nobody's. Whether anything changed. */
export function linkCertificates(orders: readonly Order[]): boolean {
  const wanted = new Map(orders.flatMap(linksOf));
  const stale = ownLinks().filter((name) => !wanted.has(name));
  for (const name of stale) rmSync(join(CERTS, name));
  const set = [...wanted].filter(([name, target]) => setLink(name, target));
  return stale.length + set.length > 0;
}

function linksOf(order: Order): [string, string][] {
  if (heldFor(order) === null) return [];
  return order.hostnames.flatMap((hostname) =>
    Object.entries(LINKS).map(([suffix, file]): [string, string] => [
      `${hostname}.${suffix}`,
      `./${order.base}/${file}`,
    ]),
  );
}

/** A file that somebody put there stays. */
function setLink(name: string, target: string): boolean {
  const path = join(CERTS, name);
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (there !== undefined && (!there.isSymbolicLink() || readlinkSync(path) === target)) return false;
  rmSync(path, { force: true });
  symlinkSync(target, path);
  return true;
}

function ownLinks(): string[] {
  const entries = existsSync(CERTS) ? readdirSync(CERTS, { withFileTypes: true }) : [];
  const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => name);
  return links.filter((name) => existsSync(join(CERTS, readlinkSync(join(CERTS, name)), '..', MARK)));
}
