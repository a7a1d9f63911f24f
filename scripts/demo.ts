import { styleText } from 'node:util';
import { openLab } from '../lab/lab.ts';
import { endStory } from '../lab/story/end.ts';
import { PromiseBroken, type Show } from '../lab/story/show.ts';
import { tellStory } from '../lab/story/story.ts';

/** Tells the story in a terminal: what is typed in bold, what comes of it indented, what held with a tick. */
function tell(): Show {
  let chapters = 0;
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

async function main(): Promise<void> {
  const show = tell();
  show.chapter('A lab starts: engine, registry, git origin, server with the agent, proxy, certificates');
  const interrupted = new AbortController();
  process.once('SIGINT', () => interrupted.abort());
  const lab = await openLab({ progress: show.say });
  try {
    await Promise.race([tellStory({ lab, show }), whenAborted(interrupted.signal)]);
  } catch (error) {
    if (!(error instanceof PromiseBroken) && !interrupted.signal.aborted) throw error;
    show.say(`\n   ✗ ${(error as Error).message}`);
    process.exitCode = interrupted.signal.aborted ? 130 : 1;
  } finally {
    await endStory(lab, show);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Stopped; the lab is taken down.')), { once: true });
  });
}

await main();
