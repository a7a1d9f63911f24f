import { resolve } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Clock, Context, Server, Workspace } from '../context.ts';
import type { ServerSettings } from '../core/settings/settings.ts';
import { createAdministration } from './administration.ts';
import { MACHINE } from './machine.ts';
import { openManual } from './manual.ts';
import { openNamespace } from './namespace.ts';
import { openPerson } from './person.ts';
import type { Surroundings } from './surroundings.ts';

/** Builds what a verb may use of the world; each part is loaded when it is first used. */
export function createContext(surroundings: Surroundings): Context {
  const { log } = surroundings;
  const clock = systemClock();
  const directory = resolve(surroundings.directory);
  const checkout = once(async () => (await import('../adapters/repository/checkout.ts')).openCheckout(directory));
  const files = once(async () =>
    (await import('../adapters/workspace/workspace.ts')).openWorkspace(directory, async () => (await checkout()).top()),
  );
  const web = once(async () => (await import('../adapters/web/web.ts')).openWeb());
  return {
    clock,
    log,
    machine: MACHINE,
    manual: openManual(),
    person: { ask: (question) => openPerson(process.stdin, process.stderr, surroundings.signal).ask(question) },
    workspace: lazyWorkspace(directory, files, checkout),
    web: {
      request: async (probe) => (await web()).request(probe),
      certificate: async (given) => (await web()).certificate(given),
    },
    connect: (server) => lazyServer(server, surroundings, clock),
    registry: {
      look: async (image) =>
        (await import('../adapters/registry/registry.ts')).openRegistry(surroundings.signal).look(image),
    },
    namespace: (name) => openNamespace(name, surroundings),
    administration: createAdministration(surroundings, (server, identity) =>
      lazyServer(server, { ...surroundings, identity, keyText: null }, clock),
    ),
  };
}

function lazyWorkspace(
  directory: string,
  open: () => Promise<Pick<Workspace, 'read' | 'kind' | 'list'>>,
  checkout: () => Promise<Pick<Workspace, 'files' | 'revision' | 'ignores' | 'at'>>,
): Workspace {
  return {
    directory,
    read: async (path) => (await open()).read(path),
    kind: async (path) => (await open()).kind(path),
    list: async (path) => (await open()).list(path),
    files: async () => (await checkout()).files(),
    revision: async () => (await checkout()).revision(),
    ignores: async (path) => (await checkout()).ignores(path),
    at: async (revision) => (await checkout()).at(revision),
  };
}

function lazyServer(settings: ServerSettings, surroundings: Surroundings, clock: Clock): Server {
  const { log, signal, identity, keyText, environment } = surroundings;
  const credentials = { identity, keyText, agentSocket: environment.SSH_AUTH_SOCK ?? null };
  const connect = once(async () =>
    (await import('../adapters/server/server.ts')).connectServer({ settings, credentials, log, clock, signal }),
  );
  return { ask: async (request, onMessage) => (await connect()).ask(request, onMessage) };
}

function systemClock(): Clock {
  return {
    now: () => new Date(),
    monotonicSeconds: () => performance.now() / 1000,
    sleep: (seconds) => delay(seconds * 1000),
  };
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
