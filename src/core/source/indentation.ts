import { type Finding, finding, type Related } from '../finding.ts';
import { locate, positionOf, type Source, type Span } from './source.ts';

interface Line {
  readonly indent: number;
  readonly offset: number;
  readonly name: string;
}

/** Says how far a line is indented and how far its neighbours are. */
export function explainIndentation(source: Source, span: Span): Finding {
  const place = positionOf(source, span.start);
  const indent = place.column - 1;
  const { sibling, within: parent } = neighbours(source, place.line, indent);
  const name = nameOf(source.text.slice(span.start, span.end));
  const wanted = sibling?.indent;
  const within = parent === undefined ? '' : ` in \`${parent.name}\``;
  return finding({
    rule: 'yaml-syntax',
    severity: 'error',
    message:
      wanted === undefined
        ? `\`${name}\` is not indented as what stands around it.`
        : `\`${name}\` is indented ${count(indent)}, what stands beside it${within} ${wanted}.`,
    help: wanted === undefined ? 'Line it up with its siblings.' : `Indent it ${count(wanted)}.`,
    location: locate(span),
    related: sibling === undefined ? [] : [relate(source, sibling)],
  });
}

/** The text with a line indented as its neighbours are; null where they do not tell. */
export function mendIndentation(source: Source, offset: number): string | null {
  const { line, column } = positionOf(source, offset);
  const { sibling } = neighbours(source, line, column - 1);
  const start = source.lineStarts[line - 1] ?? 0;
  if (sibling === undefined || source.text.slice(start, offset).trim() !== '') return null;
  return `${source.text.slice(0, start)}${' '.repeat(sibling.indent)}${source.text.slice(offset)}`;
}

/** The line that stands beside one, as far as can be told, and the one they both stand in. */
function neighbours(source: Source, line: number, indent: number) {
  const open = openLines(source, line);
  const inner = open.find((other) => other.indent > indent);
  const [outer, around] = open.filter((other) => other.indent < indent).reverse();
  // What stands below it stands as deep as the lines before: it begins something new beside what those are in.
  if (inner === undefined || nextIndent(source, line) === inner.indent)
    return { sibling: outer ?? inner, within: around };
  return { sibling: inner, within: outer };
}

function nextIndent(source: Source, line: number): number {
  const rest = source.text.slice(source.lineStarts[line] ?? source.text.length);
  return /^[ \t]*(?=[^\s#])/m.exec(rest)?.[0].length ?? -1;
}

function relate(source: Source, line: Line): Related {
  const span = { source, start: line.offset, end: line.offset + line.name.length };
  return { message: `\`${line.name}\` stands beside it`, location: locate(span) };
}

/** The first line at each depth still open just before a line, outermost first. */
function openLines(source: Source, line: number): Line[] {
  let open: Line[] = [];
  for (let number = 1; number < line; number++) {
    const start = source.lineStarts[number - 1] ?? 0;
    const text = source.text.slice(start, source.lineStarts[number]);
    const content = text.search(/[^\s]/);
    if (content === -1 || text[content] === '#') continue;
    const last = open.findLast((other) => other.indent <= content);
    open = open.filter((other) => other.indent <= content);
    if (last?.indent === content && !text.startsWith('- ', content)) open = open.slice(0, -1);
    if (last?.indent !== content || open.at(-1) !== last) {
      open.push({ indent: content, offset: start + content, name: nameOf(text.slice(content)) });
    }
  }
  return open;
}

function nameOf(text: string): string {
  return (/^(?:- )?["']?([\w.$/-]+)/.exec(text)?.[1] ?? text.trim()).slice(0, 40);
}

function count(spaces: number): string {
  return spaces === 1 ? '1 space' : `${spaces} spaces`;
}
