import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { parse } from 'yaml';
import { goTool, missingGoTool } from '../../lab/machine/go-tools.ts';
import { freePort } from '../../lab/port.ts';
import { showProgress } from '../../lab/progress.ts';
import { OAUTH2_PROXY } from '../../lab/stack/upstream/oauth2-proxy.ts';
import { run } from '../../src/process.ts';
import { OPTIONS } from '../stack/oauth2-proxy/options.ts';

const MISSING = await missingGoTool(OAUTH2_PROXY);
if (MISSING !== null && process.env.CI === 'true') throw new Error(`${MISSING}; tests in CI need it.`);

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const PLURAL = /s$/;

describe.skipIf(MISSING !== null)(
  `the pinned release of the sign-on${MISSING === null ? '' : ` (skipped: ${MISSING})`}`,
  () => {
    const directory = mkdtempSync(join(tmpdir(), 'sign-on-'));
    const file = join(directory, 'oauth2-proxy.cfg');
    let program = '';
    let environment: Readonly<Record<string, string>> = {};
    let server: ChildProcess | null = null;
    let address = '';
    const check = (path: string) =>
      run({ argv: [program, '--config-test', '--config', path], env: environment, timeoutSeconds: 20 });
    const ask = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${address}${path}`, { headers, redirect: 'manual' });

    beforeAll(async () => {
      program = await goTool(OAUTH2_PROXY, showProgress());
      const told = parseEnv(read('.env'));
      const { environment: variables } = parse(read('docker-compose.yaml')).services['oauth2-proxy'];
      environment = Object.fromEntries(
        Object.entries<string>(variables).map(([name, value]) => [
          name,
          value.replace(/\$\{(\w+)[^}]*\}/g, (_, variable) => told[variable] ?? ''),
        ]),
      );
      writeFileSync(join(directory, 'client-secret'), 'x');
      writeFileSync(join(directory, 'cookie-secret'), Buffer.alloc(32, 7).toString('base64url'));
      const text = read('stack/oauth2-proxy/oauth2-proxy.cfg')
        .replaceAll('/secrets/oauth2-proxy/', `${directory}/`)
        .replaceAll('/etc/oauth2-proxy/', `${join(ROOT, 'stack/oauth2-proxy')}/`)
        .replace('0.0.0.0:4180', `127.0.0.1:${await freePort()}`);
      writeFileSync(file, text);
      address = `http://${/127\.0\.0\.1:\d+/.exec(text)?.[0]}`;
      server = spawn(program, ['--config', file], { env: environment, stdio: 'ignore' });
      await vi.waitFor(async () => expect((await ask('/ready')).status).toBe(200), { timeout: 10_000 });
    }, 900_000);
    afterAll(() => {
      server?.kill('SIGTERM');
      rmSync(directory, { recursive: true, force: true });
    });

    test('takes the configuration, and no misspelt one', async () => {
      expect((await check(file)).code).toBe(0);
      const wrong = join(directory, 'wrong.cfg');
      writeFileSync(wrong, `${readFileSync(file, 'utf8')}\ncookie_secur = true\n`);
      const { code, stdout, stderr } = await check(wrong);
      expect([code, `${stdout}${stderr}`]).toEqual([1, expect.stringContaining('cookie_secur')]);
    });

    test('has the options of the list, and no others', async () => {
      const { stdout, stderr } = await run({ argv: [program, '--help'], timeoutSeconds: 20 });
      const flags = [...`${stdout}${stderr}`.matchAll(/^\s+--([\w-]+)/gm)].map(([, flag = '']) =>
        flag.replaceAll('-', '_'),
      );
      const known = new Set([...OPTIONS, ...[...OPTIONS].map((name) => name.replace(PLURAL, ''))]);
      const notInFiles = ['alpha_config', 'config', 'config_test', 'convert_config_to_alpha', 'version', 'help'];
      expect(flags.filter((flag) => !known.has(flag) && !notInFiles.includes(flag))).toEqual([]);
      const asFlags = new Set([
        ...flags,
        ...flags.map((flag) => `${flag}s`),
        ...flags.map((flag) => flag.replace(/y$/, 'ies')),
      ]);
      expect([...OPTIONS].filter((name) => !asFlags.has(name))).toEqual([]);
    });

    test('starts while nobody knows the provider, begins a sign-on with PKCE, and knows where to go afterwards', async () => {
      const target = 'https://app.example.org/a?b=1&c=%26';
      const { status, headers } = await ask('/oauth2/start', { 'X-Auth-Request-Redirect': target });
      const to = new URL(headers.get('location') ?? '');
      expect([status, to.origin]).toEqual([302, 'https://login.example.org']);
      expect(Object.fromEntries(to.searchParams)).toMatchObject({
        client_id: 'mission-control',
        code_challenge_method: 'S256',
        redirect_uri: 'https://auth.example.org/oauth2/callback',
        scope: 'openid email profile',
      });
      const state = Buffer.from(to.searchParams.get('state') ?? '', 'base64url').toString();
      expect(state.slice(state.indexOf(':') + 1)).toBe(target);
      expect(headers.get('set-cookie')).toMatch(
        /^_oauth2_proxy_[\w-]+_csrf=.*; Domain=example\.org; Max-Age=900; HttpOnly; Secure; SameSite=Lax$/,
      );
    });

    test.each(['https://evil.example/', '//evil.example', '/\\evil.example', 'https://app.example.org.evil.example/'])(
      'sends nobody to %s',
      async (target) => {
        const { headers } = await ask(`/oauth2/start?rd=${encodeURIComponent(target)}`, {
          'X-Auth-Request-Redirect': target,
        });
        const state = new URL(headers.get('location') ?? '').searchParams.get('state') ?? '';
        expect(Buffer.from(state, 'base64url').toString()).toMatch(/:\/$/);
      },
    );

    test.each([
      ['nothing', {}],
      ['a health check of a cloud', { 'User-Agent': 'GoogleHC/1.0' }],
      ['another address', { 'X-Forwarded-Uri': '/ping', 'X-Forwarded-Method': 'OPTIONS' }],
      ['a cookie of nobody', { Cookie: '_oauth2_proxy=garbage' }],
      ['an unsigned token', { Authorization: `Bearer ${unsigned({ iss: 'https://login.example.org/', sub: 'x' })}` }],
      ['a password', { Authorization: 'Basic eDp5' }],
    ] as const)('lets nobody in with %s', async (_, headers) => {
      expect((await ask('/oauth2/auth', headers)).status).toBe(401);
    });

    test('shows our pages, and what others send as text', async () => {
      const refused = await ask('/oauth2/callback?error=%3Cscript%3Ealert(1)%3C/script%3E');
      const page = await refused.text();
      expect([refused.status, page]).toEqual([403, expect.stringContaining('You cannot come in')]);
      expect(page).not.toContain('<script');
      const failed = await ask('/oauth2/callback?state=x');
      expect([failed.status, await failed.text()]).toEqual([500, expect.stringContaining('The sign-on failed')]);
      const signIn = await ask('/oauth2/sign_in?rd=https%3A%2F%2Fapp.example.org%2Fa%3Fb%3D1');
      expect(await signIn.text()).toContain('href="/oauth2/start?rd=https%3a%2f%2fapp.example.org%2fa%3fb%3d1"');
    });
  },
);

function unsigned(claims: object): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  return `${part({ alg: 'none' })}.${part(claims)}.`;
}
