import type { Located } from '../../compose/project.ts';
import { openSource, type Source } from '../../source/source.ts';
import { type Fault, readWord, type Word } from './word.ts';

/** One directive: its name, its arguments, and what stands in its braces; null where it has none. */
export interface Directive {
  readonly name: Located<string>;
  readonly args: readonly Located<string>[];
  readonly block: readonly Directive[] | null;
}

/** What nginx reads in a file, up to what it would refuse. */
export interface Configuration {
  readonly directives: readonly Directive[];
  readonly fault: Fault | null;
}

/** Reads a file of nginx, or a piece that another file includes. Which directives exist is not checked. */
export function parseNginx(path: string, text: string): Configuration {
  const { directives, fault } = readBlock(openSource(path, text), 0, null);
  return { directives, fault };
}

interface Block extends Configuration {
  /** Offset behind it. */
  readonly end: number;
}

/** Deeper blocks than anybody writes are refused: the reader calls itself. */
const DEEPEST = 50;

function readBlock(source: Source, offset: number, opened: Word | null, depth = 0): Block {
  const directives: Directive[] = [];
  const fail = (fault: Fault) => ({ directives, fault, end: source.text.length });
  let words: Word[] = [];
  for (let at = offset; ; ) {
    const next = readWord(source, at);
    if (next === null) return endOfFile(source, { directives, words, opened });
    if (!('kind' in next)) return fail(next);
    at = next.end;
    if (next.kind === 'word') {
      words.push(next);
      continue;
    }
    const [name, ...args] = words;
    if (next.kind === '}') {
      if (opened === null || name !== undefined) return fail(unexpected(next, words));
      return { directives, fault: null, end: at };
    }
    if (name === undefined) return fail(unexpected(next, words));
    if (next.kind === ';') directives.push({ name, args, block: null });
    else {
      if (depth === DEEPEST)
        return fail({ message: `The blocks are nested deeper than ${DEEPEST}.`, location: next.location });
      const inner = readBlock(source, at, next, depth + 1);
      directives.push({ name, args, block: inner.directives });
      if (inner.fault !== null) return { directives, fault: inner.fault, end: inner.end };
      at = inner.end;
    }
    words = [];
  }
}

function endOfFile(
  source: Source,
  {
    directives,
    words,
    opened,
  }: { readonly directives: readonly Directive[]; readonly words: readonly Word[]; readonly opened: Word | null },
): Block {
  const [first] = words;
  const end = source.text.length;
  if (first !== undefined)
    return {
      directives,
      end,
      fault: { message: `\`${first.value}\` is not ended by \`;\`.`, location: first.location },
    };
  if (opened !== null)
    return { directives, end, fault: { message: 'The brace is not closed.', location: opened.location } };
  return { directives, fault: null, end };
}

/** Before a brace that closes, most often a `;` is missing. */
function unexpected({ kind, location }: Word, words: readonly Word[]): Fault {
  const [first] = words;
  if (kind === '}' && first !== undefined)
    return { message: `\`${first.value}\` is not ended by \`;\`.`, location: first.location };
  return { message: `\`${kind}\` stands where a directive must begin.`, location };
}

/** Every directive of a configuration, those in braces too, the outer one first. */
export function* allDirectives(directives: readonly Directive[]): Generator<Directive> {
  for (const directive of directives) {
    yield directive;
    if (directive.block !== null) yield* allDirectives(directive.block);
  }
}
