import { moveApp } from './edits.ts';
import { ask, call, hold, type Stage } from './show.ts';

interface StatusData {
  readonly revision: string;
  readonly deployment: { readonly record: { readonly outcome: string } | null };
}

/** An image that ends at once is merged: the deploy fails, and what ran before runs again. */
export async function putBack(stage: Stage): Promise<void> {
  const { lab, show } = stage;
  show.chapter('A bad image is merged: the deployment fails and puts itself back');
  const { revision: old } = await ask<StatusData>(stage, ['status']);
  const before = await lab.containers();
  await lab.pushWeb('web', 'broken', 'exits');
  const developer = await lab.origin.developer('hasty');
  const merged = await developer.land('app-broken', {
    'docker-compose.yaml': (text) => moveApp(text, 'broken'),
  });
  const id = `bad-image-${merged.slice(0, 8)}`;
  const { code } = await call(stage, ['deploy', '--revision', merged, '--id', id]);
  hold(show, code === 1, 'the deployment is red (exit code 1)', `The exit code is ${code}.`);
  const { revision, deployment } = await ask<StatusData>(stage, ['status', id]);
  hold(show, revision === old, 'the old revision runs again', `${revision} is said to run.`);
  hold(
    show,
    deployment.record?.outcome === 'rolled-back',
    'the record says so',
    `It says ${deployment.record?.outcome}.`,
  );
  const after = await lab.containers();
  const imageOf = (all: typeof after) => all.find(({ service }) => service === 'app')?.image;
  hold(show, imageOf(after) === imageOf(before), 'app has its old image', `It has ${imageOf(after)}.`);
  const down = after.filter(({ state }) => state !== 'running').map(({ service }) => service);
  hold(show, down.length === 0, 'every container runs', `Down: ${down.join(', ')}.`);
}
