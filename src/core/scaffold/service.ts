import type { JsonObject } from '../compose/project.ts';
import type { Parts } from './parts.ts';
import type { Spelling } from './spelling.ts';
import type { Wish } from './wish.ts';

/** The entry of a new service: what the proxy finds it by, and the files of its secrets by name. */
export function describeService(wish: Wish, parts: Parts, spelling: Spelling): JsonObject {
  const hostname = spelling.hostname(wish.hostname);
  const { volume, mount, fetcher } = parts.secrets;
  const reads = wish.secrets.length > 0;
  return {
    image: wish.image,
    restart: 'unless-stopped',
    expose: [wish.port],
    environment: {
      VIRTUAL_HOST: hostname,
      VIRTUAL_PORT: wish.port,
      LETSENCRYPT_HOST: hostname,
      ...(parts.email === null ? {} : { LETSENCRYPT_EMAIL: spelling.email(parts.email) }),
      ...secretFiles(wish.secrets, mount),
    },
    ...(reads ? { volumes: [`${volume}:${mount}:ro`] } : {}),
    ...(reads && fetcher !== null ? { depends_on: { [fetcher]: { condition: 'service_healthy' } } } : {}),
    ...(parts.network === null || parts.network === 'default' ? {} : { networks: [parts.network] }),
  };
}

/** A variable with the path of each file: `WEBHOOK_URL_FILE`; with the name of the Secret before it where two keys are called alike, or one begins with no letter. */
function secretFiles(secrets: readonly string[], mount: string): Readonly<Record<string, string>> {
  const parted = secrets.map((secret) => {
    const [name = '', key = ''] = secret.split('/');
    return { secret, name, key };
  });
  const entries = parted.map(({ secret, name, key }) => {
    const alike = parted.filter((other) => variable(other.key) === variable(key)).length > 1;
    const own = !alike && /^[A-Z]/.test(variable(key));
    return [`${own ? '' : `${variable(name)}_`}${variable(key)}_FILE`, `${mount}/${secret}`] as const;
  });
  return Object.fromEntries(entries);
}

function variable(text: string): string {
  return text
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, '_')
    .replace(/^_|_$/g, '');
}
