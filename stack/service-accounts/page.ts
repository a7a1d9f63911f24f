import { createHash } from 'node:crypto';
import { type Html, html, raw } from './html.ts';
import { SCRIPT, STYLE } from './style.ts';
import { printTime, printToken, type Token } from './token.ts';

/** Only what these pages bring along may run, and they may not be framed. */
export const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  `style-src '${hashOf(STYLE)}'`,
  `script-src '${hashOf(SCRIPT)}'`,
  'img-src data:',
  "form-action 'self'",
  "base-uri 'none'",
  "frame-ancestors 'none'",
].join('; ');

const KEY = raw(
  '<svg viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true"><circle cx="8" cy="15.5" r="4.5"/><path d="m11.2 12.3 8.3-8.3M16 7.5l3 3M13.5 10l2 2"/></svg>',
);
const ICON =
  "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='6' fill='%232457d6'/%3E%3Cpath d='M7 15.5a2.5 2.5 0 1 0 .1 0M9.500 13.500 16.500 6.500M14 9l2 2' fill='none' stroke='%23fff' stroke-width='2' stroke-linecap='round'/%3E%3C/svg%3E";

/** The page that offers a token; its button sends the form. */
export function offerPage(given: { readonly name: string; readonly form: string }): string {
  return page('A token for your programs', given.name, [
    html`<p>A program shows this token instead of signing in. Whoever has it can use the services until it ends: treat it like a password, and make
      one for each program.</p>`,
    html`<form method="post" action="/generate_token">
      <input type="hidden" name="form" value="${given.form}">
      <p class="row"><button>Make a token</button></p>
    </form>`,
  ]);
}

/** The page that shows a token, this once. */
export function tokenPage(given: {
  readonly name: string;
  readonly token: Token;
  readonly zone: string;
  readonly nowSeconds: number;
}): string {
  const { token, zone } = given;
  const days = Math.round((token.expiresAt - given.nowSeconds) / 86_400);
  const left = days < 2 ? '' : ` (${days} days from now)`;
  return page('Your token', given.name, [
    html`<p class="warn">It is shown this once and kept nowhere. A token cannot be taken back before it ends.</p>`,
    html`<pre id="token" tabindex="0" aria-label="Token">${printToken(token)}</pre>`,
    html`<div class="row"><button id="copy" hidden>Copy</button><span id="said" class="soft" role="status"></span></div>`,
    html`<dl><dt>Ends</dt><dd>${printTime(token.expiresAt)}${left}</dd><dt>For</dt><dd>${token.audience}</dd></dl>`,
    html`<h2>In a program</h2><p class="soft">Save it as <code>token.json</code>, readable for you alone.</p>`,
    html`<pre>curl -H "Authorization: Bearer $(jq -r .access_token token.json)" \\
  https://whoami.${zone}/</pre>`,
    html`<p class="soft">Before it ends, ask <code>https://service-accounts.${zone}/generate_token</code> in the same way: the answer is a new one.</p>`,
    html`<script>${raw(SCRIPT)}</script>`,
  ]);
}

/** The page that says why there is no token. */
export function problemPage(given: {
  readonly title: string;
  readonly message: string;
  readonly name: string;
}): string {
  return page(given.title, given.name, [
    html`<p class="bad">${given.message}</p>`,
    html`<p class="row"><a class="button" href="/generate_token">Back</a></p>`,
  ]);
}

function page(title: string, name: string, body: readonly Html[]): string {
  const who = name === '' ? [] : [html`<p class="soft">Signed in as ${name}</p>`];
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<header>${KEY}<div><h1>${title}</h1>${who}</div></header>
${body}
</main>
</body>
</html>
`.html;
}

function hashOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
