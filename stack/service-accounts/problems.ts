import type { Problem } from './answer.ts';
import type { ProviderError } from './provider-error.ts';

export const UNKNOWN_CALLER: Problem = {
  status: 401,
  error: 'unauthorized',
  title: 'Not signed in',
  message: 'The proxy vouches for nobody: sign in, or send a valid token as `Authorization: Bearer`.',
  headers: { 'WWW-Authenticate': 'Bearer' },
};

export const NOT_IN_GROUP: Problem = {
  status: 403,
  error: 'forbidden',
  title: 'Not for you',
  message: 'Tokens are for certain groups, and you are in none of them: ask an administrator.',
};

export const PAGE_ONLY: Problem = {
  status: 403,
  error: 'forbidden',
  title: 'Only on the page',
  message:
    'Whoever is signed in by a browser gets a token from the page, with its button; programs send a token as `Authorization: Bearer`.',
};

export const FOREIGN_FORM: Problem = {
  status: 403,
  error: 'forbidden',
  title: 'This page is used up',
  message: 'The button makes one token, on a page that was made for you within the last hour: go back to a fresh one.',
};

export const NOT_FOUND: Problem = {
  status: 404,
  error: 'not_found',
  title: 'There is nothing here',
  message: 'Tokens are made at /generate_token.',
};

export const TOO_LARGE: Problem = {
  status: 413,
  error: 'too_large',
  title: 'Too much',
  message: 'The request is larger than 4096 bytes.',
};

export const OWN_FAULT: Problem = {
  status: 500,
  error: 'internal',
  title: 'Our own fault',
  message: 'Something went wrong here, and the log says what: ask an administrator.',
};

/** A method nobody expects there. */
export function wrongMethod(allow: string): Problem {
  const message = `Only ${allow} may be asked here.`;
  return { status: 405, error: 'method_not_allowed', title: 'Not that way', message, headers: { Allow: allow } };
}

/** A user who had all tokens of the hour. */
export function tooMany(seconds: number): Problem {
  return {
    status: 429,
    error: 'too_many_requests',
    title: 'Too many tokens',
    message: `You had as many tokens as one user may have in an hour: ask again in ${seconds} s.`,
    headers: { 'Retry-After': String(seconds) },
  };
}

/** The provider gave no token. What it said stays in the log. */
export function noToken({ kind, retryAfterSeconds }: ProviderError): Problem {
  const message =
    kind === 'away'
      ? `The sign-on provider does not answer: try again in ${retryAfterSeconds} s.`
      : 'The sign-on provider gave no token that could be handed out, and the log says why: ask an administrator.';
  const headers = { 'Retry-After': String(retryAfterSeconds) };
  return { status: 502, error: 'provider_unavailable', title: 'No token now', message, headers };
}
