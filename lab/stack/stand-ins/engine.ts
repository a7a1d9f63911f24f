import { type RequestOptions, request } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

/** A container as the engine tells of it, as far as a stand-in asks. */
export interface Inspected {
  readonly Id: string;
  readonly Name: string;
  readonly State: { readonly Status: string };
  readonly Config: {
    readonly Env: readonly string[] | null;
    readonly Labels: Readonly<Record<string, string>> | null;
    readonly ExposedPorts?: Readonly<Record<string, object>> | null;
  };
  readonly NetworkSettings: {
    readonly Ports: Readonly<Record<string, unknown>> | null;
    readonly Networks: Readonly<Record<string, InspectedNetwork>>;
  };
}

interface InspectedNetwork {
  readonly IPAddress: string;
  readonly GlobalIPv6Address: string;
  readonly Gateway: string;
}

/** Filters of the engine's API: name → values. */
export type Filters = Readonly<Record<string, readonly string[]>>;

export type Engine = ReturnType<typeof openEngine>;

const AGAIN_SECONDS = 1;

/** The engine at DOCKER_HOST: `unix:///PATH` or `tcp://HOST:PORT`. Answers that are no success are errors of one sentence. */
export function openEngine(dockerHost: string) {
  const place = placeOf(dockerHost);
  const ask = async (method: 'GET' | 'POST', path: string): Promise<string> => {
    const { status, text } = await answer({ ...place, method, path }).catch((error: Error) => {
      throw new Error(`The engine at ${dockerHost} does not answer ${method} ${path}: ${error.message}`);
    });
    if (status < 400) return text;
    throw new Error(`The engine at ${dockerHost} answers ${status} to ${method} ${path}: ${text.trim().slice(0, 200)}`);
  };
  const inspect = async (id: string) => JSON.parse(await ask('GET', `/containers/${id}/json`)) as Inspected;
  return {
    ask,
    inspect,
    /** Containers that run; one that goes meanwhile is left out. */
    async running(filters: Filters = {}): Promise<readonly Inspected[]> {
      const query = encodeURIComponent(JSON.stringify({ status: ['running'], ...filters }));
      const listed = JSON.parse(await ask('GET', `/containers/json?filters=${query}`)) as { Id: string }[];
      const found = await Promise.allSettled(listed.map(({ Id }) => inspect(Id)));
      return found.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
    },
    kill: async (id: string, signal: string) => void (await ask('POST', `/containers/${id}/kill?signal=${signal}`)),
    /** Calls back for every event of these, and whenever it has to begin anew: something may have been missed. Never ends. */
    async watch(events: readonly string[], changed: () => void): Promise<never> {
      const path = `/events?filters=${encodeURIComponent(JSON.stringify({ event: events }))}`;
      for (;;) {
        const ended = await follow({ ...place, method: 'GET', path }, changed);
        console.error(`Events of the engine at ${dockerHost} ended (${ended}); asking again.`);
        await delay(AGAIN_SECONDS * 1000);
      }
    },
  };
}

/** Where a name of the environment leads to. */
export function placeOf(dockerHost: string) {
  const [, kind, rest = ''] = /^(unix|tcp):\/\/(.+)$/.exec(dockerHost) ?? [];
  if (kind === 'unix') return { socketPath: rest };
  const [host, port] = rest.split(':');
  if (kind === 'tcp' && host && port) return { host, port };
  throw new Error(`DOCKER_HOST is ${dockerHost}: write tcp://HOST:PORT or unix:///PATH.`);
}

function answer(asked: RequestOptions): Promise<{ readonly status: number; readonly text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(asked, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode ?? 0, text }));
      response.on('error', reject);
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Resolves with the reason once nothing more comes. */
function follow(asked: RequestOptions, changed: () => void): Promise<string> {
  return new Promise((resolve) => {
    const sent = request(asked, (response) => {
      if (response.statusCode === 200) changed();
      else response.resume();
      response.on('data', () => response.statusCode === 200 && changed());
      response.on('close', () => resolve(`status ${response.statusCode}`));
    });
    sent.on('error', (error) => resolve(error.message));
    sent.end();
  });
}
