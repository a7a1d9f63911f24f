import { stringify } from 'yaml';
import type { Json, JsonObject } from '../compose/project.ts';
import type { Style } from './style.ts';

/** A mapping as lines of YAML in the style of what stands around it; what any reader of YAML could take for something else is in quotes. */
export function printEntries(entries: JsonObject, style: Style): readonly string[] {
  const margin = ' '.repeat(style.indent);
  return Object.entries(entries).flatMap(([key, value]) => {
    const head = `${margin}${printScalar(key, style)}:`;
    if (typeof value !== 'object' || value === null) return [`${head} ${printScalar(value, style)}`];
    if (isEmpty(value)) return [`${head} ${JSON.stringify(value)}`];
    return [head, ...(isList(value) ? printItems(value, style) : printEntries(value, below(style)))];
  });
}

/** Items that are no scalars are written as JSON, which YAML is too. */
function printItems(items: readonly Json[], style: Style): readonly string[] {
  const margin = ' '.repeat(style.indent + style.listStep);
  return items.map((item) => {
    const text = typeof item === 'object' && item !== null ? JSON.stringify(item) : printScalar(item, style);
    return `${margin}- ${text}`;
  });
}

function printScalar(value: Json, { singleQuotes }: Style): string {
  if (typeof value === 'string' && /\p{Cc}/u.test(value)) return JSON.stringify(value);
  return stringify(value, { version: '1.1', lineWidth: 0, singleQuote: singleQuotes }).trimEnd();
}

function below(style: Style): Style {
  return { ...style, indent: style.indent + style.step };
}

function isList(value: JsonObject | readonly Json[]): value is readonly Json[] {
  return Array.isArray(value);
}

function isEmpty(value: JsonObject | readonly Json[]): boolean {
  return Object.keys(value).length === 0;
}
