import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A certificate and its key in PEM. */
export interface Pair {
  readonly cert: string;
  readonly key: string;
}

/** A certificate authority made for a run by openssl. */
export interface Authority {
  /** Holds `ca.pem` and `ca.key`. */
  readonly directory: string;
  readonly certificate: string;
  issue(hostname: string, validity?: { readonly from: Date; readonly to: Date }): Pair;
}

const DAY = 86_400_000;

/** Makes an authority, in a new directory at the place, whose certificates openssl signs. */
export function makeAuthority(name = 'Test authority', place = tmpdir()): Authority {
  const directory = mkdtempSync(join(place, 'authority-'));
  const at = (file: string) => join(directory, file);
  const openssl = (...argv: string[]) => execFileSync('openssl', argv, { cwd: directory, stdio: 'pipe' });
  writeFileSync(at('index.txt'), '');
  writeFileSync(at('serial'), '1000\n');
  writeFileSync(
    at('ca.conf'),
    `[ca]\ndefault_ca=own\n[own]\ndatabase=index.txt\nserial=serial\nnew_certs_dir=.\ncertificate=ca.pem\nprivate_key=ca.key\ndefault_md=sha256\npolicy=any\nunique_subject=no\ncopy_extensions=copy\n[any]\ncommonName=supplied\n`,
  );
  openssl('req', '-x509', ...newKey('ca.key'), '-out', 'ca.pem', '-days', '30', '-subj', `/CN=${name}`);
  return {
    directory,
    certificate: readFileSync(at('ca.pem'), 'utf8'),
    issue(hostname, validity = { from: new Date(Date.now() - DAY), to: new Date(Date.now() + 10 * DAY) }) {
      const san = ['-addext', `subjectAltName=DNS:${hostname}`];
      openssl('req', ...newKey('leaf.key'), '-out', 'leaf.csr', '-subj', `/CN=${hostname}`, ...san);
      const dates = ['-startdate', stamp(validity.from), '-enddate', stamp(validity.to)];
      openssl('ca', '-batch', '-notext', '-config', 'ca.conf', '-in', 'leaf.csr', '-out', 'leaf.pem', ...dates);
      return { cert: readFileSync(at('leaf.pem'), 'utf8'), key: readFileSync(at('leaf.key'), 'utf8') };
    },
  };
}

/** A certificate signed by itself, as a proxy makes one where it has none. */
export function makeSelfSigned(name: string): Pair {
  const directory = mkdtempSync(join(tmpdir(), 'self-signed-'));
  const argv = ['req', '-x509', ...newKey('own.key'), '-out', 'own.pem', '-days', '30', '-subj', `/CN=${name}`];
  execFileSync('openssl', [...argv, '-addext', `subjectAltName=DNS:${name}`], { cwd: directory, stdio: 'pipe' });
  return {
    cert: readFileSync(join(directory, 'own.pem'), 'utf8'),
    key: readFileSync(join(directory, 'own.key'), 'utf8'),
  };
}

function newKey(file: string): string[] {
  return ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', file];
}

/** `20260102030405Z`. */
function stamp(date: Date): string {
  return `${date.toISOString().replace(/\..*|[-:T]/g, '')}Z`;
}
