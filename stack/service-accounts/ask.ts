import { ProviderError } from './provider-error.ts';

const ANSWER_SECONDS = 10;
const ANSWER_LIMIT = 256 * 1024;

/** What a server answered, as far as it was JSON; nothing of it has been checked. */
export interface Answered {
  readonly status: number;
  readonly body: Readonly<Record<string, unknown>>;
  readonly retryAfterSeconds: number | undefined;
}

/** Sends the provider a form. Follows no redirect. Errors: ProviderError `away`. */
export async function askProvider(url: string, form: Readonly<Record<string, string>>): Promise<Answered> {
  try {
    const answer = await fetch(url, {
      method: 'POST',
      body: new URLSearchParams(form),
      headers: { Accept: 'application/json' },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_SECONDS * 1000),
    });
    const after = Number(answer.headers.get('retry-after') || Number.NaN);
    return {
      status: answer.status,
      body: readObject(await readText(answer)),
      retryAfterSeconds: after > 0 && after < 86_400 ? Math.ceil(after) : undefined,
    };
  } catch (cause) {
    throw away(url, cause);
  }
}

/** The error for a provider that could not be reached; says why, as far as the system does. */
export function away(url: string, cause: unknown): ProviderError {
  return new ProviderError('away', `The provider does not answer at ${url} (${reasonOf(cause)}).`, { cause });
}

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no reason given';
  const code = (error as { readonly code?: unknown }).code;
  if (error.cause !== undefined) return reasonOf(error.cause);
  return typeof code === 'string' ? code : error.name;
}

async function readText(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > ANSWER_LIMIT) throw new Error(`the answer is larger than ${ANSWER_LIMIT} bytes`);
  }
  return text + decoder.decode();
}

function readObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
