import type { Located, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { certificateHostnames, virtualHosts } from '../routing/routes.ts';
import { eachService, faultOf, isUnknown, type Rule, type Stack } from './rule.ts';

/** What should be a hostname can be none: no request and no certificate ever fits it, or nginx refuses everything. */
export const hostnameSyntax: Rule = {
  id: 'hostname-syntax',
  summary: 'what should be a hostname can be none, or lies outside the zone',
  check: eachService((service, stack) => {
    const served = virtualHosts(service).flatMap((host) => check(service, stack, host));
    const ordered = certificateHostnames(service).filter((host) => !isWritten(virtualHosts(service), host));
    return [...served, ...ordered.flatMap((host) => checkSyntax(service, host))];
  }),
};

function isWritten(hosts: readonly Located<string>[], { value }: Located<string>): boolean {
  return hosts.some((host) => host.value === value);
}

function check(service: Service, { settings }: Stack, host: Located<string>): Finding[] {
  if (isUnknown(host.value) || host.value.startsWith('~')) return [];
  const faults = checkSyntax(service, host);
  const zone = settings.zone;
  const name = host.value.toLowerCase();
  if (faults.length > 0 || zone === null || name === zone || name.endsWith(`.${zone}`)) return faults;
  return [
    faultOf(hostnameSyntax, service, {
      severity: 'warning',
      message: `The hostname \`${host.value}\` of \`${service.name}\` does not lie in the zone \`${zone}\`.`,
      help: 'Mend the name, or the zone in the settings.',
      location: host.location,
    }),
  ];
}

const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;

function checkSyntax(service: Service, { value, location }: Located<string>): Finding[] {
  if (isUnknown(value) || value.startsWith('~')) return [];
  const why = reasonOf(value);
  if (why === null) return [];
  return [
    faultOf(hostnameSyntax, service, {
      severity: 'error',
      message: `\`${value}\` of \`${service.name}\` is no hostname: ${why}.`,
      help: /^["']|["']$/.test(value)
        ? 'In a list the quotes are part of the value: write a mapping, `NAME: "value"`.'
        : 'Write letters, digits and `-`, parted by dots: `app.example.org`.',
      location,
    }),
  ];
}

function reasonOf(value: string): string | null {
  if (/["']/.test(value)) return 'it holds a quote';
  if (/\s/.test(value)) return 'it holds a blank, and nginx refuses the routes of everybody';
  if (/^https?:\/\//.test(value)) return 'it begins with a scheme';
  if (value.includes('/')) return 'it holds a path';
  if (/:\d+$/.test(value)) return 'it ends with a port';
  if (value.endsWith('.')) return 'it ends with a dot';
  if (value.length > 253) return 'it is longer than 253 letters';
  const labels = value.replace(/^\*\.|\.\*$/, '').split('.');
  return labels.every((label) => LABEL.test(label))
    ? null
    : 'a part of it is empty, too long, or holds another character';
}
