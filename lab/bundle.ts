import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');

let built: Promise<string> | null = null;

/** The command line to test, as it is installed somewhere: the directory with cli.js, agent.js beside it. */
export function bundleDirectory(cli: 'source' | 'dist'): string | Promise<string> {
  if (cli === 'dist') return join(ROOT, 'dist');
  if (process.env.MISSION_CONTROL_BUNDLE) return process.env.MISSION_CONTROL_BUNDLE;
  built ??= buildFresh();
  return built;
}

/** Bundles the source into an installation of its own; gone when this process ends. */
async function buildFresh(): Promise<string> {
  const installation = mkdtempSync(join(tmpdir(), 'mission-control-bundle-'));
  process.once('exit', () => rmSync(installation, { recursive: true, force: true }));
  for (const name of ['package.json', 'server'])
    cpSync(join(ROOT, name), join(installation, name), { recursive: true });
  const { bundle } = await import('../scripts/build.ts');
  await bundle(join(installation, 'dist'));
  return join(installation, 'dist');
}
