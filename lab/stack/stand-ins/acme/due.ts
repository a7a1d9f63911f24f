/** What a certificate says of itself. */
export interface Held {
  readonly from: Date;
  readonly to: Date;
  /** Hostnames it is valid for. */
  readonly names: readonly string[];
}

const DAY = 86_400_000;

/**
 * When a certificate is to be ordered anew: so many days after it was issued, but with a third of its life left, so that one of an hour
 * does too. At once where there is none or it lacks a hostname.
 */
export function dueAt(
  held: Held | null,
  order: { readonly hostnames: readonly string[]; readonly renewAfterDays: number },
): Date {
  if (held === null || order.hostnames.some((hostname) => !held.names.includes(hostname))) return new Date(0);
  const life = held.to.getTime() - held.from.getTime();
  return new Date(held.from.getTime() + Math.min(order.renewAfterDays * DAY, (life * 2) / 3));
}

/** How long to wait after so many failures in a row, in milliseconds: twice as long each time, an hour at most. */
export function patience(failures: number): number {
  return failures === 0 ? 0 : Math.min(2 ** (failures - 1) * 2000, 3_600_000);
}
