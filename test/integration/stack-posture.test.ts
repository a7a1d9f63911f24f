import type { LookupFunction } from 'node:net';
import { connectAsync } from 'mqtt';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { skipStack } from '../../lab/stack/missing.ts';
import { openStackLab, type StackLab } from '../../lab/stack/stack-lab.ts';
import { ask, askRaw, type Entrance, upgrade } from '../stack/service-proxy/ask.ts';
import { signIn } from './sign-in.ts';
import { startSlack } from './slack.ts';

const MISSING = await skipStack();
const PAGE = { Accept: 'text/html,*/*' };
const IDENTITY = [
  ...['x-forwarded-user', 'x-forwarded-email', 'x-forwarded-groups', 'x-forwarded-preferred-username'],
  'x-auth-method',
];
const FORGED = [
  ...IDENTITY,
  ...['x-user', 'x-email', 'x-groups', 'x-auth-request-user', 'x-auth-request-email', 'x-auth-request-groups'],
  ...['x-auth-request-redirect', 'x-forwarded-access-token', 'remote-user', 'forwarded', 'proxy', 'x-original-method'],
  ...['x-forwarded-for', 'x-real-ip', 'x-forwarded-host', 'x-forwarded-proto', 'x-forwarded-port', 'x-forwarded-uri'],
  ...['x-original-uri', 'x-request-id', 'true-client-ip', 'x_forwarded_user'],
];

/** The same echo as whoami's at two more hostnames, for the postures the stack itself has no service of. */
function withCanaries(compose: string): string {
  const whoami = /^ {2}whoami:\n(?: {4}.*\n)+/m.exec(compose)?.[0] ?? '';
  const canaries = ['open', 'api'].map((name) => whoami.replaceAll('whoami', name));
  return compose.replace(whoami, [whoami, ...canaries].join('\n'));
}

describe.skipIf(MISSING !== null)(`the stack${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  let lab: StackLab;
  let entrance: Entrance;
  let postures: Readonly<Record<string, string>>;
  let good = '';
  let session = '';
  const host = (name: string) => lab.hostname(name);
  const echo = async (name: string, headers: Readonly<Record<string, string | readonly string[]>>) => {
    const { status, body } = await ask(entrance, host(name), { headers });
    expect(status).toBe(200);
    return JSON.parse(body).headers as Readonly<Record<string, string>>;
  };
  const of = (posture: string) => lab.hostnames.filter((name) => (postures[name] ?? 'authenticated') === posture);

  beforeAll(async () => {
    lab = await openStackLab({
      progress: showProgress(),
      change: {
        'docker-compose.yaml': withCanaries,
        'mission-control.yaml': (text) => {
          postures = { ...parse(text).postures, 'open.example.org': 'public', 'api.example.org': 'token' };
          return text.replace(/^postures:\n/m, '$&  open.example.org: public\n  api.example.org: token\n');
        },
        'stack/service-proxy/vhost.d/open.example.org': () => 'include /etc/nginx/vhost.d/public;\n',
        'stack/service-proxy/vhost.d/api.example.org': () => 'include /etc/nginx/vhost.d/token;\n',
      },
    });
    entrance = { address: lab.address, certificateAuthority: lab.trust };
    good = `Bearer ${await lab.provider.token('good')}`;
    session = await signIn(lab, 'alice', host('whoami'));
  }, 1_800_000);
  afterAll(() => lab?.[Symbol.asyncDispose]());

  describe('posture', () => {
    test('there is a hostname of each', () => {
      expect(of('authenticated')).toEqual(expect.arrayContaining([host('whoami'), host('mqtt')]));
      expect([of('token'), of('public')]).toEqual([['api.example.org'], ['auth.example.org', 'open.example.org']]);
    });

    test('authenticated: nobody comes in who has not signed on, whatever is asked for and how', async () => {
      const bad = `Bearer ${await lab.provider.token('foreign')}`;
      for (const name of of('authenticated')) {
        const asked = (path: string, more: Parameters<typeof ask>[2] = {}) => ask(entrance, name, { path, ...more });
        const browser = await asked('/a?b=1&c=2', { headers: PAGE });
        expect([name, browser.status, browser.headers.location]).toEqual([
          name,
          302,
          `https://${host('auth')}/oauth2/start?rd=https://${name}/a?b=1&c=2`,
        ]);
        const refused = [
          await asked('/'),
          await asked('/', { headers: { Accept: 'application/json' } }),
          await asked('/', { headers: { ...PAGE, Authorization: bad } }),
          ...(await Promise.all(
            ['POST', 'PUT', 'DELETE', 'OPTIONS'].map((method) => asked('/', { method, headers: PAGE })),
          )),
          await asked('/metrics'),
          await asked('/.well-known/acme-challenge/../../admin'),
          await asked('/oauth2/sign_in'),
        ];
        expect([name, ...refused.map(({ status }) => status)]).toEqual([name, ...refused.map(() => 401)]);
        expect(await upgrade(entrance, name)).toMatch(/ 401 /);
        const odd = `GET //x;y/..%2f HTTP/1.1\r\nHost: ${name.toUpperCase()}\r\nConnection: close\r\n\r\n`;
        expect(await askRaw(entrance, name, odd)).toMatch(/ 40[01] /);
      }
    });

    test('authenticated: who has signed on comes in, by session and by token', async () => {
      for (const headers of [{ Cookie: session }, { Authorization: good }]) {
        expect((await ask(entrance, host('whoami'), { headers })).status).toBe(200);
        const body = Buffer.alloc(1 << 20, 'x');
        const sent = await ask(entrance, host('whoami'), { method: 'POST', body, headers });
        expect([sent.status, JSON.parse(sent.body).bodyBytes]).toEqual([200, body.length]);
        for (const name of of('authenticated'))
          expect([302, 401, 403, 500, 502, 503, 504]).not.toContain((await ask(entrance, name, { headers })).status);
      }
      const large = Buffer.alloc(100_000_000, 'x');
      const sent = await ask(entrance, host('whoami'), {
        method: 'POST',
        body: large,
        headers: { Authorization: good },
      });
      expect([sent.status, JSON.parse(sent.body).bodyBytes]).toEqual([200, large.length]);
      const protocol = ['Sec-WebSocket-Protocol: mqtt', 'Sec-WebSocket-Version: 13'];
      expect(await upgrade(entrance, host('mqtt'), [...protocol, `Authorization: ${good}`])).toMatch(/ 101 /);
      expect(await upgrade(entrance, host('mqtt'), [...protocol, `Cookie: ${session}`])).toMatch(/ 101 /);
    });

    test('token: everything comes to the service, and nobody is sent to sign on', async () => {
      for (const headers of [{}, PAGE, { Authorization: 'Bearer whatever' }])
        expect((await ask(entrance, host('api'), { headers })).status).toBe(200);
      expect((await echo('api', { Authorization: 'Bearer whatever' })).authorization).toBe('Bearer whatever');
    });

    test('public: everybody comes in, with a page and with a form', async () => {
      for (const name of of('public')) expect((await ask(entrance, name, { headers: PAGE })).status).toBe(200);
      expect((await ask(entrance, host('open'), { method: 'POST', body: 'x' })).status).toBe(200);
    });

    test('is what `verify` finds from outside, but for the one service that should check tokens and does not', async () => {
      const env = { MISSION_CONTROL_TOKEN: await lab.provider.token('good') };
      const { data } = await lab.client.json(['verify'], { env, timeoutSeconds: 120 });
      const { findings } = data as {
        readonly findings: readonly { rule: string; severity: string; message: string }[];
      };
      const told = findings
        .filter(({ severity }) => severity !== 'note')
        .map(({ rule, message }) => `${rule} ${message}`);
      expect(told).toEqual([expect.stringMatching(/^verify-open .*api\.example\.org/)]);
    });

    test('a session is judged beside no token: a bad one closes', async () => {
      const headers = { Cookie: session, Authorization: `Bearer ${await lab.provider.token('expired')}` };
      expect((await ask(entrance, host('whoami'), { headers })).status).toBe(401);
    });
  });

  describe('headers', () => {
    const forged = Object.fromEntries(FORGED.map((name) => [name, ['forged', 'again']]));
    const leaked = (seen: Readonly<Record<string, string>>) =>
      Object.entries(seen).filter(([, value]) => /forged|again|_oauth2_proxy/.test(value));

    test('of a session: the person, and nothing a client said', async () => {
      const seen = await echo('whoami', { ...forged, Cookie: `own=1; ${session}; _oauth2_proxy_9=x` });
      expect(leaked(seen)).toEqual([]);
      expect(IDENTITY.map((name) => seen[name])).toEqual(['alice', 'alice@example.org', 'user', 'alice', 'session']);
      expect([seen.cookie, seen.authorization]).toEqual(['own=1', undefined]);
      expect(seen).toMatchObject({
        host: host('whoami'),
        'x-forwarded-host': host('whoami'),
        'x-forwarded-proto': 'https',
      });
    });

    test('of a token: the program, and nothing a client said', async () => {
      const seen = await echo('whoami', { ...forged, Authorization: good });
      expect(leaked(seen)).toEqual([]);
      expect([seen['x-forwarded-user'], seen['x-forwarded-groups'], seen['x-auth-method']]).toEqual([
        'service-accounts@clients',
        'user',
        'bearer',
      ]);
      expect(seen.authorization).toBeUndefined();
    });

    test.each(['open', 'api'])('where nobody is asked, nobody is named: %s', async (name) => {
      const seen = await echo(name, { ...forged, Cookie: `own=1; ${session}` });
      expect(leaked(seen)).toEqual([]);
      expect(IDENTITY.flatMap((each) => seen[each] ?? [])).toEqual([]);
      expect(seen.cookie).toBe('own=1');
    });
  });

  describe('the sign-on', () => {
    test('lets nobody in without the role, and shows our page', async () => {
      await expect(signIn(lab, 'mallory', host('whoami'))).rejects.toThrow(
        /auth\.example\.org\/oauth2\/callback with 403/,
      );
    });

    test('takes a session of somebody else, or of nobody, for none', async () => {
      for (const cookie of [
        '_oauth2_proxy=x',
        session.replace(/(?<=_oauth2_proxy=.{40})./, (one) => (one === 'A' ? 'B' : 'A')),
      ])
        expect((await ask(entrance, host('whoami'), { headers: { Cookie: cookie } })).status).toBe(401);
    });

    test('ends a session where somebody signs out, here and at the provider', async () => {
      const { status, headers } = await ask(entrance, host('auth'), {
        path: '/sign-out',
        headers: { Cookie: session },
      });
      expect([status, new URL(headers.location ?? '').hostname]).toEqual([302, lab.provider.hostname]);
      expect(headers['set-cookie']?.join()).toMatch(/_oauth2_proxy=;.*Max-Age=0/);
    });
  });

  test('messages: what a program says over websockets through the proxy arrives at Slack', async () => {
    await using slack = await startSlack(lab.authority.issue('hooks.slack.com'));
    lab.outside.route('hooks.slack.com', { address: '127.0.0.1', port: slack.port });
    const lookup: LookupFunction = (_name, _options, done) => done(null, [{ address: lab.address, family: 4 }]);
    const program = await connectAsync(`wss://${host('mqtt')}/`, {
      ca: lab.trust,
      wsOptions: { lookup, ca: lab.trust, headers: { Authorization: good } },
    });
    await program.publishAsync('slack/lab', '{"text": "the freezer is <warm>"}', { qos: 1 });
    await program.endAsync();
    expect(await until(async () => slack.taken.length > 0, 60)).toBe(true);
    expect(slack.taken).toEqual([{ path: '/services/lab', text: '`slack/lab` the freezer is &lt;warm&gt;' }]);
  });
});
