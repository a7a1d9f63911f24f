import { untilServed } from '../served.ts';
import { ask, call, hold, type Stage } from './show.ts';

/** The stack comes to an empty server, and the outside world sees it as promised. */
export async function deployFirst(stage: Stage): Promise<void> {
  const { lab, show } = stage;
  show.chapter('The stack is deployed for the first time and verified');
  const head = await lab.origin.head();
  const { code, text } = await call(stage, ['deploy', '--revision', head]);
  hold(
    show,
    code === 0,
    'the deployment succeeded',
    `Its exit code is ${code}; the end of what it said:\n${text.split('\n').slice(-12).join('\n')}`,
  );
  const down = (await lab.containers()).filter(({ state, health }) => state !== 'running' || health === 'unhealthy');
  hold(show, down.length === 0, 'every container runs', `Down: ${down.map(({ service }) => service).join(', ')}.`);
  await untilServed({ address: lab.address, trust: stage.trust }, ['app', 'open', 'auth'].map(lab.hostname));
  const { findings } = await ask<{ findings: { rule: string }[] }>(stage, [
    'verify',
    '--token-file',
    lab.token('good'),
  ]);
  const rules = findings.map(({ rule }) => rule).join(', ');
  hold(show, findings.length === 0, 'the world outside sees what the stack promises', `verify found ${rules}.`);
}
