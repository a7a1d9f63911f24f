import { type CST, Lexer, Parser } from 'yaml';
import { type Finding, finding } from '../finding.ts';
import { locate, type Source } from './source.ts';

/** Deeper nesting than this is refused. */
export const DEPTH_LIMIT = 200;

/** The syntax tokens of a file, or why they cannot be read. */
export type Tokens =
  | { readonly kind: 'tokens'; readonly tokens: readonly CST.Token[] }
  | { readonly kind: 'problem'; readonly problem: Finding };

/** Reads the syntax tokens of a source, each document one; gives up where it nests too deep. */
export function readTokens(source: Source): Tokens {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  for (const lexeme of new Lexer().lex(source.text)) {
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

function tooDeep(source: Source, offset: number): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file nests deeper than ${DEPTH_LIMIT} levels.`,
    help: 'Write it flatter.',
    location: locate({ source, start: Math.max(0, offset - 1), end: offset }),
  });
}
