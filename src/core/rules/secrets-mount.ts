import type { Mount, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';
import { toldTo } from './view/told.ts';

/** A service reads files of the secrets volume but does not mount it. */
export const secretsMount: Rule = {
  id: 'secrets-mount',
  summary: 'a service names files of the secrets volume, which it does not mount',
  check: (stack) => {
    if (stack.roles.secrets.volume === null) return [];
    return [...stack.project.services.values()].flatMap((service) => [
      ...findMissing(stack, service),
      ...findServerPaths(stack, service),
    ]);
  },
};

function findMissing({ roles }: Stack, service: Service): Finding[] {
  const { volume, mount } = roles.secrets;
  if (service.mounts.some(({ target }) => isAtOrBelow(mount, target))) return [];
  const names = new RegExp(`(?<![\\w./-])${literal(mount)}/[^\\s:;,"']*`);
  const used = toldTo(service).flatMap(({ value, location }) => {
    const path = names.exec(value)?.[0];
    return path === undefined || isProvided(service.mounts, path) ? [] : [{ value: path, location }];
  });
  return used.slice(0, 1).map(({ value, location }) =>
    faultOf(secretsMount, service, {
      severity: 'error',
      message: `\`${service.name}\` reads \`${value}\` but does not mount the volume \`${volume}\`.`,
      help: `Add \`${volume}:${mount}\` to its volumes.`,
      location,
    }),
  );
}

/** A directory of the server that is named like the mount is not the volume. */
function findServerPaths({ project, roles }: Stack, service: Service): Finding[] {
  const { volume, mount } = roles.secrets;
  return service.mounts
    .filter(({ type, source }) => type === 'bind' && isAtOrBelow(source?.value ?? '', mount))
    .map(({ source, location }) =>
      faultOf(secretsMount, service, {
        severity: 'error',
        message: `\`${service.name}\` mounts \`${source?.value}\` of the server, not the volume \`${volume}\`.`,
        help: `Write \`${volume}:${mount}\` and read the files below ${mount}.`,
        location: source?.location ?? location,
        related: related(project.volumes.get(volume ?? '')),
      }),
    );
}

function related(volume: { readonly location: Mount['location'] } | undefined) {
  return volume === undefined ? [] : [{ message: 'the volume is declared here', location: volume.location }];
}

function isAtOrBelow(path: string, directory: string): boolean {
  const top = directory.replace(/\/+$/, '') || '/';
  return path === top || path === `${top}/` || path.startsWith(top === '/' ? '/' : `${top}/`);
}

function isProvided(mounts: readonly Mount[], path: string): boolean {
  return mounts.some(({ target }) => isAtOrBelow(path, target));
}

function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
