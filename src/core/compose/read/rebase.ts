import type { MapNode, Node, ScalarNode } from '../../source/node.ts';
import { isPath, parseVolume } from '../service/volume-text.ts';
import { isForeign, joinPath } from './paths.ts';

/** Makes the relative paths of an included model relative to the project directory. */
export function rebaseModel(model: MapNode, directory: string): MapNode {
  if (directory === '') return model;
  const move = (node: Node) => movePath(node, directory);
  const moveFile = (node: Node) => changeAll(node, (entry) => change(entry, 'file', move));
  const withServices = change(model, 'services', (services) =>
    changeAll(services, (one) => rebaseService(one, directory)),
  );
  return change(change(withServices, 'configs', moveFile), 'secrets', moveFile) as MapNode;
}

/** Makes the relative paths of one service relative to the project directory. */
export function rebaseService(service: Node, directory: string): Node {
  if (directory === '') return service;
  const move = (node: Node) => movePath(node, directory);
  const changes: readonly (readonly [string, (node: Node) => Node])[] = [
    ['build', (build) => (build.kind === 'map' ? change(build, 'context', move) : move(build))],
    ['env_file', (node) => moveEach(node, 'path', move)],
    ['label_file', (node) => moveEach(node, 'path', move)],
    [
      'volumes',
      (node) =>
        node.kind === 'list' ? { ...node, items: node.items.map((item) => moveVolume(item, directory)) } : node,
    ],
    ['develop', (node) => change(node, 'watch', (watch) => moveEach(watch, 'path', move))],
    ['extends', (node) => change(node, 'file', move)],
  ];
  return changes.reduce((made, [key, apply]) => change(made, key, apply), service);
}

function moveEach(node: Node, key: string, move: (node: Node) => Node): Node {
  if (node.kind === 'list') return { ...node, items: node.items.map((item) => moveEach(item, key, move)) };
  return node.kind === 'map' ? change(node, key, move) : move(node);
}

function moveVolume(item: Node, directory: string): Node {
  if (item.kind === 'map') {
    const type = item.entries.get('type')?.value;
    return type?.kind === 'scalar' && type.text === 'bind'
      ? change(item, 'source', (node) => movePath(node, directory))
      : item;
  }
  if (item.kind !== 'scalar') return item;
  const { source, target, modes } = parseVolume(item.text);
  if (source === null || !isPath(source) || isForeign(source)) return item;
  const parts = [`./${joinPath(directory, source)}`, target, modes.join(',')].filter((part) => part !== '');
  return withText(item, parts.join(':'));
}

function movePath(node: Node, directory: string): Node {
  if (node.kind !== 'scalar' || node.text === '' || isForeign(node.text) || node.text.startsWith('$')) return node;
  return withText(node, `./${joinPath(directory, node.text)}`);
}

function withText(node: ScalarNode, text: string): ScalarNode {
  return { ...node, value: text, text };
}

function change(node: Node, key: string, apply: (node: Node) => Node): Node {
  const entry = node.kind === 'map' ? node.entries.get(key) : undefined;
  if (node.kind !== 'map' || entry === undefined) return node;
  return { ...node, entries: new Map(node.entries).set(key, { ...entry, value: apply(entry.value) }) };
}

function changeAll(node: Node, apply: (node: Node) => Node): Node {
  if (node.kind !== 'map') return node;
  const entries = [...node.entries].map(([key, entry]) => [key, { ...entry, value: apply(entry.value) }] as const);
  return { ...node, entries: new Map(entries) };
}
