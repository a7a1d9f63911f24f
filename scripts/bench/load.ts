import { availableParallelism, loadavg } from 'node:os';
import autocannon from 'autocannon';
import { median } from './measure.ts';

const CONNECTIONS = 200;
const SECONDS = 8;
const ROUNDS = 3;

/** What is asked again and again. */
export interface Target {
  readonly hostname: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** What one round of questions gave: answers a second, milliseconds that 99 of 100 stayed below, and how many were no 2xx. */
interface Round {
  readonly perSecond: number;
  readonly p99: number;
  readonly failed: number;
}

/** Two targets at the same address loaded in turn, so that what else the machine does hits both; a table of both, and their ratio. */
export async function compareLoad(address: string, plain: Target, checked: Target): Promise<readonly string[]> {
  const [busy = Number.NaN] = loadavg();
  const rounds: { readonly plain: Round[]; readonly checked: Round[] } = { plain: [], checked: [] };
  for (let round = 0; round < ROUNDS; round += 1) {
    rounds.plain.push(await load(address, plain));
    rounds.checked.push(await load(address, checked));
  }
  const rate = (of: readonly Round[]) => median(of.map(({ perSecond }) => perSecond));
  return [
    `${CONNECTIONS} connections, medians of ${ROUNDS} rounds of ${SECONDS} s each, in turn; load of the machine before: ${busy.toFixed(1)} on ${availableParallelism()} cores`,
    `without the check: ${tell(rounds.plain)}`,
    `with the check, by token: ${tell(rounds.checked)}`,
    `ratio ${(rate(rounds.checked) / rate(rounds.plain)).toFixed(2)} of the requests`,
  ];
}

async function load(address: string, { hostname, headers }: Target): Promise<Round> {
  const { requests, latency, non2xx, errors } = await autocannon({
    url: `https://${address}/`,
    servername: hostname,
    headers: { ...headers, host: hostname },
    connections: CONNECTIONS,
    duration: SECONDS,
    // Away from the thread on which the lab's provider answers.
    workers: 1,
  });
  return { perSecond: requests.average, p99: latency.p99, failed: non2xx + errors };
}

function tell(rounds: readonly Round[]): string {
  const of = (pick: (round: Round) => number) => Math.round(median(rounds.map(pick)));
  const failed = rounds.reduce((sum, round) => sum + round.failed, 0);
  return `${of(({ perSecond }) => perSecond)} requests/s, p99 ${of(({ p99 }) => p99)} ms, ${failed} failed`;
}
