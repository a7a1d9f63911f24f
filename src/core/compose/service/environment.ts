import type { Entry, Node, ScalarNode } from '../../source/node.ts';
import { child } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { EnvFile, EnvironmentVariable, Located } from '../project.ts';
import { eachOf, entriesOf, itemsOf, located, partSpan, textOf } from './view.ts';

/** `environment:` in either form; of a name that stands twice the last counts. */
export function readEnvironment(node: Node | null): Map<string, EnvironmentVariable> {
  const entries = entriesOf(node).flatMap(fromEntry);
  const items = itemsOf(node).flatMap((item) => (item.kind === 'scalar' ? fromText(item) : []));
  return new Map([...entries, ...items].map((variable) => [variable.name, variable]));
}

/** `labels:` in either form. */
export function readLabels(node: Node | null): Map<string, Located<string>> {
  const variables = readEnvironment(node).values();
  return new Map(
    [...variables].map(({ name, value, valueLocation }) => [name, { value: value ?? '', location: valueLocation }]),
  );
}

/** `env_file:`: a path, a list of paths, or of maps with `path` and `required`. */
export function readEnvFiles(node: Node | null): EnvFile[] {
  return eachOf(node).flatMap((item) => {
    const path = located(item.kind === 'map' ? child(item, 'path') : item);
    if (path === null) return [];
    const required = textOf(child(item, 'required')) !== 'false';
    return [{ path, required }];
  });
}

function fromEntry(entry: Entry): EnvironmentVariable[] {
  if (entry.value.kind !== 'scalar') return [];
  const { value, text, span } = entry.value;
  const isSamePlace = span.start === entry.keySpan.start;
  const valueSpan = isSamePlace ? partSpan(entry.value, text) : span;
  const written = value === null ? null : text;
  return [{ name: entry.key, value: written, location: locate(entry.keySpan), valueLocation: locate(valueSpan) }];
}

function fromText(item: ScalarNode): EnvironmentVariable[] {
  const at = item.text.indexOf('=');
  const name = at === -1 ? item.text : item.text.slice(0, at);
  const value = at === -1 ? null : item.text.slice(at + 1);
  const from = item.span.start + name.length + 1;
  const valueSpan = value === null ? item.span : partSpan(item, value, from);
  return [{ name, value, location: locate(item.span), valueLocation: locate(valueSpan) }];
}
