import type { Location } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Posture } from '../settings/settings.ts';

/** What a question wants to know. The first one asked over HTTPS is `anonymous`: it tells whether the others make sense. */
export type Question = 'redirect' | 'anonymous' | 'client' | 'post' | 'upgrade' | 'bad-token' | 'good-token';

/** One question to one hostname. What may come back follows from posture and question; see verdict.ts. */
export interface Expectation {
  readonly question: Question;
  readonly posture: Posture;
  readonly hostname: string;
  readonly service: string;
  readonly location: Location;
  readonly request: Request;
  /** The request in words, for messages: no token is in them. */
  readonly asked: string;
}

export interface Request {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers: Readonly<Record<string, string>>;
}

const BROWSER = { Accept: 'text/html,application/xhtml+xml;q=0.9,*/*;q=0.8' };
const CLIENT = { Accept: 'application/json' };
const UPGRADE = {
  Connection: 'Upgrade',
  Upgrade: 'websocket',
  'Sec-WebSocket-Version': '13',
  'Sec-WebSocket-Key': 'bWlzc2lvbi1jb250cm9sIQ==',
};
/** No key signed the first; the second says it needs no signature, and asks for no expiry before 2100. */
const BAD_TOKENS: readonly (readonly [string, string])[] = [
  ['a token nobody signed', `${encode('{"alg":"RS256","typ":"JWT"}')}.${encode('{"sub":"nobody"}')}.bm9ib2R5`],
  [
    'a token of algorithm none',
    `${encode('{"alg":"none","typ":"JWT"}')}.${encode('{"sub":"nobody","exp":4102444800}')}.`,
  ],
  ['an opaque token', 'mission-control-probe'],
];

/** The questions a route raises, in the order they are asked; those of a token only where one is given. */
export function expectationsOf(route: Route, token: string | null): readonly Expectation[] {
  const { posture, hostname, service, location } = route;
  const base = { posture, hostname, service, location };
  const https = `https://${hostname}${route.path}`;
  const http = `http://${hostname}${route.path}?verify=1`;
  const make = (question: Question, request: Request, how: string): Expectation => ({
    ...base,
    question,
    request,
    asked: `\`${request.method} ${request.url}\`${how === '' ? '' : ` ${how}`}`,
  });
  const get = (question: Question, headers: Request['headers'], how: string) =>
    make(question, { url: https, method: 'GET', headers }, how);
  const bearer = (value: string) => ({ ...CLIENT, Authorization: `Bearer ${value}` });
  const open = [
    make('redirect', { url: http, method: 'GET', headers: BROWSER }, ''),
    get('anonymous', BROWSER, 'from a browser without session'),
  ];
  if (posture === 'public') return open;
  return [
    ...open,
    get('client', CLIENT, 'from a program without token'),
    ...(posture === 'authenticated'
      ? [
          make('post', { url: https, method: 'POST', headers: CLIENT }, 'without token'),
          get('upgrade', UPGRADE, 'as a WebSocket without token'),
        ]
      : []),
    ...BAD_TOKENS.map(([name, value]) => get('bad-token', bearer(value), `with ${name}`)),
    ...(token === null ? [] : [get('good-token', bearer(token), 'with the given token')]),
  ];
}

function encode(text: string): string {
  return btoa(text).replaceAll('=', '').replaceAll('+', '-').replaceAll('/', '_');
}
