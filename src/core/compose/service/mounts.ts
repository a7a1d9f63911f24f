import { child, type Node, type ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Located, Mount } from '../project.ts';
import { isForeign, joinPath } from '../read/paths.ts';
import { eachOf, isTrue, itemsOf, partSpan, textOf } from './view.ts';
import { isPath, parseVolume } from './volume-text.ts';

const TYPES = ['bind', 'volume', 'tmpfs', 'npipe', 'cluster', 'image'] as const;

/** `volumes:` in short and long syntax, and `tmpfs:`. */
export function readMounts(volumes: Node | null, tmpfs: Node | null): Mount[] {
  return [...itemsOf(volumes).flatMap(readMount), ...eachOf(tmpfs).flatMap(readTmpfs)];
}

/** A path as `Project` holds it: relative to the project directory without `./`, or absolute, or `~/…`. */
export function tidyPath(path: string): string {
  return isForeign(path) ? path : joinPath('', path) || '.';
}

function readMount(item: Node): Mount[] {
  if (item.kind === 'scalar') return item.value === null ? [] : [readShort(item)];
  const target = textOf(child(item, 'target'));
  const type = TYPES.find((known) => known === textOf(child(item, 'type')));
  if (item.kind !== 'map' || target === null || type === undefined) return [];
  return [
    {
      location: locate(item.span),
      type,
      source: readSource(child(item, 'source'), type === 'bind'),
      target,
      readOnly: isTrue(child(item, 'read_only')),
      createHostPath: textOf(child(child(item, 'bind'), 'create_host_path')) !== 'false',
      short: false,
    },
  ];
}

function readSource(node: Node | null, isBind: boolean): Located<string> | null {
  const text = textOf(node);
  if (node === null || !text) return null;
  return { value: isBind ? tidyPath(text) : text, location: locate(node.span) };
}

function readShort(item: ScalarNode): Mount {
  const { source, target, modes } = parseVolume(item.text);
  const type = source !== null && isPath(source) ? 'bind' : 'volume';
  const value = type === 'bind' ? tidyPath(source ?? '') : source;
  return {
    location: locate(item.span),
    type,
    source: value === null || source === null ? null : { value, location: locate(partSpan(item, source)) },
    target,
    readOnly: modes.includes('ro'),
    createHostPath: true,
    short: true,
  };
}

function readTmpfs(item: Node): Mount[] {
  const text = textOf(item);
  if (text === null) return [];
  const target = text.split(':', 1)[0] ?? text;
  return [
    {
      location: locate(item.span),
      type: 'tmpfs',
      source: null,
      target,
      readOnly: false,
      createHostPath: true,
      short: true,
    },
  ];
}
