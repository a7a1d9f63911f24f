import { answerOf, describeResponse } from './answer.ts';
import type { Expectation, Question } from './expectation.ts';
import type { Observation } from './observation.ts';
import type { Answered, SignOn } from './sign-on.ts';
import { judge } from './verdict.ts';

const NAMES: Readonly<Record<Question, string>> = {
  redirect: 'HTTP',
  anonymous: 'browser',
  client: 'program',
  post: 'POST',
  upgrade: 'WebSocket',
  'bad-token': 'bad token',
  'good-token': 'good token',
};

/** What was asked of one hostname and what came back, on one line; the same answers to the same question are told once. */
export function proofOf(answers: readonly Answered[], signOn: SignOn): string {
  const told = answers.map(
    ({ expectation, observation }) => `${NAMES[expectation.question]} ${short(expectation, observation, signOn)}`,
  );
  return [...new Set(told)].join(' · ');
}

function short(expectation: Expectation, observation: Observation, signOn: SignOn): string {
  if (observation.kind === 'failure') return observation.code;
  if (expectation.question === 'redirect') return describeScheme(expectation, observation);
  const means = answerOf(expectation, observation, signOn);
  return means === 'sign-on' ? `${observation.status} sign-on` : `${observation.status}`;
}

function describeScheme({ request }: Expectation, observation: Extract<Observation, { kind: 'response' }>): string {
  return describeResponse(observation, request.url).replace(/ to https:.*/, ' to HTTPS');
}

/** A question and its answer as data. */
export function checkOf({ expectation, observation }: Answered, signOn: SignOn): Readonly<Record<string, unknown>> {
  const { hostname, service, posture, question, request } = expectation;
  const verdict = judge(expectation, observation, signOn);
  return {
    hostname,
    service,
    posture,
    question,
    request: `${request.method} ${request.url}`,
    status: observation.kind === 'response' ? observation.status : null,
    location: observation.kind === 'response' ? (observation.headers.location ?? null) : null,
    failure: observation.kind === 'failure' ? observation.code : null,
    rule: verdict?.rule ?? null,
  };
}
