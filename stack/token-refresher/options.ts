import { MissionControlError } from '../../src/errors.ts';

/** What the refresher is told, by the variables of its environment. */
export interface Options {
  /** Who makes the new token, asked with the old one: `https://HOSTNAME/generate_token`. */
  readonly url: string;
  readonly issuer: string;
  readonly keysUrl: string;
  readonly audience: string;
  readonly kubeconfig: string;
  readonly namespace: string;
  /** The Secret, made by an operator; its key `token` holds the token. */
  readonly secret: string;
  /** A token is renewed when it is older than this, seconds. */
  readonly intervalSeconds: number;
  /** How often the Secret is looked at, seconds. */
  readonly checkSeconds: number;
  /** The pause after a first failure, doubled with each that follows; seconds. */
  readonly pauseSeconds: number;
  /** Where the health check asks, on loopback. */
  readonly port: number;
}

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the environment. Errors: SETTINGS_INVALID, one sentence that names the variable. */
export function readOptions(environment: Environment): Options {
  const seconds = (name: string, otherwise: number) => wholeNumber(name, environment[name] || String(otherwise));
  return {
    url: safeUrl(environment, 'SERVICE_ACCOUNTS_URL'),
    issuer: required(environment, 'ISSUER'),
    keysUrl: safeUrl(environment, 'JWKS_URL'),
    audience: required(environment, 'AUDIENCE'),
    kubeconfig: environment.KUBECONFIG || '/kube/config',
    namespace: required(environment, 'NAMESPACE'),
    secret: environment.SECRET || 'service-token',
    intervalSeconds: seconds('INTERVAL_SECONDS', 86_400),
    checkSeconds: seconds('CHECK_SECONDS', 300),
    pauseSeconds: seconds('PAUSE_SECONDS', 5),
    port: wholeNumber('PORT', environment.PORT || '8080'),
  };
}

function required(environment: Environment, name: string): string {
  const value = environment[name];
  if (!value) throw invalid(`The variable ${name} of token-refresher is not set: write it in the Compose file.`);
  return value;
}

/** A token goes there, keys come from there: in clear text only within this machine. */
function safeUrl(environment: Environment, name: string): string {
  const text = required(environment, name);
  const { protocol, hostname } = URL.parse(text) ?? { protocol: '', hostname: '' };
  const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && local))
    throw invalid(`The variable ${name} of token-refresher is no address with https.`);
  return text;
}

function wholeNumber(name: string, text: string): number {
  const value = /^\d{1,8}$/.test(text) ? Number(text) : 0;
  if (value < 1) throw invalid(`The variable ${name} of token-refresher is no whole number above 0.`);
  return value;
}

function invalid(message: string): MissionControlError {
  return new MissionControlError({ code: 'SETTINGS_INVALID', message });
}
