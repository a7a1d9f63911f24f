import { Composer, type CST, type Document, type YAMLParseError } from 'yaml';
import { type Finding, finding } from '../finding.ts';
import { convertDocument } from './convert.ts';
import { mendIndentation } from './indentation.ts';
import type { Node } from './node.ts';
import { explainProblem, skipToToken } from './problems.ts';
import { locate, type Source } from './source.ts';
import { readTokens } from './tokens.ts';

/** The YAML documents of a file, null where its syntax is broken; and what is wrong. */
export interface Read {
  readonly documents: readonly Node[] | null;
  readonly findings: readonly Finding[];
}

/** The same, and the text with its first fault mended, where that is an indentation. */
export interface ReadByLibrary extends Read {
  readonly mended: string | null;
}

const OPTIONS = { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent', prettyErrors: false } as const;

/** Reads any YAML with the library, slowly; of broken syntax the first fault is told, where its cause is. */
export function readByLibrary(source: Source): ReadByLibrary {
  const read = readTokens(source);
  if (read.kind === 'problem') return { documents: null, findings: [read.problem], mended: null };
  const composed = [...new Composer(OPTIONS).compose(read.tokens, false, source.text.length)];
  const error = firstError(composed);
  const problem = findProblem(source, error, read.tokens);
  if (problem !== null) return { documents: null, findings: [problem], mended: mend(source, error) };
  const converted = composed.map((document) => convertDocument(source, document));
  return {
    documents: converted.flatMap(({ node }) => node ?? []),
    findings: converted.flatMap(({ findings }) => findings),
    mended: null,
  };
}

function firstError(documents: readonly Document.Parsed[]): YAMLParseError | undefined {
  const errors = documents.flatMap((document) => document.errors);
  return errors.sort((a, b) => a.pos[0] - b.pos[0])[0];
}

function findProblem(source: Source, error: YAMLParseError | undefined, tokens: readonly CST.Token[]): Finding | null {
  return error === undefined ? findBadDirective(source) : explainProblem(source, error, tokens);
}

/** A line that is indented wrongly can be read as its neighbours are. */
function mend(source: Source, error: YAMLParseError | undefined): string | null {
  return error?.code === 'BAD_INDENT' ? mendIndentation(source, skipToToken(source.text, error.pos[0])) : null;
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
