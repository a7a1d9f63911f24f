import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What docker compose says of a stack: `stricter` where it says nothing and we refuse what no engine would take. */
export type Verdict = 'ok' | 'no' | 'stricter';

/** A piece of a stack, and the verdict that 2.26.1 and 2.40.3 agree about. */
export interface Judged {
  readonly piece: string;
  readonly verdict: Verdict;
}

/** What lies beside the stack. */
export const BESIDE: Readonly<Record<string, string>> = { e: '' };

/** The pieces of test/fixtures/compose-verdicts.txt. */
export function readVerdicts(): readonly Judged[] {
  const lines = readFileSync(join(import.meta.dirname, '../../fixtures/compose-verdicts.txt'), 'utf8')
    .trim()
    .split('\n');
  return lines.map((line) => ({ verdict: line.slice(0, 8).trim() as Verdict, piece: line.slice(9) }));
}

/** A whole stack around a piece: an attribute of `web`, several with commas between them, or `TOP` and a top-level one. */
export function stackOf(piece: string): string {
  if (piece.startsWith('TOP ')) return `services: {web: {image: "a:1"}}\n${piece.slice(4)}\n`;
  const attributes = piece.replace(/, (?=[a-z_]+: )(?![^[{]*[\]}])/g, '\n    ');
  const image = piece.startsWith('image:') ? '' : 'image: "a:1"\n    ';
  return `services:\n  web:\n    ${image}${attributes}\n  db: {image: "a:1"}\nnetworks: {n: }\n`;
}
