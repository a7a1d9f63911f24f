import { setTimeout as delay } from 'node:timers/promises';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { until } from '../../lab/processes.ts';
import { showProgress } from '../../lab/progress.ts';
import { skipStack } from '../../lab/stack/missing.ts';
import { openStackLab, type StackLab } from '../../lab/stack/stack-lab.ts';

const MISSING = await skipStack();
const DEEP = 'https://whoami.example.org/deep/page?a=1&b=two%20words#part';
const LOGIN = /^https:\/\/login\.example\.org\/interaction\//;
const CONFIGURATION = 'stack/oauth2-proxy/oauth2-proxy.cfg';

let lab: StackLab;
let browser: Browser;

describe.skipIf(MISSING !== null)(`somebody with a browser${MISSING === null ? '' : ` (skipped: ${MISSING})`}`, () => {
  beforeAll(async () => {
    lab = await openStackLab({ progress: showProgress() });
    browser = await lab.browser();
  }, 1_800_000);
  afterAll(async () => {
    await browser?.close();
    await lab?.[Symbol.asyncDispose]();
  });

  test('logs in at the provider and comes back to the page that was asked for, as who they are', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      expect(page.url()).toMatch(LOGIN);
      await logIn(page, 'bob');
      expect(page.url()).toBe(DEEP);
      const { path, headers } = await told(page);
      expect(path).toBe('/deep/page');
      expect(headers).toMatchObject({
        'x-forwarded-user': 'bob',
        'x-forwarded-email': 'bob@example.org',
        'x-forwarded-groups': 'user,admin',
        'x-forwarded-preferred-username': 'bob',
        'x-auth-method': 'session',
        'x-original-uri': '/deep/page?a=1&b=two%20words',
      });
      expect(headers).not.toHaveProperty('cookie');
      expect(headers).not.toHaveProperty('authorization');
    });
  });

  test('is known from then on, and others are not', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      await logIn(page, 'alice');
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).hostname));
      await page.goto('https://whoami.example.org/again');
      expect((await told(page)).headers['x-forwarded-user']).toBe('alice');
      expect(asked).not.toContain('login.example.org');
    });
    await withPage(async (page) => {
      await page.goto(DEEP);
      expect(page.url()).toMatch(LOGIN);
    });
  });

  test('who types a wrong password stays outside', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      await logIn(page, 'alice', 'not her password');
      await expectText(page, 'Wrong name or password.');
      await page.goto('https://whoami.example.org/');
      expect(page.url()).toMatch(LOGIN);
    });
  });

  test('without the role sees our page that says so, and gets in as somebody else from there', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      const answered = page.waitForResponse((response) => response.url().includes('/oauth2/callback'));
      await logIn(page, 'mallory');
      expect((await answered).status()).toBe(403);
      expect(new URL(page.url()).hostname).toBe('auth.example.org');
      const other = page.getByRole('link', { name: 'Use another account' });
      expect(await other.isVisible()).toBe(true);
      expect(await page.evaluate<string>('getComputedStyle(document.body).fontFamily')).not.toMatch(/^"?Times/);
      await page.goto('https://whoami.example.org/');
      expect(new URL(page.url()).hostname).toBe('auth.example.org');
      await other.click();
      await page.waitForURL(/login\.example\.org/);
      await expectText(page, 'Sign-out');
      await page.goto(DEEP);
      await logIn(page, 'alice');
      expect((await told(page)).headers['x-forwarded-user']).toBe('alice');
    });
  });

  test('whose address nobody verified stays outside, with our page', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      await logIn(page, 'eve');
      expect(new URL(page.url()).hostname).toBe('auth.example.org');
      expect(await page.getByRole('link', { name: 'Use another account' }).isVisible()).toBe(true);
      expect((await page.goto('https://whoami.example.org/'))?.url()).not.toContain('whoami');
    });
  });

  test('signs out, here and at the provider', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      await logIn(page, 'alice');
      await page.goto('https://auth.example.org/sign-out');
      await expectText(page, 'Sign-out');
      expect((await page.context().cookies('https://whoami.example.org')).map(({ name }) => name)).toEqual([]);
      await page.goto(DEEP);
      expect(page.url()).toMatch(LOGIN);
    });
  });

  test('whose session has ended signs on again, by itself where the provider still knows them', async () => {
    await withPage(async (page) => {
      await page.goto(DEEP);
      await logIn(page, 'alice');
      await withSessionsOf('2s', async () => {
        await page.waitForTimeout(3000);
        const login = page.waitForRequest((request) => new URL(request.url()).hostname === 'login.example.org');
        await page.reload();
        await login;
        expect(page.url()).toBe(DEEP);
        expect((await told(page)).headers['x-forwarded-user']).toBe('alice');
        await lab.provider.stop();
        await lab.provider.start();
        await page.waitForTimeout(3000);
        await page.goto('https://whoami.example.org/later');
        expect(page.url()).toMatch(LOGIN);
      });
    });
  });

  describe('on a bad day', () => {
    test('with the sign-on away is kept out like everybody, and back in with the same session once it is there', async () => {
      await withPage(async (page) => {
        await page.goto(DEEP);
        await logIn(page, 'alice');
        const others = await running(['oauth2-proxy']);
        const gate = await idOf('oauth2-proxy');
        await lab.docker(['stop', '--time', '2', gate]);
        try {
          for (const _ of [1, 2, 3]) {
            expect((await page.reload())?.status()).toBe(500);
            expect([await asProgram(await lab.provider.token('good')), await asProgram(null)]).toEqual([500, 500]);
            await page.waitForTimeout(2000);
          }
          expect(await running(['oauth2-proxy'])).toEqual(others);
        } finally {
          await lab.docker(['start', gate]);
        }
        await untilSignOnAnswers();
        expect(await asProgram(null)).toBe(401);
        await page.reload();
        expect((await told(page)).headers['x-forwarded-user']).toBe('alice');
      });
    });

    test('with the provider away goes on, and nobody new gets in', async () => {
      await withPage(async (page) => {
        await page.goto(DEEP);
        await logIn(page, 'alice');
        const all = await running();
        // Whose keys the sign-on has seen once, it knows.
        expect(await asProgram(await lab.provider.token('good'))).toBe(200);
        await lab.provider.stop();
        try {
          await page.reload();
          expect((await told(page)).headers['x-forwarded-user']).toBe('alice');
          const tokens = ['good', 'expired', 'foreign', 'unknown-key'] as const;
          const statuses = [];
          for (const kind of tokens) statuses.push(await asProgram(await lab.provider.token(kind)));
          expect(statuses.slice(0, 3)).toEqual([200, 401, 401]);
          expect([401, 500]).toContain(statuses[3]);
          await withPage(async (stranger) => {
            await expect(stranger.goto(DEEP)).rejects.toThrow(/net::ERR_/);
          });
          expect(await running()).toEqual(all);
        } finally {
          await lab.provider.start();
        }
      });
      await withPage(async (page) => {
        await page.goto(DEEP);
        await logIn(page, 'bob');
        expect((await told(page)).headers['x-forwarded-user']).toBe('bob');
      });
    });

    test('with Kubernetes away notices nothing, a restarted sign-on neither; what was changed there arrives once it is back', async () => {
      const all = await running(['oauth2-proxy']);
      const slack = await idOf('slack-bridge');
      await lab.cluster.stop();
      try {
        await lab.docker(['restart', '--time', '2', await idOf('oauth2-proxy')]);
        await untilSignOnAnswers();
        expect(await asProgram(await lab.provider.token('good'))).toBe(200);
        expect(await running(['oauth2-proxy'])).toEqual(all);
      } finally {
        await lab.cluster.start();
      }
      const address = `https://hooks.slack.com/services/${Date.now()}`;
      const stringData = { 'webhook-url': address };
      await lab.cluster.inNamespace('patch', 'secret', 'slack-bridge', '-p', JSON.stringify({ stringData }));
      const seen = async () =>
        (await lab.docker(['exec', slack, 'cat', '/secrets/slack-bridge/webhook-url'])).stdout === address;
      expect(await until(seen, 90)).toBe(true);
      expect(await running(['oauth2-proxy'])).toEqual(all);
    });
  });

  /** Status of the protected page for a program. */
  async function asProgram(token: string | null): Promise<number> {
    const headers = token === null ? {} : { Authorization: `Bearer ${token}` };
    return (await lab.ask('whoami', { headers })).status;
  }

  /** The route of its hostname goes and comes with it, some time after: it answers for good once it has for ten seconds. */
  async function untilSignOnAnswers(): Promise<void> {
    const answers = async () => (await lab.ask('auth', { path: '/ping' }).catch(() => null))?.status === 200;
    const goesOn = async () => {
      for (let times = 0; times < 20; times++) {
        if (!(await answers())) return false;
        await delay(500);
      }
      return true;
    };
    expect(await until(goesOn, 120)).toBe(true);
  }

  /** What runs since when: who falls and comes again is another one. */
  async function running(without: readonly string[] = []): Promise<readonly string[]> {
    const all = (await lab.containers()).filter(({ service }) => !without.includes(service));
    return all.map(({ service, id, state, startedAt }) => `${service} ${id} ${state} since ${startedAt}`);
  }

  async function idOf(name: string): Promise<string> {
    return (await lab.containers()).find(({ service }) => service === name)?.id ?? name;
  }

  /** A tab of somebody nobody knows yet. */
  async function withPage(work: (page: Page) => Promise<void>): Promise<void> {
    const context = await browser.newContext();
    try {
      await work(await context.newPage());
    } finally {
      await context.close();
    }
  }

  /** Restarts the sign-on with sessions that live that long, and afterwards as it was. */
  async function withSessionsOf(life: string, work: () => Promise<void>): Promise<void> {
    const replace = async (from: string, to: string) => {
      const { code } = await lab.server.shell(
        `grep -q '"${from}"' ${CONFIGURATION} && sed -i 's/"${from}"/"${to}"/' ${CONFIGURATION}`,
      );
      expect(code).toBe(0);
      await lab.docker(['restart', '--time', '2', await idOf('oauth2-proxy')]);
      await untilSignOnAnswers();
    };
    await replace('12h', life);
    try {
      await work();
    } finally {
      await replace(life, '12h');
    }
  }
});

async function logIn(page: Page, name: string, password = `${name}-password`): Promise<void> {
  await page.fill('[name=name]', name);
  await page.fill('[name=password]', password);
  await Promise.all([page.waitForNavigation(), page.click('button')]);
}

/** What whoami says it was sent. */
async function told(
  page: Page,
): Promise<{ readonly path: string; readonly headers: Readonly<Record<string, string>> }> {
  return JSON.parse((await page.textContent('body')) ?? '');
}

async function expectText(page: Page, text: string): Promise<void> {
  await page.getByText(text).first().waitFor({ timeout: 10_000 });
}
