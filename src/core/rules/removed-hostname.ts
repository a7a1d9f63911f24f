import { type Finding, finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Rule, Stack } from './rule.ts';

/** A hostname the proxy answered for is gone: links, bookmarks and programs that use it break. */
export const removedHostname: Rule = {
  id: 'removed-hostname',
  summary: 'a hostname is answered for no longer (with --base)',
  check: (stack) => {
    const still = new Set(stack.routes.map(({ hostname }) => hostname));
    const before = stack.base?.routes.filter(({ kind }) => kind === 'exact') ?? [];
    const gone = before.filter(({ hostname }, index) => {
      const again = before.findIndex((other) => other.hostname === hostname) < index;
      return !again && !still.has(hostname);
    });
    return stack.routes.some(({ kind }) => kind === 'unknown') ? [] : gone.map((route) => tell(stack, route));
  },
};

function tell({ project, routes }: Stack, { hostname, service }: Route): Finding {
  const now = project.services.get(service);
  const instead = routes.find((route) => route.service === service);
  return finding({
    rule: removedHostname.id,
    severity: 'warning',
    message: `The hostname \`${hostname}\` of \`${service}\` is gone${instead === undefined ? '' : `; it has \`${instead.hostname}\` now`}.`,
    help: 'Links, bookmarks and programs that use it break. List both in VIRTUAL_HOST until nobody does.',
    location: instead?.location ?? now?.location ?? { file: project.files[0] ?? '', range: null },
    service: now === undefined ? null : service,
  });
}
