import type { Path } from '../../source/node.ts';

/** How two values at one place become one. */
export type MergeRule =
  | 'replace'
  /** Maps and lists of `KEY=value` alike. */
  | 'pairs'
  /** A list of names and a map keyed by them alike. */
  | 'names'
  /** One value or a list of them. */
  | 'several'
  /** `build: DIR` and `build: {context: DIR}` alike. */
  | 'build'
  /** Another driver replaces the options too. */
  | 'logging'
  | 'deep';

/** What makes two list items the same thing; the later one then takes the place of the earlier. */
export type ItemKey = 'text' | 'name' | 'target' | 'port' | 'source' | 'path' | null;

const MERGE_RULES: readonly (readonly [RegExp, MergeRule])[] = [
  [/^services\/[^/]+\/(?:command|entrypoint|healthcheck\/test)$/, 'replace'],
  [/^services\/[^/]+\/ulimits\/[^/]+$/, 'replace'],
  [
    /^services\/[^/]+\/(?:environment|labels|annotations|sysctls|build\/(?:args|labels|additional_contexts)|deploy\/labels)$/,
    'pairs',
  ],
  [/^(?:networks|volumes|configs|secrets)\/[^/]+\/labels$/, 'pairs'],
  [/^services\/[^/]+\/(?:depends_on|networks)$/, 'names'],
  [/^services\/[^/]+\/(?:dns|dns_opt|dns_search|tmpfs|env_file|label_file)$/, 'several'],
  [/^services\/[^/]+\/build$/, 'build'],
  [/^services\/[^/]+\/logging$/, 'logging'],
];

const ITEM_KEYS: readonly (readonly [RegExp, ItemKey])[] = [
  [
    /^services\/[^/]+\/(?:environment|labels|annotations|sysctls|build\/(?:args|labels|additional_contexts)|deploy\/labels)$/,
    'name',
  ],
  [/^services\/[^/]+\/(?:volumes|devices)$/, 'target'],
  [/^services\/[^/]+\/ports$/, 'port'],
  [/^services\/[^/]+\/(?:configs|secrets)$/, 'source'],
  [/^services\/[^/]+\/(?:env_file|label_file)$/, 'path'],
  [/^services\/[^/]+\/(?:expose|dns|dns_opt|dns_search|tmpfs|cap_add|cap_drop|profiles|links|build\/tags)$/, 'text'],
  [/^services\/[^/]+\/networks\/[^/]+\/(?:aliases|link_local_ips)$/, 'text'],
];

/** The rule for two values at a path. */
export function mergeRule(path: Path): MergeRule {
  return find(MERGE_RULES, path) ?? 'deep';
}

/** What tells the items of the list at a path apart; null: nothing, lists are put together. */
export function itemKey(path: Path): ItemKey {
  return find(ITEM_KEYS, path) ?? null;
}

function find<T>(table: readonly (readonly [RegExp, T])[], path: Path): T | undefined {
  if (path.length < 2 || path.length > 5) return undefined;
  const text = path.join('/');
  return table.find(([pattern]) => pattern.test(text))?.[1];
}
