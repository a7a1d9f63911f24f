import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { connectAsync, type MqttClient } from 'mqtt';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RunningProcess } from '../../lab/machine/machine.ts';
import { BROKER_TOOLS, findProgram, installTools } from '../../lab/machine/packages.ts';
import { freePort } from '../../lab/port.ts';
import { startProcess, until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { run } from '../../src/process.ts';

const SERVICE = join(import.meta.dirname, '../../stack/slack-bridge');
const USER = 65532;
/** Part of every webhook; it may be printed nowhere. */
const SECRET = 'T0CANARY';

type Answer = (response: ServerResponse, text: string) => void;

/** What stands for Slack: keeps the texts it took, answers as told. */
let slack: ReturnType<typeof createServer>;
let answer: Answer;
let posts: { readonly text: string; readonly path: string; readonly at: number }[] = [];
let taken: string[] = [];

const take: Answer = (response, text) => {
  taken.push(text);
  response.end('ok');
};
const refuse =
  (status: number, body: string, headers: Record<string, string> = {}): Answer =>
  (response) =>
    void response.writeHead(status, headers).end(body);

let top = '';
let port = 0;
let broker: RunningProcess;
let bridge: RunningProcess;
let publisher: MqttClient;
let count = 0;

beforeAll(async () => {
  await installTools(BROKER_TOOLS, showProgress());
  top = mkdtempSync(join(tmpdir(), 'mission-control-slack-'));
  chmodSync(top, 0o755);
  port = await freePort();
  writeFileSync(join(top, 'mosquitto.conf'), `listener ${port} 127.0.0.1\nallow_anonymous true\npersistence false\n`);
  broker = await startBroker();
  slack = createServer((request, response) => void serve(request, response));
  await new Promise<void>((resolve) => slack.listen(0, '127.0.0.1', resolve));
}, 300_000);
afterAll(async () => {
  slack.closeAllConnections();
  slack.close();
  await broker.stop();
  rmSync(top, { recursive: true, force: true });
});

beforeEach(async () => {
  count += 1;
  posts = [];
  taken = [];
  answer = take;
  publisher = await connectAsync(`mqtt://127.0.0.1:${port}`);
});
afterEach(async () => {
  await publisher.endAsync(true);
  await bridge.stop();
});

async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const body = await new Response(request as unknown as ReadableStream).text();
  const { text } = JSON.parse(body) as { readonly text: string };
  posts.push({ text, path: request.url ?? '', at: performance.now() });
  answer(response, text);
}

function startBroker(): Promise<RunningProcess> {
  return startProcess({
    name: 'mosquitto',
    argv: [findProgram('mosquitto') ?? 'mosquitto', '-c', join(top, 'mosquitto.conf')],
    log: join(top, 'mosquitto.log'),
    ready: () => isOpen(port),
  });
}

function isOpen(at: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(at, '127.0.0.1', () => resolve(true)).once('error', () => resolve(false));
    socket.once('connect', () => socket.destroy());
  });
}

const place = (name: string) => join(top, `${count}`, name);
const log = () => readFileSync(place('bridge.log'), 'utf8');
const environment = (): Record<string, string> => ({
  MQTT_URL: `mqtt://127.0.0.1:${port}`,
  MQTT_TOPICS: 'slack/#, alarms/+',
  MQTT_CLIENT_ID: `bridge-${count}`,
  WEBHOOK_FILE: place('webhook-url'),
  STATUS_FILE: place('status.json'),
  BATCH_SECONDS: '0.3',
  TIMEOUT_SECONDS: '1',
  LONGEST_PAUSE_SECONDS: '1',
});

/** The bundle alone in a directory, as a user with no rights, as in its container. */
async function startBridge(env: Readonly<Record<string, string>> = {}, { wait = true } = {}): Promise<void> {
  mkdirSync(place('app'), { recursive: true });
  for (const name of ['main.js', 'health.js']) copyFileSync(join(SERVICE, name), place(`app/${name}`));
  chownSync(place('.'), USER, USER);
  putWebhook(`/services/${SECRET}/one`);
  const asUser = ['setpriv', '--reuid', `${USER}`, '--regid', `${USER}`, '--clear-groups', '--no-new-privs'];
  bridge = await startProcess({
    name: 'slack-bridge',
    argv: [...asUser, process.execPath, 'main.js'],
    cwd: place('app'),
    env: { ...environment(), ...env },
    log: place('bridge.log'),
    ...(wait && { ready: async () => (await health()).healthy }),
  });
}

function putWebhook(path: string): void {
  const { port: own } = slack.address() as AddressInfo;
  writeFileSync(place('webhook-url'), `http://127.0.0.1:${own}${path}\n`);
}

async function health(): Promise<{ readonly healthy: boolean; readonly said: string }> {
  const argv = [process.execPath, place('app/health.js')];
  const { code, stdout } = await run({ argv, env: environment(), timeoutSeconds: 10 });
  return { healthy: code === 0, said: stdout };
}

const lines = () => taken.join('\n').split('\n').filter(Boolean);
const publish = (topic: string, payload: string | Buffer) => publisher.publishAsync(topic, payload, { qos: 1 });
const eventually = async (question: () => boolean, seconds = 15) => {
  if (!(await until(async () => question(), seconds))) throw new Error(`Not within ${seconds} s. ${log()}`);
};

test('messages of every topic asked for arrive in order, many in one post', async () => {
  await startBridge();
  for (let at = 1; at <= 30; at += 1) await publish('slack/lab', `message ${at}`);
  await publish('alarms/freezer', '{"text": "too *warm* <!channel> & <https://evil.example|click>"}');
  await publish('elsewhere', 'not for Slack');
  await eventually(() => lines().length === 31);
  expect(lines()).toEqual([
    ...Array.from({ length: 30 }, (_, index) => `\`slack/lab\` message ${index + 1}`),
    '`alarms/freezer` too *warm* &lt;!channel&gt; &amp; &lt;https://evil.example|click&gt;',
  ]);
  expect(posts.length).toBeLessThanOrEqual(4);
  expect(posts[0]?.path).toBe(`/services/${SECRET}/one`);
});

test('a message nobody can read stops none of those around it', async () => {
  await startBridge();
  answer = (response, text) =>
    text.includes('poison') ? refuse(400, 'invalid_payload')(response, text) : take(response, text);
  await publish('slack/a', 'before');
  await publish('slack/a', Buffer.from([0xff, 0xfe, 0, 1, 2]));
  await publish('slack/a', '');
  await publish('slack/a', '{"text": ');
  await publish('slack/a', '{"text": {"deep": true}}');
  await publish('slack/a', 'x'.repeat(900_000));
  await publish('slack/a', 'poison');
  await publish('slack/a', 'after');
  await eventually(() => lines().some((line) => line.endsWith('after')));
  expect(lines().map((line) => line.slice(0, 40))).toEqual([
    '`slack/a` before',
    '`slack/a` {"text":',
    '`slack/a` {"text": {"deep": true}}',
    `\`slack/a\` ${'x'.repeat(30)}`,
    '`slack/a` after',
  ]);
  expect(lines()[3]).toMatch(/x… \(cut: 900000 characters in all\)$/);
  expect(log()).toMatch(/"slack\/a" is no text \(5 bytes\): it is left out/);
  expect(log()).toMatch(/400 invalid_payload to a message on `slack\/a` \(16 characters\): it is left out/);
  expect(log()).not.toContain('poison');
});

test('where Slack says when, it is asked then and not before', async () => {
  await startBridge();
  answer = refuse(429, 'rate_limited', { 'retry-after': '2' });
  await publish('slack/a', 'patience');
  await eventually(() => posts.length === 1);
  answer = take;
  await eventually(() => taken.length === 1);
  expect((posts[1]?.at ?? 0) - (posts[0]?.at ?? 0)).toBeGreaterThan(1900);
  expect(posts).toHaveLength(2);
});

test('Slack failing, silent or gone is tried again until it takes the message, once', async () => {
  await startBridge();
  const answers: Answer[] = [refuse(500, '<html>'), () => undefined, (response) => void response.destroy(), take];
  answer = (response, text) => (answers.shift() ?? take)(response, text);
  await publish('slack/a', 'at last');
  await eventually(() => taken.length === 1);
  await delay(700);
  expect(taken).toEqual(['`slack/a` at last']);
  expect(posts).toHaveLength(4);
  expect(log()).toMatch(/Slack answered 500\.\n.*Slack cannot be reached \(no answer in 1 s\)\.\n/);
  expect(log()).toContain('All is well again with Slack.');
});

test('a webhook that is revoked is read anew, and nothing of it is ever printed', async () => {
  await startBridge();
  answer = (response, text) => {
    if (posts.at(-1)?.path.endsWith('/two')) return take(response, text);
    response.writeHead(404).end('no_service');
  };
  await publish('slack/a', 'hello');
  await eventually(() => posts.length === 2);
  expect((await health()).healthy).toBe(true);
  putWebhook(`/services/${SECRET}/two`);
  await eventually(() => taken.length === 1);
  expect(log()).toContain('Slack answered 404 no_service: the webhook is not, or no longer, a valid one.');
  expect(log() + readFileSync(place('status.json'), 'utf8')).not.toContain(SECRET);
});

test('without a webhook it is unhealthy and says what to do; with one it needs no restart', async () => {
  await startBridge();
  writeFileSync(place('webhook-url'), `ftp://${SECRET}\n`);
  await publish('slack/a', 'kept');
  await eventually(() => log().includes('holds no URL that begins with https://'));
  expect(await until(async () => !(await health()).healthy, 15)).toBe(true);
  rmSync(place('webhook-url'));
  await eventually(() => log().includes('cannot be read (ENOENT): put the URL of the webhook there.'));
  putWebhook('/again');
  await eventually(() => taken.length === 1);
  expect(await until(async () => (await health()).healthy, 15)).toBe(true);
  expect(log()).not.toContain(SECRET);
});

test('the queue is bounded: the oldest are dropped, and log and channel say how many', async () => {
  await startBridge({ QUEUE_LINES: '10', BATCH_LINES: '5' });
  answer = refuse(503, '');
  await publish('slack/a', 'first');
  await eventually(() => posts.length === 1);
  for (let at = 1; at <= 25; at += 1) await publish('slack/a', `message ${at}`);
  answer = take;
  await eventually(() => lines().some((line) => line.endsWith(' 25')));
  expect(lines()).toEqual([
    '`slack/a` first',
    '_15 earlier messages were dropped: too many waited for Slack._',
    ...Array.from({ length: 10 }, (_, index) => `\`slack/a\` message ${index + 16}`),
  ]);
  expect(log().match(/More than 10 messages wait for Slack: the oldest are dropped\./g)).toHaveLength(1);
});

test('it comes back when the broker does, and what was said while the bridge was away arrives', async () => {
  await startBridge();
  await publisher.publishAsync('slack/a', 'old news', { qos: 1, retain: true });
  await eventually(() => taken.length === 1);
  await bridge.stop();
  expect(await bridge.ended).toBe(0);
  await publish('slack/a', 'while away');
  await startBridge();
  await eventually(() => taken.length === 2);
  await publisher.endAsync(true);
  await broker.stop();
  expect(await until(async () => !(await health()).healthy, 15)).toBe(true);
  expect(log()).toMatch(/The broker 127\.0\.0\.1:\d+ (?:closed the connection|cannot be used \(ECONNREFUSED\))\./);
  broker = await startBroker();
  expect(await until(async () => (await health()).healthy, 20)).toBe(true);
  publisher = await connectAsync(`mqtt://127.0.0.1:${port}`);
  await publish('slack/a', 'once more');
  await eventually(() => taken.length === 3);
  expect(taken).toEqual(['`slack/a` old news', '`slack/a` while away', '`slack/a` once more']);
});

test('told to end, it delivers what it holds; where Slack is away it says what is lost, and ends soon', async () => {
  await startBridge({ BATCH_SECONDS: '60' });
  await publish('slack/a', 'held');
  await delay(300);
  await bridge.stop();
  expect([await bridge.ended, taken]).toEqual([0, ['`slack/a` held']]);
  await startBridge({ BATCH_SECONDS: '60', TIMEOUT_SECONDS: '30' });
  answer = () => undefined;
  await publish('slack/a', 'lost');
  await delay(300);
  const since = performance.now();
  await bridge.stop();
  expect(performance.now() - since).toBeLessThan(8000);
  expect(await bridge.ended).toBe(0);
  expect(log()).toContain('Ended before 1 messages were delivered. Slack cannot be reached (no answer in 4 s).');
});

test('a wrong variable ends it with one sentence', async () => {
  await startBridge({ BATCH_SECONDS: 'soon' }, { wait: false });
  expect(await bridge.ended).toBe(1);
  expect(log()).toMatch(/^\S+ BATCH_SECONDS is `soon`: write a number greater than 0\.\n$/);
});
