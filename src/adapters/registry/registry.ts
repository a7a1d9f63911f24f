import type { Registry } from '../../context.ts';
import type { ImageName } from '../../core/check/image-name.ts';
import type { ImageSight } from '../../core/check/images.ts';
import { MissionControlError } from '../../errors.ts';
import { type Challenge, readChallenge, tokenAddress } from './challenge.ts';

const ANSWER_SECONDS = 20;
const LONGEST_TOKEN = 64 * 1024;
const MANIFESTS = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
].join(', ');

/** Registries as anybody sees them: no login is ever sent. What does not answer is a value. Errors: INTERRUPTED. */
export function openRegistry(signal: AbortSignal): Registry {
  return {
    look: async (image) => {
      try {
        return await look(image, AbortSignal.any([signal, AbortSignal.timeout(ANSWER_SECONDS * 1000)]));
      } catch (error) {
        if (signal.aborted) throw new MissionControlError({ code: 'INTERRUPTED', message: 'Stopped.', cause: error });
        return { kind: 'silent', reason: `does not answer (${codeOf(error)})` };
      }
    },
  };
}

async function look(image: ImageName, signal: AbortSignal): Promise<ImageSight> {
  const first = await ask(image, null, signal);
  const challenge = first.status === 401 ? readChallenge(first.headers.get('www-authenticate')) : null;
  const token = challenge === null ? null : await tokenFor(challenge, image, signal);
  return judge(token === null ? first : await ask(image, token, signal));
}

function judge({ status }: Response): ImageSight {
  if (status === 200) return { kind: 'there' };
  if (status === 404) return { kind: 'absent' };
  if (status === 401 || status === 403) return { kind: 'denied' };
  return { kind: 'silent', reason: status === 429 ? 'wants to be asked less often (429)' : `answers ${status}` };
}

async function ask(image: ImageName, token: string | null, signal: AbortSignal): Promise<Response> {
  const { repository, version } = image;
  const authorization = token === null ? {} : { Authorization: `Bearer ${token}` };
  return fetch(`${originOf(image)}/v2/${repository}/manifests/${version}`, {
    method: 'HEAD',
    headers: { Accept: MANIFESTS, 'User-Agent': 'mission-control/check', ...authorization },
    signal,
  });
}

/** A token that anybody gets; null where nobody does. */
async function tokenFor(challenge: Challenge, { repository }: ImageName, signal: AbortSignal): Promise<string | null> {
  const answer = await fetch(tokenAddress(challenge, repository), { signal });
  if (!answer.ok) return null;
  const text = await answer.text();
  if (text.length > LONGEST_TOKEN) return null;
  const { token, access_token: other } = JSON.parse(text) as {
    readonly token?: unknown;
    readonly access_token?: unknown;
  };
  const found = token ?? other;
  return typeof found === 'string' && /^[\x21-\x7e]+$/.test(found) ? found : null;
}

/** On loopback Docker speaks HTTP to a registry. */
function originOf({ registry }: ImageName): string {
  if (registry === 'docker.io') return 'https://registry-1.docker.io';
  return `${/^(?:localhost|127(?:\.\d+){3})(?::\d+)?$/.test(registry) ? 'http' : 'https'}://${registry}`;
}

function codeOf(error: unknown): string {
  const { cause, name } = error as { readonly cause?: { readonly code?: unknown }; readonly name?: string };
  if (name === 'TimeoutError') return 'ETIMEDOUT';
  return typeof cause?.code === 'string'
    ? cause.code
    : error instanceof SyntaxError
      ? 'no JSON came'
      : 'no reason given';
}
