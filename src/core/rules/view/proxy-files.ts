import type { Service } from '../../compose/project.ts';
import type { Finding } from '../../finding.ts';
import { allDirectives, type Configuration, type Directive, parseNginx } from '../../routing/nginx/parse.ts';
import type { Route } from '../../routing/routes.ts';
import type { Rule, Stack } from '../rule.ts';
import { pathOf } from './checkout.ts';
import { joinPath } from './path.ts';
import { perStack } from './per-stack.ts';

/** A file of the checkout that nginx reads. */
export interface ProxyFile {
  /** In the checkout. */
  readonly path: string;
  /** In the container, `/etc/nginx/vhost.d/default`. */
  readonly target: string;
  readonly service: Service;
  /** Null where its content is not given. */
  readonly configuration: Configuration | null;
}

/** What nginx makes of the files for one hostname: what holds for the whole of it, and for `location /` besides. */
export interface Vhost {
  readonly route: Route;
  readonly server: Level;
  readonly location: Level;
}

/** The directives of one level, those of included files in place of the `include`. */
export interface Level {
  /** The file they come from; null where there is none. */
  readonly file: ProxyFile | null;
  readonly directives: readonly Directive[];
  /** Whether all of it is known: no file is missing, and none has a fault. */
  readonly whole: boolean;
}

const VHOSTS = '/etc/nginx/vhost.d/';

/** Files below /etc/nginx of the proxy, in the order of its mounts. */
export const proxyFiles: (stack: Stack) => readonly ProxyFile[] = perStack(({ project, checkout, roles }) => {
  const proxies = roles.proxy.candidates.flatMap((name) => project.services.get(name) ?? []);
  return proxies.flatMap((service) =>
    service.mounts.flatMap((mount) => {
      const path = pathOf(mount);
      if (path === null || !mount.target.startsWith('/etc/nginx')) return [];
      const inside = checkout.texts.has(path) ? undefined : checkout.names.get(path);
      const files = inside?.map((name) => [joinPath(path, name), joinPath(mount.target, name)] as const);
      return (files ?? [[path, mount.target] as const]).map(([file, target]) => {
        const text = checkout.texts.get(file);
        const configuration = text === undefined || !isNginx(target) ? null : parseNginx(file, text);
        return { path: file, target: `/${joinPath('', target)}`, service, configuration };
      });
    }),
  );
});

/** The service whose hostname a file is named after; the proxy where it is for several. */
export function ownerOf({ project, routes }: Stack, { target, service }: ProxyFile): Service {
  const name = target.slice(target.lastIndexOf('/') + 1).replace(/_location(?:_override)?$/, '');
  const route = routes.find(({ hostname }) => hostname === name);
  return project.services.get(route?.service ?? '') ?? service;
}

function isNginx(target: string): boolean {
  return target.includes('/vhost.d/') || target.endsWith('.conf');
}

/** The vhosts of all hostnames that can be asked for; none where the stack has no file of the proxy. */
export const vhosts: (stack: Stack) => readonly Vhost[] = perStack((stack) => {
  const files = proxyFiles(stack).filter(({ target }) => target.startsWith(VHOSTS));
  if (files.length === 0) return [];
  const find = (names: readonly string[]) =>
    names.flatMap((name) => files.find(({ target }) => target === VHOSTS + name) ?? [])[0] ?? null;
  return stack.routes
    .filter(({ kind, service }) => kind === 'exact' && !stack.roles.proxy.candidates.includes(service))
    .map((route) => ({
      route,
      server: levelOf(find([route.hostname, 'default']), files),
      location: levelOf(find([`${route.hostname}_location`, 'default_location']), files),
    }));
});

function levelOf(file: ProxyFile | null, files: readonly ProxyFile[]): Level {
  if (file === null) return { file, directives: [], whole: true };
  const seen = new Set<string>();
  const read = (each: ProxyFile): Omit<Level, 'file'> => {
    if (each.configuration === null || seen.has(each.target)) return { directives: [], whole: false };
    seen.add(each.target);
    const parts = each.configuration.directives.map((directive) => include(directive, files, read));
    return {
      directives: parts.flatMap(({ directives }) => directives),
      whole: each.configuration.fault === null && parts.every(({ whole }) => whole),
    };
  };
  return { file, ...read(file) };
}

function include(
  directive: Directive,
  files: readonly ProxyFile[],
  read: (file: ProxyFile) => Omit<Level, 'file'>,
): Omit<Level, 'file'> {
  if (directive.name.value !== 'include') return { directives: [directive], whole: true };
  const target = directive.args[0]?.value ?? '';
  const file = files.find((each) => each.target === (target.startsWith('/') ? target : `/etc/nginx/${target}`));
  return file === undefined ? { directives: [], whole: false } : read(file);
}

/** Whom a vhost lets in: who signed on, everybody, nobody; null where the files do not tell. */
export type Admission = 'authenticated' | 'open' | 'closed' | null;

/** Whom a vhost lets in at `/`, and the directive that says so; `closed`: whether others than those let in are refused anyway. */
export function admissionOf(
  { server, location }: Vhost,
  closed: boolean,
): { readonly admission: Admission; readonly by: Directive | null } {
  if (!server.whole || !location.whole) return { admission: null, by: null };
  const by = last(location.directives, 'auth_request') ?? last(server.directives, 'auth_request') ?? null;
  const asks = by !== null && by.args[0]?.value !== 'off';
  if (asks) return { admission: 'authenticated', by };
  const allows = [...server.directives, ...location.directives].some(({ name }) => name.value === 'allow');
  return { admission: closed && !allows ? 'closed' : 'open', by };
}

function last(directives: readonly Directive[], name: string): Directive | undefined {
  return directives.findLast((directive) => directive.name.value === name);
}

/** Whether nginx refuses whoever is not let in by a file of vhost.d: `deny all` for all hostnames. */
export function isClosed(stack: Stack): boolean {
  const http = proxyFiles(stack).flatMap(({ configuration }) => configuration?.directives ?? []);
  return http
    .filter(({ name }) => name.value === 'http')
    .some(({ block }) => block?.some(({ name, args }) => name.value === 'deny' && args[0]?.value === 'all') ?? false);
}

/** Whether the sign-on is the proxy's work: some file of vhost.d asks for it. */
export function asksForSignOn(stack: Stack): boolean {
  return proxyFiles(stack).some(({ configuration }) =>
    [...allDirectives(configuration?.directives ?? [])].some(
      ({ name, args }) => name.value === 'auth_request' && args[0]?.value !== 'off',
    ),
  );
}

/** Looks at every vhost that asks for a sign-on; a place that several share is told once. */
export function eachAuthenticatedVhost(check: (stack: Stack, vhost: Vhost) => readonly Finding[]): Rule['check'] {
  return (stack) => {
    const closed = isClosed(stack);
    const told = new Map<string, Finding>();
    for (const vhost of vhosts(stack)) {
      if (admissionOf(vhost, closed).admission !== 'authenticated') continue;
      for (const found of check(stack, vhost)) {
        const key = JSON.stringify(found.location);
        if (!told.has(key)) told.set(key, found);
      }
    }
    return [...told.values()];
  };
}

/** Locations of a level, by their words: `= /x`, `@name`; nested ones are not among them. */
export function locationsIn({ directives }: Level): readonly Directive[] {
  return directives.filter(({ name, block }) => name.value === 'location' && block !== null);
}

/** Whether a location can be asked for from outside. */
export function isReachable({ args, block }: Directive): boolean {
  return !args[0]?.value.startsWith('@') && !block?.some(({ name }) => name.value === 'internal');
}
