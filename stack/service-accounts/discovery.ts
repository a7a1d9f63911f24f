import { askProvider } from './ask.ts';
import { ProviderError } from './provider-error.ts';

/** Where the provider makes tokens, and where its keys are. */
export interface Endpoints {
  readonly token: string;
  readonly keys: string;
}

/** Reads what the issuer says of itself. Errors: ProviderError. */
export async function discover(issuer: string): Promise<Endpoints> {
  const url = `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`;
  requireSafe('ISSUER', issuer);
  const { status, body } = await askProvider(url);
  if (status !== 200) throw new ProviderError('away', `The provider answered ${status} at ${url}.`);
  if (body.issuer !== issuer)
    throw new ProviderError(
      'unusable',
      `The provider at ${url} calls itself something else than ISSUER: write ISSUER as it does.`,
    );
  return { token: endpoint(body, 'token_endpoint'), keys: endpoint(body, 'jwks_uri') };
}

function endpoint(body: Readonly<Record<string, unknown>>, name: string): string {
  const url = body[name];
  if (typeof url !== 'string' || !URL.canParse(url))
    throw new ProviderError('unusable', `The provider names no ${name} in its configuration.`);
  requireSafe(name, url);
  return url;
}

/** A client secret goes there: in clear text only within this machine. */
function requireSafe(name: string, url: string): void {
  const { protocol, hostname } = URL.parse(url) ?? { protocol: '', hostname: '' };
  const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && local))
    throw new ProviderError('unusable', `${name} is no address with https.`);
}
