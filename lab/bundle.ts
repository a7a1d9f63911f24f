import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

/** The command line to test, as it is installed somewhere: the directory with cli.js, agent.js beside it. A fresh one is made below `place`. */
export async function bundleDirectory(cli: 'source' | 'dist', place: string): Promise<string> {
  if (cli === 'dist') return join(ROOT, 'dist');
  if (process.env.MISSION_CONTROL_BUNDLE) return process.env.MISSION_CONTROL_BUNDLE;
  const installation = join(place, 'mission-control');
  mkdirSync(installation);
  for (const name of ['package.json', 'server'])
    cpSync(join(ROOT, name), join(installation, name), { recursive: true });
  const { bundle } = await import('../scripts/build.ts');
  await bundle(join(installation, 'dist'));
  return join(installation, 'dist');
}
