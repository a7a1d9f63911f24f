/** A command line taken apart as Compose does it. */
export interface Words {
  readonly words: readonly string[];
  /** False where a quote is never closed: Compose refuses it. */
  readonly complete: boolean;
  /** What stands behind an unquoted `;`, `&`, `|`, `<` or `>`: Compose silently drops it. */
  readonly dropped: string | null;
}

interface State {
  readonly words: string[];
  word: string;
  /** Whether a word has begun, be it empty as `''`. */
  begun: boolean;
  /** What is open: a quote, a backtick, or `(` of `$(…)`. */
  open: '"' | "'" | '`' | '(' | null;
  escaped: boolean;
  broken: boolean;
}

/** Splits a command into words: quotes and backslashes as in a shell, nothing is expanded. */
export function splitWords(text: string): Words {
  const state: State = { words: [], word: '', begun: false, open: null, escaped: false, broken: false };
  let dropped: string | null = null;
  let at = 0;
  for (const character of text) {
    if (state.open === null && !state.escaped && /[;&|<>]/.test(character)) {
      dropped = text.slice(at);
      break;
    }
    take(state, character);
    at += character.length;
  }
  if (state.begun) state.words.push(state.word);
  return { words: state.words, complete: state.open === null && !state.escaped && !state.broken, dropped };
}

function take(state: State, character: string): void {
  if (state.escaped) {
    state.escaped = false;
    add(state, { t: '\t', n: '\n' }[character] ?? character);
  } else if (character === '\\' && state.open !== "'") state.escaped = true;
  else if (/\s/.test(character) && state.open === null) endWord(state);
  else if (character === '"' || character === "'") takeQuote(state, character);
  else {
    takeBracket(state, character);
    add(state, character);
  }
}

function takeQuote(state: State, character: '"' | "'"): void {
  if (state.open === character) state.open = null;
  else if (state.open === null) {
    state.open = character;
    state.begun = true;
  } else add(state, character);
}

function takeBracket(state: State, character: string): void {
  if (character === '`' && state.open === '`') state.open = null;
  else if (character === ')' && state.open === '(') state.open = null;
  else if (state.open !== null) return;
  else if (character === '`') state.open = '`';
  else if (character === '(' && state.word.endsWith('$')) state.open = '(';
  else if (character === '(' || character === ')') state.broken = true;
}

function add(state: State, character: string): void {
  state.word += character;
  state.begun = true;
}

function endWord(state: State): void {
  if (state.begun) state.words.push(state.word);
  state.word = '';
  state.begun = false;
}
