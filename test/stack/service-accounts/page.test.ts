import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { html } from '../../../stack/service-accounts/html.ts';
import { CONTENT_SECURITY_POLICY, offerPage, problemPage, tokenPage } from '../../../stack/service-accounts/page.ts';
import { printToken } from '../../../stack/service-accounts/token.ts';

const NASTY = `"><script>alert(1)</script>&'`;
const token = { text: 'ey.a.b', subject: 's', audience: NASTY, expiresAt: 1_805_845_182, id: '' };
const pages = {
  offer: offerPage({ name: NASTY, form: NASTY }),
  token: tokenPage({ name: NASTY, token, zone: NASTY, nowSeconds: 1_805_845_182 - 119.6 * 86_400 }),
  problem: problemPage({ name: NASTY, title: NASTY, message: NASTY }),
};

test.each(Object.entries(pages))('%s: what comes from outside is text', (_, page) => {
  expect(page).not.toContain('<script>alert');
  expect(page).toContain('&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;&#39;');
});

test.each(Object.entries(pages))('%s: the policy allows what is in it, and it has nothing else', (_, page) => {
  for (const [kind, directive] of [
    ['style', 'style-src'],
    ['script', 'script-src'],
  ] as const) {
    const inside = [...page.matchAll(new RegExp(`<${kind}>(.*?)</${kind}>`, 'gs'))].map(([, text]) => text ?? '');
    const hashes = inside.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`);
    for (const hash of hashes) expect(CONTENT_SECURITY_POLICY).toContain(`${directive} ${hash};`);
  }
  expect(page).not.toMatch(
    /\son\w+=|\sstyle=|<link rel="stylesheet"|<script src|https?:\/\/(?!www\.w3\.org|whoami\.|service-accounts\.)/,
  );
});

test('the page shows the token as clients know it, its end, and no token elsewhere', () => {
  const clean = { ...token, audience: 'https://auth.example.org/' };
  const page = tokenPage({ name: 'a', token: clean, zone: 'example.org', nowSeconds: 1_805_845_182 - 119.6 * 86_400 });
  expect(page).toContain(
    '{&quot;access_token&quot;:&quot;ey.a.b&quot;,&quot;expires_at&quot;:&quot;2027-03-23 23:39:42 UTC&quot;}',
  );
  expect(page).toContain('<dd>2027-03-23 23:39:42 UTC (120 days from now)</dd>');
  expect(page.split('ey.a.b')).toHaveLength(2);
});

test('clients are given this shape, to the byte', () => {
  expect(printToken({ ...token, audience: 'a' })).toBe(
    '{"access_token":"ey.a.b","expires_at":"2027-03-23 23:39:42 UTC"}',
  );
});

test('html escapes texts and keeps what is HTML', () => {
  expect(html`<p>${'a<b'}${html`<i>${'&'}</i>`}${[html`<b></b>`]}</p>`.html).toBe('<p>a&lt;b<i>&amp;</i><b></b></p>');
});
