import { type CST, Lexer, Parser } from 'yaml';
import { type Finding, finding } from '../finding.ts';
import { locate, type Source } from './source.ts';

/** Deeper nesting than this is refused. */
export const DEPTH_LIMIT = 200;

/** More pieces than this are refused: words, signs, spaces and line ends. What is written as nearly all is, another reader reads. */
export const PIECE_LIMIT = 300_000;

/** The syntax tokens of a file, or why they cannot be read. */
export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'problem'; readonly problem: Finding };

/** Reads the syntax tokens of a source, each document one; gives up where it nests too deep. */
export function readTokens(source: Source): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let pieces = 0;
  for (const lexeme of new Lexer().lex(source.text)) {
    if (++pieces > PIECE_LIMIT) return { kind: 'problem', problem: tooMany(source, parser.offset) };
    for (const token of parser.next(lexeme)) tokens.push(token);
    if (parser.stack.length > DEPTH_LIMIT) return { kind: 'problem', problem: tooDeep(source, parser.offset) };
  }
  for (const token of parser.end()) tokens.push(token);
  return { kind: 'tokens', tokens };
}

/** Visits a token and all within it. */
export function* walkTokens(token: CST.Token): Generator<CST.Token> {
  yield token;
  if (token.type === 'document' && token.value) yield* walkTokens(token.value);
  if (!('items' in token)) return;
  for (const item of token.items) {
    if (item.key) yield* walkTokens(item.key);
    if (item.value) yield* walkTokens(item.value);
  }
}

function tooMany(source: Source, offset: number): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file holds more than ${PIECE_LIMIT.toLocaleString('en')} words and signs.`,
    help: 'Split it into files of which one includes the others.',
    location: locate({ source, start: offset, end: offset }),
  });
}

function tooDeep(source: Source, offset: number): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file nests deeper than ${DEPTH_LIMIT} levels.`,
    help: 'Write it flatter.',
    location: locate({ source, start: Math.max(0, offset - 1), end: offset }),
  });
}
