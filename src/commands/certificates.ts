import { dataOf, rowsOf, type Seen } from '../core/certificates/table.ts';
import { judgeCertificate, RULES } from '../core/certificates/verdict.ts';
import { type Finding, finding } from '../core/finding.ts';
import type { Route } from '../core/routing/routes.ts';
import { type Command, STACK_INPUTS } from './command.ts';
import { accept, columns, each, OUTSIDE_INPUTS, outsideReach, outsideRoutes } from './outside.ts';
import { requireStack } from './stack.ts';

const AT_ONCE = 8;
const HTTPS = 443;

/** Says which certificates are missing, wrong or late, and how long each has to live. */
export const certificates: Command = {
  verb: 'certificates',
  summary: 'Which certificates are missing, wrong or late',
  inputs: [...STACK_INPUTS, ...OUTSIDE_INPUTS],
  async run(inputs, context) {
    const { project, settings } = await requireStack(inputs, context);
    const routes = oncePerHostname(outsideRoutes(project, settings, inputs));
    const reach = await outsideReach(settings, inputs, context);
    const exact = routes.filter(({ kind }) => kind === 'exact');
    const seen = await each(exact, AT_ONCE, async (route) => ({
      ...route,
      shown: await context.web.certificate({ ...reach(route.hostname), hostname: route.hostname, port: HTTPS }),
    }));
    const now = context.clock.now();
    const found = [
      ...seen.flatMap((one) => judgeCertificate(one, one.shown, now)),
      ...routes.filter(({ kind }) => kind !== 'exact').map(notSeen),
    ];
    return {
      kind: 'findings',
      findings: accept(found, RULES, settings, inputs, context),
      details: { lines: linesOf(seen, now), data: { certificates: dataOf(seen, now) } },
    };
  },
};

function oncePerHostname(routes: readonly Route[]): readonly Route[] {
  return [...new Map(routes.map((route) => [route.hostname, route])).values()];
}

function linesOf(seen: readonly Seen[], now: Date): readonly string[] {
  return seen.length === 0 ? ['The stack has no hostname to ask.'] : columns(rowsOf(seen, now));
}

function notSeen({ hostname, kind, service, location }: Route): Finding {
  if (kind === 'pattern')
    return finding({
      rule: 'not-asked',
      severity: 'note',
      message: `\`${hostname}\` is a pattern without an address of its own, so no certificate was asked for.`,
      service,
      location,
    });
  return finding({
    rule: 'certificates-incomplete',
    severity: 'error',
    message: `\`${hostname}\` holds a variable nobody gave, so its certificate could not be seen.`,
    service,
    location,
    help: 'Give the variable in `.env`, or with `--env-file FILE`.',
  });
}
