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
  const open = openLines(source, place.line);
  const sibling = open.find((line) => line.indent > indent);
  const parent = open.filter((line) => line.indent < indent).at(-1);
  const name = nameOf(source.text.slice(span.start, span.end));
  const wanted = sibling?.indent ?? parent?.indent;
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
