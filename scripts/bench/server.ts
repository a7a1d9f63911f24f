import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Lab } from '../../lab/lab.ts';
import type { Docker } from '../../lab/machine/machine.ts';
import { fortyServices, SERVICES } from './forty.ts';
import { median, spread, time } from './measure.ts';

const RUNS = 5;
/** As the settings of the lab's stack say. */
const SOAK_SECONDS = 2;

/** `plan` and `deploy` over loopback ssh, beside what somebody would type on the server. */
export async function benchServer(lab: Lab, docker: Docker): Promise<readonly string[]> {
  for (const tag of ['1', '2']) await lab.pushWeb('web', tag, 'sound');
  await deploy(lab, '1', 'first');
  const plan = [];
  for (let run = 0; run < RUNS; run += 1) plan.push(await time(await lab.client.line(['plan'])));
  const { ours, typed } = await alternate(lab, docker);
  const cost = median(ours) - median(typed);
  return [
    `plan of ${SERVICES} services over ssh: ${spread(plan)} (promised: at most 1000 ms)`,
    `deploy that changes 1 of ${SERVICES}, without its soak of ${SOAK_SECONDS} s: ${spread(ours)}`,
    `docker compose pull X && docker compose up -d X: ${spread(typed)}`,
    `costs ${Math.round(cost)} ms more (promised: at most 2000 ms), ratio ${(median(ours) / median(typed)).toFixed(2)}, medians of ${RUNS} runs each, in turn`,
  ];
}

/** One service moves to the other image, by a deploy and by hand in a copy of the stack, in turn. */
async function alternate(lab: Lab, docker: Docker): Promise<{ readonly ours: number[]; readonly typed: number[] }> {
  const copy = await standBeside(lab, docker);
  const [ours, typed]: [number[], number[]] = [[], []];
  for (let run = 0; run < RUNS; run += 1) {
    const tag = run % 2 === 0 ? '2' : '1';
    ours.push((await deploy(lab, tag, `run-${run}`)) - 1000 * SOAK_SECONDS);
    writeFileSync(join(copy, 'docker-compose.yaml'), fortyServices(tag));
    const type = (...words: string[]) => time({ argv: ['docker', 'compose', ...words], env: docker.env, cwd: copy });
    typed.push((await type('pull', 'service-1')) + (await type('up', '-d', 'service-1')));
  }
  return { ours, typed };
}

/** The same stack under a name of its own, run by hand. */
async function standBeside(lab: Lab, docker: Docker): Promise<string> {
  const copy = join(lab.directory, `${lab.project}-typed`);
  cpSync(lab.server.directory, copy, { recursive: true });
  await docker.run(['compose', 'up', '-d'], { cwd: copy, timeoutSeconds: 300 });
  return copy;
}

/** Lands a revision with service-1 at an image and deploys it; milliseconds of the client. */
async function deploy(lab: Lab, tag: string, name: string): Promise<number> {
  const developer = await lab.origin.developer(`bench-${name}`);
  const revision = await developer.land(name, {
    'docker-compose.yaml': fortyServices(tag),
    'shared/text.txt': 'the same for all\n',
  });
  return time(await lab.client.line(['deploy', '--revision', revision]));
}
