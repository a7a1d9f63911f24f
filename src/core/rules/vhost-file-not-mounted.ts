import type { Mount, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, type Rule, type Stack } from './rule.ts';
import { pathOf } from './view/checkout.ts';
import { directoryOf, joinPath } from './view/path.ts';

/** A file for a hostname lies beside those that are mounted one by one, but is not mounted: nginx never reads it. */
export const vhostFileNotMounted: Rule = {
  id: 'vhost-file-not-mounted',
  summary: 'a file of the proxy lies beside the others, but is not mounted',
  check: eachService((service, stack) => {
    const mounted = service.mounts.filter(({ target }) => /^\/etc\/nginx\/vhost\.d\/[^/]+$/.test(target));
    const paths = new Set(service.mounts.map((mount) => pathOf(mount)));
    const directories = new Set(mounted.flatMap((mount) => directoryIn(mount) ?? []));
    return [...directories].flatMap((directory) =>
      (stack.checkout.names.get(directory) ?? [])
        .filter((name) => isVhostFile(stack, name) && !paths.has(joinPath(directory, name)))
        .map((name) => tell(service, mounted, joinPath(directory, name))),
    );
  }),
};

function directoryIn(mount: Mount): string | null {
  const path = pathOf(mount);
  return path === null ? null : directoryOf(path);
}

/** Named as nginx-proxy looks for them: a hostname of the stack, or `default`. */
function isVhostFile({ routes }: Stack, name: string): boolean {
  const whose = name.replace(/_location(?:_override)?$/, '');
  return whose === 'default' || routes.some(({ hostname }) => hostname === whose);
}

function tell(service: Service, mounted: readonly Mount[], path: string): Finding {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const last = mounted.at(-1);
  return faultOf(vhostFileNotMounted, service, {
    severity: 'warning',
    message: `\`${service.name}\` does not mount \`${path}\`: what stands in it has no effect.`,
    help: `Add \`./${path}:/etc/nginx/vhost.d/${name}:ro\` to its volumes, or mount the whole directory.`,
    location: last?.location ?? service.location,
  });
}
