import type { Shown } from './certificate.ts';
import { describeDays, describeShare, lifeOf } from './life.ts';

/** One hostname and what it shows. */
export interface Seen {
  readonly hostname: string;
  readonly service: string;
  readonly shown: Shown;
}

const HEADINGS = ['HOSTNAME', 'LEFT', 'OF LIFE', 'UNTIL', 'ISSUER'];

/** Every hostname with the life of its certificate, the least first; those without one at the top. */
export function rowsOf(seen: readonly Seen[], now: Date): readonly (readonly string[])[] {
  return [HEADINGS, ...byLife(seen, now).map(({ hostname, shown }) => [hostname, ...cellsOf(shown, now)])];
}

/** The same as data. */
export function dataOf(seen: readonly Seen[], now: Date): readonly Readonly<Record<string, unknown>>[] {
  return byLife(seen, now).map(({ hostname, service, shown }) => {
    if (shown.kind === 'failure') return { hostname, service, certificate: null, failure: shown.code };
    const { days, share, state } = lifeOf(shown.certificate, now);
    return {
      hostname,
      service,
      daysLeft: round(days, 2),
      percentLeft: round(share * 100, 1),
      state,
      certificate: shown.certificate,
      problem: shown.problem?.code ?? null,
    };
  });
}

function cellsOf(shown: Shown, now: Date): readonly string[] {
  if (shown.kind === 'failure') return ['-', '-', '-', shown.code];
  const { certificate } = shown;
  const { days, share } = lifeOf(certificate, now);
  const left = days > 0 ? [describeDays(days), describeShare(share)] : ['expired', '0 %'];
  return [...left, certificate.notAfter.toISOString().slice(0, 10), certificate.issuer];
}

function byLife(seen: readonly Seen[], now: Date): readonly Seen[] {
  const lifeLeft = ({ shown }: Seen) => (shown.kind === 'failure' ? -Infinity : lifeOf(shown.certificate, now).share);
  return [...seen].sort((a, b) => compare(lifeLeft(a), lifeLeft(b)) || compare(a.hostname, b.hostname));
}

function compare<T extends number | string>(a: T, b: T): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function round(value: number, digits: number): number {
  return Math.round(value * 10 ** digits) / 10 ** digits;
}
