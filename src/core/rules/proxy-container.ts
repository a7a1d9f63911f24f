import type { EnvironmentVariable, Project, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { suggest } from '../source/suggest.ts';
import { eachService, faultOf, isUnknown, type Rule } from './rule.ts';

/** The companion is told a container of the proxy that does not exist: renewed certificates are never served. */
export const proxyContainer: Rule = {
  id: 'proxy-container',
  summary: 'NGINX_PROXY_CONTAINER names a container that is not in the stack',
  check: eachService((service, { project }) =>
    ['NGINX_PROXY_CONTAINER', 'NGINX_DOCKER_GEN_CONTAINER'].flatMap((name) => {
      const variable = service.environment.get(name);
      return variable === undefined ? [] : check(service, variable, containersOf(project));
    }),
  ),
};

/** Container names of the stack; without a `container_name` Compose makes one of project, service and number. */
function containersOf({ services, name }: Project): readonly string[] {
  return [...services.values()].flatMap((service) => {
    if (service.containerName !== null) return [service.containerName.value];
    return name === null ? [] : [`${name.value}-${service.name}-1`];
  });
}

function check(
  service: Service,
  { name, value, valueLocation }: EnvironmentVariable,
  containers: readonly string[],
): Finding[] {
  if (!value || isUnknown(value) || containers.includes(value) || containers.some(isUnknown)) return [];
  // Without a name of the project, what Compose calls a container depends on the directory.
  if (containers.length === 0 || /-\d+$/.test(value)) return [];
  const near = suggest(value, containers);
  return [
    faultOf(proxyContainer, service, {
      severity: 'error',
      message: `${name} of \`${service.name}\` is \`${value}\`, which is no container of this stack: certificates are renewed, but never served.`,
      help: near === null ? 'Write the `container_name` of the proxy.' : `Did you mean \`${near}\`?`,
      location: valueLocation,
    }),
  ];
}
