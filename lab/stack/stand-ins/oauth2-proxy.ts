import { createPublicKey, verify } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';

/** Stands in for oauth2-proxy: lets in who brings a token of the issuer, and sends everybody else to log in. It keeps no sessions. */
const key = createPublicKey(readFileSync('/etc/gate/issuer.pem'));
const { OAUTH2_PROXY_OIDC_ISSUER_URL: issuer = '', OAUTH2_PROXY_REDIRECT_URL: redirect = '' } = process.env;

const server = createServer((request, response) => {
  const { pathname } = new URL(request.url ?? '/', 'http://gate');
  if (pathname !== '/oauth2/auth') {
    const query = new URLSearchParams({ client_id: 'lab', response_type: 'code', redirect_uri: redirect });
    response.writeHead(pathname === '/ping' ? 200 : 302, { Location: `${issuer}authorize?${query}` }).end();
    return;
  }
  const claims = claimsOf(/^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '');
  if (claims === null) response.writeHead(401).end();
  else response.writeHead(202, { 'X-Auth-Request-User': claims.sub, 'X-Auth-Request-Email': claims.email }).end();
});
server.listen(4180);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));

interface Claims {
  readonly sub: string;
  readonly email: string;
}

/** Null unless the issuer signed it and it is still valid. */
function claimsOf(token: string): Claims | null {
  const [head = '', body = '', signature = '', ...more] = token.split('.');
  const given = Buffer.from(signature, 'base64url');
  const text = Buffer.from(`${head}.${body}`);
  const ieee = { key, dsaEncoding: 'ieee-p1363' } as const;
  if (more.length > 0 || decode(head)?.alg !== 'ES256' || !verify('sha256', text, ieee, given)) return null;
  const claims = decode(body);
  if (claims === null || claims.iss !== issuer || !(Number(claims.exp) > Date.now() / 1000)) return null;
  return { sub: String(claims.sub), email: String(claims.email) };
}

function decode(part: string): Record<string, unknown> | null {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return null;
  }
}
