/** Bounds how often each user gets something. */
export interface Limit {
  /** Takes one; resolves to 0, or to the seconds until there is one again. */
  take(user: string): number;
}

const MANY = 1000;

/** As many at once as an hour has, then evenly. */
export function makeLimit(perHour: number, nowSeconds: () => number): Limit {
  const perSecond = perHour / 3600;
  const users = new Map<string, { readonly left: number; readonly at: number }>();
  const leftOf = (user: string, now: number) => {
    const known = users.get(user);
    return known === undefined ? perHour : Math.min(perHour, known.left + (now - known.at) * perSecond);
  };
  const forgetIdle = (now: number) => {
    for (const user of [...users.keys()]) if (leftOf(user, now) >= perHour) users.delete(user);
  };
  return {
    take: (user) => {
      const now = nowSeconds();
      if (users.size >= MANY) forgetIdle(now);
      const left = leftOf(user, now);
      users.set(user, { left: left >= 1 ? left - 1 : left, at: now });
      return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
    },
  };
}
