import { createHmac, timingSafeEqual } from 'node:crypto';

/** Ties the form of a page to the person it was shown to. */
export interface Forms {
  /** A value for the form; good for an hour and for this user. */
  issue(user: string): string;
  accepts(user: string, value: string | null): boolean;
}

const LIFE_SECONDS = 3600;

/** Forms under a key that only this process knows: after a restart a page must be loaded again. */
export function makeForms(key: Buffer, nowSeconds: () => number): Forms {
  const seal = (user: string, at: string) => createHmac('sha256', key).update(`${at}\n${user}`).digest('base64url');
  return {
    issue: (user) => {
      const at = String(Math.floor(nowSeconds()));
      return `${at}.${seal(user, at)}`;
    },
    accepts: (user, value) => {
      const [at = '', given = ''] = (value ?? '').split('.');
      const age = nowSeconds() - Number(at);
      return /^\d+$/.test(at) && age >= -1 && age < LIFE_SECONDS && isEqual(given, seal(user, at));
    },
  };
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
