import type { Clock, Reach, Web } from '../context.ts';
import type { Route } from '../core/routing/routes.ts';
import { type Expectation, expectationsOf } from '../core/verify/expectation.ts';
import type { Asked } from '../core/verify/findings.ts';
import type { Observation } from '../core/verify/observation.ts';
import type { Answered, SignOn } from '../core/verify/sign-on.ts';
import { isTransient } from '../core/verify/transient.ts';
import { judge } from '../core/verify/verdict.ts';

/** What asking needs. */
export interface Asking {
  readonly web: Web;
  readonly clock: Clock;
  readonly token: string | null;
  readonly reach: Reach;
  readonly signOn: SignOn;
  /** On the monotonic clock: what is not up by then is down. */
  readonly until: number;
}

/** Asks one route its questions one after the other; where the first one over HTTPS goes wrong, the others are not asked. */
export async function askRoute(route: Route, asking: Asking): Promise<Asked> {
  const answers: Answered[] = [];
  const questions = expectationsOf(route, asking.token);
  for (const expectation of questions) {
    const observation = await askUntil(expectation, asking);
    answers.push({ expectation, observation });
    if (expectation.question === 'anonymous' && isWrong(expectation, observation, asking.signOn)) break;
  }
  return { route, answers, unasked: questions.length - answers.length };
}

function isWrong(expectation: Expectation, observation: Observation, signOn: SignOn): boolean {
  return judge(expectation, observation, signOn)?.severity === 'error';
}

/** Asks again, ever more patiently, while the answer is one of a service that is about to come up. */
async function askUntil({ request }: Expectation, { web, clock, reach, until }: Asking): Promise<Observation> {
  for (let pause = 0.25; ; pause = Math.min(pause * 2, 4)) {
    const observation = await web.request({ ...request, ...reach });
    const left = until - clock.monotonicSeconds();
    if (left <= 0 || !isTransient(observation)) return observation;
    await clock.sleep(Math.min(pause, left));
  }
}
