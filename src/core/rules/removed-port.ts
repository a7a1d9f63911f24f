import type { Port, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, isUnknown, type Rule } from './rule.ts';
import { perStack } from './view/per-stack.ts';

/** A port of the server that something may still use is published no longer. */
export const removedPort: Rule = {
  id: 'removed-port',
  summary: 'a port of the server is published no longer (with --base)',
  check: eachService((service, stack) => {
    const before = stack.base?.project.services.get(service.name)?.ports ?? [];
    const gone = before.filter((port) => port.published !== null && !published(stack).has(keyOf(port)));
    return gone.some((port) => isUnknown(port.published ?? '')) ? [] : gone.map((port) => tell(service, port));
  }),
};

/** Ports of the server that the stack publishes. */
const published = perStack(
  ({ project }) => new Set([...project.services.values()].flatMap(({ ports }) => ports.map(keyOf))),
);

function keyOf(port: Port): string {
  return `${port.hostIp ?? ''} ${port.published}/${port.protocol}`;
}

function tell(service: Service, { published: port, protocol }: Port): Finding {
  return faultOf(removedPort, service, {
    severity: 'warning',
    message: `Port ${port}/${protocol} of the server, which \`${service.name}\` published, is published no longer.`,
    help: 'Whoever still connects to it is refused after the deploy. Keep it until nobody does.',
    location: service.ports[0]?.location ?? service.location,
  });
}
