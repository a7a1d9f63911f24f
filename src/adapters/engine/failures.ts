import { MissionControlError } from '../../errors.ts';
import { registryOf } from './images.ts';

type Trouble = 'denied' | 'unknown-image' | 'network' | 'daemon' | 'full';

/** What docker says when; the first that fits counts: the engine's own trouble before that of a registry. */
const WORDS: readonly (readonly [Trouble, RegExp])[] = [
  [
    'daemon',
    /connect to the docker (?:daemon|api)|is the docker daemon running|if the daemon is running|error during connect/i,
  ],
  ['full', /no space left on device|disk quota exceeded/i],
  ['denied', /denied|unauthorized|authentication required|no basic auth credentials|forbidden/i],
  [
    'unknown-image',
    /manifest unknown|manifest for .* not found|not found: manifest|no such image|repository .* not found|: not found/i,
  ],
  [
    'network',
    /dial tcp|connection refused|no such host|timeout|TLS handshake|EOF|connection reset|toomanyrequests|x509|HTTP response to HTTPS|\b5\d\d\b/i,
  ],
];

/** What kind of trouble the words of docker tell of. */
export function troubleOf(words: string): Trouble | 'other' {
  return WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? 'other';
}

/** Why an image could not be pulled, and what to do. */
export function pullFailure(service: string, image: string, words: string): MissionControlError {
  const registry = registryOf(image);
  const what = `Could not pull \`${image}\` for \`${service}\``;
  switch (troubleOf(words.replaceAll(image, 'the image'))) {
    case 'denied':
      return new MissionControlError({
        code: 'REGISTRY_DENIED',
        message: `${what}: the registry ${registry} denies access.`,
        hint: `Log in on the server as the user of the agent: \`docker login${registry === 'docker.io' ? '' : ` ${registry}`}\`. Also check the name of the image: registries deny what does not exist.`,
      });
    case 'unknown-image':
      return new MissionControlError({
        code: 'IMAGE_UNKNOWN',
        message: `${what}: the registry ${registry} has no such image or tag.`,
        hint: 'Push the image first, or mend its name and tag in the Compose file.',
      });
    case 'network':
      return new MissionControlError({
        code: 'REGISTRY_UNREACHABLE',
        message: `${what}: the registry ${registry} does not answer properly (${lastLine(words)}).`,
        hint: 'Try again when the registry is up again.',
      });
    case 'daemon':
      return daemonFailure(words);
    case 'full':
    case 'other':
      return engineFailure(what, words);
  }
}

/** The engine does not answer. */
export function daemonFailure(words: string): MissionControlError {
  return new MissionControlError({
    code: 'DOCKER_UNREACHABLE',
    message: `The docker engine does not answer: ${lastLine(words)}.`,
    hint: 'Start it on the server (`systemctl start docker`), and put the user of the agent into the group `docker`.',
  });
}

/** The engine answered, but with a failure; told in its own last words. */
export function engineFailure(attempt: string, words: string): MissionControlError {
  return new MissionControlError({
    code: 'ENGINE_FAILED',
    message: `${attempt}: ${lastLine(words) || 'docker gave no reason'}.`,
    hint:
      troubleOf(words) === 'full'
        ? 'Free some space on the server; `docker system df` there shows what docker takes.'
        : null,
  });
}

/** A program the agent needs is not on the server. */
export function dockerMissing(what: string): MissionControlError {
  return new MissionControlError({
    code: 'DOCKER_MISSING',
    message: `The server has no ${what}.`,
    hint: 'Install docker with its compose plugin on the server: https://docs.docker.com/engine/install/.',
  });
}

function lastLine(words: string): string {
  const lines = words.split('\n').filter((line) => line.trim() !== '');
  return (lines.at(-1) ?? '').trim().replace(/\.$/, '').slice(0, 400);
}
