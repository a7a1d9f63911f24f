import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { build, type InputOptions, type OutputOptions } from 'rolldown';
import { PURE } from './stack.ts';

const ROOT = join(import.meta.dirname, '..');
/** Optional native add-ons: ssh2 works without them, and a job with a key installs nothing. */
const EXTERNAL = [/\.node$/, 'cpu-features'];

/** Bundles the command line and the actions with shared chunks, and the agent alone in one file, into a directory. */
export async function bundle(directory: string): Promise<void> {
  await rm(directory, { recursive: true, force: true });
  const verbs = (await readdir(join(ROOT, 'actions'))).sort();
  const entries = Object.fromEntries(verbs.map((verb) => [verb, join(ROOT, 'actions', verb, 'main.ts')]));
  await write({ input: { cli: join(ROOT, 'bin/cli.ts'), ...entries } }, { dir: directory });
  await write({ input: { agent: join(ROOT, 'bin/agent.ts') } }, { dir: directory, codeSplitting: false });
}

async function write(input: Pick<InputOptions, 'input'>, output: OutputOptions): Promise<void> {
  await build({
    ...input,
    cwd: ROOT,
    platform: 'node',
    external: EXTERNAL,
    logLevel: 'warn',
    treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
    output: {
      format: 'esm',
      minify: false,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name].js',
      comments: { legal: false, annotation: false, jsdoc: false },
      ...output,
    },
  });
}

if (import.meta.main) await bundle(process.argv[2] ?? join(ROOT, 'dist'));
