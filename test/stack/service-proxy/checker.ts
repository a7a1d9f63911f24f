import { createServer, type IncomingHttpHeaders } from 'node:http';
import { close, listen } from './listening.ts';

/** A question to the sign-on. */
export interface Asked {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
}

/** Answers as oauth2-proxy does where the proxy asks it: `good…` is a token, `session` a session, `hanging` is never answered, everything else is nobody's. */
export interface Checker extends AsyncDisposable {
  readonly asked: readonly Asked[];
  /** Tokens that are good no longer, as their headers. */
  readonly withdrawn: string[];
}

const KNOWN = {
  'X-Auth-Request-User': 'subject',
  'X-Auth-Request-Email': 'ada@example.org',
  'X-Auth-Request-Groups': 'user,admin',
  'X-Auth-Request-Preferred-Username': 'ada',
};

/** Starts it. */
export async function startChecker(given: { readonly address: string; readonly port: number }): Promise<Checker> {
  const asked: Asked[] = [];
  const withdrawn: string[] = [];
  const isGood = (authorization: string) => /^Bearer good/.test(authorization) && !withdrawn.includes(authorization);
  const server = createServer(async (request, response) => {
    await request.resume().toArray();
    const { method = '', url: path = '', headers } = request;
    asked.push({ method, path, headers });
    const never = { 'Cache-Control': 'no-cache, no-store, must-revalidate, max-age=0', Expires: '0' };
    if (path.startsWith('/oauth2/start')) {
      const cookie = '_oauth2_proxy_new_csrf=x; Path=/; Domain=example.org; HttpOnly; Secure; SameSite=Lax';
      response
        .writeHead(302, { ...never, Location: 'https://login.example.org/authorize', 'Set-Cookie': cookie })
        .end();
    } else if (path.startsWith('/oauth2/auth')) {
      if (headers.cookie === '_oauth2_proxy=hanging') return;
      const isKnown = isGood(headers.authorization ?? '') || /_oauth2_proxy=session/.test(headers.cookie ?? '');
      if (headers.authorization?.includes('forbidden')) response.writeHead(403, never).end();
      else response.writeHead(isKnown ? 202 : 401, isKnown ? { ...never, ...KNOWN } : never).end();
    } else if (path === '/' && headers.cookie === undefined) response.writeHead(403, never).end('forbidden');
    else response.writeHead(200, never).end(`a page of the sign-on: ${path}`);
  });
  await listen(server, given);
  return { asked, withdrawn, [Symbol.asyncDispose]: () => close(server) };
}
