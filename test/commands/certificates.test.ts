import { afterEach, beforeEach, expect, test } from 'vitest';
import { makeAuthority } from '../../lab/authority.ts';
import { certificates } from '../../src/commands/certificates.ts';
import type { Web } from '../../src/context.ts';
import { run, startWorld } from './outside-world.ts';

const DAY = 86_400_000;
const authority = makeAuthority();
const validity = (since: number, left: number) => ({
  from: new Date(Date.now() - since * DAY),
  to: new Date(Date.now() + left * DAY),
});

let world: { readonly web: Web; stop(): Promise<void> };
beforeEach(async () => {
  world = await startWorld({
    sites: {},
    certificates: {
      'wiki.lab.test': authority.issue('wiki.lab.test', validity(30, 60.01)),
      'site.lab.test': authority.issue('site.lab.test', validity(75, 15.01)),
      'robot.lab.test': authority.issue('robot.lab.test', validity(90, -1)),
    },
  });
});
afterEach(() => world.stop());

test('every hostname is told with days and share of life left, the least first', async () => {
  const { findings, details } = await look({});
  const today = (left: number) => new Date(Date.now() + left * DAY).toISOString().slice(0, 10);
  expect(details?.lines).toEqual([
    'HOSTNAME        LEFT     OF LIFE  UNTIL       ISSUER',
    `robot.lab.test  expired  0 %      ${today(-1)}  CN=Test authority`,
    `site.lab.test   15 days  16 %     ${today(15.01)}  CN=Test authority`,
    `wiki.lab.test   60 days  66 %     ${today(60.01)}  CN=Test authority`,
  ]);
  expect(findings.map(({ rule, severity, service }) => `${rule} ${severity} ${service}`).sort()).toEqual([
    'certificate-expired error robot',
    'certificate-late warning site',
  ]);
  expect(details?.data.certificates).toMatchObject([
    { hostname: 'robot.lab.test', state: 'expired', problem: 'certificate-expired' },
    { hostname: 'site.lab.test', daysLeft: 15.01, percentLeft: 16.7, state: 'late', problem: null },
    { hostname: 'wiki.lab.test', daysLeft: 60.01, state: 'fresh', service: 'wiki' },
  ]);
});

test('an authority nobody named is not trusted', async () => {
  const settings =
    'server: { address: x, hostKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIA], addresses: { "*": 127.0.7.2 } }';
  const { findings } = await look({ 'mission-control.yaml': settings }, ['wiki.lab.test']);
  expect(findings).toMatchObject([{ rule: 'certificate-untrusted', severity: 'error', service: 'wiki' }]);
});

test('a file of the authority that is not there, or holds no certificate, is refused', async () => {
  const settings = 'tls: { certificateAuthority: absent.pem }';
  await expect(look({ 'mission-control.yaml': settings })).rejects.toMatchObject({ code: 'FILE_NOT_FOUND' });
  await expect(look({ 'ca.pem': 'no certificate' })).rejects.toMatchObject({ code: 'SETTINGS_INVALID' });
});

test('who cannot be asked is an error, at the top of the table', async () => {
  await world.stop();
  const { findings, details } = await look({});
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual(
    Array(3).fill('certificates-incomplete error'),
  );
  expect(details?.lines[1]).toContain('refused');
  world = await startWorld({ sites: {}, certificates: {} });
});

test('unknown hostnames are errors, patterns notes', async () => {
  const stack = `services:
  all: { image: "a:1", environment: { VIRTUAL_HOST: "*.lab.test" } }
  who: { image: "a:1", environment: { VIRTUAL_HOST: "\${WHO}.lab.test" } }
`;
  const { findings } = await look({ 'compose.yaml': stack });
  expect(findings.map(({ rule, severity }) => `${rule} ${severity}`)).toEqual([
    'not-asked note',
    'certificates-incomplete error',
  ]);
});

function look(files: Readonly<Record<string, string>>, hostname: readonly string[] = []) {
  const clock = { now: () => new Date(), monotonicSeconds: () => 0, sleep: async () => undefined };
  const flags: Readonly<Record<string, readonly string[]>> = hostname.length === 0 ? {} : { hostname };
  return run(certificates, { web: world.web, authority, files, flags, clock });
}
