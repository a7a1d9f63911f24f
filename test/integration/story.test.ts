import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Lab } from '../../lab/lab.ts';
import { showProgress } from '../../lab/progress.ts';
import { sabotage } from '../../lab/sabotage.ts';
import { putBack } from '../../lab/story/bad-image.ts';
import { mendDrift, noticeDrift } from '../../lab/story/night.ts';
import { verifyOutside } from '../../lab/story/outside.ts';
import type { Show, Stage } from '../../lab/story/show.ts';
import { openStage, type StoryLab } from '../../lab/story/stage.ts';
import { tellStory } from '../../lab/story/story.ts';

let stage: Stage & StoryLab;
const told: string[] = [];

beforeAll(async () => {
  const story = await openStage({ progress: showProgress() });
  if (story.without !== null && process.env.CI === 'true') throw new Error(`${story.without}; tests in CI need it.`);
  stage = { ...story, show: listen(told) };
}, 1_800_000);
afterAll(async () => stage?.lab[Symbol.asyncDispose]());

test('a change travels from a pull request to a verified deploy, and a bad one back', async () => {
  await tellStory(stage);
  expect(told.filter((line) => line.startsWith('✓')).length).toBeGreaterThan(25);
  await landed('docker-compose.yaml', (text) => text.replace('web:broken', 'web:2'));
});

test('with the gate off the story breaks off: verify sees it', async () => {
  const mend = await landed(stage.vhostFile(stage.lab.hostname('app')), () => 'include /etc/nginx/vhost.d/public;\n');
  await expect(verifyOutside(stage)).rejects.toThrow('Not so: every promise is kept. ');
  expect(told).toContainEqual(expect.stringMatching(/error\[verify-open\].*app\./));
  await mend();
  await verifyOutside(stage);
});

test('with drift blind to files the story breaks off', async () => {
  const mend = sabotage(agent(stage.lab), 'revision === null ? [] : repository.edited(revision)', '[]');
  await expect(noticeDrift(stage)).rejects.toThrow('Not so: drift names the file that was edited.');
  mend();
  await mendDrift(stage);
});

test('with drift blind to containers the story breaks off', async () => {
  const mend = sabotage(agent(stage.lab), 'if (state === "running") return [];', 'return [];');
  await expect(noticeDrift(stage)).rejects.toThrow('Not so: drift names the container that stands still.');
  mend();
  await mendDrift(stage);
});

test('with the way back off the story breaks off: the containers tell, whatever the record says', async () => {
  const undo = 'await undo(world, transaction, () => readOld(world, transaction));';
  const mend = sabotage(agent(stage.lab), undo, 'await transaction.advance({ type: "undoing" });');
  await expect(putBack(stage)).rejects.toThrow('Not so: app has its old image.');
  mend();
});

/** The agent as it was installed on the server. */
function agent({ server }: Lab): string {
  return join(server.root, 'lib/agent.js');
}

/** Merges and deploys a change of a file; the result does the same with its old text. */
async function landed(path: string, edit: (before: string) => string): Promise<() => Promise<void>> {
  const { lab } = stage;
  const developer = await lab.origin.developer('saboteur');
  const file = join(developer.directory, path);
  const sound = existsSync(file) ? readFileSync(file, 'utf8') : null;
  const put = async (name: string, text: string | null) => {
    const revision = await developer.land(name, { [path]: text });
    expect((await lab.client.run(['deploy', '--revision', revision])).code).toBe(0);
  };
  await put('sabotage', edit(sound ?? ''));
  return () => put('mend', sound);
}

function listen(lines: string[]): Show {
  return {
    chapter: (title) => lines.push(`# ${title}`),
    say: (text) => lines.push(text),
    command: (line) => lines.push(`$ ${line}`),
    output: (line) => lines.push(line),
    held: (text) => lines.push(`✓ ${text}`),
  };
}
