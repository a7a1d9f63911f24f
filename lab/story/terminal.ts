import { styleText } from 'node:util';
import type { Show } from './show.ts';

/** Tells the story in a terminal: what is typed in bold, what comes of it indented, what held with a tick. Nobody listening is no fault. */
export function tell(): Show {
  let chapters = 0;
  process.stdout.on('error', () => undefined);
  const style = (format: Parameters<typeof styleText>[0], text: string) =>
    styleText(format, text, { validateStream: true, stream: process.stdout });
  const print = (line: string) => process.stdout.write(`${line}\n`);
  return {
    chapter: (title) => print(`\n${style(['bold', 'cyan'], `${++chapters}. ${title}`)}`),
    say: (text) => print(`   ${text}`),
    command: (line) => print(`\n   ${style('bold', `$ ${line}`)}`),
    output: (line) => print(`   ${style('dim', '│')} ${line}`),
    held: (text) => print(`   ${style('green', '✓')} ${text}`),
  };
}
