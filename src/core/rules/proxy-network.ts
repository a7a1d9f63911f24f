import type { Project, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import { faultOf, isUnknown, type Rule, type Stack } from './rule.ts';

/** A service with a hostname is on none of the proxy's networks: every request ends in an error. */
export const proxyNetwork: Rule = {
  id: 'proxy-network',
  summary: 'a service with a hostname is not on the network of the proxy',
  check: (stack) => {
    const routed = routedServices(stack);
    const proxies = proxiesOf(stack);
    if (proxies === null) return [];
    const reaching = proxies.filter(({ networks }) =>
      routed.some(({ service }) => !isCutOff(stack, service, networks)),
    );
    const lonely = proxies.filter((proxy) => !reaching.includes(proxy));
    if (lonely.length > 0 && routed.length > 1) return lonely.map(({ service }) => tellOfProxy(stack, service));
    return routed
      .filter(
        ({ service }) => proxies.length > 0 && proxies.every(({ networks }) => isCutOff(stack, service, networks)),
      )
      .map((given) => tell(stack, proxies, given));
  },
};

interface Proxy {
  readonly service: Service;
  readonly networks: ReadonlySet<string>;
}

/** Null where it cannot be told what one of them reaches. */
function proxiesOf({ project, roles }: Stack): readonly Proxy[] | null {
  const found = roles.proxy.candidates.flatMap((name) => project.services.get(name) ?? []);
  const proxies = found.flatMap((service) => {
    const networks = networksOf(project, service);
    return networks === null ? [] : [{ service, networks }];
  });
  return proxies.length < found.length ? null : proxies;
}

interface Routed {
  readonly service: Service;
  readonly route: Route;
}

function routedServices({ project, roles, routes }: Stack): Routed[] {
  const first = new Map(routes.toReversed().map((route) => [route.service, route]));
  return [...first].toReversed().flatMap(([name, route]) => {
    const service = project.services.get(name);
    return service === undefined || roles.proxy.candidates.includes(name) ? [] : [{ service, route }];
  });
}

/** Names of the networks as the engine knows them; null where a service shares those of the server, or it cannot be told. */
function networksOf(project: Project, service: Service): ReadonlySet<string> | null {
  const mode = service.networkMode?.value ?? null;
  if (mode === 'host' || (mode !== null && isUnknown(mode))) return null;
  if (mode !== null) return new Set(mode === 'bridge' ? ['bridge'] : []);
  const names = service.networks.map(({ name }) => name);
  if (names.some(isUnknown)) return null;
  return new Set((names.length === 0 ? ['default'] : names).map((name) => engineName(project, name)));
}

function engineName(project: Project, name: string): string {
  const network = project.networks.get(name);
  return network?.externalName ?? (network?.external ? name : `project ${name}`);
}

function isCutOff({ project }: Stack, service: Service, reached: ReadonlySet<string>): boolean {
  const own = networksOf(project, service);
  return own !== null && ![...own].some((name) => reached.has(name));
}

function tell({ roles }: Stack, proxies: readonly Proxy[], { service, route }: Routed): Finding {
  const proxy = proxies[0]?.service;
  const network = roles.proxy.network ?? proxy?.networks[0]?.name ?? 'default';
  const mode = service.networkMode;
  const instead = mode === null ? '' : ` It has \`network_mode: ${mode.value}\`, which leaves it none.`;
  return faultOf(proxyNetwork, service, {
    severity: 'error',
    message: `\`${service.name}\` has the hostname \`${route.hostname}\` but shares no network with the proxy \`${proxy?.name}\`.${instead}`,
    help: mode === null ? `Add \`${network}\` to its networks.` : `Write \`networks: [${network}]\` instead.`,
    location: mode?.location ?? service.networks[0]?.location ?? service.location,
    related: [{ message: 'the hostname is given here', location: route.location }],
  });
}

function tellOfProxy({ routes }: Stack, proxy: Service): Finding {
  return faultOf(proxyNetwork, proxy, {
    severity: 'error',
    message: `The proxy \`${proxy.name}\` shares no network with any service that has a hostname.`,
    help: 'Put it on the network of these services.',
    location: proxy.networkMode?.location ?? proxy.networks[0]?.location ?? proxy.location,
    related: routes
      .slice(0, 1)
      .map(({ service, location }) => ({ message: `\`${service}\` has a hostname`, location })),
  });
}
