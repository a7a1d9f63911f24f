import { child, type Entry, type Node, type ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Build, JsonObject, Service } from '../project.ts';
import { isForeign } from '../read/paths.ts';
import { readCommand } from './command.ts';
import { readEnvFiles, readEnvironment, readLabels } from './environment.ts';
import { readHealthcheck } from './healthcheck.ts';
import { readMounts, tidyPath } from './mounts.ts';
import { readExpose, readPorts } from './ports.ts';
import { readDependencies, readNetworks, readReferences, readServiceReferences } from './relations.ts';
import { itemsOf, keyLocation, located, objectOf, textOf } from './view.ts';

/** A service of the merged model, short and long syntax made one. */
export function readService({ key, keySpan, value: node }: Entry): Service {
  return {
    name: key,
    location: locate(keySpan),
    image: located(child(node, 'image')),
    build: readBuild(node),
    containerName: located(child(node, 'container_name')),
    environment: readEnvironment(child(node, 'environment')),
    envFiles: readEnvFiles(child(node, 'env_file')).map(tidyEnvFile),
    ports: readPorts(child(node, 'ports')),
    expose: readExpose(child(node, 'expose')),
    mounts: readMounts(child(node, 'volumes'), child(node, 'tmpfs')),
    networks: readNetworks(child(node, 'networks')),
    networkMode: located(child(node, 'network_mode')),
    dependsOn: readDependencies(child(node, 'depends_on')),
    command: readCommand(child(node, 'command')),
    entrypoint: readCommand(child(node, 'entrypoint')),
    healthcheck: readHealthcheck(node),
    labels: readLabels(child(node, 'labels')),
    restart: located(child(node, 'restart')),
    profiles: itemsOf(child(node, 'profiles')).flatMap((item) => textOf(item) ?? []),
    configs: readReferences(child(node, 'configs')),
    secrets: readReferences(child(node, 'secrets')),
    references: readServiceReferences(node),
    definition: readDefinition(node),
    unknownVariables: findUnresolved(node),
  };
}

function readBuild(service: Node): Build | null {
  const node = child(service, 'build');
  const named = node?.kind === 'map' ? child(node, 'context') : node;
  if (node === null || node.kind === 'list' || (node.kind === 'scalar' && node.value === null)) return null;
  const location = keyLocation(service, 'build');
  const context = located(named) ?? { value: '.', location };
  return {
    location,
    context: { ...context, value: isForeign(context.value) ? context.value : tidyPath(context.value) },
    dockerfile: located(child(node, 'dockerfile')),
  };
}

function tidyEnvFile(file: ReturnType<typeof readEnvFiles>[number]) {
  return { ...file, path: { ...file.path, value: tidyPath(file.path.value) } };
}

/** What the service is, without how it came to be. */
function readDefinition(node: Node): JsonObject {
  const { extends: _, ...definition } = objectOf(node);
  return definition;
}

function findUnresolved(node: Node): string[] {
  const names = new Set<string>();
  for (const scalar of scalarsOf(node, new Set())) for (const name of scalar.unresolved ?? []) names.add(name);
  return [...names].sort();
}

function* scalarsOf(node: Node, seen: Set<Node>): Generator<ScalarNode> {
  if (seen.has(node)) return;
  seen.add(node);
  if (node.kind === 'scalar') yield node;
  else if (node.kind === 'list') for (const item of node.items) yield* scalarsOf(item, seen);
  else for (const entry of node.entries.values()) yield* scalarsOf(entry.value, seen);
}
