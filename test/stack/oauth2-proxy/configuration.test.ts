import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { OAUTH2_PROXY } from '../../../lab/stack/upstream/oauth2-proxy.ts';
import { OPTIONS, RELEASE } from './options.ts';

const ROOT = join(import.meta.dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');
const settings = parseToml(read('stack/oauth2-proxy/oauth2-proxy.cfg')) as Readonly<Record<string, unknown>>;
const service = parse(read('docker-compose.yaml')).services['oauth2-proxy'];
const variables = Object.keys(service.environment).filter((name) => name.startsWith('OAUTH2_PROXY_'));
const fromEnvironment = variables.map((name) => name.slice('OAUTH2_PROXY_'.length).toLowerCase());

describe('the configuration of the sign-on', () => {
  test('is made of options that the pinned release has, each in one place', () => {
    expect(service.image).toContain(`:${RELEASE}`);
    expect(`v${OAUTH2_PROXY.version}`).toBe(RELEASE);
    const all = [...Object.keys(settings), ...fromEnvironment];
    expect(all.filter((name) => !OPTIONS.has(name))).toEqual([]);
    expect(all.filter((name, index) => all.indexOf(name) !== index)).toEqual([]);
  });

  test('protects by its file: the environment only tells names, addresses and roles', () => {
    expect(fromEnvironment.sort()).toEqual([
      ...['allowed_groups', 'client_id', 'cookie_domains', 'extra_jwt_issuers', 'login_url', 'oidc_groups_claim'],
      ...['oidc_issuer_url', 'oidc_jwks_url', 'redeem_url', 'redirect_url', 'whitelist_domains'],
    ]);
  });

  test('refuses to come up without roles that may come in', () => {
    expect(service.environment.OAUTH2_PROXY_ALLOWED_GROUPS).toMatch(/^\$\{ALLOWED_GROUPS:\?/);
    expect(service.environment.OAUTH2_PROXY_OIDC_GROUPS_CLAIM).toMatch(/^\$\{GROUPS_CLAIM:\?/);
  });

  test.each([
    ...[
      'skip_auth_routes',
      'skip_auth_regex',
      'skip_auth_preflight',
      'skip_auth_strip_headers',
      'trusted_ips',
      'api_routes',
    ],
    ...[
      'ping_user_agent',
      'gcp_healthchecks',
      'htpasswd_file',
      'insecure_oidc_allow_unverified_email',
      'cookie_refresh',
    ],
    ...[
      'insecure_oidc_skip_issuer_verification',
      'ssl_insecure_skip_verify',
      'authenticated_emails_file',
      'client_secret',
    ],
    ...['cookie_secret', 'ready_path', 'skip_oidc_email_verified', 'allow_query_semicolons'],
  ])('lets nobody through, and keeps nothing secret, by %s', (name) => {
    expect([...Object.keys(settings), ...fromEnvironment]).not.toContain(name);
  });

  test('is what protects sessions, tokens and pages', () => {
    expect(settings).toMatchObject({
      cookie_secure: true,
      cookie_httponly: true,
      cookie_samesite: 'lax',
      cookie_csrf_per_request: true,
      encode_state: true,
      session_cookie_minimal: true,
      code_challenge_method: 'S256',
      insecure_oidc_skip_nonce: false,
      skip_oidc_discovery: true,
      skip_jwt_bearer_tokens: true,
      bearer_token_login_fallback: true,
      set_xauthrequest: true,
      pass_access_token: false,
      pass_authorization_header: false,
      set_authorization_header: false,
      show_debug_on_error: false,
      exclude_logging_paths: ['/oauth2/callback'],
      upstreams: ['static://202'],
    });
    const [, hours] = /^(\d+)h$/.exec(String(settings.cookie_expire)) ?? [];
    expect(Number(hours)).toBeLessThanOrEqual(12);
    for (const name of ['client_secret_file', 'cookie_secret_file'])
      expect(settings[name]).toMatch(/^\/secrets\/oauth2-proxy\//);
  });
});

describe.each(['sign_in.html', 'error.html'])('the page %s', (name) => {
  const page = read(`stack/oauth2-proxy/templates/${name}`);

  test('takes nothing from elsewhere, runs no script, and fits phones and the dark', () => {
    expect(page).not.toMatch(/<script|<form|<img|<link|@import|url\(|https?:|\son\w+=/i);
    expect(page).toContain('name="viewport"');
    expect(page).toContain('prefers-color-scheme: dark');
    expect(page).toContain('lang="en"');
  });
});
