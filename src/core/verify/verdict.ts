import type { Finding } from '../finding.ts';
import { rowOf } from './accepted.ts';
import { answerOf, describeResponse } from './answer.ts';
import type { Expectation } from './expectation.ts';
import type { Failure, Observation, Response } from './observation.ts';
import { judgeRedirect } from './redirect.ts';
import type { SignOn } from './sign-on.ts';
import { tell } from './tell.ts';

/** Holds what came back against what was expected; null where it is as promised. */
export function judge(expectation: Expectation, observation: Observation, signOn: SignOn): Finding | null {
  if (observation.kind === 'failure') return judgeFailure(expectation, observation);
  if (expectation.question === 'redirect') return judgeRedirect(expectation, observation);
  const answer = answerOf(expectation, observation, signOn);
  if (answer === 'unavailable') return unavailable(expectation, observation);
  const row = rowOf(expectation);
  const severity = ownLogin(expectation, observation) ? undefined : row.bad[answer];
  if (severity === undefined) return null;
  const came = describeResponse(observation, expectation.request.url);
  return tell(expectation, { ...row, severity, outcome: `was answered ${came}; expected ${row.expected}` });
}

/** A public service may ask for a password of its own. */
function ownLogin({ posture }: Expectation, { status, headers }: Response): boolean {
  return posture === 'public' && status === 401 && /^(?:basic|digest)\b/i.test(headers['www-authenticate'] ?? '');
}

function judgeFailure(expectation: Expectation, { code, message }: Failure): Finding {
  if (code.startsWith('certificate-') || code === 'tls')
    return tell(expectation, {
      rule: 'verify-tls',
      severity: 'error',
      outcome: `got no trusted connection: ${message}`,
      help: '`mission-control certificates` says more about each certificate.',
    });
  return tell(expectation, {
    rule: 'verify-incomplete',
    severity: 'error',
    outcome: `got no answer: ${message}`,
    help: 'See whether the server is up, its ports are open and the hostname leads to it.',
  });
}

const REMEDIES: Readonly<Record<number, string>> = {
  429: 'Ask again later, or let the probe past the rate limit.',
  500: 'See whether the sign-on runs (the proxy answers 500 when it cannot ask it, or has no certificate), and the log of the service.',
  502: 'The proxy cannot reach the service: see its log, VIRTUAL_PORT and the network it shares with the proxy.',
  503: 'The proxy has no running container for the hostname: see whether the service runs, on the network of the proxy.',
  504: 'The service does not answer in time: see its log and its load.',
};

function unavailable(expectation: Expectation, { status }: Response): Finding {
  return tell(expectation, {
    rule: 'verify-unavailable',
    severity: 'error',
    outcome: `was answered ${status}; expected the service to be up`,
    help: REMEDIES[status] ?? 'See the log of the service and of the proxy.',
  });
}
