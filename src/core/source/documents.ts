import { Composer, type CST, type Document } from 'yaml';
import { type Finding, finding, sortFindings } from '../finding.ts';
import { findForbiddenCharacter, findHiddenCharacters } from './characters.ts';
import { findConflicts } from './conflicts.ts';
import { convertDocument } from './convert.ts';
import { mendIndentation } from './indentation.ts';
import type { Node } from './node.ts';
import { explainProblem, skipToToken } from './problems.ts';
import { locate, openSource, type Source } from './source.ts';
import { readTokens } from './tokens.ts';

/** Larger files are refused, bytes of text. */
export const SIZE_LIMIT = 1024 * 1024;

/** The YAML documents of a file; `documents` is null where its syntax is broken. */
export interface Documents {
  readonly source: Source;
  /** Without those that hold nothing. */
  readonly documents: readonly Node[] | null;
  readonly findings: readonly Finding[];
}

/** Parses a file once; what is wrong with it comes as findings, one for each cause. */
export function parseDocuments(path: string, text: string): Documents {
  const source = openSource(path, text);
  const fatal = findFatal(source);
  if (fatal.length > 0) return { source, documents: null, findings: fatal };
  const read = readTokens(source);
  if (read.kind === 'problem') return { source, documents: null, findings: [read.problem] };
  const composed = [...new Composer(OPTIONS).compose(read.tokens, false, source.text.length)];
  const problem = findProblem(source, composed, read.tokens);
  if (problem === null) return convert(source, composed);
  return mend(source, composed, problem) ?? { source, documents: null, findings: [problem] };
}

/** A line that is indented wrongly is read as its neighbours are, so that all other faults are told too. */
function mend(source: Source, composed: readonly Document.Parsed[], problem: Finding): Documents | null {
  const error = firstError(composed);
  if (error?.code !== 'BAD_INDENT') return null;
  const text = mendIndentation(source, skipToToken(source.text, error.pos[0]));
  if (text === null) return null;
  const { documents, findings } = parseDocuments(source.path, text);
  return documents === null ? null : { source, documents, findings: sortFindings([problem, ...findings]) };
}

function firstError(documents: readonly Document.Parsed[]) {
  const errors = documents.flatMap((document) => document.errors);
  return errors.sort((a, b) => a.pos[0] - b.pos[0])[0];
}

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

function convert(source: Source, composed: readonly Document.Parsed[]): Documents {
  const findings: Finding[] = findHiddenCharacters(source);
  const documents: Node[] = [];
  for (const document of composed) {
    const converted = convertDocument(source, document);
    findings.push(...converted.findings);
    if (converted.node !== null) documents.push(converted.node);
  }
  return { source, documents, findings: sortFindings(findings) };
}

function findFatal(source: Source): Finding[] {
  if (source.text.length > SIZE_LIMIT) return [tooLarge(source)];
  const character = findForbiddenCharacter(source);
  return character === null ? findConflicts(source) : [character];
}

function findProblem(
  source: Source,
  documents: readonly Document.Parsed[],
  tokens: readonly CST.Token[],
): Finding | null {
  const first = firstError(documents);
  return first === undefined ? findBadDirective(source) : explainProblem(source, first, tokens);
}

function findBadDirective(source: Source): Finding | null {
  const found = /^%YAML[ \t]+(?!1\.[12]\s)\S+/m.exec(source.text);
  if (found === null || source.text.slice(0, found.index).trim() !== '') return null;
  return finding({
    rule: 'yaml-syntax',
    severity: 'error',
    message: `\`${found[0]}\` is a YAML version nobody reads.`,
    help: 'Remove the line.',
    location: locate({ source, start: found.index, end: found.index + found[0].length }),
  });
}

function tooLarge(source: Source): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file is larger than ${SIZE_LIMIT / 1024} KiB.`,
    help: 'Move what is generated or embedded into files of its own.',
    location: { file: source.path, range: null },
  });
}
