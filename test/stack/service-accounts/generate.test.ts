import { beforeEach, expect, test } from 'vitest';
import { makeForms } from '../../../stack/service-accounts/forms.ts';
import { answerGenerate, type Tools } from '../../../stack/service-accounts/generate.ts';
import { makeLimit } from '../../../stack/service-accounts/limit.ts';
import { readOptions } from '../../../stack/service-accounts/options.ts';
import { ProviderError } from '../../../stack/service-accounts/provider-error.ts';

const ORIGIN = 'https://service-accounts.example.org';
const TOKEN = 'eyJ.canary.token';
const session = { 'x-auth-method': 'session', 'x-forwarded-user': 'auth0|1', 'x-forwarded-email': 'alice@example.org' };
const bearer = { 'x-auth-method': 'bearer', 'x-forwarded-user': 'machine@clients', 'x-forwarded-groups': 'user' };
const browser = { ...session, accept: 'text/html,*/*;q=0.8', origin: ORIGIN };

let made = 0;
let fails: ProviderError | null = null;
let logged: string[] = [];
let tools: Tools;

function world(more: Record<string, string> = {}): Tools {
  const options = readOptions({
    VIRTUAL_HOST: 'service-accounts.example.org',
    ISSUER: 'i',
    TOKEN_URL: 'https://login.example.org/oauth/token',
    JWKS_URL: 'https://login.example.org/jwks.json',
    AUDIENCE: 'a',
    CLIENT_ID: 'c',
    CLIENT_SECRET_FILE: '/secrets/service-accounts/client-secret',
    ...more,
  });
  const now = () => 1_800_000_000;
  return {
    options,
    provider: {
      check: async () => undefined,
      makeToken: async () => {
        if (fails) throw fails;
        made += 1;
        return { text: TOKEN, subject: 'machine@clients', audience: 'a', expiresAt: 1_805_845_182, id: 'j1' };
      },
    },
    forms: makeForms(Buffer.alloc(32), now),
    limits: { session: makeLimit(2, now), bearer: makeLimit(3, now) },
    log: (line) => logged.push(line),
    nowSeconds: now,
  };
}

beforeEach(() => {
  [made, fails, logged, tools] = [0, null, [], world()];
});

const ask = (method: string, headers: Record<string, string>, body = '', given = tools) =>
  answerGenerate({ method, headers, body }, given);
const form = () => `form=${encodeURIComponent(tools.forms.issue('auth0|1'))}`;

test.each(['application/json', '*/*', undefined, 'text/html'])(
  'a program with a bearer gets exactly the JSON, Accept %s',
  async (accept) => {
    for (const method of ['GET', 'POST']) {
      const answer = await ask(method, { ...bearer, ...(accept === undefined ? {} : { accept }) });
      expect(answer.status).toBe(200);
      expect(answer.headers).toMatchObject({ 'Content-Type': 'application/json', 'Cache-Control': 'no-store' });
      expect(answer.body).toBe(`{"access_token":"${TOKEN}","expires_at":"2027-03-23 23:39:42 UTC"}`);
    }
  },
);

test('a browser looks, presses the button and is shown the token; looking makes none', async () => {
  const offered = await ask('GET', browser);
  expect([offered.status, made]).toEqual([200, 0]);
  expect(offered.body).toContain('Signed in as alice@example.org');
  const value = /name="form" value="([^"]+)"/.exec(offered.body)?.[1] ?? '';
  const answer = await ask('POST', browser, new URLSearchParams({ form: value }).toString());
  expect([answer.status, made]).toEqual([200, 1]);
  expect(answer.body).toContain(`{&quot;access_token&quot;:&quot;${TOKEN}&quot;,`);
  expect(answer.headers).toMatchObject({ 'Cache-Control': 'no-store', 'Content-Type': 'text/html; charset=utf-8' });
  expect(JSON.stringify(answer.headers)).not.toContain(TOKEN);
  const again = await ask('POST', browser, new URLSearchParams({ form: value }).toString());
  expect([again.status, made]).toEqual([403, 1]);
});

test.each([
  ['another origin', { ...browser, origin: 'https://whoami.example.org' }, form],
  ['no origin', { ...session, accept: 'text/html' }, form],
  ['no form', browser, () => ''],
  ['the form of somebody else', browser, () => `form=${tools.forms.issue('auth0|2')}`],
])('a POST with %s makes no token', async (_, headers, body) => {
  const answer = await ask('POST', headers, body());
  expect([answer.status, made]).toEqual([403, 0]);
  expect(answer.body).toContain('on a page that was made for you');
});

test.each(['GET', 'POST'])('a script with a session is told where tokens are made: %s', async (method) => {
  const answer = await ask(method, { ...session, accept: 'application/json', origin: ORIGIN }, form());
  expect([answer.status, made]).toEqual([403, 0]);
  expect(JSON.parse(answer.body)).toEqual({ error: 'forbidden', message: expect.stringContaining('from the page') });
});

test('nobody is nobody, whatever else is sent', async () => {
  const forged = { authorization: 'Bearer x', cookie: '_oauth2_proxy=x', 'x-forwarded-user': 'alice' };
  const answer = await ask('GET', forged);
  expect([answer.status, answer.headers['WWW-Authenticate'], made]).toEqual([401, 'Bearer', 0]);
  expect(JSON.parse(answer.body).error).toBe('unauthorized');
});

test.each(['DELETE', 'PUT', 'OPTIONS'])('%s is no way to ask', async (method) => {
  expect(await ask(method, bearer)).toMatchObject({ status: 405, headers: { Allow: 'GET, HEAD, POST' } });
});

test('HEAD makes no token', async () => {
  expect((await ask('HEAD', bearer)).status).toBe(405);
  expect((await ask('HEAD', browser)).status).toBe(200);
  expect(made).toBe(0);
});

test('only groups that may', async () => {
  const some = world({ ALLOWED_GROUPS: 'staff,user' });
  expect((await ask('GET', bearer, '', some)).status).toBe(200);
  expect((await ask('GET', { ...bearer, 'x-forwarded-groups': 'guest' }, '', some)).status).toBe(403);
  expect(await ask('GET', browser, '', some)).toMatchObject({
    status: 403,
    body: expect.stringContaining('<h1>Not for you'),
  });
});

test('each user has so many in an hour, and is told when to ask again', async () => {
  const status = async () => (await ask('GET', bearer)).status;
  expect([await status(), await status(), await status()]).toEqual([200, 200, 200]);
  expect(await ask('GET', bearer)).toMatchObject({ status: 429, headers: { 'Retry-After': '1200' } });
  expect((await ask('GET', { ...bearer, 'x-forwarded-user': 'other@clients' })).status).toBe(200);
  expect((await ask('POST', browser, form())).status).toBe(200);
});

test.each([
  ['away', 'does not answer: try again in 17 s'],
  ['refused', 'the log says why'],
  ['unusable', 'the log says why'],
] as const)('a provider that is %s is one sentence, and the reason is in the log only', async (kind, sentence) => {
  fails = new ProviderError(kind, 'The reason.', { retryAfterSeconds: 17 });
  const answer = await ask('GET', bearer);
  expect([answer.status, answer.headers['Retry-After']]).toEqual([502, '17']);
  expect(JSON.parse(answer.body)).toEqual({
    error: 'provider_unavailable',
    message: expect.stringContaining(sentence),
  });
  expect(answer.body).not.toContain('The reason');
  expect(await ask('POST', browser, form())).toMatchObject({ status: 502, body: expect.stringContaining(sentence) });
  expect(logged).toEqual(['The reason.', 'The reason.']);
});

test('the audit says who got which token, never the token', async () => {
  await ask('GET', { ...bearer, 'x-forwarded-user': 'evil"\n{', 'x-forwarded-email': 'm@example.org' });
  const [line = ''] = logged;
  expect(logged).toHaveLength(1);
  expect(line).not.toContain('\n');
  expect(JSON.parse(line.replace('Token made: ', ''))).toEqual({
    user: 'evil"\n{',
    name: 'm@example.org',
    method: 'bearer',
    subject: 'machine@clients',
    audience: 'a',
    id: 'j1',
    fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
    ends: '2027-03-23T23:39:42.000Z',
  });
  expect(line).not.toContain(TOKEN);
});
