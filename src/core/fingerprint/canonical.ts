import { createHash } from 'node:crypto';
import type { Json } from '../compose/project.ts';

/** sha256 of canonical JSON, the first 16 hex digits. */
export function digest(value: Json): string {
  return createHash('sha256')
    .update(JSON.stringify(canonical(value)))
    .digest('hex')
    .slice(0, 16);
}

/** The same data with keys in order and scalars as text, so that `80` and `"80"` are one. */
function canonical(value: Json): Json {
  if (value === null) return null;
  if (isList(value)) return value.map(canonical);
  if (typeof value !== 'object') return String(value);
  const keys = Object.keys(value).sort();
  return Object.fromEntries(keys.map((key) => [key, canonical(value[key] ?? null)]));
}

/** True for a list, which TypeScript does not see in a readonly one. */
export function isList(value: Json): value is readonly Json[] {
  return Array.isArray(value);
}

/** True for a map. */
export function isMap(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** A list whose order means nothing. */
export function unordered(values: readonly Json[]): Json {
  return [...new Set(values.map((value) => JSON.stringify(canonical(value))))].sort();
}

/** `- KEY=VALUE` or `KEY: VALUE` as one map. */
export function keyed(value: Json, separators: RegExp): Json {
  if (!isList(value)) return value;
  return Object.fromEntries(
    value.map((item) => {
      const text = String(item);
      const at = text.search(separators);
      return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
    }),
  );
}

/** One value or a list of them, as a list. */
export function asList(value: Json): readonly Json[] {
  return isList(value) ? value : [value];
}
