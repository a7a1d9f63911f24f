import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { type Completed, run } from '../src/process.ts';
import type { Developer, Origin } from './origin.ts';
import { makeKey } from './sshd.ts';

const ROLES = ['deploy', 'plan', 'administrator', 'stranger'] as const;

/** Whose key goes along; null: none. */
export type CallerRole = (typeof ROLES)[number] | null;

export interface Call {
  /** Default: `deploy` for deploy, rollback and lock, `administrator` for server, `plan` for what else asks the server. */
  readonly role?: CallerRole;
  /** Default: the caller's own clone, brought to what main is. */
  readonly directory?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly timeoutSeconds?: number;
  readonly onLine?: (line: string, stream: 'stdout' | 'stderr') => void;
  /** Kills the client with SIGKILL. */
  readonly signal?: AbortSignal;
}

/** A call as a command line, for whoever starts the process itself. */
export interface CallLine {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

/** Calls the command line as a process of its own, with an empty home and nothing of this process's environment but PATH. */
export interface Client {
  /** A clone of main. */
  readonly directory: string;
  readonly home: string;
  /** Private keys by role. */
  identity(role: Exclude<CallerRole, null>): string;
  line(argv: readonly string[], call?: Call): Promise<CallLine>;
  /** Runs `mission-control ARGV` to its end. */
  run(argv: readonly string[], call?: Call): Promise<Completed>;
  /** The same with `--format json`: `data` is what it printed. */
  json(argv: readonly string[], call?: Call): Promise<Completed & { readonly data: unknown }>;
}

/** Makes a caller with a clone, keys and a home of its own. `bundle` is the directory with cli.js. */
export async function makeClient(given: {
  readonly directory: string;
  readonly origin: Origin;
  readonly bundle: string;
}): Promise<Client> {
  const { directory, origin, bundle } = given;
  const [home, keys] = ['home', 'keys'].map((name) => join(directory, name)) as [string, string];
  for (const path of [home, keys]) mkdirSync(path, { recursive: true });
  for (const role of ROLES) makeKey(join(keys, role), 'ed25519', `${role}@lab`);
  const clone = await origin.developer('caller');
  let updated: Promise<unknown> = Promise.resolve();
  const update = () => {
    const next = () => bringUpToDate(clone, origin);
    updated = updated.then(next, next);
    return updated;
  };
  const client: Client = {
    directory: clone.directory,
    home,
    identity: (role) => join(keys, role),
    async line(argv, call = {}) {
      if (call.directory === undefined) await update();
      const role = call.role === undefined ? roleFor(argv[0] ?? '') : call.role;
      const identity = role === null ? [] : ['--identity', client.identity(role)];
      return {
        argv: [process.execPath, join(bundle, 'cli.js'), ...argv, ...identity],
        env: { HOME: home, ...call.env },
        cwd: call.directory ?? clone.directory,
      };
    },
    async run(argv, call = {}) {
      const { onLine, signal, timeoutSeconds = 300 } = call;
      const more = { ...(onLine && { onLine }), ...(signal && { signal }) };
      return run({ ...(await client.line(argv, call)), timeoutSeconds, ...more });
    },
    async json(argv, call) {
      const completed = await client.run([...argv, '--format', 'json'], call);
      return { ...completed, data: parse(completed) };
    },
  };
  return client;
}

/** Calls at once share the clone: it is touched only where main moved. */
async function bringUpToDate(clone: Developer, origin: Origin): Promise<void> {
  if ((await clone.git('rev-parse', 'HEAD')) !== (await origin.head())) await clone.update();
}

function roleFor(verb: string): CallerRole {
  if (['deploy', 'rollback', 'lock'].includes(verb)) return 'deploy';
  if (['plan', 'drift', 'status', 'doctor'].includes(verb)) return 'plan';
  return verb === 'server' ? 'administrator' : null;
}

/** Null where nothing could be done, and so nothing was printed. */
function parse({ code, stdout, stderr }: Completed): unknown {
  if (stdout.trim() === '') return null;
  try {
    return JSON.parse(stdout);
  } catch (cause) {
    throw new Error(`Not JSON, exit ${code}: ${stdout.slice(0, 500)}\n${stderr.slice(0, 500)}`, { cause });
  }
}
