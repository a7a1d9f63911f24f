import { ask, call, hold, type Stage } from './show.ts';

interface Check {
  readonly hostname: string;
  readonly question: string;
  readonly status: number | null;
  readonly location: string | null;
  readonly rule: string | null;
}

/** The outside is asked: HTTPS, redirect, the gate with and without a token, and that what is public is public. */
export async function verifyOutside(stage: Stage): Promise<void> {
  const { lab, show } = stage;
  show.chapter('From outside: HTTPS, the redirect, the gate, and what is public');
  const argv = ['verify', '--token-file', lab.token('good')];
  const { code } = await call(stage, argv);
  const { findings, checks } = await ask<{ findings: { message: string }[]; checks: Check[] }>(stage, argv);
  hold(
    show,
    code === 0 && findings.length === 0,
    'every promise is kept',
    findings.map(({ message }) => message).join(' '),
  );
  const [app, open] = [lab.hostname('app'), lab.hostname('open')];
  const answers = (hostname: string, question: string) =>
    checks.filter((check) => check.hostname === hostname && check.question === question);
  const all = (hostname: string, question: string, right: (check: Check) => boolean) => {
    const asked = answers(hostname, question);
    return asked.length > 0 && asked.every(right);
  };
  const seen = JSON.stringify(checks);
  const toHttps = ({ status, location }: Check) => status === 301 && (location ?? '').startsWith('https://');
  const promises: readonly (readonly [boolean, string])[] = [
    [all(app, 'redirect', toHttps) && all(open, 'redirect', toHttps), 'plain HTTP is sent to HTTPS'],
    [all(app, 'anonymous', ({ status }) => status === 302 || status === 401), `nobody gets into ${app} without login`],
    [all(app, 'bad-token', ({ status }) => status === 401), 'a bad token is refused with 401'],
    [all(app, 'good-token', ({ status }) => status === 200), 'a good token is let in'],
    [all(open, 'anonymous', ({ status }) => status === 200), `${open} is open to everybody`],
  ];
  for (const [holds, promise] of promises) hold(show, holds, promise, seen);
}
