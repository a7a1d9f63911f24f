import { parseArgs } from 'node:util';
import { runApart, tellParent } from '../lab/apart.ts';
import { endStory } from '../lab/story/end.ts';
import { describeKept } from '../lab/story/kept.ts';
import { PromiseBroken } from '../lab/story/show.ts';
import { openStage } from '../lab/story/stage.ts';
import { tellStory } from '../lab/story/story.ts';
import { tell } from '../lab/story/terminal.ts';

/** Tells the story; with `keep` what was made goes on afterwards until somebody stops this process. */
async function main(keep: boolean): Promise<void> {
  const show = tell();
  show.chapter('A lab starts: engine, registry, git origin, server with the agent, provider, Kubernetes, authority');
  const stopped = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => stopped.abort());
  const story = await openStage({ progress: show.say });
  if (story.without !== null)
    show.say(`Without the real sign-on and the real Kubernetes, so on a small stack: ${story.without}.`);
  try {
    await Promise.race([tellStory({ ...story, show }), whenAborted(stopped.signal)]);
    if (keep) {
      show.chapter('The lab goes on');
      for (const line of describeKept(story, process.pid)) show.say(line);
      tellParent();
      await whenAborted(stopped.signal).catch(() => undefined);
    }
  } catch (error) {
    if (!(error instanceof PromiseBroken) && !stopped.signal.aborted) throw error;
    show.say(`\n   ✗ ${(error as Error).message}`);
    process.exitCode = stopped.signal.aborted ? 130 : 1;
  } finally {
    await endStory(story.lab, show);
  }
}

function whenAborted(signal: AbortSignal): Promise<never> {
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(new Error('Stopped; the lab is taken down.')), { once: true });
  });
}

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } });
// Who keeps the lab must outlive the command that was typed.
if (values.keep && process.send === undefined) process.exitCode = await runApart(import.meta.filename, ['--keep']);
else await main(values.keep);
