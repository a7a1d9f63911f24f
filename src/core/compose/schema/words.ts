import type { Node } from '../../source/node.ts';

/** What the entries of the top-level sections are called. */
export const KINDS: ReadonlyMap<string, string> = namesOf({
  services: 'service',
  networks: 'network',
  volumes: 'volume',
  configs: 'config',
  secrets: 'secret',
  models: 'model',
});

/** What a value of each named shape looks like. */
export const WANTED: ReadonlyMap<string, string> = namesOf({
  boolean: '`true` or `false`',
  external: '`true` or `false`',
  integer: 'a whole number',
  retries: 'a whole number',
  oom_score_adj: 'a whole number from -1000 to 1000',
  cpu_percent: 'a whole number from 0 to 100',
  number: 'a number',
  count: 'a whole number or `all`',
  duration: 'a duration such as `30s` or `1m30s`',
  size: 'a size such as `64m` or `1gb`',
  containerName: 'a name for a container: letters, digits, `.`, `_` and `-`',
  pullPolicy: 'a pull policy: `always`, `missing`, `never`, `build`, `daily`, `weekly` or `every_12h`',
  restart: 'a restart policy: `no`, `always`, `unless-stopped` or `on-failure`',
  gpus: '`all`, or a list',
});

const TYPES: ReadonlyMap<string, string> = namesOf({
  string: 'text',
  number: 'a number',
  external: '`true` or `false`',
  integer: 'a whole number',
  retries: 'a whole number',
  oom_score_adj: 'a whole number from -1000 to 1000',
  cpu_percent: 'a whole number from 0 to 100',
  boolean: '`true` or `false`',
  object: 'a map',
  array: 'a list',
});

/** "text or a list". */
export function describeTypes(types: string | readonly string[]): string {
  const words = [types].flat().flatMap((type) => TYPES.get(type) ?? []);
  return words.join(', ').replace(/, ([^,]*)$/, ' or $1');
}

/** "a list", "empty", "the number 5". */
export function describeNode(node: Node): string {
  if (node.kind === 'map') return 'a map';
  if (node.kind === 'list') return 'a list';
  if (node.value === null) return 'empty';
  if (typeof node.value === 'number') return `the number ${node.text}`;
  return typeof node.value === 'boolean' ? `\`${node.text}\`` : 'text';
}

/** A key of the file may be named like a part of every object. */
function namesOf(names: Readonly<Record<string, string>>): ReadonlyMap<string, string> {
  return new Map(Object.entries(names));
}
