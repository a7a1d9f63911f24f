/** What Slack is told of a message, or why it is told nothing. */
export type Told = { readonly text: string } | { readonly refused: string };

/** Longer texts are cut, characters: one message must not fill a channel. */
export const TEXT_LIMIT = 3000;

/** Says a message as a line of Slack: topic and text, with nothing in it that Slack would take for a command, a link or a call to everybody. */
export function describeMessage(topic: string, payload: Uint8Array): Told {
  if (payload.length === 0) return { refused: 'is empty' };
  const text = decode(payload);
  if (text === null) return { refused: `is no text (${payload.length} bytes)` };
  const shown = shorten(clean(textOf(text)));
  return shown === '' ? { refused: 'holds nothing to be seen' } : { text: `\`${name(topic)}\` ${escapeText(shown)}` };
}

function decode(payload: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(payload);
  } catch {
    return null;
  }
}

/** The `text` of a JSON object that has one, as Slack itself would take it; anything else is said as it is. */
function textOf(text: string): string {
  if (!/^\s*\{/.test(text)) return text;
  try {
    const { text: inner } = JSON.parse(text) as { readonly text?: unknown };
    return typeof inner === 'string' ? inner : text;
  } catch {
    return text;
  }
}

function clean(text: string): string {
  return text.replace(/(?![\n\t])\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu, '').trim();
}

function shorten(text: string): string {
  const characters = [...text.slice(0, 2 * TEXT_LIMIT + 2)];
  if (characters.length <= TEXT_LIMIT) return text;
  return `${characters.slice(0, TEXT_LIMIT).join('')}… (cut: ${text.length} characters in all)`;
}

function name(topic: string): string {
  return escapeText(clean(topic).replace(/[`\s]/g, ' ').slice(0, 200));
}

/** https://docs.slack.dev/messaging/formatting-message-text: these three characters are all that must be escaped. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
