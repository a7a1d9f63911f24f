import type { Finding } from '../finding.ts';
import type { Directive } from '../routing/nginx/parse.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';
import { eachAuthenticatedVhost, locationsIn, type Vhost } from './view/proxy-files.ts';

/** Who has not signed on is sent to a page that asks for a sign-on itself: he sees an empty 401, whatever he does. */
export const signOnLoop: Rule = {
  id: 'sign-on-loop',
  summary: 'who has not signed on is sent where a sign-on is asked for',
  check: eachAuthenticatedVhost(check),
};

function check(stack: Stack, vhost: Vhost): Finding[] {
  const directives = [...vhost.server.directives, ...vhost.location.directives];
  return directives.filter(isForSignOn).flatMap((page) => {
    const target = page.args.at(-1);
    if (target === undefined || !/^[/@][\w/@.-]*$/.test(target.value)) return [];
    const answer = findAnswer(vhost, target.value);
    return answer !== null && isAnswered(answer) ? [] : tell(stack, vhost, { page, answer });
  });
}

function isForSignOn({ name, args }: Directive): boolean {
  return name.value === 'error_page' && args.slice(0, -1).some(({ value }) => value === '401');
}

/** The location nginx takes: the exact one, or else the longest prefix; expressions are not weighed. */
function findAnswer({ server }: Vhost, target: string): Directive | null {
  const all = locationsIn(server);
  const named = (location: Directive) => location.args.map(({ value }) => value).join(' ');
  const exact = all.find((location) => [target, `= ${target}`].includes(named(location)));
  const prefixes = all
    .filter((location) => target.startsWith(location.args.at(-1)?.value ?? '\n') && !/^[=~@]/.test(named(location)))
    .sort((a, b) => (b.args.at(-1)?.value.length ?? 0) - (a.args.at(-1)?.value.length ?? 0));
  return exact ?? prefixes[0] ?? null;
}

/** `return` comes before the question, and a location may switch it off. */
function isAnswered({ block }: Directive): boolean {
  return (block ?? []).some(
    ({ name, args }) =>
      ['return', 'rewrite', 'if'].includes(name.value) || (name.value === 'auth_request' && args[0]?.value === 'off'),
  );
}

function tell(
  { project, roles }: Stack,
  { route }: Vhost,
  { page, answer }: { readonly page: Directive; readonly answer: Directive | null },
): Finding[] {
  const proxy = project.services.get(roles.proxy.candidates[0] ?? '');
  const target = page.args.at(-1)?.value ?? '';
  if (proxy === undefined) return [];
  return [
    faultOf(signOnLoop, proxy, {
      severity: 'error',
      message:
        answer === null
          ? `Who has not signed on is sent to \`${target}\`, for which \`${route.hostname}\` has no location: it is asked for a sign-on again.`
          : `Who has not signed on is sent to \`${target}\`, which asks for a sign-on itself: nobody gets further than an empty 401.`,
      help: 'Answer there with `return 302 …` to the sign-on, or write `auth_request off;` into that location.',
      location: page.name.location,
      related: answer === null ? [] : [{ message: 'the location', location: answer.name.location }],
    }),
  ];
}
