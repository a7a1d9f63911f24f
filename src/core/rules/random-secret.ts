import type { Located, Service } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule, Stack } from './rule.ts';
import { mountedPaths } from './view/checkout.ts';
import { findInText } from './view/text.ts';
import { toldTo } from './view/told.ts';

/** A secret is made anew at every start: whatever was signed or sealed with the old one is worth nothing then. */
export const randomSecret: Rule = {
  id: 'random-secret',
  summary: 'a secret is made anew at every start of a container',
  check: (stack) => [
    ...[...stack.project.services.values()].flatMap((service) =>
      toldTo(service).flatMap((word) =>
        [...word.value.matchAll(MADE)].map(([, name]) => tell({ name: name ?? '', location: word.location, service })),
      ),
    ),
    ...scriptsOf(stack).flatMap(([path, text]) =>
      findInText(path, text, MADE).map(({ value, location }) =>
        tell({
          name: /\w+/.exec(value.replace(/^\s*export\s+/, ''))?.[0] ?? '',
          location,
          service: userOf(stack, path),
        }),
      ),
    ),
  ],
};

/** `export COOKIE_SECRET=$(head -c24 /dev/urandom …`. */
const MADE =
  /(?<![\w#])(?:export\s+)?(\w*(?:SECRET|SALT|SIGNING_KEY|APP_KEYS?|JWT_KEY)\w*)=["']?(?:\$?\$\(|`)[^)`\n]*(?:\/dev\/u?random|openssl\s+rand|uuidgen|pwgen|token_hex|token_urlsafe)/g;

/** Scripts that are mounted, or that the change touches. */
function scriptsOf({ checkout }: Stack): readonly (readonly [string, string])[] {
  return [...new Map([...checkout.texts, ...checkout.changed])].filter(([path]) => /\.(?:sh|bash)$/.test(path));
}

function userOf({ project }: Stack, path: string): Service | null {
  const services = [...project.services.values()];
  const mounting = services.find((service) => mountedPaths(service).includes(path));
  // A folder named like a service is where its image comes from.
  return mounting ?? services.find(({ name }) => path.startsWith(`${name}/`)) ?? null;
}

function tell(given: {
  readonly name: string;
  readonly location: Located<string>['location'];
  readonly service: Service | null;
}): Finding {
  const { name, location, service } = given;
  return finding({
    rule: randomSecret.id,
    severity: 'warning',
    message: `${service === null ? `\`${location.file}\`` : `\`${service.name}\``} makes \`${name}\` anew at every start: sessions and tokens of before are worth nothing then.`,
    help: 'Make it once, keep it as a secret, and read it from its file.',
    location,
    service: service?.name ?? null,
  });
}
