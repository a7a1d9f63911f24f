import { MissionControlError } from '../../src/errors.ts';

/** What the service is told, by the variables of its environment. */
export interface Options {
  readonly port: number;
  /** Where browsers find the service: `https://HOSTNAME`. */
  readonly origin: string;
  /** The OIDC provider, exactly as its tokens name it. */
  readonly issuer: string;
  /** Where the provider makes tokens. */
  readonly tokenUrl: string;
  /** Where it publishes its keys. */
  readonly keysUrl: string;
  /** Whom the tokens are for: what the proxy accepts. */
  readonly audience: string;
  /** The client of the provider that makes tokens by client credentials. */
  readonly clientId: string;
  /** Holds that client's secret; read for every token, so that a new one counts at once. */
  readonly clientSecretFile: string;
  /** A token that would live longer is not handed out. */
  readonly maxLifeDays: number;
  /** How many tokens one user gets in an hour, by how the proxy knows that user. */
  readonly perHour: { readonly session: number; readonly bearer: number };
  /** Who may have tokens; empty: whoever the proxy lets through. */
  readonly groups: readonly string[];
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Errors: SETTINGS_INVALID, one sentence that names the variable. */
export function readOptions(environment: Environment): Options {
  const number = (name: string, otherwise: number, most: number) =>
    wholeNumber({ name, text: environment[name] || String(otherwise), most });
  return {
    port: number('PORT', 8080, 65_535),
    origin: origin(required(environment, 'VIRTUAL_HOST')),
    issuer: required(environment, 'ISSUER'),
    tokenUrl: safeUrl(environment, 'TOKEN_URL'),
    keysUrl: safeUrl(environment, 'JWKS_URL'),
    audience: required(environment, 'AUDIENCE'),
    clientId: required(environment, 'CLIENT_ID'),
    clientSecretFile: required(environment, 'CLIENT_SECRET_FILE'),
    maxLifeDays: number('MAX_LIFE_DAYS', 123, 3650),
    perHour: {
      session: number('TOKENS_PER_HOUR_SESSION', 10, 100_000),
      bearer: number('TOKENS_PER_HOUR_BEARER', 60, 100_000),
    },
    groups: (environment.ALLOWED_GROUPS ?? '').split(',').flatMap((name) => name.trim() || []),
  };
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw invalid(`The variable ${name} of service-accounts is not set: write it in the Compose file.`);
  return value;
}

function origin(hostname: string): string {
  if (!/^[a-z0-9.-]+$/.test(hostname))
    throw invalid('The variable VIRTUAL_HOST of service-accounts is not one hostname in lower case.');
  return `https://${hostname}`;
}

/** A client secret goes there, keys come from there: in clear text only within this machine. */
function safeUrl(environment: Environment, name: string): string {
  const text = required(environment, name);
  const { protocol, hostname } = URL.parse(text) ?? { protocol: '', hostname: '' };
  const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && local))
    throw invalid(`The variable ${name} of service-accounts is no address with https.`);
  return text;
}

function wholeNumber(given: { readonly name: string; readonly text: string; readonly most: number }): number {
  const { name, text, most } = given;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  if (value < 1 || value > most)
    throw invalid(`The variable ${name} of service-accounts is no whole number from 1 to ${most}.`);
  return value;
}

function invalid(message: string): MissionControlError {
  return new MissionControlError({ code: 'SETTINGS_INVALID', message });
}
