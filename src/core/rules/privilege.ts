import type { Json, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, isUnknown, type Rule } from './rule.ts';
import { exceptionFor, isExcepted } from './view/exception.ts';

/** A container is let out of its walls: from there the server is near. */
export const privilege: Rule = {
  id: 'privilege',
  summary: 'a container is given rights over the server',
  check: eachService((service, { settings }) =>
    rightsOf(service)
      .filter((right) => !isUnknown(right) && !isExcepted(settings, service.name, right))
      .map((right) => tell(service, right)),
  ),
};

/** What every container has anyway. */
const USUAL =
  'CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP NET_BIND_SERVICE SYS_CHROOT KILL AUDIT_WRITE'.split(
    ' ',
  );

/** Rights over the server that a service has, each as an exception names it. */
export function rightsOf({ definition, networkMode }: Service): readonly string[] {
  const { privileged, cap_add, devices, pid, ipc, uts, userns_mode, security_opt, cgroup_parent, use_api_socket } =
    definition;
  return [
    ...(privileged === true || privileged === 'true' ? ['privileged'] : []),
    ...(use_api_socket === true ? ['use_api_socket'] : []),
    ...textsOf(cap_add)
      .map((name) => name.toUpperCase().replace(/^CAP_/, ''))
      .filter((name) => !USUAL.includes(name))
      .map((name) => `cap_add ${name}`),
    ...textsOf(devices).map((device) => `device ${device.split(':')[0]}`),
    ...Object.entries({ pid, ipc, uts, userns_mode, network_mode: networkMode?.value ?? null }).flatMap(
      ([name, mode]) => (mode === 'host' ? [`${name} host`] : []),
    ),
    ...textsOf(security_opt)
      .filter((option) => /[:=]unconfined$|^label[:=]disable$|^no-new-privileges[:=]false$/.test(option))
      .map((option) => `security_opt ${option}`),
    ...(typeof cgroup_parent === 'string' ? [`cgroup_parent ${cgroup_parent}`] : []),
  ];
}

function textsOf(list: Json | undefined): readonly string[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((item: Json) => {
    if (typeof item === 'string') return [item];
    const source = typeof item === 'object' && item !== null && 'source' in item ? item.source : null;
    return typeof source === 'string' ? [source] : [];
  });
}

function tell(service: Service, right: string): Finding {
  return faultOf(privilege, service, {
    severity: 'error',
    message: `\`${service.name}\` has \`${right}\`: whoever gets into the container is near to having the server.`,
    help: `Do without it; where that cannot be, ${exceptionFor(service.name, right)}.`,
    location:
      service.networkMode !== null && right === 'network_mode host' ? service.networkMode.location : service.location,
  });
}
