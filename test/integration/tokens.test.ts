import { mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { decodeJwt } from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startBrowser } from '../../lab/browser.ts';
import { installTools } from '../../lab/machine/packages.ts';
import type { BearerKind } from '../../lab/oidc/tokens.ts';
import { until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { skipStack } from '../../lab/stack/missing.ts';
import { openStackLab, type StackLab } from '../../lab/stack/stack-lab.ts';
import type { Reply } from '../../lab/web.ts';
import { run } from '../../src/process.ts';
import { signIn } from './sign-in.ts';

const MISSING = await skipStack();
const DAY = 86_400;
const PAGE = { Accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };
const ANSWER =
  /^\{"access_token":"(ey[\w-]+\.ey[\w-]+\.[\w-]+)","expires_at":"(\d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC)"\}$/;

/** What the examples of docs/service-accounts.md are run with. */
const EXAMPLE_TOOLS = [
  { program: 'curl', package: 'curl' },
  { program: 'jq', package: 'jq' },
  { program: 'python3', package: 'python3' },
];

/** The refresher looks every second rather than every five minutes. */
function inHaste(compose: string): string {
  return compose.replace(
    /(token-refresher:[^#]*?environment:\n)/,
    '$1      CHECK_SECONDS: "1"\n      PAUSE_SECONDS: "1"\n',
  );
}

describe.skipIf(MISSING !== null)(`tokens${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  let lab: StackLab;
  let session = '';
  let token = '';
  const path = '/generate_token';
  const generate = (headers: Readonly<Record<string, string>>, more: { method?: string; body?: string } = {}) =>
    lab.ask('service-accounts', { path, headers, ...more });
  const bearer = (text: string) => ({ Authorization: `Bearer ${text}` });
  const opens = async (text: string) => (await lab.ask('whoami', { headers: bearer(text) })).status;
  const of = async (service: string) => (await lab.containers()).find((one) => one.service === service);
  const logOf = async (service: string) => {
    const { stdout, stderr } = await lab.docker(['logs', (await of(service))?.id ?? '']);
    return `${stdout}${stderr}`;
  };
  const secondsOf = (text: string) => Date.parse(text.replace(' UTC', 'Z').replace(' ', 'T')) / 1000;

  beforeAll(async () => {
    await installTools(EXAMPLE_TOOLS, showProgress());
    lab = await openStackLab({ progress: showProgress(), change: { 'docker-compose.yaml': inHaste } });
    session = await signIn(lab, 'alice', lab.hostname('whoami'));
  }, 1_800_000);
  afterAll(() => lab?.[Symbol.asyncDispose]());

  /** The proxy takes only so many bad tokens in a second. */
  async function patiently(ask: () => Promise<Reply>): Promise<Reply> {
    let reply = await ask();
    await until(async () => {
      if (reply.status === 429) reply = await ask();
      return reply.status !== 429;
    }, 10);
    return reply;
  }

  async function pressButton(more: Readonly<Record<string, string>> = {}) {
    const offered = await generate({ ...PAGE, Cookie: session });
    expect(offered.status).toBe(200);
    expect(offered.body).toContain('Signed in as alice@example.org');
    const form = /name="form" value="([^"]+)"/.exec(offered.body)?.[1] ?? '';
    const headers = {
      ...PAGE,
      Cookie: session,
      Origin: `https://${lab.hostname('service-accounts')}`,
      'Content-Type': 'application/x-www-form-urlencoded',
      ...more,
    };
    return await generate(headers, { method: 'POST', body: new URLSearchParams({ form }).toString() });
  }

  test('somebody who is signed in gets one from the page, and it opens what asks for a sign-on', async () => {
    const { status, headers, body } = await pressButton();
    expect([status, headers['cache-control']]).toEqual([200, 'no-store']);
    const shown = /<pre id="token"[^>]*>([^<]*)<\/pre>/.exec(body)?.[1]?.replaceAll('&quot;', '"') ?? '';
    expect(shown).toMatch(ANSWER);
    const [, text = '', ends = ''] = ANSWER.exec(shown) ?? [];
    token = text;
    expect(secondsOf(ends)).toBe(decodeJwt(token).exp);
    expect(secondsOf(ends) - Date.now() / 1000).toBeCloseTo(120 * DAY, -3);
    const seen = await lab.ask('whoami', { headers: bearer(token) });
    expect([seen.status, JSON.parse(seen.body).headers['x-auth-method']]).toEqual([200, 'bearer']);
  });

  test('in a browser: the button makes it, a click copies it, going back shows none', async () => {
    await using browser = await startBrowser({
      machine: lab.machine,
      trust: lab.trust,
      outside: lab.outside.directory,
    });
    const context = await browser.newContext({ permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    const said: string[] = [];
    page.on('console', (message) => said.push(message.text()));
    await page.goto(`https://${lab.hostname('service-accounts')}${path}`);
    await page.getByLabel('Name').fill('bob');
    await page.getByLabel('Password').fill('bob-password');
    await page.getByRole('button').click();
    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByRole('button', { name: 'Copy' }).click();
    await page.getByText('Copied.').waitFor();
    const copied = await page.evaluate<string>('navigator.clipboard.readText()');
    expect(copied).toMatch(ANSWER);
    expect(page.url()).toBe(`https://${lab.hostname('service-accounts')}${path}`);
    await page.goto('about:blank');
    // It is kept nowhere: the browser would have to ask again, and does not without being told to.
    await expect(page.goBack()).rejects.toThrow('ERR_CACHE_MISS');
    expect(said.filter((line) => /Content Security Policy/.test(line))).toEqual([]);
  });

  test('only its own page can have one made: not by looking, not from another origin, not by a script', async () => {
    expect((await generate({ ...PAGE, Cookie: session })).body).not.toContain('access_token');
    expect((await pressButton({ Origin: `https://${lab.hostname('whoami')}` })).status).toBe(403);
    const script = await generate({ Accept: 'application/json', Cookie: session });
    expect([script.status, JSON.parse(script.body).error]).toEqual([403, 'forbidden']);
  });

  test.each([{}, { Accept: '*/*' }, { Accept: 'application/json' }])(
    'a program renews with a valid one, and the old one goes on working: %j',
    async (accept) => {
      const renewed = await generate({ ...accept, ...bearer(token) });
      expect([renewed.status, renewed.headers['content-type']]).toEqual([200, 'application/json']);
      expect(renewed.body).toMatch(ANSWER);
      const fresh = ANSWER.exec(renewed.body)?.[1] ?? '';
      expect([fresh === token, await opens(fresh), await opens(token)]).toEqual([false, 200, 200]);
    },
  );

  test.each<BearerKind>([
    'foreign',
    'unknown-key',
    'wrong-issuer',
    'wrong-audience',
    'wrong-group',
    'expired',
    'no-expiry',
    'unsigned',
    'malformed',
  ])('a token that is %s is 401, never a page and never a new one', async (kind) => {
    const bad = bearer(await lab.provider.token(kind));
    for (const headers of [bad, { ...bad, ...PAGE }, { ...bad, Cookie: session }]) {
      for (const ask of [() => generate(headers), () => lab.ask('whoami', { headers })]) {
        const { status, headers: sent, body } = await patiently(ask);
        expect([status, sent.location]).toEqual([401, undefined]);
        expect(sent['www-authenticate']).toMatch(/^Bearer/);
        expect(JSON.parse(body).error).toBe('unauthorized');
      }
    }
  });

  test('the audit names who got which; no log holds one', async () => {
    const log = await logOf('service-accounts');
    expect(log).toMatch(/Token made: \{"user":"alice","name":"alice@example\.org","method":"session",/);
    expect(log).toMatch(/Token made: \{"user":"service-accounts@clients",.*"method":"bearer",/);
    for (const service of ['service-accounts', 'token-refresher', 'service-proxy', 'oauth2-proxy'])
      expect([service, await logOf(service)]).toEqual([
        service,
        expect.not.stringMatching(/ey[\w-]{20,}\.ey[\w-]{20,}/),
      ]);
  });

  test('a client secret that the provider does not take is a sentence in the log, and a new one counts without a restart', async () => {
    const put = (secret: string) =>
      lab.cluster.inNamespace(
        'patch',
        'secret',
        'service-accounts',
        '-p',
        JSON.stringify({ stringData: { 'client-secret': secret } }),
      );
    await put('canary-secret');
    let answer = await generate(bearer(token));
    await until(async () => {
      answer = await generate(bearer(token));
      return answer.status !== 200;
    }, 15);
    expect([answer.status, answer.headers['retry-after'], JSON.parse(answer.body).error]).toEqual([
      502,
      '30',
      'provider_unavailable',
    ]);
    const log = await logOf('service-accounts');
    expect(log).toContain('The provider refused a token to client service-accounts: 401 invalid_client.');
    expect(log + answer.body).not.toContain('canary-secret');
    await put(lab.provider.machine.secret);
    expect(await until(async () => (await generate(bearer(token))).status === 200, 30)).toBe(true);
  });

  test('a provider that is away is a sentence for programs and for people, and is there again afterwards', async () => {
    await lab.provider.stop();
    const answer = await generate(bearer(token));
    expect([answer.status, answer.headers['retry-after']]).toEqual([502, '30']);
    expect(JSON.parse(answer.body).message).toBe('The sign-on provider does not answer: try again in 30 s.');
    const page = await pressButton();
    expect([page.status, page.headers['content-type']]).toEqual([502, 'text/html; charset=utf-8']);
    expect(page.body).toContain('The sign-on provider does not answer: try again in 30 s.');
    expect(page.body).not.toMatch(/\bat .*\.js|Error/);
    await lab.provider.start();
    expect((await generate(bearer(token))).status).toBe(200);
  });

  test.each(['sh', 'python'])('the example in %s does what the page says', async (language) => {
    const home = join(lab.directory, `example-${language}`);
    mkdirSync(home);
    const { body } = await generate(bearer(token));
    // It ends so soon that the example in Python renews it, too.
    const soon = JSON.stringify({ ...JSON.parse(body), expires_at: '2026-01-01 00:00:00 UTC' });
    writeFileSync(join(home, 'token.json'), soon);
    writeFileSync(
      join(home, 'hosts'),
      `${lab.address} ${lab.hostname('service-accounts')} ${lab.hostname('whoami')}\n`,
    );
    writeFileSync(join(home, 'trust.pem'), lab.trust);
    const text = readFileSync(join(import.meta.dirname, '../../docs/service-accounts.md'), 'utf8');
    const [, example = ''] = new RegExp(`\`\`\`${language}\\n(.*?)\`\`\``, 's').exec(text) ?? [];
    writeFileSync(join(home, 'example'), example);
    const program = language === 'python' ? 'python3' : 'sh';
    const { code, stdout, stderr } = await run({
      argv: ['unshare', '-m', 'sh', '-c', `mount --bind hosts /etc/hosts && exec ${program} example`],
      cwd: home,
      env: { SSL_CERT_FILE: join(home, 'trust.pem'), CURL_CA_BUNDLE: join(home, 'trust.pem') },
      timeoutSeconds: 60,
    });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toMatch(/service-accounts@clients/);
    const kept = JSON.parse(readFileSync(join(home, 'token.json'), 'utf8'));
    expect([await opens(kept.access_token), kept.expires_at > '2027']).toEqual([200, true]);
    expect(statSync(join(home, 'token.json')).mode & 0o077).toBe(0);
  });

  describe('the token-refresher', () => {
    const read = async () => {
      const data = await lab.cluster.inNamespace('get', 'secret', 'service-token', '-o', 'jsonpath={.data.token}');
      return Buffer.from(data, 'base64').toString();
    };
    const put = (text: string) =>
      lab.cluster.inNamespace(
        'patch',
        'secret',
        'service-token',
        '-p',
        JSON.stringify({ stringData: { token: text } }),
      );
    const says = async (sentence: string) => {
      const id = (await of('token-refresher'))?.id ?? '';
      let said = '';
      const seen = await until(async () => {
        const { code, stdout, stderr } = await lab.docker(['exec', id, 'node', 'health.js'], { anyExit: true });
        said = `${code === 0 ? 'healthy' : 'unhealthy'}: ${stdout}${stderr}`;
        return said.includes(sentence) || (await delay(300, false));
      }, 60);
      if (!seen) throw new Error(`It says: ${said}\n${await logOf('token-refresher')}`);
    };
    const aged = (days: number) => {
      const now = Math.floor(Date.now() / 1000);
      return lab.provider.token('good', { iat: now - days * DAY, exp: now + 30 * DAY });
    };

    test('leaves a token of today as it is, and replaces one of two days ago', async () => {
      const young = await aged(0.5);
      await put(young);
      await says('healthy: The token ends on');
      expect(await read()).toBe(young);
      const old = await aged(2);
      await put(old);
      expect(await until(async () => (await read()) !== old, 60), await logOf('token-refresher')).toBe(true);
      const fresh = await read();
      expect(await opens(fresh)).toBe(200);
      expect(decodeJwt(fresh).exp ?? 0).toBeGreaterThan(Date.now() / 1000 + 100 * DAY);
      await says('healthy: The token ends on');
    });

    test.each([
      ['none', '', 'unhealthy: There is no token in the Secret service-token of'],
      ['one that has ended', 'expired', 'unhealthy: The token in the Secret service-token of'],
      ['one of somebody else', 'foreign', 'is none that the proxy takes (ERR_JWS_SIGNATURE_VERIFICATION_FAILED)'],
    ] as const)('%s: unhealthy, and says what an administrator does', async (_, kind, sentence) => {
      const text = kind === '' ? '' : await lab.provider.token(kind);
      await put(text);
      await says(sentence);
      await says(`Make one at https://${lab.hostname('service-accounts')}/generate_token`);
      expect(await read()).toBe(text);
    });

    test('without a token the other secrets are there all the same', async () => {
      const patch = JSON.stringify([{ op: 'remove', path: '/data' }]);
      await lab.cluster.inNamespace('patch', 'secret', 'service-token', '--type', 'json', '-p', patch);
      const { id = '' } = (await of('secret-fetcher')) ?? {};
      await lab.docker(['restart', '--time', '5', id]);
      const isHealthy = async () => (await lab.docker(['exec', id, 'node', 'health.js'], { anyExit: true })).code === 0;
      expect(await until(isHealthy, 60), await logOf('secret-fetcher')).toBe(true);
    });

    test('takes what the page shows, as the sentence says, and leaves the bare token', async () => {
      const { body } = await generate(bearer(token));
      const file = join(lab.directory, 'token.json');
      writeFileSync(file, body);
      const words = ['create', 'secret', 'generic', 'service-token', `--from-file=token=${file}`, '--dry-run=client'];
      const manifest = await lab.cluster.kubectl([...words, '-o', 'yaml']);
      await lab.cluster.kubectl(['-n', lab.cluster.namespace, 'replace', '-f', '-'], { input: manifest.stdout });
      await says('healthy: The token ends on');
      expect(await until(async () => (await read()) === ANSWER.exec(body)?.[1], 60)).toBe(true);
    });

    test('keeps its token when an operator applies the manifests again', async () => {
      const before = await read();
      await lab.cluster.inNamespace(
        'apply',
        '-f',
        join(import.meta.dirname, '../../stack/kubernetes/token-refresher.yaml'),
      );
      expect([before === '', (await read()) === before]).toEqual([false, true]);
    });

    test('keeps the old one while service-accounts makes none', async () => {
      const old = await aged(1.02);
      await lab.provider.stop();
      await put(old);
      await says('/generate_token answered 502: the token is not renewed yet');
      await says('healthy: The token ends on');
      expect(await read()).toBe(old);
      await lab.provider.start();
      expect(await until(async () => (await read()) !== old, 60)).toBe(true);
    });

    test('may change this one Secret and read no other', async () => {
      const user = `--as=system:serviceaccount:${lab.cluster.namespace}:token-refresher`;
      const may = async (...words: string[]) =>
        (await lab.cluster.kubectl(['-n', lab.cluster.namespace, 'auth', 'can-i', user, ...words], { anyExit: true }))
          .code === 0;
      expect([await may('patch', 'secret/service-token'), await may('get', 'secret/service-token')]).toEqual([
        true,
        true,
      ]);
      expect([await may('get', 'secret/service-accounts'), await may('delete', 'secret/service-token')]).toEqual([
        false,
        false,
      ]);
      expect([await may('create', 'secrets'), await may('list', 'secrets')]).toEqual([false, false]);
    });
  });

  test('both end by themselves when they are told to', async () => {
    for (const service of ['token-refresher', 'service-accounts']) {
      const { id = '' } = (await of(service)) ?? {};
      await lab.docker(['stop', '--time', '10', id]);
      const { stdout } = await lab.docker(['inspect', '--format', '{{.State.ExitCode}}', id]);
      expect([service, stdout.trim()]).toEqual([service, '0']);
    }
  });
});
