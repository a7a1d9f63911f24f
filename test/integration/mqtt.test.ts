import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { connect as connectMqtt, type IClientOptions, type MqttClient } from 'mqtt';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Authority, makeAuthority } from '../../lab/authority.ts';
import { buildImage } from '../../lab/images.ts';
import type { Machine } from '../../lab/machine/machine.ts';
import { prepareMachine } from '../../lab/machine/prepare.ts';
import { until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { UPSTREAM } from '../../lab/stack/upstream/recipes.ts';

const ROOT = join(import.meta.dirname, '../..');
const OWN = parse(readFileSync(join(ROOT, 'docker-compose.yaml'), 'utf8')).services;
const HOSTNAME = 'mqtt.lab.example';
const PASSWORD = 'canary-password';

let machine: Machine;
let authority: Authority;
let file = '';
let address = '';
const clients: MqttClient[] = [];

beforeAll(async () => {
  machine = await prepareMachine(showProgress());
  const busybox = await machine.baseImage('busybox');
  await machine.baseImage('node');
  const base = await machine.baseImage('debian');
  const image = await buildImage(machine, {
    name: 'mosquitto',
    files: { Dockerfile: [`FROM ${base}`, ...(UPSTREAM.mosquitto?.lines ?? [])].join('\n') },
  });
  authority = makeAuthority('Lab authority', machine.directory);
  const given = await makeSecrets(image);
  file = join(machine.directory, 'compose.json');
  const bridge = { ...OWN['slack-bridge'], image: `${machine.name}/slack-bridge:1` };
  const fetcher = {
    image: busybox,
    init: true,
    command: ['sh', '-c', 'cp -r /given/. /secrets/ && touch /done && sleep 3600'],
    healthcheck: { test: ['CMD', 'test', '-f', '/done'], interval: '1s' },
    volumes: [`${given}:/given:ro`, 'secrets:/secrets'],
    networks: ['proxy'],
  };
  const services = { mqtt: { ...OWN.mqtt, image }, 'slack-bridge': bridge, 'secret-fetcher': fetcher };
  writeFileSync(file, JSON.stringify({ services, networks: { proxy: {} }, volumes: { secrets: {} } }));
  await compose('build', 'slack-bridge');
  await compose('up', '--detach', '--wait');
  address = await addressOf('mqtt');
}, 1_200_000);
afterAll(async () => {
  await Promise.all(clients.map((client) => client.endAsync(true)));
  if (file !== '') await compose('down', '--volumes', '--timeout', '2');
  await machine?.[Symbol.asyncDispose]();
});

/** Runs Compose on the entries of the stack's own file. */
function compose(...argv: string[]) {
  return composeWith([], ...argv);
}

function composeWith(more: readonly string[], ...argv: string[]) {
  const files = [file, ...more].flatMap((path) => ['-f', path]);
  const words = ['compose', '-p', machine.name, '--project-directory', ROOT, ...files, ...argv];
  return machine.docker.run(words, { cwd: ROOT, timeoutSeconds: 300 });
}

/** As the fetcher would have laid them out; passwords are made by the broker's own program. */
async function makeSecrets(image: string): Promise<string> {
  const directory = join(machine.directory, 'given');
  for (const name of ['mqtt', 'slack-bridge']) mkdirSync(join(directory, name), { recursive: true });
  copyFileSync(
    join(ROOT, 'stack/secret-fetcher/entrypoint-secrets-setup.sh'),
    join(directory, 'entrypoint-secrets-setup.sh'),
  );
  writeFileSync(join(directory, 'slack-bridge/webhook-url'), 'https://127.0.0.1:8444/canary');
  const now = Date.now();
  const pair = authority.issue(HOSTNAME, { from: new Date(now - 60_000), to: new Date(now + 3_600_000) });
  writeFileSync(join(directory, 'mqtt/tls.crt'), pair.cert);
  writeFileSync(join(directory, 'mqtt/tls.key'), pair.key);
  const script = `mosquitto_passwd -b -c /tmp/p freezer ${PASSWORD} && cat /tmp/p`;
  const { stdout } = await machine.docker.run(['run', '--rm', '--network', 'none', image, 'sh', '-c', script]);
  writeFileSync(join(directory, 'mqtt/passwords'), stdout);
  return directory;
}

async function addressOf(service: string): Promise<string> {
  const format = '{{range .NetworkSettings.Networks}}{{.IPAddress}}{{end}}';
  return (await machine.docker.run(['inspect', '--format', format, `${machine.name}-${service}-1`])).stdout.trim();
}

/** A connection that is either made or an error. */
function client(url: string, options: IClientOptions = {}): Promise<MqttClient> {
  const made = connectMqtt(url, { reconnectPeriod: 0, connectTimeout: 5000, ...options });
  clients.push(made);
  return new Promise((resolve, reject) => {
    made.once('connect', () => resolve(made));
    made.once('error', reject);
    made.once('close', () => reject(new Error('closed')));
  });
}

/** Everything that arrives on topics, in order. */
async function listen(to: MqttClient, topic: string): Promise<string[]> {
  const heard: string[] = [];
  to.on('message', (_, payload) => void heard.push(payload.toString()));
  await to.subscribeAsync(topic, { qos: 1 });
  return heard;
}

const arrives = (heard: readonly string[], text: string) => until(async () => heard.includes(text), 10);
const inside = (service: string, ...argv: string[]) =>
  machine.docker.run(['exec', `${machine.name}-${service}-1`, ...argv], { anyExit: true });

const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, address, () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });

test.each(['mqtt', 'slack-bridge'])('%s is healthy as an ordinary user on a root it cannot write', async (service) => {
  expect((await inside(service, 'cat', '/proc/1/status')).stdout).not.toMatch(/^Uid:\s+0\b/m);
  expect((await inside(service, 'touch', '/x')).code).not.toBe(0);
  const { stdout } = await machine.docker.run([
    'inspect',
    '--format',
    '{{.State.Health.Status}}',
    `${machine.name}-${service}-1`,
  ]);
  expect(stdout.trim()).toBe('healthy');
});

test('what a service says arrives at a browser, and the other way', async () => {
  const service = await client(`mqtt://${address}:1883`);
  const browser = await client(`ws://${address}:9001`);
  const [atService, atBrowser] = [await listen(service, 'lab/#'), await listen(browser, 'lab/#')];
  await service.publishAsync('lab/a', 'from a service', { qos: 1 });
  await browser.publishAsync('lab/a', 'from a browser', { qos: 1 });
  for (const heard of [atService, atBrowser])
    for (const text of ['from a service', 'from a browser']) expect(await arrives(heard, text)).toBe(true);
});

test('the bridge hears what is meant for Slack, and says that Slack is away without the address', async () => {
  const service = await client(`mqtt://${address}:1883`);
  await service.publishAsync('slack/lab', 'hello', { qos: 1 });
  const said = async () => (await compose('logs', 'slack-bridge')).stdout;
  expect(await until(async () => (await said()).includes('Slack cannot be reached (ECONNREFUSED).'), 20)).toBe(true);
  expect(await said()).not.toContain('canary');
  // It is told in the log at once, in the status a moment later.
  const status = async () => (await inside('slack-bridge', 'node', 'health.js')).stdout;
  expect(await until(async () => (await status()).includes('Slack cannot be reached'), 20)).toBe(true);
});

test('a message too large ends its own connection and no other', async () => {
  const [small, large] = [await client(`mqtt://${address}:1883`), await client(`mqtt://${address}:1883`)];
  const heard = await listen(small, 'big/#');
  const closed = new Promise<void>((resolve) => large.once('close', () => resolve()));
  large.publish('big/a', Buffer.alloc(2_000_000), { qos: 1 });
  await closed;
  await small.publishAsync('big/a', 'fits', { qos: 1 });
  expect(await arrives(heard, 'fits')).toBe(true);
  expect(heard).toEqual(['fits']);
});

test('for a client that is away no more than a thousand messages are kept', async () => {
  const away = { clientId: 'away', clean: false } as const;
  const first = await client(`mqtt://${address}:1883`, away);
  await first.subscribeAsync('kept/#', { qos: 1 });
  await first.endAsync();
  const service = await client(`mqtt://${address}:1883`);
  await Promise.all(Array.from({ length: 1500 }, (_, index) => service.publishAsync('kept/a', `${index}`, { qos: 1 })));
  const again = await client(`mqtt://${address}:1883`, away);
  const heard = await listen(again, 'kept/#');
  await service.publishAsync('kept/a', 'end', { qos: 1 });
  expect(await arrives(heard, 'end')).toBe(true);
  expect(heard.length).toBeGreaterThan(900);
  expect(heard.length).toBeLessThanOrEqual(1101);
});

test('the door for devices is closed until somebody opens it; then it asks for a name and a password, over TLS', async () => {
  expect(await isOpen(8883)).toBe(false);
  const own = join(machine.directory, 'own-address.yaml');
  writeFileSync(own, `services:\n  mqtt:\n    ports: !override ["${machine.address}:8883:8883"]\n`);
  await composeWith(['stack/mqtt/native-tls.yaml', own], 'up', '--detach', '--wait', 'mqtt');
  address = await addressOf('mqtt');
  const tls = { ca: authority.certificate, servername: HOSTNAME, username: 'freezer', password: PASSWORD };
  const device = await client(`mqtts://${machine.address}:8883`, tls);
  const service = await client(`mqtt://${address}:1883`);
  const heard = await listen(service, 'device/#');
  await device.publishAsync('device/a', 'cold', { qos: 1 });
  expect(await arrives(heard, 'cold')).toBe(true);
  const { username: _, password: __, ...nameless } = tls;
  await expect(client(`mqtts://${machine.address}:8883`, nameless)).rejects.toThrow(/[Nn]ot authorized/);
  await expect(client(`mqtts://${machine.address}:8883`, { ...tls, password: 'wrong' })).rejects.toThrow(
    /[Nn]ot authorized/,
  );
  await expect(client(`mqtt://${machine.address}:8883`)).rejects.toThrow();
  const { stdout } = await compose('logs', 'mqtt');
  expect(stdout).not.toContain(PASSWORD);
});
