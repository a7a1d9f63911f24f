import type { Expectation } from './expectation.ts';
import type { Observation, Response } from './observation.ts';

/** Where people log in: the hostname of the settings, or those that anonymous browsers were sent to. */
export interface SignOn {
  readonly hostnames: readonly string[];
  /** The settings name it: a redirect to anywhere else is none to the sign-on. */
  readonly named: boolean;
}

/** One question and what came back. */
export interface Answered {
  readonly expectation: Expectation;
  readonly observation: Observation;
}

/** The sign-on of a stack: what the settings say, else where authenticated hostnames send a browser. */
export function signOnOf(hostname: string | null, answers: readonly Answered[]): SignOn {
  if (hostname !== null) return { hostnames: [hostname], named: true };
  const sent = answers.flatMap(({ expectation, observation }) => {
    if (expectation.posture !== 'authenticated' || expectation.question !== 'anonymous') return [];
    const to = observation.kind === 'response' ? redirectOf(observation, expectation.request.url) : null;
    return to === null || to.hostname === expectation.hostname ? [] : [to.hostname];
  });
  return { hostnames: [...new Set(sent)], named: false };
}

/** Where a response leads; null where it is no redirect that can be followed. */
export function redirectOf({ status, headers }: Response, url: string): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || headers.location === undefined) return null;
  return URL.canParse(headers.location, url) ? new URL(headers.location, url) : null;
}

/** Whether a redirect leads to the login: to its hostname, to its path on the same host, or to a provider that sends people back to it. */
export function leadsToSignOn(to: URL, { hostname, posture, question }: Expectation, signOn: SignOn): boolean {
  const back = backTo(to);
  if (posture === 'authenticated') {
    if (to.hostname === hostname) return isSignOnPath(to);
    if (signOn.hostnames.includes(to.hostname) || (back !== null && signOn.hostnames.includes(back.hostname)))
      return true;
    if (question === 'good-token') return back?.hostname === hostname && isSignOnPath(back);
    return !signOn.named || back?.hostname === hostname;
  }
  if (signOn.hostnames.includes(hostname) || back?.hostname === hostname) return false;
  return isSignOnPath(to) || signOn.hostnames.includes(to.hostname) || back !== null;
}

/** The paths of oauth2-proxy. */
function isSignOnPath({ pathname }: URL): boolean {
  return pathname.startsWith('/oauth2/');
}

/** Where an OpenID provider is to send people back to. */
function backTo(to: URL): URL | null {
  const given = to.searchParams.get('redirect_uri');
  return to.searchParams.has('client_id') && given !== null && URL.canParse(given) ? new URL(given) : null;
}
