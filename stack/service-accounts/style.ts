/** How the pages look, light and dark, from phone to desk. */
export const STYLE = `
:root { color-scheme: light dark; --page: #f3f4f7; --card: #fff; --text: #1b1f27; --soft: #5b6472; --line: #dde1e8; --well: #f6f7fa;
  --accent: #2457d6; --on-accent: #fff; --ring: #2457d655; --warn: #8a4b00; --warn-well: #fff5e5; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --page: #10131a; --card: #191d26; --text: #e8ebf1; --soft: #9aa4b4; --line: #2d3442; --well: #12161e;
  --accent: #86a8ff; --on-accent: #0c1430; --ring: #86a8ff66; --warn: #ffc879; --warn-well: #2c2213; --bad: #ff9c94; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.25rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 40rem; background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 2rem;
  box-shadow: 0 1px 2px #0001, 0 12px 32px #0000000f; }
header { display: flex; gap: .9rem; align-items: center; margin-bottom: 1.25rem; }
header svg { flex: none; width: 2.6rem; height: 2.6rem; padding: .6rem; border-radius: 12px; background: var(--accent); color: var(--on-accent); }
h1 { font-size: 1.3rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: .95rem; margin: 1.75rem 0 .4rem; }
p { margin: .6rem 0; }
.soft { color: var(--soft); font-size: .92rem; margin: 0; overflow-wrap: anywhere; }
.warn { background: var(--warn-well); color: var(--warn); border-radius: 10px; padding: .7rem .9rem; font-size: .92rem; }
.bad { color: var(--bad); }
pre { background: var(--well); border: 1px solid var(--line); border-radius: 10px; padding: .9rem; margin: 1rem 0 .75rem; white-space: pre-wrap;
  overflow-wrap: anywhere; font: .84rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
#token { word-break: break-all; max-height: 14rem; overflow-y: auto; user-select: all; }
button, .button { font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 0; border-radius: 10px;
  padding: .7rem 1.2rem; min-height: 2.75rem; cursor: pointer; text-decoration: none; display: inline-block; }
button:hover, .button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-top: 1rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1rem 0 0; font-size: .92rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { body { padding: 0; place-items: start stretch; background: var(--card); } main { border: 0; border-radius: 0; box-shadow: none;
  padding: 1.5rem 1.1rem; } form button, #copy { width: 100%; } }
`;

/** Copies the token when asked; without it the token is selected by a click. */
export const SCRIPT = `
const button = document.getElementById('copy');
const token = document.getElementById('token');
const said = document.getElementById('said');
button.hidden = false;
button.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(token.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(token);
    said.textContent = 'It is selected: copy it with your keyboard.';
  }
});
`;
