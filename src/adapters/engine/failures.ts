import { MissionControlError } from '../../errors.ts';
import { registryOf } from './images.ts';

/** What kind of trouble the words of docker tell of. */
export function troubleOf(words: string): 'denied' | 'unknown-image' | 'network' | 'daemon' | 'other' {
  if (/cannot connect to the docker daemon|is the docker daemon running|error during connect/i.test(words))
    return 'daemon';
  if (/denied|unauthorized|authentication required|no basic auth credentials|forbidden/i.test(words)) return 'denied';
  if (
    /manifest unknown|manifest for .* not found|not found: manifest|no such image|repository .* not found|: not found/i.test(
      words,
    )
  )
    return 'unknown-image';
  if (
    /dial tcp|connection refused|no such host|timeout|TLS handshake|EOF|connection reset|toomanyrequests|\b5\d\d\b/i.test(
      words,
    )
  )
    return 'network';
  return 'other';
}

/** Why an image could not be pulled, and what to do. */
export function pullFailure(service: string, image: string, words: string): MissionControlError {
  const registry = registryOf(image);
  const what = `Could not pull \`${image}\` for \`${service}\``;
  switch (troubleOf(words)) {
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
