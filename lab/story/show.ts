import type { Call } from '../client.ts';
import type { StoryLab } from './stage.ts';

/** Where the story is told; the demo prints it, a test may keep it. */
export interface Show {
  chapter(title: string): void;
  /** A line of plain words. */
  say(text: string): void;
  /** What somebody types. */
  command(line: string): void;
  /** What came of it, as it comes. */
  output(line: string): void;
  /** Something that was promised and held. */
  held(text: string): void;
}

/** What the story runs in. */
export interface Stage extends Pick<StoryLab, 'lab' | 'trust'> {
  readonly show: Show;
}

/** A promise of the story that did not hold. */
export class PromiseBroken extends Error {}

/** Goes on only where something holds. Errors: PromiseBroken. */
export function hold(show: Show, holds: boolean, promise: string, otherwise: string): void {
  if (!holds) throw new PromiseBroken(`Not so: ${promise}. ${otherwise}`);
  show.held(promise);
}

/** Calls mission-control before everybody's eyes; resolves with its exit code and all it printed. */
export async function call(
  { lab, show }: Pick<Stage, 'lab' | 'show'>,
  argv: readonly string[],
  options: Call = {},
): Promise<{ readonly code: number; readonly text: string }> {
  show.command(`mission-control ${argv.map(shorten).join(' ')}`);
  const lines: string[] = [];
  const onLine = (line: string) => {
    lines.push(line);
    show.output(line);
  };
  const { code } = await lab.client.run(argv, { ...options, onLine });
  return { code, text: lines.join('\n') };
}

/** Asks for the same as data, behind the scenes. */
export async function ask<T>({ lab }: Stage, argv: readonly string[], options: Call = {}): Promise<T> {
  const { data } = await lab.client.json(argv, options);
  return data as T;
}

/** Commands fit on a line: commits and paths are cut short. */
function shorten(word: string): string {
  if (/^[0-9a-f]{40}$/.test(word)) return word.slice(0, 12);
  return word.startsWith('/') ? `…/${word.split('/').at(-1)}` : word;
}
