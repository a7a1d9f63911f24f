import { mkdirSync, writeFileSync } from 'node:fs';
import { request } from 'node:https';
import { join } from 'node:path';
import type { Authority } from './authority.ts';
import { freePort } from './machine/loopback.ts';
import type { Machine } from './machine/machine.ts';
import { installTools } from './machine/packages.ts';
import type { Progress } from './progress.ts';

/** Let's Encrypt's own test server: it looks whether who orders a certificate answers at the hostname, and issues. */
export interface Pebble {
  /** Where it listens. */
  readonly place: { readonly address: string; readonly port: number };
  /** What an ACME client is given. */
  readonly directoryUrl: string;
  /** PEM of the root its certificates lead to, made anew at each start. */
  readonly root: string;
}

const TOOLS = [
  { program: 'pebble', package: 'pebble' },
  { program: 'pebble-challtestsrv', package: 'pebble' },
];

/** Starts pebble, known as `hostname`; every hostname it is asked for leads to ports 80 and 443 of the lab's address. */
export async function startPebble(given: {
  readonly machine: Machine;
  readonly authority: Authority;
  readonly hostname: string;
  readonly progress: Progress;
  /** Life of its certificates; default 90 days. */
  readonly validitySeconds?: number;
}): Promise<Pebble> {
  const { machine, authority, hostname, validitySeconds = 7_776_000 } = given;
  await installTools(TOOLS, given.progress);
  const { address } = machine;
  const directory = join(machine.directory, 'pebble');
  mkdirSync(directory);
  const [port, management, names, control] = [
    await freePort(address),
    await freePort(address),
    await freePort(address),
    await freePort(address),
  ];
  const files = { cert: join(directory, 'pebble.crt'), key: join(directory, 'pebble.key') };
  const { cert, key } = authority.issue(hostname);
  writeFileSync(files.cert, cert);
  writeFileSync(files.key, key, { mode: 0o600 });
  const pebble = {
    ...{ listenAddress: `${address}:${port}`, managementListenAddress: `${address}:${management}` },
    ...{ certificate: files.cert, privateKey: files.key, httpPort: 80, tlsPort: 443 },
    ...{ ocspResponderURL: '', externalAccountBindingRequired: false, certificateValidityPeriod: validitySeconds },
  };
  const configuration = join(directory, 'pebble.json');
  writeFileSync(configuration, JSON.stringify({ pebble }));
  await machine.startProcess({
    name: 'pebble-names',
    argv: [
      ...['pebble-challtestsrv', '-defaultIPv4', address, '-defaultIPv6', '', '-dns01', `${address}:${names}`],
      ...['-http01', '', '-https01', '', '-tlsalpn01', '', '-management', `${address}:${control}`],
    ],
  });
  const root = () => ask(`https://${address}:${management}/roots/0`, { hostname, authority });
  await machine.startProcess({
    name: 'pebble',
    argv: ['pebble', '-config', configuration, '-dnsserver', `${address}:${names}`],
    env: { PEBBLE_VA_NOSLEEP: '1', PEBBLE_WFE_NONCEREJECT: '0' },
    ready: async () => (await root()) !== null,
  });
  return { place: { address, port }, directoryUrl: `https://${hostname}/dir`, root: (await root()) ?? '' };
}

/** Null until it answers. */
function ask(
  url: string,
  { hostname, authority }: { readonly hostname: string; readonly authority: Authority },
): Promise<string | null> {
  return new Promise((resolve) => {
    const asked = request(url, { servername: hostname, ca: authority.certificate, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve(response.statusCode === 200 ? text : null));
    });
    asked.on('error', () => resolve(null));
    asked.end();
  });
}
