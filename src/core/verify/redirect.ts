import type { Finding } from '../finding.ts';
import { describeResponse } from './answer.ts';
import type { Expectation } from './expectation.ts';
import type { Response } from './observation.ts';
import { redirectOf } from './sign-on.ts';
import { tell } from './tell.ts';

const HELP =
  'Let the proxy answer HTTP with a redirect alone: HTTPS_METHOD=redirect, and no service without certificate.';

/** HTTP leads to the same address over HTTPS, and nothing else is said in clear text. */
export function judgeRedirect(expectation: Expectation, response: Response): Finding | null {
  const { url } = expectation.request;
  const to = redirectOf(response, url);
  const came = `was answered ${describeResponse(response, url)}`;
  if (to === null || to.protocol !== 'https:' || to.hostname !== expectation.hostname || response.status === 303)
    return tell(expectation, {
      rule: 'verify-redirect',
      severity: 'error',
      outcome: `${came}; expected a redirect to HTTPS on the same host`,
      help: HELP,
    });
  const { pathname, search } = new URL(url);
  if (to.pathname === pathname && to.search === search) return null;
  return tell(expectation, {
    rule: 'verify-redirect',
    severity: 'warning',
    outcome: `${came}; expected a redirect to the same path and query`,
    help: 'Redirect to `https://$host$request_uri`, so that links survive.',
  });
}
