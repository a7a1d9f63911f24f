import { setTimeout as delay } from 'node:timers/promises';
import { subscribe } from './broker.ts';
import { type Counts, deliver } from './delivery.ts';
import { describeMessage } from './message.ts';
import type { Options } from './options.ts';
import { makeQueue } from './queue.ts';
import { HEARTBEAT_SECONDS, writeStatus } from './status.ts';
import { keepTroubles } from './troubles.ts';
import { post, readWebhook } from './webhook.ts';

/** At the end Slack must answer sooner: the engine does not wait long. */
const ENDING_SECONDS = 4;

/** Carries messages from the broker to Slack until the signal, then delivers what is left. */
export async function runBridge(options: Options, log: (line: string) => void, signal: AbortSignal): Promise<void> {
  const troubles = keepTroubles(log);
  const counts: Counts = { taken: 0, refused: 0, dropped: 0 };
  const queue = makeQueue({
    limit: options.queueLines,
    batch: options.batchLines,
    onDrop: () => log(`More than ${options.queueLines} messages wait for Slack: the oldest are dropped.`),
  });
  const subscription = subscribe({
    ...options,
    troubles,
    onMessage: (topic, payload) => {
      const told = describeMessage(topic, payload);
      if ('text' in told) return queue.add(told.text);
      counts.refused += 1;
      log(`A message on ${JSON.stringify(topic.slice(0, 200))} ${told.refused}: it is left out.`);
    },
  });
  const beating = beat(signal, async () => {
    const webhook = await readWebhook(options.webhookFile);
    if (!(webhook instanceof URL)) troubles.set('the webhook', webhook.fault);
    else troubles.clear('the webhook');
    writeStatus(options.statusFile, {
      heartbeat: new Date().toISOString(),
      subscribed: subscription.complete,
      webhook: webhook instanceof URL,
      waiting: queue.size,
      counts,
      troubles: troubles.list(),
    });
  });
  const close = () => subscription.close();
  const closed = new Promise<void>((resolve) =>
    signal.addEventListener('abort', () => resolve(close()), { once: true }),
  );
  await deliver(
    {
      ...options,
      queue,
      counts,
      troubles,
      log,
      post: (text) =>
        post({
          file: options.webhookFile,
          text,
          timeoutSeconds: signal.aborted ? Math.min(ENDING_SECONDS, options.timeoutSeconds) : options.timeoutSeconds,
        }),
    },
    signal,
  );
  await Promise.all([beating, closed]);
  log(`Ended: ${counts.taken} messages delivered, ${counts.refused} refused, ${counts.dropped} dropped.`);
}

async function beat(signal: AbortSignal, sign: () => Promise<void>): Promise<void> {
  while (!signal.aborted) {
    await sign();
    await delay(HEARTBEAT_SECONDS * 1000, undefined, { signal }).catch((error: Error) => {
      if (error.name !== 'AbortError') throw error;
    });
  }
}
