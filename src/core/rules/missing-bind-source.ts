import type { Mount, Project, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { suggest } from '../source/suggest.ts';
import { faultOf, type Rule } from './rule.ts';
import { type Checkout, pathOf } from './view/checkout.ts';

/** A bind mount of the repository names what is not there: the engine makes an empty directory of it. */
export const missingBindSource: Rule = {
  id: 'missing-bind-source',
  summary: 'a bind mount names a path that is not in the repository',
  paths: (project) => [...project.services.values()].flatMap((service) => bindsOf(service).map(({ path }) => path)),
  check: ({ project, checkout: { paths } }) =>
    [...project.services.values()].flatMap((service) =>
      bindsOf(service)
        .filter(({ path }) => paths.has(path) && paths.get(path) === null)
        .map((bind) => tell(project, service, bind, paths)),
    ),
};

interface Bind {
  readonly mount: Mount;
  readonly path: string;
}

/** Bind mounts of paths in the repository; those of the server are not for a checkout to know. */
function bindsOf({ mounts }: Service): readonly Bind[] {
  return mounts.flatMap((mount) => {
    const path = pathOf(mount);
    return path === null ? [] : [{ mount, path }];
  });
}

function tell(project: Project, service: Service, { mount, path }: Bind, paths: Checkout['paths']): Finding {
  const file = looksLikeFile(path) || looksLikeFile(mount.target);
  const near = suggest(path, otherPaths(project, paths));
  const consequence = mount.createHostPath
    ? `the engine puts an empty directory at \`${mount.target}\``
    : 'the container cannot be created';
  const help = near === null ? otherwise(file) : `Did you mean \`./${near}\`?`;
  return faultOf(missingBindSource, service, {
    severity: file || !mount.createHostPath ? 'error' : 'warning',
    message: `\`${service.name}\` mounts \`${path}\`, which is not in the repository: ${consequence}.`,
    help,
    location: mount.source?.location ?? mount.location,
  });
}

function otherwise(file: boolean): string {
  return file
    ? 'Add the file, mend the path, or remove the mount.'
    : 'Mend the path, or add the directory; for data that only the server has, use a named volume.';
}

function otherPaths(project: Project, paths: Checkout['paths']): readonly string[] {
  const named = [...project.services.values()].flatMap((service) => bindsOf(service).map(({ path }) => path));
  return named.filter((path) => paths.get(path) != null);
}

/** `nginx.conf`, `.env`; a directory like `conf.d` ends in one letter. */
function looksLikeFile(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return /\.[A-Za-z][A-Za-z0-9]+$/.test(name);
}
