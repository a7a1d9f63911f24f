import type { Context } from '../context.ts';
import type { Finding } from '../core/finding.ts';
import type { Route } from '../core/routing/routes.ts';
import type { Settings } from '../core/settings/settings.ts';
import { type Asked, findingsOf, isAskable, notAsked, RULES, unknownHostname } from '../core/verify/findings.ts';
import { checkOf, proofOf } from '../core/verify/proof.ts';
import { type SignOn, signOnOf } from '../core/verify/sign-on.ts';
import { askRoute } from './asking.ts';
import { type Command, type Input, type Inputs, type Output, STACK_INPUTS } from './command.ts';
import { accept, columns, each, OUTSIDE_INPUTS, outsideReach, outsideRoutes } from './outside.ts';
import { requireStack } from './stack.ts';
import { masked, readToken, TOKEN_INPUTS } from './token.ts';

const AT_ONCE = 4;

const WAIT: Input = {
  name: 'wait',
  type: 'number',
  placeholder: 'SECONDS',
  description: 'How long what is not up yet may take to come up; an answer that lets somebody in is never asked again',
  default: '10',
};

/** Asks every hostname from outside whether it is as promised. */
export const verify: Command = {
  verb: 'verify',
  summary: 'Does the outside world see what the stack promises',
  inputs: [...STACK_INPUTS, ...OUTSIDE_INPUTS, ...TOKEN_INPUTS, WAIT],
  async run(inputs, context) {
    const { project, settings } = await requireStack(inputs, context);
    const routes = outsideRoutes(project, settings, inputs);
    const token = await readToken(inputs, context.machine);
    const asked = await askAll(routes.filter(isAskable), { inputs, context, settings, token });
    const signOn = signOnOf(
      settings.authentication.hostname,
      asked.flatMap(({ answers }) => answers),
    );
    const findings = [...asked.flatMap((one) => findingsOf(one, signOn)), ...unasked(routes, token)];
    return masked(show(accept(findings, RULES, settings, inputs, context), asked, signOn), token);
  },
};

async function askAll(
  routes: readonly Route[],
  given: {
    readonly inputs: Inputs;
    readonly context: Context;
    readonly settings: Settings;
    readonly token: string | null;
  },
): Promise<readonly Asked[]> {
  const { inputs, context, settings, token } = given;
  const reach = await outsideReach(settings, inputs, context);
  const signOn = signOnOf(settings.authentication.hostname, []);
  const until = context.clock.monotonicSeconds() + (inputs.number('wait') ?? 0);
  return each(routes, AT_ONCE, (route) =>
    askRoute(route, { ...context, token, reach: reach(route.hostname), signOn, until }),
  );
}

function unasked(routes: readonly Route[], token: string | null): readonly Finding[] {
  const waiting = routes.filter((route) => isAskable(route) && route.posture !== 'public');
  return [
    ...routes.filter(({ kind }) => kind === 'unknown').map(unknownHostname),
    ...notAsked({
      withoutToken: token === null ? waiting : [],
      patterns: routes.filter((route) => route.kind !== 'unknown' && !isAskable(route)),
    }),
  ];
}

function show(findings: readonly Finding[], asked: readonly Asked[], signOn: SignOn): Output {
  const rows = asked.map(({ route, answers }) => [
    `${route.hostname}${route.path === '/' ? '' : route.path}`,
    route.posture,
    proofOf(answers, signOn),
  ]);
  const checks = asked.flatMap(({ answers }) => answers.map((answer) => checkOf(answer, signOn)));
  return {
    kind: 'findings',
    findings,
    details: { lines: rows.length === 0 ? ['The stack has no hostname to ask.'] : columns(rows), data: { checks } },
  };
}
