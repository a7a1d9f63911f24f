import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';

/** The same hostname and path in two services: the proxy sends each request to one of them by chance. */
export const duplicateHostname: Rule = {
  id: 'duplicate-hostname',
  summary: 'two services have the same hostname and path',
  check: findDuplicates,
};

/** Every hostname and path that an earlier service has already. */
export function findDuplicates(stack: Pick<Stack, 'project' | 'routes'>): readonly Finding[] {
  const known = stack.routes.filter(({ kind }) => kind !== 'unknown');
  const earlier = new Map<string, Route[]>();
  return known.flatMap((route) => {
    const key = `${route.hostname} ${route.path}`;
    const others = earlier.get(key) ?? [];
    earlier.set(key, [...others, route]);
    const first = others.find((other) => clash(stack, other, route));
    return first === undefined ? [] : tell(stack, route, first);
  });
}

function clash({ project }: Pick<Stack, 'project'>, a: Route, b: Route): boolean {
  return a.service === b.service || !areAlternatives(project.services.get(a.service), project.services.get(b.service));
}

/** Services of different profiles need not run at the same time. */
function areAlternatives(a: Service | undefined, b: Service | undefined): boolean {
  const [ours, theirs] = [a?.profiles ?? [], b?.profiles ?? []];
  return ours.length > 0 && theirs.length > 0 && !ours.some((profile) => theirs.includes(profile));
}

function tell({ project }: Pick<Stack, 'project'>, route: Route, first: Route): Finding[] {
  const service = project.services.get(route.service);
  if (service === undefined) return [];
  const where = route.path === '/' ? '' : ` at \`${route.path}\``;
  const again = first.service === route.service;
  return [
    faultOf(duplicateHostname, service, {
      severity: again ? 'warning' : 'error',
      message: again
        ? `\`${route.service}\` names hostname \`${route.hostname}\` twice.`
        : `\`${route.service}\` has the hostname \`${route.hostname}\`${where}, which \`${first.service}\` has already.`,
      help: again
        ? 'Remove one of them.'
        : 'Give one of them another hostname: the proxy spreads the requests over both by chance.',
      location: route.location,
      related: [{ message: `\`${first.service}\` has it here`, location: first.location }],
    }),
  ];
}
