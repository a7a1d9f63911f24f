import type { Context, Server } from '../../src/context.ts';
import { type Message, PROTOCOL_VERSION, type Request, type Result } from '../../src/core/protocol/messages.ts';

/** A context in which everything that was not given fails loudly when it is used. */
export function fakeContext(given: Partial<Context> = {}): Context & { readonly said: string[] } {
  const said: string[] = [];
  const parts: Partial<Context> = {
    log: { info: (text) => void said.push(text), warn: (text) => void said.push(`warning: ${text}`) },
    clock: { now: () => new Date('2026-01-02T03:04:05.678Z'), monotonicSeconds: () => 0, sleep: async () => undefined },
    ...given,
  };
  const part = <K extends keyof Context>(name: K): Context[K] =>
    parts[name] ?? (new Proxy({}, { get: (_, member) => unexpected(`${name}.${String(member)}`) }) as Context[K]);
  return {
    said,
    workspace: part('workspace'),
    machine: part('machine'),
    person: part('person'),
    clock: part('clock'),
    log: part('log'),
    web: part('web'),
    registry: part('registry'),
    administration: part('administration'),
    namespace: parts.namespace ?? (() => unexpected('namespace')),
    manual: part('manual'),
    connect: parts.connect ?? (() => unexpected('connect')),
  };
}

/** A server that answers from a list of functions by verb, and remembers what it was asked. */
export function fakeServer(
  answers: {
    readonly [V in Request['verb']]?: (
      request: Request & { readonly verb: V },
      onMessage: (message: Message) => void,
    ) => Result | Promise<Result>;
  },
): Server & { readonly asked: Request[] } {
  const asked: Request[] = [];
  return {
    asked,
    ask: async (request, onMessage = () => undefined) => {
      asked.push(request);
      const answer = answers[request.verb] as
        | ((request: Request, onMessage: (message: Message) => void) => Result | Promise<Result>)
        | undefined;
      if (answer) onMessage({ type: 'hello', protocol: PROTOCOL_VERSION, agent: 'fake' });
      return answer ? answer(request, onMessage) : unexpected(`ask ${request.verb}`);
    },
  };
}

function unexpected(what: string): never {
  throw new Error(`The test did not expect ${what}`);
}
