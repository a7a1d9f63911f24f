import { join } from 'node:path';
import type { Administration, Artifact } from '../context.ts';
import { installationRoot, missing, readOrNull } from './installation.ts';
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
