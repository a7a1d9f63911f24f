import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { MissionControlError } from '../../src/errors.ts';
import { run } from '../../src/process.ts';
import type { Docker, RunOptions } from './machine.ts';
import { toolPath } from './packages.ts';

/** A docker client as a lab uses it: the program, the engine, and a configuration directory of its own. */
export interface Client {
  readonly program: string;
  readonly host: string;
}

/** The client with whatever plugins `dockerConfig` holds; `bin` is made and comes first on PATH, so that `docker` is that program. */
export async function openDocker(client: Client, dockerConfig: string, bin: string): Promise<Docker> {
  mkdirSync(bin, { recursive: true });
  symlinkSync(client.program, join(bin, 'docker'));
  const env = { PATH: `${bin}:${toolPath()}`, DOCKER_HOST: client.host, DOCKER_CONFIG: dockerConfig };
  const docker = {
    env,
    composeVersion: '',
    run: (argv: readonly string[], options?: RunOptions) => runDocker(env, argv, options),
  };
  const version = await docker.run(['compose', 'version', '--short'], { anyExit: true });
  if (version.code !== 0) throw noCompose(version.stderr);
  return { ...docker, composeVersion: version.stdout.trim().replace(/^v/, '') };
}

async function runDocker(env: Readonly<Record<string, string>>, argv: readonly string[], options: RunOptions = {}) {
  const done = await run({
    argv: ['docker', ...argv],
    env: { ...env, ...options.env },
    timeoutSeconds: options.timeoutSeconds ?? 120,
    ...(options.cwd === undefined ? {} : { cwd: options.cwd }),
    ...(options.input === undefined ? {} : { input: options.input }),
  });
  if (done.code === 0 || options.anyExit) return done;
  throw new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `\`docker ${argv.join(' ')}\` ended with ${done.code}:\n${(done.stderr || done.stdout).trim()}`,
  });
}

function noCompose(said: string): MissionControlError {
  return new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `\`docker compose version\` failed: ${said.trim().split('\n')[0]}`,
    hint: 'Install Docker Compose v2, or unset LAB_COMPOSE and let the lab fetch its own.',
  });
}
