/** Characters that move a cursor, end a line or turn the direction of text. */
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE =
  /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;

/** A stranger's text on one line, with nothing in it that a terminal takes for a command. */
export function oneLine(text: string): string {
  return text.replace(UNSAFE, ' ');
}

/** How a terminal shows one code point: what is written, and how many columns it takes. */
export function cell(character: string): { readonly text: string; readonly width: number } {
  if (character === '\t') return { text: '  ', width: 2 };
  if (character.replace(UNSAFE, '') === '') return { text: '\ufffd', width: 1 };
  if (ZERO.test(character)) return { text: character, width: 0 };
  return { text: character, width: WIDE.test(character) ? 2 : 1 };
}

/** `1 error`, `2 errors`. */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}
