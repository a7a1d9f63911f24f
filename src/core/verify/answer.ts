import type { Expectation } from './expectation.ts';
import type { Response } from './observation.ts';
import { leadsToSignOn, redirectOf, type SignOn } from './sign-on.ts';

/**
 * What a response means, whatever was asked: `content` is something to read or an open WebSocket, `answered` any other word of
 * the service itself (404, 405), `denied` 401, `forbidden` 403, `elsewhere` a redirect that is none to the sign-on,
 * `unavailable` the proxy speaking for a service or a sign-on that does not.
 */
export type Answer = 'content' | 'answered' | 'denied' | 'forbidden' | 'sign-on' | 'elsewhere' | 'unavailable';

/** Says what a response to a question means. */
export function answerOf(expectation: Expectation, response: Response, signOn: SignOn): Answer {
  const { status } = response;
  const to = redirectOf(response, expectation.request.url);
  if (to !== null) return leadsToSignOn(to, expectation, signOn) ? 'sign-on' : 'elsewhere';
  if (status === 401) return 'denied';
  if (status === 403) return /\/oauth2\/(?:start|sign_in)/.test(response.body) ? 'sign-on' : 'forbidden';
  if (status >= 500 || status === 429) return 'unavailable';
  return status < 300 || status === 304 ? 'content' : 'answered';
}

/** A response in words. */
export function describeResponse(response: Response, url: string): string {
  const to = redirectOf(response, url);
  return to === null ? `${response.status}` : `${response.status} to ${to.origin}${to.pathname}`;
}
