import { until } from './processes.ts';
import { ask } from './web.ts';

const PATIENCE_SECONDS = 120;

/** Waits until each hostname answers over HTTPS with a certificate of these authorities. Errors: which do not, after two minutes. */
export async function untilServed(
  place: { readonly address: string; readonly trust: string },
  hostnames: readonly string[],
): Promise<void> {
  /** On a busy machine a worker of nginx from before the certificate may answer for a while beside the new ones. */
  const answersOften = async (hostname: string) => {
    for (let times = 0; times < 5; times++) if ((await ask(place, hostname).catch(() => null)) === null) return false;
    return true;
  };
  const served = (hostname: string) => until(() => answersOften(hostname), PATIENCE_SECONDS);
  const missing: string[] = [];
  await Promise.all(hostnames.map(async (hostname) => void ((await served(hostname)) || missing.push(hostname))));
  if (missing.length > 0) throw new Error(`There is no certificate for ${missing.sort().join(', ')}.`);
}
