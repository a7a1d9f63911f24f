import { CONTENT_SECURITY_POLICY, problemPage } from './page.ts';

/** What is sent back. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Nothing that is said here is for anybody else, or for later. */
const ALWAYS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'same-origin',
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};

/** An answer in JSON, whose text is given. */
export function jsonAnswer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...ALWAYS, 'Content-Type': 'application/json', ...headers }, body };
}

/** An answer that is a page. */
export function pageAnswer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): Answer {
  return { status, headers: { ...ALWAYS, 'Content-Type': 'text/html; charset=utf-8', ...headers }, body };
}

/** Why there is no token, in one sentence for whoever asked. */
export interface Problem {
  readonly status: number;
  /** For programs. */
  readonly error: string;
  /** For people. */
  readonly title: string;
  readonly message: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A problem as a page for `name`, or as JSON where that is null. */
export function problemAnswer(problem: Problem, name: string | null): Answer {
  const { status, error, message, headers = {} } = problem;
  if (name === null) return jsonAnswer(status, JSON.stringify({ error, message }), headers);
  return pageAnswer(status, problemPage({ ...problem, name }), headers);
}
