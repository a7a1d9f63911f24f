import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { deliver } from './deliver.ts';
import { wait } from './follow.ts';
import { followGranted, type Granted } from './granted.ts';
import { openInventory } from './publish-inventory.ts';
import { statusOf } from './report.ts';
import { writeStatus } from './status.ts';
import { RETRY_SECONDS, type Tools } from './tools.ts';
import { openVolume, type Secrets } from './volume.ts';

const ROUND_SECONDS = 0.25;

/** Keeps the volume equal to the secrets this identity may read, until the signal. Nothing but the signal ends it. */
export async function runFetcher(tools: Tools): Promise<void> {
  const { options, log, signal } = tools;
  const volume = openVolume(options.directory);
  volume.putScript(basename(options.wrapper), readFileSync(options.wrapper));
  const granted = followGranted(tools, volume.current());
  const inventory = openInventory(tools);
  let retryAt = 0;
  let complete = false;

  const bring = (): void => {
    if (!granted.changed || !isAsked(granted) || Date.now() < retryAt) return;
    if (!deliver(tools, volume, contentOf(granted))) {
      retryAt = Date.now() + RETRY_SECONDS * 1000;
      return;
    }
    for (const one of granted.known.values()) one.delivered = one.fetchedAt !== null;
    granted.changed = false;
    inventory.outdate();
  };

  while (!signal.aborted) {
    bring();
    volume.sweep();
    if (!granted.changed && isAsked(granted)) inventory.keep(granted.known);
    const before = complete;
    complete = isComplete(granted);
    writeStatus(options.statusFile, statusOf(tools, granted.known, complete));
    if (complete && !before) log(`All ${granted.known.size} secrets are there.`);
    await wait(ROUND_SECONDS, signal);
  }
  await inventory.idle();
}

function isAsked({ known }: Granted): boolean {
  return known.size > 0 && [...known.values()].every(({ asked }) => asked);
}

function isComplete({ known }: Granted): boolean {
  return known.size > 0 && [...known.values()].every(({ delivered }) => delivered);
}

function contentOf({ known }: Granted): Secrets {
  return new Map([...known].flatMap(([name, { files }]) => (files === null ? [] : [[name, files] as const])));
}
