import type { ComposeFiles } from '../../context.ts';
import type { Container } from '../../core/plan/snapshot.ts';
import { type DockerEnvironment, docker } from './docker.ts';
import { composeLine, type EngineOptions } from './lines.ts';

type Rendered = { services?: Record<string, Record<string, unknown>> };

/**
 * Services whose containers carry the hash Compose would give them now. Compose hashes what it rendered: env_file read,
 * `service:x` of a shared namespace replaced by a container; `config --hash` of the files does neither, so what
 * `config` rendered is hashed again.
 */
export async function agreeing(
  options: EngineOptions,
  environment: DockerEnvironment,
  given: { readonly compose: ComposeFiles; readonly containers: readonly Container[] },
): Promise<string[]> {
  const line = composeLine(options, given.compose, ['config', '--format', 'json']);
  const rendered = JSON.parse(
    await docker(environment, line, { attempt: 'read the stack with docker compose' }),
  ) as Rendered;
  const hashes = await Promise.all(
    [rendered, withContainers(rendered, given.containers)].map((stack) => hashesOf(options, environment, stack)),
  );
  const plain = await docker(environment, composeLine(options, given.compose, HASH), { attempt: 'hash the services' });
  const known = [...hashes, parseHashes(plain)];
  return Object.keys(rendered.services ?? {}).filter((service) => {
    const running = given.containers.filter((container) => container.service === service && !container.oneOff);
    return (
      running.length > 0 && running.every(({ configHash }) => known.some((hash) => hash.get(service) === configHash))
    );
  });
}

const HASH = ['config', '--hash', '*'];

async function hashesOf(
  options: EngineOptions,
  environment: DockerEnvironment,
  stack: Rendered,
): Promise<Map<string, string>> {
  const line = composeLine(options, { files: ['-'], envFiles: ['/dev/null'] }, HASH);
  return parseHashes(await docker(environment, line, { attempt: 'hash the services', input: JSON.stringify(stack) }));
}

/** Reads lines `service hash`. */
export function parseHashes(text: string): Map<string, string> {
  return new Map(
    text
      .split('\n')
      .map((line) => line.trim().split(/\s+/))
      .filter((words): words is [string, string] => words.length === 2),
  );
}

/** Puts `container:<id>` where a service shares a namespace of another one, as Compose does before it hashes. */
export function withContainers(rendered: Rendered, containers: readonly Container[]): Rendered {
  const resolve = (value: unknown): unknown => {
    const name = typeof value === 'string' ? /^service:(.+)$/.exec(value)?.[1] : undefined;
    const found = containers.find((container) => container.service === name && !container.oneOff);
    return found === undefined ? value : `container:${found.id}`;
  };
  const services = Object.entries(rendered.services ?? {}).map(([name, service]) => [
    name,
    { ...service, ...pick(service, ['network_mode', 'ipc', 'pid'], resolve) },
  ]);
  return { ...rendered, services: Object.fromEntries(services) };
}

function pick(
  service: Record<string, unknown>,
  keys: readonly string[],
  resolve: (value: unknown) => unknown,
): Record<string, unknown> {
  return Object.fromEntries(keys.filter((key) => key in service).map((key) => [key, resolve(service[key])]));
}
