import { request } from 'node:http';
import { hostname } from 'node:os';

/** A running container as the stand-ins look at it. */
export interface Container {
  readonly id: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly environment: ReadonlyMap<string, string>;
  /** Container ports, `8080/tcp`. */
  readonly exposed: readonly string[];
  /** Network → IP address. */
  readonly addresses: Readonly<Record<string, string>>;
}

interface Inspected {
  readonly Id: string;
  readonly Config: {
    readonly Env: readonly string[] | null;
    readonly Labels: Readonly<Record<string, string>> | null;
    readonly ExposedPorts?: Readonly<Record<string, object>> | null;
  };
  readonly NetworkSettings: { readonly Networks: Readonly<Record<string, { readonly IPAddress: string }>> };
}

const EVENTS = ['start', 'stop', 'die', 'health_status', 'connect', 'disconnect'];

/** Talks to the engine whose socket is mounted here. */
export function openEngine(socketPath: string) {
  const ask = (method: 'GET' | 'POST', path: string) =>
    new Promise<string>((resolve, reject) => {
      const asked = request({ socketPath, path, method }, (response) => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', (chunk: string) => {
          text += chunk;
        });
        response.on('end', () => resolve(text));
      });
      asked.on('error', reject);
      asked.end();
    });
  const inspect = async (id: string): Promise<Container[]> => {
    const found = JSON.parse(await ask('GET', `/containers/${id}/json`)) as Partial<Inspected>;
    return found.Id === undefined ? [] : [fromInspected(found as Inspected)];
  };
  return {
    /** The running containers that DOCKER_CONTAINER_FILTERS lets through. */
    async running(): Promise<readonly Container[]> {
      const listed = JSON.parse(await ask('GET', `/containers/json?filters=${filters()}`)) as { Id: string }[];
      return (await Promise.all(listed.map(({ Id }) => inspect(Id)))).flat();
    },
    self: async (): Promise<Container | undefined> => (await inspect(hostname()))[0],
    signal: async (id: string, signal: string) => void (await ask('POST', `/containers/${id}/kill?signal=${signal}`)),
    /** Calls back after a container came, went or changed its networks or health; again and again. */
    watch(changed: () => void): void {
      const filters = encodeURIComponent(JSON.stringify({ event: EVENTS }));
      const asked = request({ socketPath, path: `/events?filters=${filters}` }, (response) => {
        response.on('data', changed);
        response.on('close', () => process.exit(1));
      });
      asked.on('error', () => process.exit(1));
      asked.end();
    },
  };
}

/** Work that is done once for all calls within a moment, and never twice at a time. */
export function settled(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | null = null;
  let last = Promise.resolve();
  return () => {
    if (timer !== null) return;
    timer = setTimeout(() => {
      timer = null;
      last = last.then(work).catch((error) => console.error(error));
    }, 100);
  };
}

/** The items of a list as nginx-proxy takes it apart. */
export function listOf(text: string | undefined): readonly string[] {
  return (text ?? '')
    .split(',')
    .map((item) => item.trim())
    .filter((item) => item !== '');
}

function filters(): string {
  const given = listOf(process.env.DOCKER_CONTAINER_FILTERS).map((item) => item.split(/=(.*)/s));
  const byName = Object.fromEntries(given.map(([name = '', value = '']) => [name, [value]]));
  return encodeURIComponent(JSON.stringify({ status: ['running'], ...byName }));
}

function fromInspected({ Id, Config, NetworkSettings }: Inspected): Container {
  return {
    id: Id,
    labels: Config.Labels ?? {},
    environment: new Map((Config.Env ?? []).map((line) => line.split(/=(.*)/s) as [string, string])),
    exposed: Object.keys(Config.ExposedPorts ?? {}),
    addresses: Object.fromEntries(
      Object.entries(NetworkSettings.Networks).map(([name, { IPAddress }]) => [name, IPAddress]),
    ),
  };
}
