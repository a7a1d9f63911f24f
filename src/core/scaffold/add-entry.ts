import type { Json, JsonObject } from '../compose/project.ts';
import type { Entry, MapNode } from '../source/node.ts';
import { parseYaml } from '../source/parse.ts';
import { positionOf, type Source } from '../source/source.ts';
import { printEntries } from './print.ts';
import { type Style, styleOf } from './style.ts';

/** An entry for a top-level mapping of a YAML file. */
export interface Addition {
  /** Key of the mapping; it is added where there is none. */
  readonly section: string;
  readonly key: string;
  readonly value: Json;
  /** Whether a blank line sets entries apart where the file does not show it. */
  readonly spaced: boolean;
}

/** The text with the entry at the end of the mapping, in the style of the others; every other byte stays. Null where the file has no such place. */
export function addEntry(raw: string, addition: Addition): string | null {
  const { root, source, findings } = parseYaml('', raw);
  if (findings.some(({ severity }) => severity === 'error')) return null;
  const offset = raw.length - source.text.length;
  const insert = ({ at, text }: Insertion) => raw.slice(0, at + offset) + text + raw.slice(at + offset);
  if (root === null) return insert(atEnd(source, addition));
  if (root.kind !== 'map') return null;
  const section = root.entries.get(addition.section);
  if (section === undefined) return isFlow(root) ? null : insert(atEnd(source, addition));
  const { value } = section;
  if (value.kind === 'scalar' && value.value === null) return insert(intoNothing(source, section, addition));
  if (value.kind !== 'map') return null;
  return insert(isFlow(value) ? intoBraces(value, addition) : intoLines(value, addition));
}

interface Insertion {
  /** Offset in the source. */
  readonly at: number;
  readonly text: string;
}

const PLAIN: Style = { indent: 2, step: 2, listStep: 2, singleQuotes: false };

function isFlow({ span }: MapNode): boolean {
  return span.source.text[span.start] === '{';
}

/** Entries written in the mapping itself, not merged into it from elsewhere. */
function ownEntries({ entries, span }: MapNode): readonly Entry[] {
  return [...entries.values()]
    .filter(({ keySpan }) => keySpan.start >= span.start && keySpan.end <= span.end)
    .sort((a, b) => a.keySpan.start - b.keySpan.start);
}

function intoLines(map: MapNode, addition: Addition): Insertion {
  const { source } = map.span;
  const own = ownEntries(map);
  const style = styleOf(map, own);
  const lines = printEntries({ [addition.key]: addition.value }, style);
  const last = lastLine(source, { line: lineOf(source, own.at(-1)?.keySpan.start ?? 0), indent: style.indent });
  const blank = own.length > 1 ? isSetApart(source, own) : addition.spaced;
  return after(source, last, blank ? ['', ...lines] : lines);
}

/** JSON is YAML in braces. */
function intoBraces(map: MapNode, { key, value }: Addition): Insertion {
  const { source, end } = map.span;
  const own = ownEntries(map);
  const tail = own.length === 0 ? '' : source.text.slice(own.at(-1)?.value.span.end, end);
  const comma = own.length === 0 || /^[^#]*,/.test(tail) ? '' : ', ';
  const at = source.text.slice(0, end - 1).trimEnd().length;
  const text = `${comma || (own.length > 0 ? ' ' : '')}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
  return { at: own.length === 0 ? map.span.start + 1 : at, text };
}

function intoNothing(source: Source, { keySpan }: Entry, { key, value }: Addition): Insertion {
  return after(source, lineOf(source, keySpan.start), printEntries({ [key]: value }, PLAIN));
}

function atEnd(source: Source, { section, key, value }: Addition): Insertion {
  const added: JsonObject = { [section]: { [key]: value } };
  const lines = printEntries(added, { ...PLAIN, indent: 0 });
  const last = source.lineStarts.length - (source.text === '' || source.text.endsWith('\n') ? 1 : 0);
  return after(source, last, source.text === '' ? lines : ['', ...lines]);
}

/** The last line of the entry whose key stands in a line: what is indented further belongs to it, comments too. */
function lastLine(source: Source, key: { readonly line: number; readonly indent: number }): number {
  let last = key.line;
  for (let line = key.line + 1; line <= source.lineStarts.length; line += 1) {
    const text = textOf(source, line);
    const indent = text.search(/\S/);
    if (indent > key.indent) last = line;
    else if (indent !== -1 && text[indent] !== '#') break;
  }
  return last;
}

/** Whether blank lines stand before most entries; comments above a key belong to it. */
function isSetApart(source: Source, own: readonly Entry[]): boolean {
  const blank = own.slice(1).filter(({ keySpan }) => {
    let line = lineOf(source, keySpan.start) - 1;
    while (line > 1 && textOf(source, line).trimStart().startsWith('#')) line -= 1;
    return textOf(source, line).trim() === '';
  });
  return blank.length * 2 > own.length - 1;
}

/** After a line, 0 for none, with the line ends of the file; where it ends without one it still does. */
function after(source: Source, line: number, lines: readonly string[]): Insertion {
  const eol = /\r?\n/.exec(source.text)?.[0] ?? '\n';
  const next = source.lineStarts[line];
  if (line === 0) return { at: 0, text: lines.map((each) => each + eol).join('') };
  if (next === undefined) return { at: source.text.length, text: lines.map((each) => eol + each).join('') };
  return { at: next, text: lines.map((each) => each + eol).join('') };
}

function lineOf(source: Source, offset: number): number {
  return positionOf(source, offset).line;
}

function textOf(source: Source, line: number): string {
  return source.text.slice(source.lineStarts[line - 1] ?? 0, source.lineStarts[line] ?? source.text.length);
}
