const SECONDS: Readonly<Record<string, number>> = {
  ns: 1e-9,
  us: 1e-6,
  µs: 1e-6,
  μs: 1e-6,
  ms: 1e-3,
  s: 1,
  m: 60,
  h: 3600,
  d: 86_400,
  w: 604_800,
};

/** Seconds of a duration as `1m30s`; null where it is none. */
export function parseDuration(text: string): number | null {
  if (text === '0') return 0;
  const match = /^([-+]?)((?:\d+(?:\.\d*)?|\.\d+)(?:ns|us|µs|μs|ms|s|m|h|d|w))+$/.exec(text);
  if (match === null) return null;
  let seconds = 0;
  for (const [, number = '', unit = ''] of text.matchAll(/([\d.]+)([a-zµμ]+)/g))
    seconds += Number(number) * (SECONDS[unit] ?? 0);
  return match[1] === '-' ? -seconds : seconds;
}

/** Bytes of a size as `64m`, `1.5gb`, `1024`; null where it is none. */
export function parseSize(text: string): number | null {
  const match = /^(\d+(?:\.\d+)?|\.\d+) ?([kmgtp]?)(?:i?b)?$/i.exec(text);
  if (match === null) return null;
  const power = 'kmgtp'.indexOf((match[2] ?? '').toLowerCase()) + 1;
  return Number(match[1]) * (match[2] ? 1024 ** power : 1);
}
