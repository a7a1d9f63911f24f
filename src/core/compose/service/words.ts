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
  quote: '"' | "'" | null;
  escaped: boolean;
}

/** Splits a command into words: quotes and backslashes as in a shell, nothing is expanded. */
export function splitWords(text: string): Words {
  const state: State = { words: [], word: '', begun: false, quote: null, escaped: false };
  let dropped: string | null = null;
  let at = 0;
  for (const character of text) {
    if (isOperator(state, character)) {
      dropped = text.slice(at);
      break;
    }
    take(state, character);
    at += character.length;
  }
  if (state.begun) state.words.push(state.word);
  return { words: state.words, complete: state.quote === null && !state.escaped, dropped };
}

function isOperator(state: State, character: string): boolean {
  return state.quote === null && !state.escaped && /[;&|<>]/.test(character);
}

function take(state: State, character: string): void {
  if (state.escaped) {
    state.escaped = false;
    add(state, { t: '\t', n: '\n' }[character] ?? character);
  } else if (character === '\\' && state.quote !== "'") state.escaped = true;
  else if (state.quote === character) state.quote = null;
  else if (state.quote === null && (character === '"' || character === "'")) {
    state.quote = character;
    state.begun = true;
  } else if (state.quote === null && /\s/.test(character)) endWord(state);
  else add(state, character);
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
