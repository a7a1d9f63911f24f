import { Fault, reasonOf } from './fault.ts';
import { findToken } from './token.ts';

const ANSWER_SECONDS = 30;
const ANSWER_LIMIT = 64 * 1024;

/** Asks service-accounts for a new token, showing the old one; what it says has not been checked. Errors: Fault. */
export async function requestToken(url: string, old: string): Promise<string> {
  const { status, text } = await ask(url, old);
  if (status !== 200) throw new Fault(explain(url, status));
  const token = text.startsWith('{') ? findToken(text) : '';
  if (token === '') throw new Fault(`${url} answered without a token: it must be the address of service-accounts.`);
  return token;
}

async function ask(url: string, token: string): Promise<{ readonly status: number; readonly text: string }> {
  try {
    const answer = await fetch(url, {
      headers: { Accept: 'application/json', Authorization: `Bearer ${token}` },
      redirect: 'manual',
      signal: AbortSignal.timeout(ANSWER_SECONDS * 1000),
    });
    return { status: answer.status, text: await readText(answer) };
  } catch (cause) {
    throw new Fault(`${url} does not answer (${reasonOf(cause)}): the token is not renewed yet.`, { cause });
  }
}

function explain(url: string, status: number): string {
  const said = `${url} answered ${status}`;
  if (status === 401 || status === 403)
    return `${said}: the proxy does not take the token, though it is valid; see that its groups are among ALLOWED_GROUPS.`;
  if (status >= 300 && status < 500 && status !== 429)
    return `${said}: it must be the address of service-accounts, behind the proxy.`;
  return `${said}: the token is not renewed yet; the log of service-accounts says why.`;
}

async function readText(answer: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of answer.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > ANSWER_LIMIT) throw new Error(`the answer is larger than ${ANSWER_LIMIT} characters`);
  }
  return (text + decoder.decode()).trim();
}
