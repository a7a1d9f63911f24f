import module from 'node:module';
import { join } from 'node:path';

/** The oldest Node that runs the bundle. */
const OLDEST = [20, 19] as const;

/** Refuses a Node that is too old before anything it could not read is loaded, then hands over to the command line. */
export async function start(): Promise<void> {
  const refusal = refuseNode(process.versions.node);
  if (refusal !== null) {
    process.stderr.write(`${refusal}\n`);
    process.exitCode = 2;
    return;
  }
  keepCompiled(process.env);
  const { main } = await import('./cli.ts');
  await main();
}

/** Has Node keep compiled code below the user's cache, where it can: a command then starts in half the time. */
function keepCompiled({ HOME, XDG_CACHE_HOME, NODE_COMPILE_CACHE }: NodeJS.ProcessEnv): void {
  const cache = XDG_CACHE_HOME || (HOME ? join(HOME, '.cache') : null);
  if (cache === null || NODE_COMPILE_CACHE || typeof module.enableCompileCache !== 'function') return;
  module.enableCompileCache(join(cache, 'mission-control', 'compiled'));
}

/** Why this version of Node cannot be used, or null. */
export function refuseNode(version: string): string | null {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST[0] || (major === OLDEST[0] && minor >= OLDEST[1])) return null;
  return `mission-control needs Node ${OLDEST.join('.')} or newer, this is ${version}. Install a newer Node, for example from https://nodejs.org.`;
}
