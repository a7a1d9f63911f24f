import type { Port, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import { faultOf, isUnknown, type Rule, type Stack } from './rule.ts';
import { routesByService } from './view/per-stack.ts';

/** The port behind a protected hostname is published too: whoever asks the server there goes round the proxy and its login. */
export const publishedPort: Rule = {
  id: 'published-port',
  summary: 'the port behind a protected hostname can be reached round the proxy',
  check: (stack) =>
    [...stack.project.services.values()].flatMap((service) => {
      const route = routesByService(stack)
        .get(service.name)
        ?.find((each) => isProtected(stack, each));
      if (route === undefined || stack.roles.proxy.candidates.includes(service.name)) return [];
      return service.ports.filter((port) => opens(port, route)).map((port) => tell(service, port, route));
    }),
};

/** The login page itself must be reached without login. */
function isProtected({ settings }: Stack, { posture, hostname }: Route): boolean {
  return posture === 'authenticated' && hostname !== settings.authentication.hostname;
}

function opens({ protocol, target, hostIp }: Port, { port }: Route): boolean {
  if (protocol !== 'tcp' || port === null || isUnknown(target) || isLoopback(hostIp ?? '')) return false;
  const [first, last = first] = target.split('-').map(Number);
  return first !== undefined && last !== undefined && port >= first && port <= last;
}

/** An address only the server itself can use, or one that nobody gave. */
function isLoopback(address: string): boolean {
  return /^127\./.test(address) || ['::1', '[::1]', 'localhost'].includes(address) || isUnknown(address);
}

function tell(service: Service, port: Port, route: Route): Finding {
  const where = port.published === null ? 'a free port' : `port ${port.published}`;
  return faultOf(publishedPort, service, {
    severity: 'error',
    message: `\`${service.name}\` publishes on ${where} what \`${route.hostname}\` protects: there it answers without login.`,
    help: `Remove it from \`ports\` (the proxy does not need it), or bind it to 127.0.0.1. Where everybody may come in, say so: \`postures: {${route.hostname}: public}\` in mission-control.yaml.`,
    location: port.location,
    related: [{ message: 'the protected hostname', location: route.location }],
  });
}
