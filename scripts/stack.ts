import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'rolldown';

const ROOT = join(import.meta.dirname, '..');
/** Programs a service of ours may have beside each other in its image; each becomes one file. */
const PROGRAMS = ['main', 'health'];
/** Modules that do nothing when imported but say they might: what is not used of them is left out. */
export const PURE = /\/@kubernetes\/client-node\/dist\/gen\//;

/** The programs of the services in stack/, as paths without the ending. */
export function programs(): readonly string[] {
  const services = readdirSync(join(ROOT, 'stack'), { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const paths = services.flatMap(({ name }) => PROGRAMS.map((program) => join('stack', name, program)));
  return paths.filter((path) => existsSync(join(ROOT, `${path}.ts`))).sort();
}

/** Bundles every program of stack/ into one file each, so that its folder alone is the build context; written below `directory`. */
export async function bundleStack(directory: string): Promise<void> {
  for (const path of programs())
    await build({
      input: join(ROOT, `${path}.ts`),
      cwd: ROOT,
      platform: 'node',
      logLevel: 'warn',
      treeshake: { moduleSideEffects: (id) => !PURE.test(id) },
      output: {
        file: join(directory, `${path}.js`),
        format: 'esm',
        minify: false,
        codeSplitting: false,
        comments: { legal: false, annotation: false, jsdoc: false },
      },
    });
}

if (import.meta.main) await bundleStack(process.argv[2] ?? ROOT);
