import type { CST, ErrorCode, YAMLParseError } from 'yaml';
import { type Finding, finding } from '../finding.ts';
import { explainIndentation } from './indentation.ts';
import { locate, type Source, type Span } from './source.ts';
import { walkTokens } from './tokens.ts';

/** What a person wants to know of a syntax error: the place of its cause, in words. */
export function explainProblem(source: Source, error: YAMLParseError, tokens: readonly CST.Token[]): Finding {
  const garbage = findGarbage(source, error.pos[0]);
  if (garbage !== null)
    return syntax(
      garbage,
      'Text after the end of the document `...`.',
      'Begin a new document with `---`, or remove it.',
    );
  const unclosed = findUnclosed(tokens, error.pos[0]);
  if (unclosed !== null) return explainUnclosed(source, unclosed);
  const start =
    error.code === 'TAB_AS_INDENT' ? tabBefore(source.text, error.pos[0]) : skipToToken(source.text, error.pos[0]);
  const span = { source, start, end: endOfToken(source.text, start) };
  if (error.code === 'BAD_INDENT') return explainIndentation(source, span);
  const [message, help] = SENTENCES[error.code] ?? [undefined, undefined];
  const subject = source.text.slice(span.start, span.end).slice(0, 40);
  return syntax(
    span,
    (message ?? 'YAML cannot be read here: `$`.').replace('$', () => subject),
    help ?? LOOK_AROUND,
  );
}

const LOOK_AROUND = 'Look at quotes, brackets, colons and indentation on this line and the one before.';

const SENTENCES: Partial<Record<ErrorCode, readonly [string, string]>> = {
  TAB_AS_INDENT: ['A tab is used for indentation.', 'Indent with spaces only.'],
  MULTILINE_IMPLICIT_KEY: [
    '`$` has no colon after it.',
    'A key is written `key:`, on one line; text of several lines goes in quotes.',
  ],
  BLOCK_AS_IMPLICIT_KEY: [
    'A value holds another `key: value` on the same line.',
    'Put the value in quotes, or the inner key on a line of its own.',
  ],
  BAD_SCALAR_START: ['A value cannot begin with `$`.', 'Put the value in quotes.'],
  BAD_DQ_ESCAPE: ['`$` is not an escape that double quotes know.', 'Double the backslash, or use single quotes.'],
  BAD_ALIAS: ['`$` is not the name of an anchor.', 'Put the value in quotes if the `*` or `&` is meant as such.'],
  MULTIPLE_ANCHORS: ['A value has two anchors.', 'Keep one of them.'],
  MULTIPLE_TAGS: ['A value has two tags.', 'Keep one of them.'],
  KEY_OVER_1024_CHARS: ['A key is longer than 1024 characters.', 'Is a quote or a line break missing?'],
  MISSING_CHAR: ['Something is missing before `$`.', LOOK_AROUND],
  UNEXPECTED_TOKEN: ['`$` does not belong here.', LOOK_AROUND],
};

function explainUnclosed(source: Source, token: Unclosed): Finding {
  const span = { source, start: token.offset, end: token.offset + 1 };
  const isQuote = token.character === '"' || token.character === "'";
  const closing = { '[': ']', '{': '}' }[token.character] ?? token.character;
  const message = isQuote ? 'The quote opened here is never closed.' : `\`${token.character}\` is never closed.`;
  return syntax(span, message, `Add the closing \`${closing}\`.`);
}

interface Unclosed {
  readonly offset: number;
  readonly character: string;
}

function findUnclosed(tokens: readonly CST.Token[], before: number): Unclosed | null {
  for (const top of tokens) {
    for (const token of walkTokens(top)) {
      const character = unclosedCharacter(token);
      if (character !== null && token.offset <= before) return { offset: token.offset, character };
    }
  }
  return null;
}

function unclosedCharacter(token: CST.Token): string | null {
  if (token.type === 'flow-collection') {
    return token.end.some((end) => /flow-(?:map|seq)-end/.test(end.type)) ? null : token.start.source;
  }
  if (token.type !== 'double-quoted-scalar' && token.type !== 'single-quoted-scalar') return null;
  const quote = token.source[0] ?? '"';
  return token.source.length > 1 && token.source.endsWith(quote) ? null : quote;
}

function findGarbage(source: Source, offset: number): Span | null {
  const found = [...source.text.slice(0, offset + 1).matchAll(/^\.\.\.[ \t]*\r?\n(?=[^-%#\s])/gm)].at(-1);
  if (found === undefined) return null;
  const start = found.index + found[0].length;
  return { source, start, end: endOfToken(source.text, start) };
}

function tabBefore(text: string, offset: number): number {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1;
  const tab = text.indexOf('\t', lineStart);
  return tab === -1 ? offset : tab;
}

/** The next offset that is neither blank nor part of a comment; the same one where the file ends before. */
export function skipToToken(text: string, offset: number): number {
  const gap = /(?:[ \t\r\n]|(?<=^|\s)#[^\n]*)*/my;
  gap.lastIndex = offset;
  const end = offset + (gap.exec(text)?.[0].length ?? 0);
  return end < text.length ? end : offset;
}

function endOfToken(text: string, start: number): number {
  const word = /[\w.$/-]+|\t+|\S|$/y;
  word.lastIndex = start;
  return start + (word.exec(text)?.[0].length ?? 0);
}

function syntax(span: Span, message: string, help: string): Finding {
  return finding({ rule: 'yaml-syntax', severity: 'error', message, help, location: locate(span) });
}
