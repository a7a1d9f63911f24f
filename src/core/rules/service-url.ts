import type { Located, Service } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import { containerPorts, environmentValue } from '../routing/routes.ts';
import { suggest } from '../source/suggest.ts';
import { isUnknown, type Rule, type Stack } from './rule.ts';
import { configurationOf, mountedPaths } from './view/checkout.ts';
import { perStack } from './view/per-stack.ts';
import { findInText } from './view/text.ts';
import { toldTo } from './view/told.ts';

/** A URL names a service that is not in the stack, or a port on which it does not listen. */
export const serviceUrl: Rule = {
  id: 'service-url',
  summary: 'a URL in the stack, or in a file it mounts, names no service or none of its ports',
  check: (stack) =>
    urlsOf(stack)
      .filter(({ service }) => !mayKnowOthers(stack, service))
      .flatMap((url) => check(stack, url)),
};

/** On a network of other stacks or of the server, and behind `extra_hosts`, a name may be anybody's. */
function mayKnowOthers({ project }: Stack, { networks, networkMode, definition }: Service): boolean {
  return (
    networkMode !== null ||
    definition.extra_hosts !== undefined ||
    networks.some(({ name }) => project.networks.get(name)?.external ?? false)
  );
}

interface Url extends Located<string> {
  readonly service: Service;
  readonly host: string;
  readonly port: string | null;
}

const URL_PATTERN = /\bhttps?:\/\/(?<host>[A-Za-z0-9][A-Za-z0-9_-]*)(?::(?<port>\d{1,5}))?(?=[/\s"'?#;,)\]]|$)/g;

function urlsOf({ project, checkout }: Stack): readonly Url[] {
  const services = [...project.services.values()];
  const told = services.flatMap((service) =>
    toldTo(service).flatMap(({ value, location }) =>
      [...value.matchAll(URL_PATTERN)].map(({ 0: url, groups }) => urlOf({ value: url, location, groups }, service)),
    ),
  );
  const written = [...configurationOf(checkout)].flatMap(([path, text]) => {
    const service = services.find((each) => mountedPaths(each).includes(path));
    const found = findInText(path, withoutComments(text), URL_PATTERN);
    return service === undefined ? [] : found.map((url) => urlOf(url, service));
  });
  return [...told, ...written];
}

function urlOf(
  found: Located<string> & { readonly groups?: Readonly<Record<string, string | undefined>> | undefined },
  service: Service,
): Url {
  const { value, location, groups } = found;
  return { value, location, service, host: groups?.host ?? '', port: groups?.port ?? null };
}

function withoutComments(text: string): string {
  return text.replace(/(?:^|[ \t])#.*$/gm, (comment) => ' '.repeat(comment.length));
}

function check(stack: Stack, url: Url): Finding[] {
  if (url.host === 'localhost' || isUnknown(url.value)) return [];
  const named = byName(stack).get(url.host) ?? null;
  if (named === null) return [tellUnknown(stack, url)];
  const ports = portsOf(named);
  const wanted = url.port ?? (url.value.startsWith('https') ? '443' : '80');
  return ports.length === 0 || ports.some((port) => isUnknown(port) || covers(port, wanted))
    ? []
    : [tellPort(url, named, { wanted, ports })];
}

/** Services by every name they can be asked by: their own, that of the container, the hostname, aliases on networks. */
const byName = perStack(({ project }) => {
  const names = new Map<string, Service>();
  for (const service of project.services.values())
    for (const name of namesOf(service)) if (!names.has(name)) names.set(name, service);
  return names;
});

function namesOf({ name, containerName, definition, networks }: Service): readonly string[] {
  const hostname = typeof definition.hostname === 'string' ? [definition.hostname] : [];
  const container = containerName === null ? [] : [containerName.value];
  return [name, ...container, ...hostname, ...networks.flatMap(({ aliases }) => aliases)];
}

/** What the stack says of the ports a service listens on; empty where it says nothing certain. */
function portsOf(service: Service): readonly string[] {
  const told = environmentValue(service, 'VIRTUAL_PORT')?.value;
  return service.expose.length === 0 && told === undefined
    ? []
    : [...containerPorts(service), told ?? ''].filter(Boolean);
}

function covers(range: string, port: string): boolean {
  const [first, last = first] = range.split('-').map(Number);
  return first !== undefined && last !== undefined && Number(port) >= first && Number(port) <= last;
}

function tellUnknown({ project }: Stack, { host, value, location, service }: Url): Finding {
  const near = suggest(host, project.services.keys());
  return finding({
    rule: serviceUrl.id,
    severity: 'warning',
    message: `\`${value}\` names \`${host}\`, which is no service of this stack.`,
    help: near === null ? 'Write the name of a service, or remove the URL.' : `Did you mean \`${near}\`?`,
    location,
    service: service.name,
  });
}

function tellPort(
  { value, location, service }: Url,
  named: Service,
  { wanted, ports }: { readonly wanted: string; readonly ports: readonly string[] },
): Finding {
  return finding({
    rule: serviceUrl.id,
    severity: 'warning',
    message: `\`${value}\` asks \`${named.name}\` at port ${wanted}, but it listens on ${[...new Set(ports)].join(', ')}.`,
    help: 'Write the port the program listens on inside the container.',
    location,
    service: service.name,
    related: [{ message: `\`${named.name}\` is defined here`, location: named.location }],
  });
}
