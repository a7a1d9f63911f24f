import { request } from 'node:http';
import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, askRaw, upgrade } from '../stack/service-proxy/ask.ts';
import { type Backend, startBackend } from '../stack/service-proxy/backend.ts';
import { type Checker, startChecker } from '../stack/service-proxy/checker.ts';
import { type OpenProxy, startProxy } from '../stack/service-proxy/proxy.ts';

const [APP, OPEN, API, AUTH] = ['app', 'open', 'api', 'auth'].map((name) => `${name}.example.org`) as [
  string,
  string,
  string,
  string,
];
const FORGOTTEN = ['empty.example.org', 'bare.example.org'];
const PAGE = { Accept: 'text/html,application/xhtml+xml' };
const TOKEN = { Authorization: 'Bearer good' };
const SESSION = { Cookie: '_oauth2_proxy=session' };
const FLOODING = '127.0.0.77';
const GATED = [APP, ...FORGOTTEN];

let proxy: OpenProxy;
let backend: Backend;
let checker: Checker;

beforeAll(async () => {
  proxy = await startProxy({
    hostnames: [APP, OPEN, API, ...FORGOTTEN],
    vhosts: {
      [OPEN]: 'include /etc/nginx/vhost.d/public;\n',
      [API]: 'include /etc/nginx/vhost.d/token;\n',
      'empty.example.org': '',
      'bare.example.org': 'client_max_body_size 50m;\n',
    },
  });
  backend = await startBackend({ address: proxy.address, port: 8000 });
  checker = await startChecker({ address: proxy.address, port: 4180 });
});
afterAll(async () => {
  await proxy?.[Symbol.asyncDispose]();
  await backend?.[Symbol.asyncDispose]();
  await checker?.[Symbol.asyncDispose]();
});

const told = async (host: string, headers: Parameters<typeof ask>[2]) =>
  JSON.parse((await ask(proxy, host, headers)).body).headers as Record<string, string>;

describe('who has not signed on', () => {
  test('is sent to sign on, if that is a browser that wants a page, and comes back to the whole address', async () => {
    for (const method of ['GET', 'HEAD']) {
      const { status, headers } = await ask(proxy, APP, { method, path: '/a/b%20c?d=1&e=%26&f=#x', headers: PAGE });
      expect([status, headers.location]).toEqual([
        302,
        `https://${AUTH}/oauth2/start?rd=https://${APP}/a/b%20c?d=1&e=%26&f=#x`,
      ]);
      expect(headers['www-authenticate']).toBeUndefined();
      expect(headers['strict-transport-security']).toBe('max-age=31536000');
    }
  });

  test('gets 401 and JSON, if that is a program', async () => {
    for (const accept of ['application/json', '*/*', undefined]) {
      const { status, headers, body } = await ask(proxy, APP, {
        headers: accept === undefined ? {} : { Accept: accept },
      });
      expect(status).toBe(401);
      expect(headers).toMatchObject({
        'content-type': 'application/json',
        'www-authenticate': 'Bearer realm="example.org"',
        'cache-control': 'no-store',
        'strict-transport-security': 'max-age=31536000',
      });
      expect(headers.location).toBeUndefined();
      expect(JSON.parse(body)).toMatchObject({ error: 'unauthorized' });
    }
  });

  test.each([
    ...['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'].map((method) => [method, { method }] as const),
    ['a form of a browser', { method: 'POST', headers: PAGE }],
    ['a browser with a token', { headers: { ...PAGE, Authorization: 'Bearer bad' } }],
    ['a malformed token', { headers: { Authorization: 'Bearer ey.a.b' } }],
    ['a password', { headers: { Authorization: 'Basic eDp5' } }],
    ['a token in the query', { path: '/?access_token=good' }],
    ['a token in a cookie', { headers: { Cookie: 'Authorization=Bearer good' } }],
    ['a token in another header', { headers: { 'X-Forwarded-Access-Token': 'good' } }],
    ["somebody else's session", { headers: { Cookie: '_oauth2_proxy=garbage; _oauth2_proxy_0=x' } }],
    ['a bad token beside a session', { headers: { ...SESSION, Authorization: 'Bearer bad' } }],
  ] as const)('gets 401: %s', async (_, asking) => {
    const before = backend.seen.length;
    expect((await ask(proxy, APP, asking)).status).toBe(401);
    expect(backend.seen.length).toBe(before);
  });

  test.each([
    ...[
      '/api',
      '/static/x',
      '/metrics',
      '/healthz',
      '/docs',
      '/admin',
      '/graphql',
      '/nginx-proxy-debug',
      '/.env',
      '/oauth2/auth',
    ],
    ...['/.well-known/acme-challenge/../../admin', '//', '/x;/..', '/x/%2e%2e/admin', '/ping', '/ready', '/robots.txt'],
  ])('gets 401 for %s', async (path) => {
    const before = backend.seen.length;
    expect(await askRaw(proxy, APP, `GET ${path} HTTP/1.1\r\nHost: ${APP}\r\nConnection: close\r\n\r\n`)).toMatch(
      / 401 /,
    );
    expect(backend.seen.length).toBe(before);
  });

  test.each(['/_authentication', '/_authentication/x'])('finds no way in at %s', async (path) => {
    expect((await ask(proxy, APP, { path, headers: {} })).status).toBe(path.endsWith('x') ? 401 : 404);
  });

  test.each([
    'X-Forwarded-Uri: /ping',
    'X-Forwarded-Uri: /oauth2/sign_in',
    'User-Agent: GoogleHC/1.0',
    'X-Original-Method: OPTIONS',
    'X-Auth-Request-Redirect: https://evil.example/',
    'X-Forwarded-Host: evil.example',
    'X-Real-IP: 6.6.6.6',
  ])('changes nothing by %s', async (line) => {
    const [name = '', value = ''] = line.split(': ');
    const { status, headers } = await ask(proxy, APP, { headers: { ...PAGE, [name]: value } });
    expect([status, headers.location]).toEqual([302, `https://${AUTH}/oauth2/start?rd=https://${APP}/`]);
    const last = checker.asked.at(-1);
    expect(last?.headers).toMatchObject({
      host: APP,
      'x-forwarded-uri': '/',
      'x-forwarded-host': APP,
      'user-agent': 'service-proxy',
      'x-forwarded-proto': 'https',
    });
    expect(last?.headers['x-real-ip']).not.toBe('6.6.6.6');
  });

  test('cannot have another hostname answered through one that is open', async () => {
    const text = `GET / HTTP/1.1\r\nHost: ${APP}\r\nConnection: close\r\n\r\n`;
    expect(await askRaw(proxy, OPEN, text)).toMatch(/ 401 /);
    expect(await askRaw(proxy, APP, text.replace(APP, APP.toUpperCase()))).toMatch(/ 401 /);
    expect(await askRaw(proxy, APP, text.replace(APP, `${APP}.`))).toMatch(/ 401 /);
    expect(await askRaw(proxy, APP, text.replace(APP, 'unknown.example.org'))).toMatch(/ 503 /);
  });
});

describe('who has signed on', () => {
  test('is named to the service, by session and by token, and nothing of either is passed on', async () => {
    const identity = {
      'x-forwarded-user': 'subject',
      'x-forwarded-email': 'ada@example.org',
      'x-forwarded-groups': 'user,admin',
      'x-forwarded-preferred-username': 'ada',
    };
    for (const [method, headers] of [
      ['session', SESSION],
      ['bearer', TOKEN],
    ] as const) {
      const seen = await told(APP, { headers });
      expect(seen).toMatchObject({ ...identity, 'x-auth-method': method });
      expect([seen.authorization, seen.cookie]).toEqual([undefined, undefined]);
    }
  });

  test('is asked about at every request, by session and by token: who is withdrawn is out at once', async () => {
    for (const headers of [SESSION, { Authorization: 'Bearer good-until' }]) {
      await told(APP, { headers });
      const before = checker.asked.length;
      await told(APP, { headers });
      expect(checker.asked.length - before).toBe(1);
    }
    checker.withdrawn.push('Bearer good-until');
    expect((await ask(proxy, APP, { headers: { Authorization: 'Bearer good-until' } })).status).toBe(401);
  });

  test.each([
    ['a=1; _oauth2_proxy=session; b=2', 'a=1; b=2'],
    ['_oauth2_proxy=session; a=1', 'a=1'],
    ['a=1; _oauth2_proxy=session', 'a=1'],
    ['_oauth2_proxy_0=x; _oauth2_proxy_1=y; _oauth2_proxy=session', undefined],
    ['my_oauth2_proxying=1; _oauth2_proxy=session', undefined],
    [`${[1, 2, 3, 4].map((n) => `_oauth2_proxy_Ab-${n}_csrf=${n}; `).join('')}_oauth2_proxy=session; z=26`, 'z=26'],
    [
      `${Array.from({ length: 20 }, (_, n) => `_oauth2_proxy_${n}_csrf=${n}; `).join('')}_oauth2_proxy=session; z=26`,
      undefined,
    ],
  ])('keeps only cookies of the service: %s', async (given, passed) => {
    expect((await told(APP, { headers: { Cookie: given } })).cookie).toBe(passed);
  });

  test.each([
    ['1 MiB', { body: Buffer.alloc(1 << 20, 'x') }],
    ['in chunks', { body: Buffer.alloc(1 << 20, 'x'), headers: { 'Transfer-Encoding': 'chunked' } }],
    ['100 MB', { body: Buffer.alloc(100_000_000, 'x') }],
  ])('sends %s', async (_, { body, ...more }) => {
    const { status, body: answer } = await ask(proxy, APP, {
      method: 'POST',
      body,
      headers: { ...TOKEN, ...('headers' in more ? more.headers : {}) },
    });
    expect([status, JSON.parse(answer).bytes]).toEqual([200, body.length]);
  });

  test('gets the refusals of the service as they are', async () => {
    const { status, headers, body } = await ask(proxy, APP, { path: '/401', headers: { ...PAGE, ...SESSION } });
    expect([status, headers.location, JSON.parse(body).path]).toEqual([401, undefined, '/401']);
  });

  test('is refused in words where the sign-on says so', async () => {
    const { status, body } = await ask(proxy, APP, { headers: { Authorization: 'Bearer forbidden' } });
    expect([status, JSON.parse(body).error]).toEqual([403, 'forbidden']);
  });
});

describe('websockets', () => {
  test.each([
    ['with a token', APP, ['Authorization: Bearer good'], / 101 /],
    ['with a session', APP, ['Cookie: _oauth2_proxy=session'], / 101 /],
    ['with neither', APP, ['Accept: text/html'], / 401 /],
    ['with a bad token', APP, ['Authorization: Bearer bad'], / 401 /],
    ['of everybody', OPEN, [], / 101 /],
    ['to a service that checks by itself', API, ['Authorization: Bearer whatever'], / 101 /],
  ] as const)('%s', async (_, host, headers, status) => {
    expect(await upgrade(proxy, host, headers)).toMatch(status);
  });
});

describe('what clients say of themselves', () => {
  const IDENTITY = [
    ...[
      'X-Forwarded-User',
      'X-Forwarded-Email',
      'X-Forwarded-Groups',
      'X-Forwarded-Preferred-Username',
      'X-Auth-Method',
    ],
    ...[
      'X-User',
      'X-Email',
      'X-Groups',
      'X-Name',
      'X-Given-Name',
      'X-Family-Name',
      'X-Preferred-Username',
      'X-Subject',
    ],
    ...['X-Auth-Request-User', 'X-Auth-Request-Email', 'X-Auth-Request-Groups', 'X-Auth-Request-Preferred-Username'],
    ...[
      'X-Auth-Request-Access-Token',
      'X-Auth-Request-Redirect',
      'X-Forwarded-Access-Token',
      'Remote-User',
      'X-Remote-User',
    ],
    ...['Proxy', 'Forwarded', 'X-Original-Method', 'X-Forwarded-Uri', 'X-Limited', 'X_Forwarded_User', 'x_email'],
    ...['X-Auth-User', 'X-Auth-Email', 'X-Auth-Groups', 'X-Remote-Email', 'X-Remote-Groups', 'X-Forwarded-Method'],
    ...[
      'X-Forwarded-Server',
      'X-Forwarded-Scheme',
      'X-Forwarded-Ssl',
      'X-Forwarded-Prefix',
      'X-Original-Url',
      'X-Rewrite-Url',
    ],
    // The defaults of Grafana, authentik, Vouch, Cloudflare, Google, Pomerium, Envoy, ingress-nginx, Tailscale.
    ...['X-WEBAUTH-USER', 'X-authentik-username', 'X-Vouch-User', 'Cf-Access-Authenticated-User-Email'],
    ...['X-Goog-Authenticated-User-Email', 'X-Pomerium-Claim-Email', 'X-Forwarded-Client-Cert', 'ssl-client-cert'],
    ...['Tailscale-User-Login', 'X-Authenticated-User', 'X-SSL-Client-Verify'],
    ...['X-Client-IP', 'X-Cluster-Client-IP', 'True-Client-IP', 'X-Http-Method-Override'],
  ];
  const WAY = [
    'X-Forwarded-For',
    'X-Real-IP',
    'X-Forwarded-Host',
    'X-Forwarded-Proto',
    'X-Forwarded-Port',
    'X-Original-URI',
    'X-Request-Id',
  ];

  test.each([
    ['with a session', APP, SESSION],
    ['with a token', APP, TOKEN],
    ['where everybody may come in', OPEN, {}],
    ['where the service checks the token', API, TOKEN],
  ])('is not passed on: %s', async (_, host, headers) => {
    const forged = Object.fromEntries([...IDENTITY, ...WAY].map((name) => [name, ['forged', 'twice']]));
    const seen = await told(host, { headers: { ...forged, ...headers } });
    expect(Object.entries(seen).filter(([, value]) => /forged|twice/.test(value))).toEqual([]);
    expect(seen).toMatchObject({
      host,
      'x-forwarded-host': host,
      'x-forwarded-proto': 'https',
      'x-forwarded-port': '443',
    });
    expect(seen['x-real-ip']).toBe(seen['x-forwarded-for']);
    const identity = IDENTITY.slice(0, 5).map((name) => seen[name.toLowerCase()]);
    if (host === APP) expect(identity).toEqual(['subject', 'ada@example.org', 'user,admin', 'ada', expect.any(String)]);
    else expect(identity).toEqual([undefined, undefined, undefined, undefined, undefined]);
  });

  test('a token reaches the service that checks it, and no other that is open', async () => {
    expect((await told(API, { headers: TOKEN })).authorization).toBe('Bearer good');
    expect((await told(OPEN, { headers: TOKEN })).authorization).toBeUndefined();
    expect((await ask(proxy, API, { path: '/401', headers: PAGE })).status).toBe(401);
  });
});

describe('tokens nobody accepts', () => {
  const bad = (count: number) =>
    Promise.all(
      Array.from({ length: count }, (_, n) =>
        ask(proxy, APP, { from: FLOODING, headers: { Authorization: `Bearer bad-${n}` } }),
      ),
    );

  test('are soon refused without asking, and who has signed on does not notice', async () => {
    await ask(proxy, APP, { headers: TOKEN });
    const before = checker.asked.length;
    const answers = await bad(120);
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([401, 429]);
    expect(checker.asked.length - before).toBeLessThan(40);
    expect(checker.asked.at(-1)?.headers).toMatchObject({ host: APP, 'x-real-ip': FLOODING });
    const limited = answers.find(({ status }) => status === 429);
    expect(limited?.headers['retry-after']).toBe('5');
    expect(JSON.parse(limited?.body ?? '').error).toBe('too_many_requests');
    const known = [
      { from: FLOODING, headers: TOKEN },
      { from: FLOODING, headers: SESSION },
      { headers: { Authorization: 'Bearer good-elsewhere' } },
    ];
    for (const asking of known) expect((await ask(proxy, APP, asking)).status).toBe(200);
  });
});

describe('a vhost file that says nothing of who may come in', () => {
  test.each(FORGOTTEN)('closes the hostname: %s', async (host) => {
    const before = backend.seen.length;
    for (const headers of [{}, PAGE, TOKEN, SESSION]) expect((await ask(proxy, host, { headers })).status).toBe(403);
    expect(backend.seen.length).toBe(before);
  });
});

describe('the hostname of the sign-on', () => {
  test.each([
    [`rd=https://${APP}/a?b=1&c=%26`, '', `https://${APP}/a?b=1&c=%26`],
    ['rd=https%3A%2F%2Fapp.example.org%2Fa%3Fb%3D1', '?rd=https%3A%2F%2Fapp.example.org%2Fa%3Fb%3D1', undefined],
    ['', '', undefined],
  ])('begins a sign-on that knows where to go afterwards: %s', async (query, args, target) => {
    const { status } = await ask(proxy, AUTH, {
      path: `/oauth2/start?${query}`,
      headers: { ...PAGE, 'X-Auth-Request-Redirect': 'https://evil.example/' },
    });
    expect(status).toBe(302);
    const asked = checker.asked.at(-1);
    expect([asked?.path.replace(/\?$/, ''), asked?.headers['x-auth-request-redirect']]).toEqual([
      `/oauth2/start${args}`,
      target,
    ]);
    expect(asked?.headers).toMatchObject({ host: AUTH, 'x-forwarded-host': AUTH, 'x-forwarded-proto': 'https' });
    expect(asked?.headers['x-forwarded-uri']).toBeUndefined();
  });

  test('lets go of the oldest login nobody finished, from the fourth on', async () => {
    const cookies = (count: number) =>
      Array.from({ length: count }, (_, n) => `_oauth2_proxy_n${n}_csrf=${n}`).join('; ');
    const ended = async (count: number) =>
      (await ask(proxy, AUTH, { path: '/oauth2/start', headers: { ...PAGE, Cookie: `a=1; ${cookies(count)}` } }))
        .headers['set-cookie'];
    const begun = '_oauth2_proxy_new_csrf=x; Path=/; Domain=example.org; HttpOnly; Secure; SameSite=Lax';
    const over = '_oauth2_proxy_n0_csrf=; Path=/; Domain=example.org; Max-Age=0; Secure; HttpOnly; SameSite=Lax';
    expect(await ended(3)).toEqual([begun]);
    expect(await ended(4)).toEqual([begun, over]);
    expect(await ended(9)).toEqual([begun, over]);
  });

  test('has its own pages and nothing else', async () => {
    for (const path of ['/ping', '/oauth2/callback?code=x', '/oauth2/sign_in', '/oauth2/userinfo'])
      expect((await ask(proxy, AUTH, { path, headers: PAGE })).body).toBe(`a page of the sign-on: ${path}`);
    for (const path of ['/favicon.ico', '/robots.txt', '/pingpong', '/a/oauth2/', '/ready'])
      expect([path, (await ask(proxy, AUTH, { path, headers: PAGE })).status]).toEqual([path, 404]);
  });

  test('shows the button to whoever comes by himself', async () => {
    const { status, body } = await ask(proxy, AUTH, { headers: PAGE });
    expect([status, body]).toEqual([200, 'a page of the sign-on: /oauth2/sign_in']);
    expect((await ask(proxy, AUTH, { headers: { ...PAGE, ...SESSION } })).body).toBe('a page of the sign-on: /');
  });

  test('has pages that take nothing from elsewhere and stay out of frames', async () => {
    const { headers } = await ask(proxy, AUTH, { path: '/oauth2/sign_in', headers: PAGE });
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/);
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });

  test('gets the cookies and the token, which nobody else does', async () => {
    await ask(proxy, AUTH, { path: '/oauth2/userinfo', headers: { ...SESSION, ...TOKEN } });
    expect(checker.asked.at(-1)?.headers).toMatchObject({ cookie: SESSION.Cookie, authorization: TOKEN.Authorization });
  });

  test('ends the session here and at the provider', async () => {
    const { status, headers } = await ask(proxy, AUTH, { path: '/sign-out', headers: { ...PAGE, ...SESSION } });
    expect([status, headers.location]).toEqual([302, 'https://login.example.org/v2/logout?client_id=mission-control']);
    expect(headers['set-cookie']).toEqual(
      ['_oauth2_proxy', '_oauth2_proxy_0', '_oauth2_proxy_1'].map(
        (name) => `${name}=; Path=/; Domain=example.org; Max-Age=0; Secure; HttpOnly; SameSite=Lax`,
      ),
    );
    expect(headers['cache-control']).toBe('no-store');
    expect(headers['strict-transport-security']).toBe('max-age=31536000');
  });
});

describe('without TLS', () => {
  const plain = (method: string, path: string) =>
    new Promise<[number | undefined, string | undefined]>((resolve, reject) => {
      const sent = request({ host: proxy.address, port: 80, method, path, headers: { Host: APP } }, (response) => {
        response.resume();
        resolve([response.statusCode, response.headers.location]);
      });
      sent.on('error', reject);
      sent.end();
    });

  test('there is nothing but the way to TLS, and challenges', async () => {
    expect(await plain('GET', '/x?y=1&z=2')).toEqual([301, `https://${APP}/x?y=1&z=2`]);
    expect(await plain('POST', '/x?y=1')).toEqual([308, `https://${APP}/x?y=1`]);
    expect(await plain('GET', '/.well-known/acme-challenge/nothing')).toEqual([404, undefined]);
  });
});

describe('the log', () => {
  test('names who asked for what, without query, token or cookie', async () => {
    const path = `/page-${Date.now()}`;
    await ask(proxy, APP, {
      path: `${path}?code=secret`,
      headers: { ...SESSION, Referer: 'https://x.example/?code=secret' },
    });
    await expect.poll(() => proxy.log()).toContain(path);
    const line =
      proxy
        .log()
        .split('\n')
        .find((each) => each.includes(path)) ?? '';
    expect(JSON.parse(line)).toMatchObject({ host: APP, user: 'subject', method: 'GET', path, status: 200 });
    expect(line).not.toMatch(/secret|session/);
    expect(proxy.log()).not.toMatch(/Bearer|_oauth2_proxy/);
  });
});

describe('on a bad day', () => {
  test('200 requests at once are all answered, while clients that say nothing hold their connections', async () => {
    const silent = Array.from({ length: 50 }, () => connect({ host: proxy.address, port: 443 }));
    const headers = { Cookie: `_oauth2_proxy=session; own=${'x'.repeat(12_000)}` };
    const answers = await Promise.all(Array.from({ length: 200 }, () => ask(proxy, APP, { headers })));
    for (const socket of silent) socket.destroy();
    expect([...new Set(answers.map(({ status }) => status))]).toEqual([200]);
  });

  test('a sign-on that does not answer opens nothing', async () => {
    const before = backend.seen.length;
    const since = Date.now();
    expect((await ask(proxy, APP, { headers: { Cookie: '_oauth2_proxy=hanging' } })).status).toBe(500);
    expect(Date.now() - since).toBeLessThan(8000);
    expect(backend.seen.length).toBe(before);
  });
});

describe('while the sign-on is away', () => {
  test('nothing opens that it guards, everything else goes on, and nginx reads its files all the same', async () => {
    const before = backend.seen.length;
    await checker[Symbol.asyncDispose]();
    for (const host of GATED)
      for (const headers of [{}, PAGE, SESSION, TOKEN, { Authorization: 'Bearer good-unasked' }])
        expect([host, (await ask(proxy, host, { headers })).status]).toEqual([host, host === APP ? 500 : 403]);
    expect(backend.seen.length).toBe(before);
    expect((await ask(proxy, OPEN)).status).toBe(200);
    expect((await ask(proxy, API)).status).toBe(200);
    expect(await proxy.reload()).toBeNull();
    expect((await ask(proxy, APP, { headers: SESSION })).status).toBe(500);
    checker = await startChecker({ address: proxy.address, port: 4180 });
    await expect.poll(async () => (await ask(proxy, APP, { headers: SESSION })).status).toBe(200);
  });
});
