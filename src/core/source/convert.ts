import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type ParsedNode,
  type Scalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { type Finding, finding } from '../finding.ts';
import { type Anchors, openAnchors, tooManyAliases } from './anchors.ts';
import { buildMap, type Pair } from './mapping.ts';
import type { MergeTag, Node, ScalarNode } from './node.ts';
import { printScalar, resolvePlain } from './scalar.ts';
import { locate, type Source, type Span, trimmedEnd } from './source.ts';

/** One document as nodes; `node` is null where it is empty or its aliases are hostile. */
export interface Converted {
  readonly node: Node | null;
  readonly findings: readonly Finding[];
}

interface State {
  readonly source: Source;
  readonly findings: Finding[];
  readonly anchors: Anchors;
}

/** Makes nodes of a parsed document: aliases resolved, merge keys expanded, scalars read as Compose reads them. */
export function convertDocument(source: Source, document: Document.Parsed): Converted {
  if (document.contents === null) return { node: null, findings: [] };
  const findings: Finding[] = [];
  const state: State = { source, findings, anchors: openAnchors(findings) };
  const node = convertNode(state, document.contents);
  if (state.anchors.isExceeded) return { node: null, findings: [tooManyAliases(source)] };
  const isEmpty = node.kind === 'scalar' && node.value === null && node.span.start === node.span.end;
  return { node: isEmpty ? null : node, findings: state.findings };
}

function convertNode(state: State, node: ParsedNode): Node {
  if (isAlias(node)) return convertAlias(state, node);
  const anchor = node.anchor;
  if (anchor) state.anchors.begin(anchor);
  const made = isMap(node)
    ? convertMap(state, node)
    : isSeq(node)
      ? convertList(state, node)
      : convertScalar(state, node);
  if (anchor) state.anchors.define(anchor, made);
  return made;
}

function convertMap(state: State, node: YAMLMap): Node {
  const pairs: Pair[] = node.items.map(({ key, value }) => {
    const keyNode = key as ParsedNode | null;
    const converted = keyNode === null ? nothing(state, node) : convertNode(state, keyNode);
    const isMerge = isScalar(keyNode) && keyNode.type === 'PLAIN' && keyNode.value === '<<';
    const at = isAlias(keyNode) ? spanOf(state.source, keyNode) : converted.span;
    return {
      key: converted,
      keySpan: at,
      isMerge,
      value: value === null ? nothing(state, node) : convertNode(state, value as ParsedNode),
    };
  });
  const { entries, findings } = buildMap(pairs);
  state.findings.push(...findings);
  return { kind: 'map', entries, span: spanOf(state.source, node), tag: mergeTag(state, node) };
}

function convertList(state: State, node: YAMLSeq): Node {
  const items = node.items.map((item) => convertNode(state, item as ParsedNode));
  return { kind: 'list', items, span: spanOf(state.source, node), tag: mergeTag(state, node) };
}

function convertScalar(state: State, node: Scalar): ScalarNode {
  const written = String(node.value ?? '');
  const tag = mergeTag(state, node);
  const value = readScalar(node, written);
  const span = spanOf(state.source, node);
  if (/\p{Surrogate}/u.test(written)) state.findings.push(badEscape(state.source, span));
  return { kind: 'scalar', value, text: printScalar(value, written), span, tag };
}

function readScalar(node: Scalar, written: string): ScalarNode['value'] {
  const tag = node.tag ?? '';
  if (tag === 'tag:yaml.org,2002:str' || tag === '!') return written;
  return node.type === 'PLAIN' || tag.startsWith('tag:yaml.org,2002:') ? resolvePlain(written) : written;
}

function convertAlias(state: State, alias: Alias): Node {
  return state.anchors.resolve(alias.source, spanOf(state.source, alias));
}

function nothing(state: State, near: YAMLMap): ScalarNode {
  const start = near.range?.[0] ?? 0;
  return { kind: 'scalar', value: null, text: '', span: { source: state.source, start, end: start }, tag: null };
}

const KNOWN_TAG = /^(?:!|tag:yaml\.org,2002:.*)$/;

function mergeTag(state: State, node: Scalar | YAMLMap | YAMLSeq): MergeTag {
  if (node.tag === '!reset') return 'reset';
  if (node.tag === '!override') return 'override';
  if (node.tag !== undefined && !KNOWN_TAG.test(node.tag)) state.findings.push(unknownTag(state.source, node));
  return null;
}

function spanOf(source: Source, node: { range?: readonly number[] | null }): Span {
  const [start = 0, end = start] = node.range ?? [];
  return { source, start, end: trimmedEnd(source.text, start, end) };
}

function unknownTag(source: Source, node: Scalar | YAMLMap | YAMLSeq): Finding {
  return finding({
    rule: 'yaml-tag',
    severity: 'warning',
    message: `The tag \`${node.tag}\` means nothing to Compose and is ignored.`,
    help: 'Remove it, or put the value in quotes.',
    location: locate(tagSpan(source, node)),
  });
}

/** The tag stands before the value, maybe with an anchor between them. */
function tagSpan(source: Source, node: Scalar | YAMLMap | YAMLSeq): Span {
  const value = spanOf(source, node);
  const found = /(!\S*)\s+(?:&\S+\s+)?$/.exec(source.text.slice(0, value.start));
  return found === null ? value : { source, start: found.index, end: found.index + (found[1] ?? '').length };
}

function badEscape(source: Source, span: Span): Finding {
  const at = span.start + Math.max(0, source.text.slice(span.start, span.end).search(/\\u[dD][89a-fA-F]/));
  return finding({
    rule: 'yaml-character',
    severity: 'error',
    message: 'The text holds half a character (an unpaired `\\ud8…` escape).',
    help: 'Write the character itself, or `\\U` and its eight digits.',
    location: locate({ source, start: at, end: Math.min(at + 6, span.end) }),
  });
}
