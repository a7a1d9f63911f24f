import { copyFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { run } from '../../../src/process.ts';
import { type GoTool, goTool } from '../../machine/go-tools.ts';
import type { Progress } from '../../progress.ts';

/** The real oauth2-proxy, the newest that Go builds from a module version. */
export const OAUTH2_PROXY: GoTool = {
  name: 'oauth2-proxy',
  version: '7.8.1',
  module: 'github.com/oauth2-proxy/oauth2-proxy/v7@v7.8.1',
  package: 'github.com/oauth2-proxy/oauth2-proxy/v7',
  go: [1, 23],
  versionVariable: 'github.com/oauth2-proxy/oauth2-proxy/v7/pkg/version.VERSION',
};

/** Writes what the image is built from into a directory, with the options this release knows, for those it does not are left out of its file. */
export async function writeContext(directory: string, progress: Progress): Promise<void> {
  const program = await goTool(OAUTH2_PROXY, progress);
  copyFileSync(program, join(directory, 'oauth2-proxy'));
  writeFileSync(join(directory, 'options'), `${[...(await knownOptions(program))].join('\n')}\n`);
  copyFileSync(join(import.meta.dirname, 'oauth2-proxy.sh'), join(directory, 'start'));
}

/** Keys in the text of a configuration file that this release does not know. */
export async function unknownKeys(text: string, progress: Progress): Promise<readonly string[]> {
  const known = await knownOptions(await goTool(OAUTH2_PROXY, progress));
  const keys = [...text.matchAll(/^\s*(\w+)\s*=/gm)].map(([, key]) => key ?? '');
  return keys.filter((key) => !known.has(key) && !known.has(key.replace(/s$/, '')));
}

/** As keys: what may be given several times is written with an `s` more there. */
async function knownOptions(program: string): Promise<ReadonlySet<string>> {
  const { stdout, stderr } = await run({ argv: [program, '--help'], timeoutSeconds: 10 });
  return new Set(
    [...`${stdout}${stderr}`.matchAll(/^\s+--([\w-]+)/gm)].map(([, flag]) => (flag ?? '').replaceAll('-', '_')),
  );
}
