import { readFileSync, renameSync, writeFileSync } from 'node:fs';

/** What is known of one secret; no value. */
export interface SecretStatus {
  readonly name: string;
  /** When it was first fetched since the fetcher started; ISO 8601. Null: not yet. */
  readonly fetchedAt: string | null;
  /** When its content last became another one since then. */
  readonly changedAt: string | null;
}

/** Something that is wrong now: with a secret, the grants, the volume, the inventory or the credentials. */
export interface Problem {
  readonly about: string;
  readonly message: string;
  readonly since: string;
}

/** Everything the health check is told. */
export interface Status {
  /** Which process wrote it: one of before a restart does not count. */
  readonly process: string;
  readonly heartbeat: string;
  readonly namespace: string | null;
  /** Whether all of `secrets` are on the volume as fetched by this process. */
  readonly complete: boolean;
  readonly secrets: readonly SecretStatus[];
  readonly problems: readonly Problem[];
  /** Of the token; null where it does not say. */
  readonly credentialsExpireAt: string | null;
}

const HEARTBEAT_SECONDS = 60;

/** Replaces the status file at once. */
export function writeStatus(file: string, status: Status): void {
  writeFileSync(`${file}.new`, `${JSON.stringify(status, null, 1)}\n`);
  renameSync(`${file}.new`, file);
}

/** Names a process so that no other one, before or after, has the same name; null where it is gone. */
export function nameProcess(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return `${boot}/${pid}/${stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19]}`;
  } catch (error) {
    if (['ENOENT', 'ESRCH'].includes((error as NodeJS.ErrnoException).code ?? '')) return null;
    throw error;
  }
}

/** The verdict of the health check, with a sentence for whoever looks at it. */
export function judge(
  status: Status | null,
  now: number,
  isRunning: (process: string) => boolean,
): { readonly healthy: boolean; readonly sentence: string } {
  if (status === null || !isRunning(status.process))
    return { healthy: false, sentence: 'The fetcher has not said anything yet since it started.' };
  const age = (now - Date.parse(status.heartbeat)) / 1000;
  if (!(age < HEARTBEAT_SECONDS))
    return { healthy: false, sentence: `The fetcher has said nothing for ${Math.round(age)} s.` };
  const problems = status.problems.map(({ message }) => message);
  const waiting = status.secrets.filter(({ fetchedAt }) => fetchedAt === null).map(({ name }) => name);
  const fetched = status.secrets.length - waiting.length;
  const count = `${fetched} of ${status.secrets.length} secrets fetched${waiting.length > 0 ? `, not ${waiting.join(', ')}` : ''}.`;
  return { healthy: status.complete, sentence: [count, ...problems].join('\n') };
}
