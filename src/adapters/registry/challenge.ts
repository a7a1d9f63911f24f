/** What a registry wants before it answers: a token, to be had at `realm`. */
export interface Challenge {
  readonly realm: string;
  readonly parameters: Readonly<Record<string, string>>;
}

/** Reads `WWW-Authenticate`; null where no token is asked for. */
export function readChallenge(header: string | null): Challenge | null {
  if (header === null || !/^Bearer\s/i.test(header)) return null;
  const pairs = [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, value] as const);
  const { realm, ...parameters } = Object.fromEntries(pairs);
  return realm !== undefined && URL.canParse(realm) ? { realm, parameters } : null;
}

/** Where the token for reading one repository is to be had. */
export function tokenAddress({ realm, parameters }: Challenge, repository: string): URL {
  const url = new URL(realm);
  if (parameters.service !== undefined) url.searchParams.set('service', parameters.service);
  url.searchParams.set('scope', parameters.scope ?? `repository:${repository}:pull`);
  return url;
}
