import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto';

/** Ties the form of a page to the person it was shown to, and to one press of its button. */
export interface Forms {
  /** A value for the form. */
  issue(user: string): string;
  /** Whether a value is of this user, of the last hour and new; it is used up by that. */
  take(user: string, value: string | null): boolean;
}

const LIFE_SECONDS = 3600;

/** Forms under a key that only this process knows: after a restart a page must be loaded again. */
export function makeForms(key: Buffer, nowSeconds: () => number): Forms {
  const used = new Map<string, number>();
  const seal = (user: string, made: string) => createHmac('sha256', key).update(`${made}\n${user}`).digest('base64url');
  const isAlive = (at: number) => nowSeconds() - at >= -1 && nowSeconds() - at < LIFE_SECONDS;
  return {
    issue: (user) => {
      const made = `${Math.floor(nowSeconds())}.${randomBytes(9).toString('base64url')}`;
      return `${made}.${seal(user, made)}`;
    },
    take: (user, value) => {
      const [, made = '', at = '', given = ''] = /^((\d{1,12})\.[\w-]+)\.([\w-]+)$/.exec(value ?? '') ?? [];
      if (!isEqual(given, seal(user, made)) || !isAlive(Number(at)) || used.has(made)) return false;
      for (const [old, since] of used) if (!isAlive(since)) used.delete(old);
      used.set(made, Number(at));
      return true;
    },
  };
}

function isEqual(a: string, b: string): boolean {
  const [left, right] = [Buffer.from(a), Buffer.from(b)];
  return left.length === right.length && timingSafeEqual(left, right);
}
