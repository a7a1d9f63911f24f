import { readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { runBootUnit } from '../../lab/boot.ts';
import { rebootEngine } from '../../lab/engine.ts';
import { until } from '../../lab/processes.ts';
import { homeOn } from '../../lab/server.ts';
import { openStackLab, type StackLab } from '../../lab/stack/stack-lab.ts';

/** What came of a reboot; times are milliseconds since the engine was stopped. */
export interface Rebooted {
  /** Exit code of the boot unit, and what it said. */
  readonly code: number;
  readonly said: string;
  readonly allHealthyAfter: number | null;
  /** When the fetcher had brought all secrets. */
  readonly secretsAfter: number;
  /** When each service became healthy first. */
  readonly healthyAfter: Readonly<Record<string, number>>;
  readonly states: Readonly<Record<string, string>>;
  /** Statuses a protected hostname answered an anonymous program with while the stack came back, each once. */
  readonly anonymous: readonly number[];
  /** What whoami answers with a good token once all is there. */
  readonly withToken: number;
  /** Parts of the token that the service which starts through the wrapper found. */
  readonly wrapped: number;
}

const API_AWAY_SECONDS = 60;
const PATIENCE_SECONDS = 150;

/** A service as contributors write them: it starts through the wrapper, which lies on the volume that a reboot empties. */
const WRAPPED = `
  wrapped:
    image: mendhak/http-https-echo:37
    restart: unless-stopped
    entrypoint: ["/secrets/entrypoint-secrets-setup.sh"]
    command: ["--copy", "/secrets/service-token/token:/tmp/token", "node", "/app/echo.ts"]
    healthcheck:
      test: ["CMD", "test", "-s", "/tmp/token"]
      interval: 5s
    # Or the copy from before the reboot would be taken for a new one.
    tmpfs:
      - /tmp
    volumes:
      - secrets:/secrets:ro
    depends_on:
      secret-fetcher:
        condition: service_healthy
    networks:
      - proxy
`;

await using lab = await openStackLab({
  progress: (line) => process.stderr.write(`${line}\n`),
  change: { 'docker-compose.yaml': (text) => text.replace(/^services:\n/m, (head) => `${head}${WRAPPED}`) },
});
report(await reboot(lab, async () => undefined));
await lab.cluster.stop();
report(
  await reboot(lab, async () => {
    await delay(API_AWAY_SECONDS * 1000);
    await lab.cluster.start();
  }),
);

/** Reboots the server; `meanwhile` goes on beside it from the moment its engine is there again. */
async function reboot(
  { server, machine, docker, containers, ask, provider, engine }: StackLab,
  meanwhile: () => Promise<void>,
): Promise<Rebooted> {
  const since = Date.now();
  await rebootEngine();
  const watched = new AbortController();
  const anonymous = watch(watched.signal, async () => (await ask('whoami')).status);
  const filters = [`label=com.docker.compose.project=${machine.name}`, 'event=health_status'];
  // Asked for afterwards, the engine remembers too few of them.
  await using events = await machine.startProcess({
    name: `events-${since}`,
    argv: ['docker', 'events', '--format', '{{json .}}', ...filters.flatMap((filter) => ['--filter', filter])],
    env: engine.env,
  });
  const [{ code, stdout, stderr }] = await Promise.all([runBootUnit(server, homeOn(machine)), meanwhile()]);
  const isUp = async () =>
    (await containers()).every(({ state, health }) => state === 'running' && (health ?? 'healthy') === 'healthy');
  const allHealthyAfter = (await until(isUp, PATIENCE_SECONDS)) ? Date.now() - since : null;
  const all = await containers();
  const idOf = (name: string) => all.find(({ service }) => service === name)?.id ?? name;
  const withToken = await ask('whoami', { headers: { Authorization: `Bearer ${await provider.token('good')}` } });
  watched.abort();
  const token = await docker(['exec', idOf('wrapped'), 'cat', '/tmp/token'], { anyExit: true });
  const log = await docker(['logs', '--timestamps', '--since', new Date(since).toISOString(), idOf('secret-fetcher')]);
  const [, fetched = ''] = /^(\S+) .*All \d+ secrets are there/m.exec(`${log.stdout}${log.stderr}`) ?? [];
  return {
    code,
    said: `${stdout}${stderr}`,
    allHealthyAfter,
    secretsAfter: Date.parse(fetched) - since,
    healthyAfter: firstHealthy(readFileSync(events.log, 'utf8'), since),
    states: Object.fromEntries(all.map(({ service, state, health }) => [service, health ?? state])),
    anonymous: await anonymous,
    withToken: withToken.status,
    wrapped: token.stdout.trim().split('.').length,
  };
}

interface HealthEvent {
  readonly status: string;
  readonly timeNano: number;
  readonly Actor: { readonly Attributes: Readonly<Record<string, string>> };
}

function firstHealthy(lines: string, since: number): Readonly<Record<string, number>> {
  const events = lines.split('\n').flatMap((line) => (line.startsWith('{') ? [JSON.parse(line) as HealthEvent] : []));
  const healthy = events.filter(({ status }) => status === 'health_status: healthy').reverse();
  return Object.fromEntries(
    healthy.map(({ timeNano, Actor }) => [
      Actor.Attributes['com.docker.compose.service'] ?? '',
      Math.round(timeNano / 1e6 - since),
    ]),
  );
}

/** Asks again and again until it is told to stop; each answer once, in order. A connection nobody takes is no answer. */
async function watch(signal: AbortSignal, question: () => Promise<number>): Promise<readonly number[]> {
  const seen = new Set<number>();
  while (!signal.aborted) {
    const status = await question().catch(() => null);
    if (status !== null) seen.add(status);
    await delay(200);
  }
  return [...seen];
}

function report(rebooted: Rebooted): void {
  process.stdout.write(`${JSON.stringify(rebooted)}\n`);
}
