/** Where an image is to be had, as Docker reads its name. */
export interface ImageName {
  /** `docker.io`, `HOST` or `HOST:PORT`. */
  readonly registry: string;
  /** `library/nginx`. */
  readonly repository: string;
  /** A tag, or a digest `sha256:…`. */
  readonly version: string;
}

const REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+:[0-9a-f]{32,}$/;

/** Takes a name apart; null where it is none. A digest counts more than a tag, as for Docker. */
export function parseImageName(text: string): ImageName | null {
  const [named = '', digest] = text.split('@');
  const { path, tag } = splitTag(named);
  const first = path.split('/')[0] ?? '';
  const isHost = path.includes('/') && (/[.:]/.test(first) || first === 'localhost');
  const below = isHost ? path.slice(first.length + 1) : path;
  const registry = isHost && first !== 'index.docker.io' ? first : 'docker.io';
  const repository = registry === 'docker.io' && !below.includes('/') ? `library/${below}` : below;
  const version = digest ?? tag ?? 'latest';
  const isVersion = digest === undefined ? TAG.test(version) : DIGEST.test(digest);
  return HOST.test(registry) && REPOSITORY.test(repository) && isVersion ? { registry, repository, version } : null;
}

/** The colon of a registry's port is no tag. */
function splitTag(text: string): { readonly path: string; readonly tag: string | null } {
  const colon = text.lastIndexOf(':');
  if (colon === -1 || text.includes('/', colon)) return { path: text, tag: null };
  return { path: text.slice(0, colon), tag: text.slice(colon + 1) };
}
