import type { Json, JsonObject, Project, Service } from '../compose/project.ts';
import { asList, digest, isList, isMap, keyed, unordered } from './canonical.ts';

/** What has a part of its own in a fingerprint, is told apart below, or does not make a container another one. */
const APART = new Set([
  ...['image', 'build', 'pull_policy', 'pull_refresh_after', 'depends_on', 'profiles', 'scale', 'links', 'develop'],
  ...[
    'environment',
    'env_file',
    'labels',
    'label_file',
    'ports',
    'expose',
    'volumes',
    'networks',
    'configs',
    'secrets',
  ],
  ...['command', 'entrypoint', 'healthcheck', 'deploy'],
]);
/** Lists whose order means nothing. */
const SETS = new Set(['cap_add', 'cap_drop', 'devices', 'group_add', 'security_opt', 'tmpfs', 'external_links']);
/** Lists that may be written as one value. */
const LISTS = new Set(['dns', 'dns_search', 'dns_opt']);
/** Maps that may be written as a list. */
const MAPS: Readonly<Record<string, RegExp>> = { annotations: /=/, sysctls: /=/, extra_hosts: /[=:]/ };

/** Attribute path → hash, for everything about a service but its image, its build and the content of files. */
export function attributesOf(service: Service, project: Project): Record<string, string> {
  const parts = [
    ...plainParts(service.definition),
    ...variableParts(service),
    ...commandParts(service),
    ...portParts(service),
    ...mountParts(service),
    ...networkParts(service, project),
    ...referenceParts('configs', service, project),
    ...referenceParts('secrets', service, project),
    ...deployParts(service.definition.deploy),
  ];
  const sorted = parts.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  return Object.fromEntries(sorted.map(([path, value]) => [path, digest(value)]));
}

type Part = readonly [path: string, value: Json];

function plainParts(definition: JsonObject): Part[] {
  const names = Object.keys(definition).filter((name) => !APART.has(name) && !name.startsWith('x-'));
  return names.map((name) => [name, plainPart(name, definition[name] ?? null)]);
}

function plainPart(name: string, value: Json): Json {
  const separators = MAPS[name];
  if (separators !== undefined) return keyed(value, separators);
  if (SETS.has(name)) return unordered(asList(value));
  return LISTS.has(name) ? asList(value) : value;
}

function variableParts(service: Service): Part[] {
  const environment = [...service.environment.values()].map(({ name, value }): Part => [`environment.${name}`, value]);
  const labels = [...service.labels].map(([name, { value }]): Part => [`labels.${name}`, value]);
  return [...environment, ...labels];
}

function commandParts({ command, entrypoint, healthcheck, definition }: Service): Part[] {
  const words = (given: Service['command']): Json => given?.words.map(({ value }) => value) ?? null;
  const parts: Part[] = [];
  if (command !== null) parts.push(['command', words(command)]);
  if (entrypoint !== null) parts.push(['entrypoint', words(entrypoint)]);
  if (healthcheck === null) return parts;
  const { location: _, test, ...timing } = healthcheck;
  const raw = isMap(definition.healthcheck) ? definition.healthcheck : {};
  parts.push([
    'healthcheck',
    { ...timing, test: [test?.form ?? null, words(test)], first: raw.start_interval ?? null },
  ]);
  return parts;
}

function portParts({ ports, expose }: Service): Part[] {
  const published = ports.map(({ hostIp, published, target, protocol }) => [hostIp, published, target, protocol]);
  const parts: Part[] = [];
  if (published.length > 0) parts.push(['ports', unordered(published)]);
  if (expose.length > 0) parts.push(['expose', unordered(expose.map(({ value }) => value))]);
  return parts;
}

function mountParts(service: Service): Part[] {
  const written = asList(service.definition.volumes ?? []);
  return service.mounts
    .filter(({ type, short }) => type !== 'tmpfs' || !short)
    .map((mount) => {
      const options = optionsOf(written, mount.target);
      return [
        `volumes.${mount.target}`,
        { type: mount.type, source: mount.source?.value ?? null, readOnly: mount.readOnly, options },
      ];
    });
}

/** What a mount says besides type, source, target and whether it is read-only. */
function optionsOf(written: readonly Json[], target: string): Json {
  for (const entry of written) {
    if (isMap(entry) && entry.target === target) {
      const { type: _, source: __, target: ___, read_only: ____, ...options } = entry;
      return Object.keys(options).length === 0 ? null : options;
    }
    if (typeof entry !== 'string') continue;
    const modes = /:([a-zA-Z,]+)$/.exec(entry);
    const rest = modes === null ? entry : entry.slice(0, -modes[0].length);
    if (rest !== target && !rest.endsWith(`:${target}`)) continue;
    const kept = (modes?.[1] ?? '').split(',').filter((mode) => !['', 'ro', 'rw'].includes(mode));
    return kept.length === 0 ? null : unordered(kept);
  }
  return null;
}

function networkParts(service: Service, project: Project): Part[] {
  if (service.networkMode !== null) return [];
  const names = service.networks.length > 0 ? service.networks.map(({ name }) => name) : ['default'];
  const written = service.definition.networks;
  return names.flatMap((name): Part[] => {
    const attached: Part = [`networks.${name}`, (isMap(written) ? written[name] : null) ?? {}];
    const definition = project.networks.get(name)?.definition ?? {};
    return Object.keys(definition).length === 0 ? [attached] : [attached, [`networks.${name}.definition`, definition]];
  });
}

/** `configs` and `secrets`: how they are mounted, and content that stands in the Compose file itself. */
function referenceParts(kind: 'configs' | 'secrets', service: Service, project: Project): Part[] {
  return asList(service.definition[kind] ?? []).map((entry) => {
    const mounted = isMap(entry) ? entry : { source: entry };
    const { file: _, ...definition } = project[kind].get(String(mounted.source))?.definition ?? {};
    return [`${kind}.${String(mounted.source)}`, { mounted, definition }];
  });
}

function deployParts(deploy: Json | undefined): Part[] {
  if (!isMap(deploy)) return [];
  const { replicas: _, ...rest } = deploy;
  return Object.entries(rest).map(([name, value]) => [`deploy.${name}`, isList(value) ? [...value] : value]);
}
