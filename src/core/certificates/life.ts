import type { Certificate } from './certificate.ts';

/** How much of a certificate's life is left. */
export interface Life {
  readonly days: number;
  /** Of the whole life; below 0 where it has expired. */
  readonly share: number;
  /** `late`: its renewal was due and has not come. `urgent`: it is about to expire. */
  readonly state: 'fresh' | 'late' | 'urgent' | 'expired';
  /** The share at which renewal is due. */
  readonly due: number;
}

const DAY = 86_400_000;

/**
 * Renewal is due when a third of the life is left, a half where the life is shorter than ten days; a renewal waits for its
 * window and its next pass, so a little under that is no fault yet.
 */
const USUAL = { due: 1 / 3, late: 0.28, urgent: 0.1, urgentDays: 3 };
const SHORT = { due: 1 / 2, late: 0.4, urgent: 0.15, urgentDays: 0 };

/** The life of a certificate at a moment. */
export function lifeOf({ notBefore, notAfter }: Pick<Certificate, 'notBefore' | 'notAfter'>, now: Date): Life {
  const whole = (notAfter.getTime() - notBefore.getTime()) / DAY;
  const days = (notAfter.getTime() - now.getTime()) / DAY;
  const share = whole > 0 ? days / whole : 0;
  const limits = whole < 10 ? SHORT : USUAL;
  return { days, share, state: stateOf(days, share, limits), due: limits.due };
}

function stateOf(days: number, share: number, limits: typeof USUAL): Life['state'] {
  if (days <= 0) return 'expired';
  if (share < limits.urgent || days < limits.urgentDays) return 'urgent';
  return share < limits.late ? 'late' : 'fresh';
}

/** `12.3 days`, `1 day`; hours where there is less than one. */
export function describeDays(days: number): string {
  const whole = Math.abs(days);
  if (whole < 1) return `${Math.round(whole * 24)} hours`;
  const text = whole < 10 ? String(Math.round(whole * 10) / 10) : String(Math.round(whole));
  return `${text} ${text === '1' ? 'day' : 'days'}`;
}

/** `34 %`; never more than there is. */
export function describeShare(share: number): string {
  return `${Math.floor(share * 100)} %`;
}
