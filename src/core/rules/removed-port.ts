import type { Port, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, isUnknown, type Rule } from './rule.ts';

/** A port of the server that something may still use is published no longer. */
export const removedPort: Rule = {
  id: 'removed-port',
  summary: 'a port of the server is published no longer (with --base)',
  check: eachService((service, { base, project }) => {
    const before = base?.project.services.get(service.name)?.ports ?? [];
    const still = new Set([...project.services.values()].flatMap(({ ports }) => ports.map(keyOf)));
    const gone = before.filter((port) => port.published !== null && !still.has(keyOf(port)));
    return gone.some(({ published }) => isUnknown(published ?? '')) ? [] : gone.map((port) => tell(service, port));
  }),
};

function keyOf({ hostIp, published, protocol }: Port): string {
  return `${hostIp ?? ''} ${published}/${protocol}`;
}

function tell(service: Service, { published, protocol }: Port): Finding {
  return faultOf(removedPort, service, {
    severity: 'warning',
    message: `Port ${published}/${protocol} of the server, which \`${service.name}\` published, is published no longer.`,
    help: 'Whoever still connects to it is refused after the deploy. Keep it until nobody does.',
    location: service.ports[0]?.location ?? service.location,
  });
}
