import { readFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { makeProvider } from './configuration.ts';
import { answerLogin } from './login.ts';
import type { ProviderSettings } from './settings.ts';

/** An OpenID provider of one lab: `node main.ts SETTINGS`. */
const settings = JSON.parse(readFileSync(process.argv[2] ?? '', 'utf8')) as ProviderSettings;
const provider = makeProvider(settings);
const answer = provider.callback();
const server = createServer(settings.tls, (request, response) => {
  const [, uid] = /^\/interaction\/([\w-]+)$/.exec(request.url ?? '') ?? [];
  const asJson =
    request.headers['content-type']?.startsWith('application/json') && request.url === settings.paths.token;
  if (uid !== undefined) void answerLogin({ provider, people: settings.people, request, response });
  else if (asJson) void answerJson();
  else answer(request, response);

  /** Auth0 takes JSON where the standard knows forms. */
  async function answerJson() {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const fields = JSON.parse(Buffer.concat(chunks).toString()) as Record<string, string>;
    request.headers['content-type'] = 'application/x-www-form-urlencoded';
    Object.assign(request, { body: fields });
    answer(request, response);
  }
});
server.listen(settings.listen.port, settings.listen.address);
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => process.exit(0));
