import { Agent, request } from 'node:https';
import { availableParallelism, loadavg } from 'node:os';
import { performance } from 'node:perf_hooks';
import { median } from './measure.ts';

const CONNECTIONS = 200;
const SECONDS = 8;
const ROUNDS = 3;

/** Where all targets are, and whose certificates count. */
export interface Place {
  readonly address: string;
  readonly port?: number;
  readonly trust: string;
}

/** What is asked again and again. */
export interface Target {
  readonly hostname: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What one round of questions gave: answers a second, milliseconds that 99 of 100 stayed below, and how many were not 200. */
interface Round {
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
}

/** Two targets at the same place loaded in turn, so that what else the machine does hits both; what both gave, and their ratio. */
export async function compareLoad(place: Place, plain: Target, checked: Target): Promise<readonly string[]> {
  const [busy = Number.NaN] = loadavg();
  const rounds: { readonly plain: Round[]; readonly checked: Round[] } = { plain: [], checked: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.plain.push(await load(place, plain));
    rounds.checked.push(await load(place, checked));
  }
  const rate = (of: readonly Round[]) => median(of.map(({ perSecond }) => perSecond));
  return [
    `${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s each, in turn; load of the machine before: ${busy.toFixed(1)} on ${availableParallelism()} cores`,
    `without the check: ${tell(rounds.plain)}`,
    `with the check, by token: ${tell(rounds.checked)}`,
    `ratio ${(rate(rounds.checked) / rate(rounds.plain)).toFixed(2)} of the requests`,
  ];
}

async function load(place: Place, target: Target): Promise<Round> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS, maxFreeSockets: CONNECTIONS });
  const each = (work: () => Promise<void>) => Promise.all(Array.from({ length: CONNECTIONS }, work));
  const times: number[] = [];
  let failed = 0;
  try {
    // A first answer on each connection, so that no round is one of handshakes.
    await each(async () => void (await ask(place, target, agent)));
    const begun = performance.now();
    const end = begun + 1000 * SECONDS;
    await each(async () => {
      while (performance.now() < end) {
        const asked = performance.now();
        if ((await ask(place, target, agent)) !== 200) failed += 1;
        times.push(performance.now() - asked);
      }
    });
    const seconds = (performance.now() - begun) / 1000;
    const p99 = times.sort((a, b) => a - b)[Math.ceil(times.length * 0.99) - 1] ?? Number.NaN;
    return { perSecond: (times.length - failed) / seconds, p99, failed };
  } finally {
    agent.destroy();
  }
}

/** The status of the answer, once all of it is there; 0 where there is none within half a minute. */
function ask({ address, port = 443, trust }: Place, { hostname, headers }: Target, agent: Agent): Promise<number> {
  return new Promise((resolve) => {
    const options = { host: address, port, servername: hostname, ca: trust, agent, timeout: 30_000 };
    const question = request({ ...options, headers: { ...headers, Host: hostname } }, (answer) => {
      answer.resume();
      answer.on('close', () => resolve(answer.complete ? (answer.statusCode ?? 0) : 0));
    });
    question.on('timeout', () => question.destroy());
    question.on('error', () => resolve(0));
    question.end();
  });
}

function tell(rounds: readonly Round[]): string {
  const of = (pick: (round: Round) => number) => Math.round(median(rounds.map(pick)));
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
  return `${of(({ perSecond }) => perSecond)} requests/s, p99 ${of(({ p99 }) => p99)} ms, ${failed} failed`;
}
