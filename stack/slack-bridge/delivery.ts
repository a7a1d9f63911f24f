import { setTimeout as delay } from 'node:timers/promises';
import type { Batch, Queue } from './queue.ts';
import type { Troubles } from './troubles.ts';
import type { Outcome } from './webhook.ts';

/** How many lines Slack took, will never take, and never saw. */
export interface Counts {
  taken: number;
  refused: number;
  dropped: number;
}

interface Delivery {
  readonly queue: Queue;
  readonly batchSeconds: number;
  readonly batchLines: number;
  readonly longestPauseSeconds: number;
  readonly counts: Counts;
  readonly troubles: Troubles;
  post(text: string): Promise<Outcome>;
  log(line: string): void;
}

const FIRST_PAUSE_SECONDS = 1;
/** Slack takes one message a second. */
const PACE_SECONDS = 1;
/** Slack asks for patience in seconds or minutes; who asks for more is asked again. */
const LONGEST_WAIT_SECONDS = 600;

/** Hands the lines of the queue to Slack, batch by batch, until the signal; then what is left, as long as Slack takes it. */
export async function deliver(delivery: Delivery, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    await collect(delivery, signal);
    await deliverBatch(delivery, delivery.queue.take(), signal);
  }
  while (delivery.queue.size > 0) await deliverBatch(delivery, delivery.queue.take(), signal);
}

/** Waits for a line, then for as many as one post holds, but no longer than said. */
async function collect({ queue, batchLines, batchSeconds }: Delivery, signal: AbortSignal): Promise<void> {
  const over = new AbortController();
  const until = AbortSignal.any([signal, over.signal]);
  await queue.holds(1, until);
  await Promise.race([queue.holds(batchLines, until), pause(batchSeconds, until)]);
  over.abort();
}

async function deliverBatch(delivery: Delivery, batch: Batch, signal: AbortSignal): Promise<void> {
  const { lines, dropped } = batch;
  if (lines.length === 0) return;
  delivery.counts.dropped += dropped;
  const notice = dropped === 0 ? [] : [`_${dropped} earlier messages were dropped: too many waited for Slack._`];
  const outcome = await insist(delivery, [...notice, ...lines].join('\n'), signal);
  if (outcome.kind === 'taken') delivery.counts.taken += lines.length;
  else if (outcome.kind === 'later') lose(delivery, lines, outcome.why);
  else if (lines.length > 1)
    for (const line of lines) await deliverBatch(delivery, { lines: [line], dropped: 0 }, signal);
  else refuse(delivery, lines[0] ?? '', outcome.why);
  await pause(Math.min(PACE_SECONDS, delivery.batchSeconds), signal);
}

/** Tries until Slack takes or refuses it; once the bridge is to end, one try must do. */
async function insist(delivery: Delivery, text: string, signal: AbortSignal): Promise<Outcome> {
  for (let pauseSeconds = FIRST_PAUSE_SECONDS; ; pauseSeconds *= 2) {
    const outcome = await delivery.post(text);
    if (outcome.kind !== 'later') {
      delivery.troubles.clear('Slack');
      return outcome;
    }
    delivery.troubles.set('Slack', outcome.why);
    if (signal.aborted) return outcome;
    const own = Math.min(pauseSeconds, delivery.longestPauseSeconds) * (0.75 + Math.random() / 2);
    await pause(Math.min(outcome.seconds ?? own, LONGEST_WAIT_SECONDS), signal);
  }
}

/** The bridge ends and Slack takes nothing: what waits is lost, and said to be. */
function lose({ queue, counts, log }: Delivery, lines: readonly string[], why: string): void {
  let lost = lines.length;
  while (queue.size > 0) lost += queue.take().lines.length;
  counts.dropped += lost;
  log(`Ended before ${lost} messages were delivered. ${why}`);
}

/** The text itself is nobody's business in a log. */
function refuse({ counts, log }: Delivery, line: string, why: string): void {
  counts.refused += 1;
  log(`${why} to a message on ${line.split(' ', 1)[0]} (${line.length} characters): it is left out.`);
}

/** Waits, but no longer than until the signal. */
async function pause(seconds: number, signal: AbortSignal): Promise<void> {
  await delay(seconds * 1000, undefined, { signal }).catch((error: Error) => {
    if (error.name !== 'AbortError') throw error;
  });
}
