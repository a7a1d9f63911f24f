import { MissionControlError } from '../../errors.ts';
import { type CommandLine, type Completed, run } from '../../process.ts';
import { daemonFailure, dockerMissing, engineFailure, troubleOf } from './failures.ts';

/** How the docker program is run: nothing of the agent's environment reaches it, least of all variables Compose would put in. */
export interface DockerEnvironment {
  readonly directory: string;
  /** DOCKER_CONFIG, null for the user's own. */
  readonly config: string | null;
  /** DOCKER_HOST, null for the default socket. */
  readonly host: string | null;
  /** Variables by which a dead runner's commands are found again. */
  readonly marks: Readonly<Record<string, string>>;
}

type More = Partial<Pick<CommandLine, 'timeoutSeconds' | 'signal' | 'input' | 'onLine'>>;

/** Runs a docker command whatever its exit code. Errors: DOCKER_MISSING, DOCKER_UNREACHABLE, COMMAND_TIMEOUT. */
export async function tryDocker(
  environment: DockerEnvironment,
  argv: readonly string[],
  more: More = {},
): Promise<Completed> {
  const completed = await run({
    argv,
    cwd: environment.directory,
    env: {
      ...environment.marks,
      ...(environment.config === null ? {} : { DOCKER_CONFIG: environment.config }),
      ...(environment.host === null ? {} : { DOCKER_HOST: environment.host }),
    },
    timeoutSeconds: 120,
    ...more,
  }).catch((error) => {
    throw error instanceof MissionControlError && error.code === 'COMMAND_FAILED' ? dockerMissing('docker') : error;
  });
  if (completed.code !== 0) refuseMissing(completed);
  return completed;
}

/** Runs a docker command that must succeed. Errors: those of `tryDocker`, ENGINE_FAILED. */
export async function docker(
  environment: DockerEnvironment,
  argv: readonly string[],
  given: More & { readonly attempt: string },
): Promise<string> {
  const { attempt, ...more } = given;
  const completed = await tryDocker(environment, argv, more);
  if (completed.code !== 0) throw engineFailure(`Could not ${attempt}`, completed.stderr || completed.stdout);
  return completed.stdout;
}

function refuseMissing({ stderr }: Completed): void {
  if (
    /unknown command: docker compose|'compose' is not a docker command|unknown flag: --ansi|unknown shorthand flag: 'p' in -p/.test(
      stderr,
    )
  )
    throw dockerMissing('docker compose plugin');
  if (troubleOf(stderr) === 'daemon') throw daemonFailure(stderr);
}
