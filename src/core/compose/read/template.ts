/** Values of variables by name. */
export type Variables = ReadonlyMap<string, string>;

/** A variable a text names. */
export interface Use {
  readonly name: string;
  /** As written, `${NAME:-x}`. */
  readonly expression: string;
  readonly hasDefault: boolean;
  /** `${NAME:?message}`: what its author says where it is missing. */
  readonly required: string | null;
}

/** A text with its variables replaced; those nobody gave stay, as `${NAME}`. */
export interface Substituted {
  readonly text: string;
  readonly uses: readonly Use[];
  readonly unresolved: readonly string[];
  /** The first piece that is no valid variable, as `${1}` or `${A`. */
  readonly invalid: string | null;
}

interface Output {
  readonly variables: Variables;
  /** Variables around the text, as `${A:-…}`. */
  readonly depth: number;
  readonly uses: Use[];
  readonly unresolved: string[];
  invalid: string | null;
}

/** So many variables of one value are read. */
const USE_LIMIT = 1000;

/** Variables within variables are read so deep. */
const DEPTH_LIMIT = 20;

const NAME = /[A-Za-z_][A-Za-z0-9_]*/y;
const EXPRESSION = /^([A-Za-z_][A-Za-z0-9_]*)(?:(:?[-+?])([\s\S]*))?$/;

/** Replaces `$NAME`, `${NAME}`, `${NAME:-default}` and their kin as Compose does; `$$` is a dollar sign. */
export function substitute(text: string, variables: Variables): Substituted {
  const output: Output = { variables, depth: 0, uses: [], unresolved: [], invalid: null };
  return { text: expand(text, output), ...pick(output) };
}

function pick({ uses, unresolved, invalid }: Output) {
  return { uses, unresolved: [...new Set(unresolved)], invalid };
}

function expand(text: string, output: Output): string {
  let made = '';
  let at = 0;
  while (at < text.length) {
    const dollar = text.indexOf('$', at);
    if (dollar === -1) return made + text.slice(at);
    made += text.slice(at, dollar);
    const piece = readPiece(text, dollar);
    made += expandPiece(piece, output);
    at = dollar + piece.length;
  }
  return made;
}

function expandPiece(piece: string, output: Output): string {
  if (piece === '$$' || piece === '$') return '$';
  const inner = piece.startsWith('${') ? piece.slice(2, -1) : piece.slice(1);
  const isBroken =
    output.depth > DEPTH_LIMIT || output.uses.length >= USE_LIMIT || (piece.startsWith('${') && !piece.endsWith('}'));
  const match = isBroken ? null : EXPRESSION.exec(inner);
  if (match === null) {
    output.invalid ??= piece;
    return piece;
  }
  const [, name = '', operator = '', word = ''] = match;
  const isRequired = operator.endsWith('?');
  const use = {
    name,
    expression: piece,
    hasDefault: operator !== '' && !isRequired,
    required: isRequired ? word : null,
  };
  output.uses.push(use);
  return evaluate({ name, operator, word }, output);
}

function evaluate(given: { name: string; operator: string; word: string }, output: Output): string {
  const { name, operator, word } = given;
  const value = output.variables.get(name);
  const isGiven = value !== undefined && !(operator.startsWith(':') && value === '');
  const alternative = expandWord(word, operator.endsWith('+') === isGiven, output);
  if (operator.endsWith('+')) return isGiven ? alternative : '';
  if (isGiven) return value;
  if (operator.endsWith('-')) return alternative;
  output.unresolved.push(name);
  return `\${${name}}`;
}

/** What stands behind an operator must be right even where it is not needed; what it names then need not be given. */
function expandWord(word: string, isNeeded: boolean, output: Output): string {
  const inner: Output = {
    variables: output.variables,
    depth: output.depth + 1,
    uses: [],
    unresolved: [],
    invalid: null,
  };
  const made = expand(word, inner);
  output.invalid ??= inner.invalid;
  for (const use of inner.uses) output.uses.push(isNeeded ? use : { ...use, hasDefault: true, required: null });
  if (isNeeded) for (const name of inner.unresolved) output.unresolved.push(name);
  return made;
}

/** The piece that begins with the dollar sign at an offset: `$$`, `$NAME`, `${…}`, or the sign alone, which stays. */
function readPiece(text: string, dollar: number): string {
  const next = text[dollar + 1];
  if (next === '$') return '$$';
  if (next === '{') return text.slice(dollar, closingBrace(text, dollar + 2));
  NAME.lastIndex = dollar + 1;
  const name = NAME.exec(text)?.[0];
  return `$${name ?? ''}`;
}

function closingBrace(text: string, start: number): number {
  let depth = 1;
  for (let at = start; at < text.length; at++) {
    if (text.startsWith('${', at)) depth++;
    else if (text[at] === '}' && --depth === 0) return at + 1;
  }
  return text.length;
}
