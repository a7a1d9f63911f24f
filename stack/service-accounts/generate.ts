import type { IncomingHttpHeaders } from 'node:http';
import { type Answer, jsonAnswer, pageAnswer, problemAnswer } from './answer.ts';
import { type Caller, isFrom, readCaller, wantsPage } from './caller.ts';
import type { Forms } from './forms.ts';
import type { Limit } from './limit.ts';
import type { Options } from './options.ts';
import { offerPage, tokenPage } from './page.ts';
import { FOREIGN_FORM, NOT_IN_GROUP, noToken, PAGE_ONLY, tooMany, UNKNOWN_CALLER, wrongMethod } from './problems.ts';
import type { Provider } from './provider.ts';
import { ProviderError } from './provider-error.ts';
import { fingerprintOf, printToken, type Token } from './token.ts';

/** What the service works with. */
export interface Tools {
  readonly options: Options;
  readonly provider: Provider;
  readonly forms: Forms;
  readonly limits: Readonly<Record<Caller['method'], Limit>>;
  readonly log: (line: string) => void;
  readonly nowSeconds: () => number;
}

/** A request for a token. */
export interface Asked {
  readonly method: string;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** A program with a bearer gets a token; a person with a session gets a page, and a token by its button. */
export async function answerGenerate(asked: Asked, tools: Tools): Promise<Answer> {
  const caller = readCaller(asked.headers);
  const page = wantsPage(asked.headers.accept);
  if (caller === null) return problemAnswer(UNKNOWN_CALLER, page ? '' : null);
  const { method, name } = caller;
  const reader = page && method === 'session' ? name : null;
  if (!['GET', 'HEAD', 'POST'].includes(asked.method)) return problemAnswer(wrongMethod('GET, HEAD, POST'), reader);
  if (!isInGroup(caller, tools.options.groups)) return problemAnswer(NOT_IN_GROUP, reader);
  if (method === 'bearer') return await answerProgram(asked, caller, tools);
  if (!page) return problemAnswer(PAGE_ONLY, null);
  if (asked.method !== 'POST') return pageAnswer(200, offerPage({ name, form: tools.forms.issue(caller.user) }));
  return await answerForm(asked, caller, tools);
}

function isInGroup(caller: Caller, groups: readonly string[]): boolean {
  return groups.length === 0 || caller.groups.some((name) => groups.includes(name));
}

async function answerProgram(asked: Asked, caller: Caller, tools: Tools): Promise<Answer> {
  if (asked.method === 'HEAD') return problemAnswer(wrongMethod('GET, POST'), null);
  return await hand(caller, tools, { reader: null, show: (token) => jsonAnswer(200, printToken(token)) });
}

async function answerForm(asked: Asked, caller: Caller, tools: Tools): Promise<Answer> {
  const { options, forms, nowSeconds } = tools;
  const value = new URLSearchParams(asked.body).get('form');
  if (!isFrom(asked.headers, options.origin) || !forms.take(caller.user, value))
    return problemAnswer(FOREIGN_FORM, caller.name);
  const zone = new URL(options.origin).hostname.replace(/^[^.]+\./, '');
  const show = (token: Token) =>
    pageAnswer(200, tokenPage({ name: caller.name, token, zone, nowSeconds: nowSeconds() }));
  return await hand(caller, tools, { reader: caller.name, show });
}

/** Makes one token and writes down who got it. */
async function hand(
  caller: Caller,
  tools: Tools,
  as: { readonly reader: string | null; readonly show: (token: Token) => Answer },
): Promise<Answer> {
  const { provider, limits, log } = tools;
  const seconds = limits[caller.method].take(caller.user);
  if (seconds > 0) return problemAnswer(tooMany(seconds), as.reader);
  try {
    const token = await provider.makeToken();
    log(`Token made: ${printAudit(caller, token)}`);
    return as.show(token);
  } catch (error) {
    if (!(error instanceof ProviderError)) throw error;
    log(error.message);
    return problemAnswer(noToken(error), as.reader);
  }
}

function printAudit({ user, name, method }: Caller, token: Token): string {
  const { subject, audience, id, text } = token;
  const ends = new Date(token.expiresAt * 1000).toISOString();
  return JSON.stringify({ user, name, method, subject, audience, id, fingerprint: fingerprintOf(text), ends });
}
