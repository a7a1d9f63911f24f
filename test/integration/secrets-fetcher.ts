import { chmodSync, chownSync, copyFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunningProcess } from '../../lab/machine/machine.ts';
import { startProcess, until } from '../../lab/processes.ts';
import { run } from '../../src/process.ts';

const SERVICE = join(import.meta.dirname, '../../stack/secret-fetcher');
const USER = 65532;

/** A fetcher as in its container: the committed bundle alone in a directory, as a user with no rights. */
export interface Fetcher extends AsyncDisposable {
  readonly process: RunningProcess;
  /** Where services would mount the volume. */
  readonly volume: string;
  /** Everything it printed. */
  log(): string;
  /** The text of its status file; empty where there is none. */
  status(): string;
  /** What its health check says now. */
  health(): Promise<{ readonly healthy: boolean; readonly said: string }>;
  /** Waits for its health. */
  untilHealthy(seconds?: number): Promise<boolean>;
}

/** Starts a fetcher below `directory`; of a second one there `volume` is the same. */
export async function startFetcher(given: {
  readonly directory: string;
  readonly kubeconfig: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Makes the volume a tmpfs of this size, which ends with the process. */
  readonly size?: string;
}): Promise<Fetcher> {
  const place = (name: string) => join(given.directory, name);
  for (const name of ['app', 'volume', 'run']) mkdirSync(place(name), { recursive: true });
  for (const name of ['main.js', 'health.js', 'entrypoint-secrets-setup.sh'])
    copyFileSync(join(SERVICE, name), join(place('app'), name));
  for (const name of ['volume', 'run']) chownSync(place(name), USER, USER);
  chmodSync(given.directory, 0o755);
  chownSync(given.kubeconfig, USER, USER);
  const env = {
    KUBECONFIG: given.kubeconfig,
    SECRETS_DIRECTORY: place('volume'),
    STATUS_FILE: place('run/status.json'),
    GRANTS_SECONDS: '1',
    ...given.env,
  };
  const main = [
    'setpriv',
    '--reuid',
    `${USER}`,
    '--regid',
    `${USER}`,
    '--clear-groups',
    '--no-new-privs',
    process.execPath,
    'main.js',
  ];
  const mounted = [
    'unshare',
    '--mount',
    'sh',
    '-c',
    `mount -t tmpfs -o size=${given.size},uid=${USER},mode=0755 tmpfs "$1" && shift && exec "$@"`,
  ];
  const started = await startProcess({
    name: 'secret-fetcher',
    argv: given.size === undefined ? main : [...mounted, 'sh', place('volume'), ...main],
    cwd: place('app'),
    env,
    log: place('fetcher.log'),
  });
  const health = async () => {
    const { code, stdout } = await run({ argv: [process.execPath, place('app/health.js')], env, timeoutSeconds: 10 });
    return { healthy: code === 0, said: stdout };
  };
  return {
    process: started,
    volume: given.size === undefined ? place('volume') : `/proc/${started.pid}/root${place('volume')}`,
    log: () => readFileSync(place('fetcher.log'), 'utf8'),
    status: () => (existsSync(env.STATUS_FILE) ? readFileSync(env.STATUS_FILE, 'utf8') : ''),
    health,
    untilHealthy: async (seconds = 15) => await until(async () => (await health()).healthy, seconds),
    [Symbol.asyncDispose]: started.stop,
  };
}
