import type { IncomingHttpHeaders } from 'node:http';

/** Who asks, as the proxy says: nobody else can reach this service. */
export interface Caller {
  /** Whether the proxy saw the session of a browser, or a bearer token. */
  readonly method: 'session' | 'bearer';
  /** The subject at the provider. */
  readonly user: string;
  /** What a person is called; the subject where the proxy knows nothing better. */
  readonly name: string;
  readonly groups: readonly string[];
}

/** Reads the headers that the proxy sets from its check; null where it vouches for nobody. */
export function readCaller(headers: IncomingHttpHeaders): Caller | null {
  const read = (name: string) => text(headers[name]);
  const [method, user] = [read('x-auth-method'), read('x-forwarded-user')];
  if ((method !== 'session' && method !== 'bearer') || user === '') return null;
  const groups = read('x-forwarded-groups')
    .split(',')
    .flatMap((name) => name.trim() || []);
  const name = read('x-forwarded-email') || read('x-forwarded-preferred-username') || user;
  return { method, user, name, groups };
}

/** Node reads headers byte by byte; what is not ASCII was UTF-8. */
function text(value: string | readonly string[] | undefined): string {
  return typeof value === 'string' ? Buffer.from(value, 'latin1').toString('utf8').trim() : '';
}

/** Whether somebody wants a page rather than data: browsers name text/html, programs do not. */
export function wantsPage(accept: string | undefined): boolean {
  const wanted = (accept ?? '').split(',').map((one) => one.trim().toLowerCase());
  return wanted.some((one) => /^text\/html\s*(?:;|$)/.test(one) && !/;\s*q=0(?:\.0*)?\s*$/.test(one));
}

/** Whether a form was sent by a page of `origin`: browsers say so, in a header that no page can forge. */
export function isFrom(headers: IncomingHttpHeaders, origin: string): boolean {
  return headers.origin === undefined ? headers['sec-fetch-site'] === 'same-origin' : headers.origin === origin;
}
