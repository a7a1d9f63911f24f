import { readFile } from 'node:fs/promises';

/** What became of one post. */
export type Outcome =
  | { readonly kind: 'taken' }
  /** Slack will never take this text. */
  | { readonly kind: 'refused'; readonly why: string }
  /** To be tried again; `seconds` where Slack said when. */
  | { readonly kind: 'later'; readonly why: string; readonly seconds: number | null };

/** Posts a text to the webhook whose URL stands in a file, read anew each time: it is a secret and may change. No URL is ever part of `why`. */
export async function post(given: {
  readonly file: string;
  readonly text: string;
  readonly timeoutSeconds: number;
}): Promise<Outcome> {
  const url = await readWebhook(given.file);
  if (url instanceof URL) return send(url, given);
  return { kind: 'later', why: url.fault, seconds: null };
}

/** The URL in the file, or what is wrong with it in a sentence that does not show it. */
export async function readWebhook(file: string): Promise<URL | { readonly fault: string }> {
  const text = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => error);
  if (typeof text !== 'string')
    return { fault: `${file} cannot be read (${text.code}): put the URL of the webhook there.` };
  const url = URL.parse(text.trim());
  if (url !== null && (url.protocol === 'https:' || isOwn(url))) return url;
  return { fault: `${file} holds no URL that begins with https://.` };
}

/** Nobody listens between a program and its own machine. */
function isOwn({ protocol, hostname }: URL): boolean {
  return protocol === 'http:' && /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}

async function send(
  url: URL,
  { text, timeoutSeconds }: { readonly text: string; readonly timeoutSeconds: number },
): Promise<Outcome> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ text, unfurl_links: false, unfurl_media: false }),
      redirect: 'manual',
      signal: AbortSignal.timeout(timeoutSeconds * 1000),
    });
    return judge(response, await response.text());
  } catch (error) {
    return { kind: 'later', why: `Slack cannot be reached (${reason(error, timeoutSeconds)}).`, seconds: null };
  }
}

function judge({ status, headers }: Response, body: string): Outcome {
  // Slack names the fault in one word; what anybody else writes may be anything.
  const said = /^[a-z_]{1,40}$/.test(body.trim()) ? `${status} ${body.trim()}` : `${status}`;
  if (status >= 200 && status < 300) return { kind: 'taken' };
  if (status === 400 || status === 413) return { kind: 'refused', why: `Slack answered ${said}` };
  if (status === 429 || status >= 500)
    return { kind: 'later', why: `Slack answered ${said}.`, seconds: retryAfter(headers.get('retry-after')) };
  return {
    kind: 'later',
    why: `Slack answered ${said}: the webhook is not, or no longer, a valid one.`,
    seconds: null,
  };
}

/** Seconds; dates and nonsense are no answer. */
function retryAfter(text: string | null): number | null {
  return /^\d{1,5}$/.test(text ?? '') ? Number(text) : null;
}

function reason(error: unknown, timeoutSeconds: number): string {
  const { name, cause } = error as { readonly name?: string; readonly cause?: { readonly code?: string } };
  return name === 'TimeoutError' ? `no answer in ${timeoutSeconds} s` : (cause?.code ?? name ?? 'unknown');
}
