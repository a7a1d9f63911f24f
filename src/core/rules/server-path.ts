import type { Located, Mount, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, isUnknown, type Rule, type Stack } from './rule.ts';
import { exceptionFor, isExcepted } from './view/exception.ts';

/** A service reaches a path of the server: what lies there is in nobody's review, and with some paths it has the server. */
export const serverPath: Rule = {
  id: 'server-path',
  summary: 'a service mounts a path of the server',
  check: eachService((service, stack) =>
    serverPathsOf(service, stack)
      .filter(({ value }) => !isExcepted(stack.settings, service.name, value))
      .map((path) => tell(service, path)),
  ),
};

/** The paths of the server that a service mounts, but for harmless ones. */
export function serverPathsOf(service: Service, stack: Stack): readonly Located<string>[] {
  return service.mounts.flatMap((mount) => {
    const path = pathOf(mount, stack);
    return path === null || isUnknown(path.value) || isHarmless(path.value, mount) ? [] : [path];
  });
}

/** Of a bind mount, or of a volume that is one in disguise. */
function pathOf({ type, source }: Mount, { project }: Stack): Located<string> | null {
  if (source === null) return null;
  if (type === 'bind') return /^[/~]/.test(source.value) ? source : null;
  const options = project.volumes.get(source.value)?.definition.driver_opts;
  const device = typeof options === 'object' && options !== null && 'device' in options ? `${options.device}` : '';
  return type === 'volume' && device.startsWith('/') ? { ...source, value: device } : null;
}

/** The clock and the authorities of the server, to look at. */
const HARMLESS =
  /^(?:\/etc\/(?:localtime|timezone|ssl\/certs(?:\/.*)?|ca-certificates(?:\/.*)?)|\/usr\/share\/(?:zoneinfo|ca-certificates)(?:\/.*)?)$/;

function isHarmless(path: string, { readOnly }: Mount): boolean {
  return readOnly && HARMLESS.test(path);
}

/** Who has one of these has the server, or the keys of whoever runs it. */
const MIGHTY =
  /^(?:\/|~|(?:\/var)?\/run(?:\/(?:docker|containerd|podman)[^/]*(?:\/.*)?)?|\/(?:boot|dev|etc|home|proc|root|sys|usr|var)|\/var\/lib(?:\/docker(?:\/.*)?)?|\/etc\/(?:shadow|passwd|sudoers|ssh|cron)[^/]*(?:\/.*)?|(?:~|\/root|\/home\/[^/]+)\/\.ssh(?:\/.*)?)\/?$/;

function tell(service: Service, { value, location }: Located<string>): Finding {
  const mighty = MIGHTY.test(value);
  return faultOf(serverPath, service, {
    severity: mighty ? 'error' : 'warning',
    message: mighty
      ? `\`${service.name}\` mounts \`${value}\` of the server: whoever gets into the container has the server.`
      : `\`${service.name}\` mounts \`${value}\` of the server, which is not in the repository: nobody reviews it, and another server lacks it.`,
    help: mighty
      ? `Do without it; where that cannot be, ${exceptionFor(service.name, value)}.`
      : `Use a named volume, a file of the repository or a secret; or ${exceptionFor(service.name, value)}.`,
    location,
  });
}
