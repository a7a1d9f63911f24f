import { copyFileSync } from 'node:fs';
import { join } from 'node:path';
import { type GoTool, goTool } from '../../machine/go-tools.ts';
import type { Progress } from '../../progress.ts';

/** The real oauth2-proxy, of the very release that the stack pins: the module proxy has it by its exact version. */
export const OAUTH2_PROXY: GoTool = {
  name: 'oauth2-proxy',
  version: '7.15.2',
  module: 'github.com/oauth2-proxy/oauth2-proxy/v7@v7.15.2',
  package: 'github.com/oauth2-proxy/oauth2-proxy/v7',
  go: [1, 25],
  versionVariable: 'github.com/oauth2-proxy/oauth2-proxy/v7/pkg/version.VERSION',
};

/** Puts the program, which its image is made of, into a directory. */
export async function writeContext(directory: string, progress: Progress): Promise<void> {
  copyFileSync(await goTool(OAUTH2_PROXY, progress), join(directory, 'oauth2-proxy'));
}
