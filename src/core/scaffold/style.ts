import type { Entry, MapNode, Node } from '../source/node.ts';
import { positionOf } from '../source/source.ts';

/** How a mapping is written: what is added to it is written the same way. */
export interface Style {
  /** Spaces before its keys. */
  readonly indent: number;
  /** Spaces by which each level is indented further. */
  readonly step: number;
  /** Spaces by which the items of a list are indented below its key. */
  readonly listStep: number;
  readonly singleQuotes: boolean;
}

/** Spaces before what stands at a place. */
export function indentOf({ span }: Pick<Node, 'span'>): number {
  return positionOf(span.source, span.start).column - 1;
}

/** The style of a mapping written in lines, as its entries show it. */
export function styleOf(map: MapNode, own: readonly Entry[]): Style {
  const indent = Math.max(...own.slice(-1).map(({ keySpan }) => indentOf({ span: keySpan })));
  const children = own.toReversed().flatMap(({ value }) => (isBlock(value, 'map') ? [...value.entries.values()] : []));
  const below = children.find(({ keySpan }) => indentOf({ span: keySpan }) > indent);
  const step = below === undefined ? indent || 2 : indentOf({ span: below.keySpan }) - indent;
  const list = children.find(({ keySpan, value }) => isBlock(value, 'list') && value.span.start > keySpan.start);
  const { text } = map.span.source;
  return {
    indent,
    step,
    listStep: list === undefined ? step : Math.max(0, indentOf(list.value) - indentOf({ span: list.keySpan })),
    singleQuotes: count(text, /[:-] '/g) > count(text, /[:-] "/g),
  };
}

/** Whether it is written in lines of its own, without braces. */
function isBlock<K extends 'map' | 'list'>(node: Node, kind: K): node is Extract<Node, { kind: K }> {
  return node.kind === kind && !/[{[]/.test(node.span.source.text[node.span.start] ?? '{');
}

function count(text: string, what: RegExp): number {
  return text.match(what)?.length ?? 0;
}
