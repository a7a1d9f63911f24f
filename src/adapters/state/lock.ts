import { join } from 'node:path';
import type { Phase } from '../../core/plan/record.ts';
import type { Lock } from '../../core/protocol/messages.ts';
import { MissionControlError } from '../../errors.ts';
import { readJson, readText, replaceFile, stateCorrupt } from './files.ts';
import { type Holder, isAlive, thisProcess } from './holder.ts';

/** What stands in lock.json. The lock itself is flock(1) on another file, freed by the kernel; this says who and since when. */
export interface LockRecord extends Omit<Lock, 'alive'>, Holder {
  readonly version: 1;
  readonly released: boolean;
}

const record = (directory: string): string => join(directory, 'lock.json');
const counter = (directory: string): string => join(directory, 'fence');

/** The lock record, released or not; null where there never was one. Errors: LOCK_CORRUPT. */
export function readLock(directory: string): Promise<LockRecord | null> {
  return readJson(record(directory), parseLock, lockCorrupt);
}

/** Who holds the lock, dead or alive; null where it was released. */
export async function currentLock(directory: string): Promise<Lock | null> {
  const found = await readLock(directory);
  if (found === null || found.released) return null;
  const { fence, holder, id, revision, since, phase, phaseSince } = found;
  return { fence, holder, id, revision, since, phase, phaseSince, alive: await isAlive(found) };
}

/** Writes this process into the lock record with the next fence. */
export async function takeLock(
  directory: string,
  given: { holder: string; id: string; revision: string; at: string },
): Promise<number> {
  const fence = Math.max(await lastFence(directory), (await readLock(directory))?.fence ?? 0) + 1;
  await replaceFile(counter(directory), `${fence}\n`);
  const { at, ...who } = given;
  await write(directory, {
    version: 1,
    fence,
    ...who,
    since: at,
    phase: 'start',
    phaseSince: at,
    released: false,
    ...(await thisProcess()),
  });
  return fence;
}

/** Notes the phase. Errors: LOCK_HELD where somebody else took the lock over. */
export async function notePhase(directory: string, fence: number, phase: Phase, at: string): Promise<void> {
  const found = await ownLock(directory, fence);
  if (found.phase !== phase) await write(directory, { ...found, phase, phaseSince: at });
}

/** Marks the lock record as released. Errors: LOCK_HELD where somebody else took the lock over. */
export async function releaseLock(directory: string, fence: number): Promise<void> {
  await write(directory, { ...(await ownLock(directory, fence)), released: true });
}

async function ownLock(directory: string, fence: number): Promise<LockRecord> {
  const found = await readLock(directory);
  if (found !== null && found.fence === fence && !found.released) return found;
  throw new MissionControlError({
    code: 'LOCK_HELD',
    message: `The deploy lock was taken over: this runner had fence ${fence}, now it is ${found?.fence ?? 'gone'}.`,
  });
}

async function lastFence(directory: string): Promise<number> {
  const text = (await readText(counter(directory))) ?? '0';
  if (!/^\d{1,15}\s*$/.test(text)) throw stateCorrupt(counter(directory));
  return Number(text);
}

function write(directory: string, content: LockRecord): Promise<void> {
  return replaceFile(record(directory), `${JSON.stringify(content)}\n`);
}

function lockCorrupt(path: string): MissionControlError {
  return new MissionControlError({
    code: 'LOCK_CORRUPT',
    message: `The lock record ${path} is damaged, so nobody can tell who deploys. Nothing was changed.`,
    hint: 'Make sure on the server that no deployment runs, move the file away, then try again.',
  });
}

const FIELDS: Readonly<Record<keyof LockRecord, 'number' | 'string' | 'boolean'>> = {
  version: 'number',
  fence: 'number',
  holder: 'string',
  id: 'string',
  revision: 'string',
  since: 'string',
  phase: 'string',
  phaseSince: 'string',
  released: 'boolean',
  pid: 'number',
  startTime: 'string',
  bootId: 'string',
};

function parseLock(data: unknown): LockRecord | null {
  if (typeof data !== 'object' || data === null) return null;
  const given = data as Record<string, unknown>;
  const valid = Object.entries(FIELDS).every(([name, type]) => typeof given[name] === type);
  return valid && given.version === 1 && Number.isSafeInteger(given.fence) ? (data as LockRecord) : null;
}
