import { type Finding, finding } from '../../finding.ts';
import { lineSpan, locate, openSource, positionOf, type Source } from '../../source/source.ts';
import { substitute } from './template.ts';

/** Variables of a file, and the lines that are no assignment. */
export interface Dotenv {
  readonly variables: ReadonlyMap<string, string>;
  readonly findings: readonly Finding[];
}

const ASSIGNMENT = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*[=:][ \t]*/y;
const QUOTED = /"((?:[^"\\]|\\[\s\S])*)"|'((?:[^'\\]|\\[\s\S])*)'/y;

/** Parses a file of variables as Compose does: `export`, quotes, comments, earlier variables in later values. */
export function parseDotenv(path: string, text: string, given: ReadonlyMap<string, string> = new Map()): Dotenv {
  const source = openSource(path, text);
  const variables = new Map<string, string>();
  const findings: Finding[] = [];
  let at = 0;
  while (at < source.text.length) {
    const end = endOfLine(source.text, at);
    const line = source.text.slice(at, end).trim();
    if (line === '' || line.startsWith('#')) {
      at = end + 1;
      continue;
    }
    at = readAssignment({ source, at, end, variables, given, findings });
  }
  return { variables, findings };
}

interface Line {
  readonly source: Source;
  readonly at: number;
  readonly end: number;
  readonly variables: Map<string, string>;
  readonly given: ReadonlyMap<string, string>;
  readonly findings: Finding[];
}

function readAssignment(line: Line): number {
  const { source, at, end, variables, given } = line;
  ASSIGNMENT.lastIndex = at;
  const assignment = ASSIGNMENT.exec(source.text);
  if (assignment === null || ASSIGNMENT.lastIndex > end + 1) return readBare(line);
  const name = assignment[1] ?? '';
  const start = Math.min(ASSIGNMENT.lastIndex, end);
  QUOTED.lastIndex = start;
  const quoted = QUOTED.exec(source.text);
  const known = new Map([...given, ...variables]);
  if (quoted !== null) {
    assign(line, name, quoted[2] ?? expandText(replaceEscapes(quoted[1] ?? ''), known));
    return endOfLine(source.text, QUOTED.lastIndex) + 1;
  }
  const raw = source.text.slice(start, end);
  if (/^["']/.test(raw)) line.findings.push(badLine(line, `The quote of \`${name}\` is never closed.`));
  else assign(line, name, expandText(raw.replace(/(?:^|\s)#.*$/, '').trim(), known));
  return end + 1;
}

/** A name alone takes its value from the environment, which we do not read: it stays unknown. */
function readBare(line: Line): number {
  const text = line.source.text.slice(line.at, line.end).trim();
  if (!/^(?:export\s+)?[A-Za-z_][\w.-]*$/.test(text)) {
    line.findings.push(badLine(line, 'The line is not `NAME=value`.'));
  }
  return line.end + 1;
}

/** A value made of a variable nobody gave is as unknown as that one. */
function assign(line: Line, name: string, value: string | null): void {
  if (value === null) line.variables.delete(name);
  else line.variables.set(name, value);
}

function expandText(text: string, variables: ReadonlyMap<string, string>): string | null {
  if (!text.includes('$')) return text;
  const made = substitute(text, variables);
  return made.unresolved.length > 0 ? null : made.text;
}

function replaceEscapes(text: string): string {
  return text.replace(/\\([\s\S])/g, (whole, character: string) => ESCAPES[character] ?? whole);
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\', $: '$$' };

function endOfLine(text: string, at: number): number {
  const found = text.indexOf('\n', at);
  return found === -1 ? text.length : found;
}

/** Never shows the line itself: it may hold a secret. */
function badLine(line: Line, message: string): Finding {
  const span = lineSpan(line.source, positionOf(line.source, line.at).line);
  return finding({
    rule: 'env-file-syntax',
    severity: 'error',
    message,
    help: 'Write `NAME=value`, the value in quotes where it holds spaces or `#`.',
    location: locate(span),
  });
}
