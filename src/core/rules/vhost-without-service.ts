import { finding } from '../finding.ts';
import { suggest } from '../source/suggest.ts';
import type { Rule, Stack } from './rule.ts';
import { proxyFiles } from './view/proxy-files.ts';

/** A file of the proxy is named after a hostname that no service has: a leftover, or a slip in the name. */
export const vhostWithoutService: Rule = {
  id: 'vhost-without-service',
  summary: 'a file of the proxy is named after a hostname that no service has',
  check: (stack) => {
    if (stack.routes.some(({ kind }) => kind !== 'exact')) return [];
    const hostnames = stack.routes.map(({ hostname }) => hostname);
    return proxyFiles(stack).flatMap(({ path, target, service }) => {
      const hostname = hostnameOf(target);
      if (hostname === null || hostnames.includes(hostname) || !isOurs(stack, hostname)) return [];
      const near = suggest(hostname, hostnames);
      return [
        finding({
          rule: vhostWithoutService.id,
          severity: 'warning',
          message: `\`${path}\` is for \`${hostname}\`, which no service has.`,
          help: near === null ? 'Remove it, or give a service this hostname.' : `Did you mean \`${near}\`?`,
          location: { file: path, range: null },
          service: service.name,
        }),
      ];
    });
  },
};

function hostnameOf(target: string): string | null {
  const name = /^\/etc\/nginx\/vhost\.d\/([^/]+)$/.exec(target)?.[1]?.replace(/_location(?:_override)?$/, '') ?? '';
  return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name) ? name : null;
}

/** Names like `common.conf` are included by others. */
function isOurs({ roles: { zone } }: Stack, hostname: string): boolean {
  return zone !== null && (hostname === zone || hostname.endsWith(`.${zone}`));
}
