import type { ComposeFiles } from '../../context.ts';
import { MissionControlError } from '../../errors.ts';
import { type DockerEnvironment, tryDocker } from './docker.ts';
import { pullFailure, troubleOf } from './failures.ts';
import { buildWords, composeLine, type EngineOptions, pullWords } from './lines.ts';

interface Given {
  readonly compose: ComposeFiles;
  readonly service: string;
  readonly signal?: AbortSignal;
}

const PULL_SECONDS = 900;
const BUILD_SECONDS = 1800;
const TRIES = 3;

/** Pulls the image of a service; a registry that stumbles is asked again, one that refuses is not. */
export async function pull(
  options: EngineOptions,
  environment: DockerEnvironment,
  given: Given & { readonly image: string },
): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    const { code, stderr, stdout } = await runCompose(
      options,
      environment,
      given,
      pullWords(given.service),
      PULL_SECONDS,
    );
    if (code === 0) return;
    const words = `${stdout}\n${stderr}`;
    if (given.signal?.aborted || attempt === TRIES || troubleOf(words) !== 'network')
      throw pullFailure(given.service, given.image, words);
    await new Promise((resolve) => setTimeout(resolve, attempt * 1500 * (0.5 + Math.random())));
  }
}

/** Builds the image of a service. Errors: BUILD_FAILED with the last words of the build. */
export async function build(options: EngineOptions, environment: DockerEnvironment, given: Given): Promise<void> {
  const { code, stderr, stdout } = await runCompose(
    options,
    environment,
    given,
    buildWords(given.service),
    BUILD_SECONDS,
  );
  if (code === 0) return;
  const words = `${stdout}\n${stderr}`.split('\n').filter((line) => line.trim() !== '');
  throw new MissionControlError({
    code: 'BUILD_FAILED',
    message: `Could not build the image of \`${given.service}\`: ${(words.at(-1) ?? 'docker gave no reason').trim().slice(0, 400)}.`,
    hint: 'Build it where the Dockerfile was changed, mend it, and merge again.',
  });
}

function runCompose(
  options: EngineOptions,
  environment: DockerEnvironment,
  given: Given,
  words: readonly string[],
  timeoutSeconds: number,
) {
  const more = given.signal === undefined ? {} : { signal: given.signal };
  return tryDocker(environment, composeLine(options, given.compose, words), { timeoutSeconds, ...more });
}
