import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { cached, isCached } from '../cache.ts';
import type { Progress } from '../progress.ts';
import { unpackPackages } from './archive.ts';
import type { ComposeChoice } from './machine.ts';

/** Debian 13's is the one the lab's expectations were written for; sid's is whatever is newest there. */
const PLUGINS = {
  pinned: { entry: { name: 'compose', version: '2.26.1' }, suite: 'trixie' },
  second: { entry: { name: 'compose', version: 'sid' }, suite: 'sid' },
} as const;

/** What tests and demo use where they do not say: `LAB_COMPOSE=system` is for machines whose Compose is to be tried. */
export function defaultCompose(environment: Readonly<Record<string, string | undefined>> = process.env): ComposeChoice {
  return environment.LAB_COMPOSE === 'system' ? 'system' : 'pinned';
}

/** Puts Compose and buildx into a DOCKER_CONFIG directory; for `system` those of the user, docker finds the machine's by itself. */
export async function installCompose(choice: ComposeChoice, dockerConfig: string, progress: Progress): Promise<void> {
  mkdirSync(dockerConfig, { recursive: true });
  if (choice === 'system') return linkOwnPlugins(dockerConfig);
  const { entry } = PLUGINS[choice];
  const fetching = () => cached(entry, (directory) => fetchPlugins(choice, directory));
  const plugins = isCached(entry)
    ? await fetching()
    : await progress.step(`Fetching Docker Compose (${choice}) from Debian ${PLUGINS[choice].suite}`, fetching);
  cpSync(plugins, join(dockerConfig, 'cli-plugins'), { recursive: true });
}

function linkOwnPlugins(dockerConfig: string): void {
  const own = join(process.env.DOCKER_CONFIG || join(homedir(), '.docker'), 'cli-plugins');
  if (existsSync(own)) symlinkSync(own, join(dockerConfig, 'cli-plugins'));
}

async function fetchPlugins(choice: 'pinned' | 'second', directory: string): Promise<void> {
  const unpacked = join(directory, '.unpacked');
  const { suite } = PLUGINS[choice];
  await unpackPackages(
    ['docker-compose', 'docker-buildx'].map((name) => ({ suite, package: name })),
    unpacked,
  );
  const plugins = join(unpacked, 'usr', 'libexec', 'docker', 'cli-plugins');
  for (const plugin of readdirSync(plugins)) renameSync(join(plugins, plugin), join(directory, plugin));
  rmSync(unpacked, { recursive: true, force: true });
}
