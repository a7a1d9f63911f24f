import type { Finding } from '../finding.ts';
import type { Directive } from '../routing/nginx/parse.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';
import { eachAuthenticatedVhost, isReachable, locationsIn, type Vhost } from './view/proxy-files.ts';

/** A `return` on a protected hostname answers before anybody is asked to sign on. */
export const earlyAnswer: Rule = {
  id: 'early-answer',
  summary: 'a protected hostname answers somewhere before it asks for a sign-on',
  check: eachAuthenticatedVhost(check),
};

function check({ project }: Stack, { route, server }: Vhost): Finding[] {
  const service = project.services.get(route.service);
  if (service === undefined) return [];
  return locationsIn(server)
    .filter(isReachable)
    .flatMap((location) => {
      const answer = location.block?.find(isAnswer);
      const open = location.block?.find(({ name, args }) => name.value === 'auth_request' && args[0]?.value === 'off');
      const reason = answer ?? open;
      if (reason === undefined) return [];
      return [tell(service, { location, reason, hostname: route.hostname })];
    });
}

/** Refusals and redirects tell nothing of the service. */
function isAnswer({ name, args }: Directive): boolean {
  return (
    name.value === 'return' &&
    !/^(?:30\d|4\d\d|50\d)$/.test(args[0]?.value ?? '') &&
    !/^https?:/.test(args[0]?.value ?? '')
  );
}

function tell(
  service: Parameters<typeof faultOf>[1],
  given: { readonly location: Directive; readonly reason: Directive; readonly hostname: string },
): Finding {
  const { location, reason, hostname } = given;
  const [first, second] = location.args.map(({ value }) => value);
  const exact = first === '=';
  const what = `\`${second === undefined ? first : `${first} ${second}`}\``;
  const isOff = reason.name.value === 'auth_request';
  return faultOf(earlyAnswer, service, {
    severity: exact || !isOff ? 'warning' : 'error',
    message: isOff
      ? `\`location ${what.slice(1)} of \`${hostname}\` asks for no sign-on${exact ? '' : ', nor does anything whose path begins or matches like that'}.`
      : `\`location ${what.slice(1)} of \`${hostname}\` answers before it asks for a sign-on: \`return\` comes first.`,
    help:
      exact || !isOff
        ? 'Where that is meant, suppress it with the reason.'
        : 'Write `location = …` for the one path that is meant.',
    location: reason.name.location,
    related: [{ message: 'the location', location: location.name.location }],
  });
}
