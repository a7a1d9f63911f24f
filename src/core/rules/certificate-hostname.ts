import type { Located, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { certificateHostnames, environmentValue, normalize, virtualHosts } from '../routing/routes.ts';
import { suggest } from '../source/suggest.ts';
import { faultOf, isUnknown, type Rule } from './rule.ts';

/** The hostnames the proxy answers for and those a certificate is ordered for differ. */
export const certificateHostname: Rule = {
  id: 'certificate-hostname',
  summary: 'VIRTUAL_HOST and LETSENCRYPT_HOST (or ACME_HOST) differ',
  check: ({ project, roles }) => {
    const services = [...project.services.values()].filter(({ name }) => !roles.proxy.candidates.includes(name));
    const orders = services.some((service) => certificateHostnames(service).length > 0);
    return orders ? services.flatMap(checkService) : [];
  },
};

function checkService(service: Service): Finding[] {
  const hosts = virtualHosts(service);
  const ordered = certificateHostnames(service);
  if ([...hosts, ...ordered].some(({ value }) => isUnknown(value))) return [];
  if (hosts.length === 0) return ordered.slice(0, 1).map((hostname) => unserved(service, hostname));
  if (service.environment.has('VIRTUAL_HOST_MULTIPORTS')) return [];
  const exact = hosts.filter(({ value }) => !/[*~]/.test(value));
  if (ordered.length === 0) return exact.slice(0, 1).map((hostname) => unordered(service, hostname));
  // A hostname ordered wrongly and one not ordered are one slip: told once.
  const strays = ordered.filter((hostname) => !isServed(hostname, hosts));
  const lacking = exact.filter((hostname) => !isCovered(hostname, ordered));
  return [
    ...strays.map((hostname) => stray(service, hostname, lacking.length > 0 ? lacking : hosts)),
    ...lacking.slice(strays.length).map((hostname) => missing(service, hostname, ordered)),
  ];
}

/** A pattern of VIRTUAL_HOST may well cover what a certificate is ordered for. */
function isServed(hostname: Located<string>, hosts: readonly Located<string>[]): boolean {
  return hosts.some((host) => /[*~]/.test(host.value) || isCovered(host, [hostname]));
}

/** A certificate for `*.example.org` covers every hostname one label longer. */
function isCovered(hostname: Located<string>, ordered: readonly Located<string>[]): boolean {
  const wanted = normalize(hostname.value);
  return ordered.some(({ value }) => [wanted, wanted.replace(/^[^.]+/, '*')].includes(normalize(value)));
}

function stray(service: Service, hostname: Located<string>, hosts: readonly Located<string>[]): Finding {
  const quoted = /["']/.test(hostname.value);
  return faultOf(certificateHostname, service, {
    severity: 'error',
    message: `\`${service.name}\` orders a certificate for \`${hostname.value}\`, which is not in its VIRTUAL_HOST.`,
    help: quoted
      ? 'The quotes are part of the value: write the variables as a mapping, `NAME: "value"`, or leave them out.'
      : `Write the same hostname in both: ${didYouMean(hostname, hosts)}`,
    location: hostname.location,
    related: hosts.slice(0, 1).map(({ location }) => ({ message: 'the proxy answers for this one', location })),
  });
}

function didYouMean(hostname: Located<string>, hosts: readonly Located<string>[]): string {
  const values = hosts.map(({ value }) => value);
  return `\`${suggest(hostname.value, values) ?? values.join(',')}\`.`;
}

function missing(service: Service, hostname: Located<string>, ordered: readonly Located<string>[]): Finding {
  return faultOf(certificateHostname, service, {
    severity: 'error',
    message: `No certificate is ordered for \`${hostname.value}\`, a hostname of \`${service.name}\`.`,
    help: `Add it to ${nameOfOrder(service)}.`,
    location: hostname.location,
    related: ordered
      .slice(0, 1)
      .map(({ location }) => ({ message: 'a certificate is ordered for this one', location })),
  });
}

function unordered(service: Service, hostname: Located<string>): Finding {
  return faultOf(certificateHostname, service, {
    severity: 'error',
    message: `No certificate is ordered for \`${hostname.value}\`: \`${service.name}\` has VIRTUAL_HOST but no LETSENCRYPT_HOST.`,
    help: 'Add LETSENCRYPT_HOST with the same hostnames, as the other services have it.',
    location: hostname.location,
  });
}

function unserved(service: Service, hostname: Located<string>): Finding {
  return faultOf(certificateHostname, service, {
    severity: 'error',
    message: `\`${service.name}\` orders a certificate for \`${hostname.value}\` but has no VIRTUAL_HOST: the proxy does not answer for it.`,
    help: `Add VIRTUAL_HOST with the same hostnames, or remove ${nameOfOrder(service)}.`,
    location: hostname.location,
  });
}

function nameOfOrder(service: Service): string {
  return environmentValue(service, 'ACME_HOST') === null ? 'LETSENCRYPT_HOST' : 'ACME_HOST';
}
