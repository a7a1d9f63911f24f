import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import type { Directive } from '../routing/nginx/parse.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';
import { proxyFiles, type Vhost, vhosts } from './view/proxy-files.ts';

/** One header set further in drops all that were set further out: those that say who asks, and those that keep tokens back. */
export const proxyHeader: Rule = {
  id: 'proxy-header',
  summary: 'a proxy_set_header drops the headers that say who asks',
  check: (stack) => {
    const common = proxyFiles(stack).find(({ target }) => target === '/etc/nginx/proxy.conf');
    const all = vhosts(stack);
    const levels = [common?.configuration?.directives ?? [], ...all.map(({ server }) => server.directives)];
    const answers = new Set(levels.flatMap(answersIn));
    const identity = [...new Set(levels.flatMap((level) => identityIn(level, answers)).map(nameOf))];
    const found = all.flatMap((vhost) => check(stack, vhost, { identity, common: levels[0] ?? [] }));
    return found.filter((one, index) => found.findIndex((other) => samePlace(one, other)) === index);
  },
};

/** Headers made of what the sign-on answered, and the one that keeps a token back beside them. */
function identityIn(directives: readonly Directive[], answers: ReadonlySet<string>): readonly Directive[] {
  const headers = headersIn(directives);
  const told = headers.filter(({ args }) => answers.has(args[1]?.value ?? ''));
  return told.length === 0 ? [] : [...told, ...headers.filter((header) => nameOf(header) === 'authorization')];
}

/** Variables the sign-on fills. */
function answersIn(directives: readonly Directive[]): readonly string[] {
  return directives.flatMap(({ name, args }) => (name.value === 'auth_request_set' ? (args[0]?.value ?? []) : []));
}

function headersIn(directives: readonly Directive[]): readonly Directive[] {
  return directives.filter(({ name }) => name.value === 'proxy_set_header');
}

function nameOf({ args }: Directive): string {
  return (args[0]?.value ?? '').toLowerCase();
}

/** nginx takes the headers of the innermost level that sets one. */
function check(
  { project, settings }: Stack,
  { route, server, location }: Vhost,
  { identity, common }: { readonly identity: readonly string[]; readonly common: readonly Directive[] },
): Finding[] {
  const service = project.services.get(route.service);
  const isProtected = route.posture === 'authenticated' && route.hostname !== settings.authentication.hostname;
  if (service === undefined || !isProtected || !server.whole || !location.whole) return [];
  const levels = [location.directives, server.directives, common].map(headersIn);
  const innermost = levels.find((headers) => headers.length > 0) ?? [];
  const kept = new Set(innermost.map(nameOf));
  const dropped = identity.filter((name) => !kept.has(name));
  const [first] = innermost;
  return first === undefined || dropped.length === 0
    ? []
    : [tell(service, { first, dropped, hostname: route.hostname })];
}

function tell(
  service: Service,
  given: { readonly first: Directive; readonly dropped: readonly string[]; readonly hostname: string },
): Finding {
  const { first, dropped, hostname } = given;
  return faultOf(proxyHeader, service, {
    severity: 'error',
    message: `\`${first.name.location.file}\` sets headers of its own for \`${hostname}\`, which drops ${list(dropped)}: whoever asks can send them.`,
    help: 'Set headers where those are set, or repeat all of them here: nginx takes the innermost `proxy_set_header`s alone.',
    location: first.name.location,
  });
}

function list(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `\`${name}\``);
  return names.length > 3 ? `${shown.join(', ')} and ${names.length - 3} more` : shown.join(' and ');
}

/** A file for several hostnames is told once. */
function samePlace(a: Finding, b: Finding): boolean {
  return JSON.stringify(a.location) === JSON.stringify(b.location);
}
