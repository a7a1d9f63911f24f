import type { Command } from './command.ts';

/** Every verb, loaded when it is asked for. */
const LOADERS: Readonly<Record<string, () => Promise<Command>>> = {
  lint: async () => (await import('./lint.ts')).lint,
  check: async () => (await import('./check.ts')).check,
  plan: async () => (await import('./plan.ts')).plan,
  deploy: async () => (await import('./deploy.ts')).deploy,
  rollback: async () => (await import('./rollback.ts')).rollback,
  verify: async () => (await import('./verify.ts')).verify,
  drift: async () => (await import('./drift.ts')).drift,
  certificates: async () => (await import('./certificates.ts')).certificates,
  status: async () => (await import('./status.ts')).status,
  lock: async () => (await import('./lock.ts')).lock,
  doctor: async () => (await import('./doctor.ts')).doctor,
  server: async () => (await import('./server.ts')).server,
  new: async () => (await import('./new.ts')).scaffold,
  rules: async () => (await import('./rules.ts')).rules,
  explain: async () => (await import('./explain.ts')).explain,
};

/** The verbs in the order of the help. */
export const VERBS: readonly string[] = Object.keys(LOADERS);

/** The command of a verb, or null where there is none. */
export async function loadCommand(verb: string): Promise<Command | null> {
  return Object.hasOwn(LOADERS, verb) ? ((await LOADERS[verb]?.()) ?? null) : null;
}

/** All commands, in the order of the help. */
export async function loadCommands(): Promise<readonly Command[]> {
  return Promise.all(Object.values(LOADERS).map((load) => load()));
}
