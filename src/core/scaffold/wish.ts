import type { Posture } from '../settings/settings.ts';

/** A service somebody wants. */
export interface Wish {
  readonly name: string;
  readonly image: string;
  /** The port the program listens on inside its container. */
  readonly port: string;
  /** Whole, or a label of the zone. */
  readonly hostname: string;
  /** `NAME/KEY` */
  readonly secrets: readonly string[];
  readonly posture: Posture;
  /** Why everybody may come in, or the service checks tokens itself; null where nothing was said. */
  readonly reason: string | null;
}

/** What cannot be done, and what could be. */
export interface Refusal {
  readonly message: string;
  readonly remedy: string;
}

/** How a route can be protected. */
export const POSTURES: readonly Posture[] = ['authenticated', 'token', 'public'];

const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
const HOSTNAME = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)+${LABEL}$`);
const SECRET = new RegExp(`^${LABEL}(?:\\.${LABEL})*/(?!\\.\\.)[\\w.-]{1,253}$`);
const IMAGE = /^(?:[a-z0-9][\w.-]*(?::\d+)?\/)?[a-z0-9][a-z0-9._/-]*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;

/** What is wrong with a wish by itself, whatever the stack; null where nothing is. */
export function refuseWish(wish: Wish): Refusal | null {
  const { name, image, port, hostname, posture, reason } = wish;
  if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name))
    return refusal(
      `\`${name}\` is no name for a service.`,
      'Use lower-case letters, digits and dashes, as in `data-explorer`.',
    );
  if (!IMAGE.test(image)) return refusal(`\`${image}\` is no image.`, 'Write it as `registry/name:tag`.');
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535)
    return refusal(`\`${port}\` is no port.`, 'Give the one the program listens on in its container, 1 to 65535.');
  if (!HOSTNAME.test(hostname))
    return refusal(`\`${hostname}\` is no hostname.`, 'Write it in lower case, without scheme, port or path.');
  const secret = wish.secrets.find((each) => !SECRET.test(each));
  if (secret !== undefined)
    return refusal(`\`${secret}\` is no key of a Secret.`, 'Write it as `NAME/KEY`, as in `slack-bridge/webhook-url`.');
  if (posture === 'public' && !reason)
    return refusal(
      `\`${hostname}\` would be open to everybody, and nothing says why.`,
      'Say it with `--reason "…"`: it is written into the vhost file, where a reviewer sees it.',
    );
  if (reason !== null && !/^[^\p{Cc}\p{Cf}\u2028\u2029]{1,300}$/u.test(reason))
    return refusal('The reason is not one line of text.', 'Write one sentence of at most 300 characters.');
  return null;
}

/** Makes a refusal. */
export function refusal(message: string, remedy: string): Refusal {
  return { message, remedy };
}
