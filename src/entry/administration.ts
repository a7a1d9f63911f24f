import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Administration, Artifact } from '../context.ts';
import { MissionControlError } from '../errors.ts';
import type { Surroundings } from './surroundings.ts';

/** Where what is carried to a server lies in this installation; the Node is the one that runs. */
const ARTIFACTS = {
  agent: 'dist/agent.js',
  door: 'server/agent-door',
  unit: 'server/mission-control-recover.service',
} as const satisfies Partial<Record<Artifact, string>>;

const MACHINES: Readonly<Record<string, string>> = { x64: 'x86_64', arm64: 'aarch64' };

/** What `server install` and `doctor` may do; ssh is loaded when it is first used. */
export function createAdministration(
  surroundings: Surroundings,
  connectAs: Administration['connectAs'],
): Administration {
  const { identity, keyText, environment, signal } = surroundings;
  const credentials = { identity, keyText, agentSocket: environment.SSH_AUTH_SOCK ?? null };
  return {
    connectAs,
    hostKey: async (place) => (await import('../adapters/server/scan.ts')).scanHostKey(place),
    open: async (administrator) => {
      const shell = await (await import('../adapters/server/shell.ts')).openShell(administrator, credentials);
      signal.addEventListener('abort', shell.close);
      return shell;
    },
    read: readOrNull,
    artifact: async (name) => {
      const path = name === 'node' ? process.execPath : join(await installationRoot(), ARTIFACTS[name]);
      return (await readOrNull(path)) ?? missing(path);
    },
    platform: {
      system: process.platform === 'linux' ? 'Linux' : process.platform,
      machine: MACHINES[process.arch] ?? process.arch,
    },
  };
}

async function readOrNull(path: string): Promise<Uint8Array | null> {
  try {
    return await readFile(path);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new MissionControlError({
      code: 'FILE_NOT_READABLE',
      message: `${path} cannot be read (${(cause as NodeJS.ErrnoException).code}).`,
      hint: 'See that it is a file you may read.',
      cause,
    });
  }
}

/** The directory with the package.json of mission-control: above src/ or dist/. */
async function installationRoot(): Promise<string> {
  let directory = dirname(fileURLToPath(import.meta.url));
  while ((await readOrNull(join(directory, 'package.json'))) === null) {
    const parent = dirname(directory);
    if (parent === directory) return missing('package.json of mission-control');
    directory = parent;
  }
  return directory;
}

function missing(path: string): never {
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `${path} is missing from this installation.`,
    hint: 'In a checkout, build it with `npm run build`.',
  });
}
