import type { Service } from '../compose/project.ts';
import type { Finding, Location } from '../finding.ts';
import { containerPorts, environmentValue, virtualHosts } from '../routing/routes.ts';
import { faultOf, isUnknown, type Rule } from './rule.ts';

/** The proxy cannot tell, or is told wrongly, on which port of the container the service listens. */
export const virtualPort: Rule = {
  id: 'virtual-port',
  summary: 'VIRTUAL_PORT is missing, no port, or none of the ports the service names',
  check: ({ project }) => [...project.services.values()].flatMap(checkService),
};

function checkService(service: Service): Finding[] {
  const [hostname] = virtualHosts(service);
  if (hostname === undefined || service.environment.has('VIRTUAL_HOST_MULTIPORTS')) return [];
  if (environmentValue(service, 'VIRTUAL_PROTO')?.value === 'fastcgi') return [];
  const port = environmentValue(service, 'VIRTUAL_PORT');
  if (port === null) return checkMissing(service, hostname.location);
  if (isUnknown(port.value)) return [];
  return isPort(port.value)
    ? checkExposed(service, port.value, port.location)
    : [tellNoPort(service, port.value, port.location)];
}

function checkMissing(service: Service, location: Location): Finding[] {
  const ports = containerPorts(service);
  if (ports.some(isUnknown) || ports.length === 1 || ports.some((port) => covers(port, '80'))) return [];
  const several = ports.length > 1;
  return [
    faultOf(virtualPort, service, {
      severity: several ? 'error' : 'warning',
      message: several
        ? `\`${service.name}\` has no VIRTUAL_PORT and several ports (${ports.join(', ')}): the proxy takes 80, which is none of them.`
        : `\`${service.name}\` has a hostname but no VIRTUAL_PORT: which port the proxy takes depends on the image.`,
      help: 'Add VIRTUAL_PORT with the port the program listens on inside the container.',
      location,
    }),
  ];
}

function tellNoPort(service: Service, value: string, location: Location): Finding {
  return faultOf(virtualPort, service, {
    severity: 'error',
    message: `VIRTUAL_PORT of \`${service.name}\` is \`${value}\`, which is not a port.`,
    help: 'Write one number from 1 to 65535: the port the program listens on inside the container.',
    location,
  });
}

/** `expose` says nothing to the engine, but it is written to say where the program listens. */
function checkExposed(service: Service, port: string, location: Location): Finding[] {
  const ports = containerPorts(service);
  if (service.expose.length === 0 || ports.some((named) => isUnknown(named) || covers(named, port))) return [];
  return [
    faultOf(virtualPort, service, {
      severity: 'warning',
      message: `VIRTUAL_PORT of \`${service.name}\` is ${port}, but it exposes ${ports.join(', ')}.`,
      help: 'Make them the same: the port the program listens on inside the container.',
      location,
      related: service.expose.slice(0, 1).map((named) => ({ message: 'exposed here', location: named.location })),
    }),
  ];
}

function isPort(text: string): boolean {
  return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}

/** Whether a port, or a range like `8000-8010`, holds a port. */
function covers(range: string, port: string): boolean {
  const [first, last = first] = range.split('-').map(Number);
  return first !== undefined && last !== undefined && Number(port) >= first && Number(port) <= last;
}
