import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Provider } from 'oidc-provider';
import type { Person } from './people.ts';

/** The page where people log in, and what becomes of what they type. */
export async function answerLogin(given: {
  readonly provider: Provider;
  readonly people: readonly Person[];
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
}): Promise<void> {
  const { provider, people, request, response } = given;
  try {
    if (request.method !== 'POST') return show(response, 200, '');
    const fields = new URLSearchParams(await bodyOf(request));
    const found = people.find(
      ({ name, password }) => name === fields.get('name') && password === fields.get('password'),
    );
    if (found === undefined) return show(response, 403, '<p role="alert">Wrong name or password.</p>');
    const login = { accountId: found.name, remember: true };
    await provider.interactionFinished(request, response, { login }, { mergeWithLastSubmission: false });
  } catch (error) {
    show(response, 400, `<p role="alert">${error instanceof Error ? error.name : 'That did not work'}</p>`);
  }
}

function show(response: ServerResponse, status: number, said: string): void {
  const page = `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Log in</title>
<h1>Login of the lab</h1>${said}
<form method="post"><label>Name <input name="name" autofocus></label> <label>Password <input name="password" type="password"></label>
<button>Log in</button></form>`;
  response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(page);
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}
