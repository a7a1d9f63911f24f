import type { Developer } from '../origin.ts';
import { untilServed } from '../served.ts';
import { addReport, mendReport, moveApp } from './edits.ts';
import { ask, call, hold, type Stage } from './show.ts';

const BRANCH = 'add-report';

interface FoundInLint {
  readonly rule: string;
  readonly severity: string;
  readonly line: number | null;
  readonly column: number | null;
  readonly help: string | null;
}

/** A pull request adds a service with three mistakes: lint shows each where it stands, and what to do. */
export async function showMistakes(stage: Stage): Promise<Developer> {
  const { lab, show } = stage;
  show.chapter('A pull request adds a service, with three mistakes in it');
  const developer = await lab.origin.developer('contributor');
  await developer.branch(BRANCH);
  await developer.edit({ 'docker-compose.yaml': addReport });
  await developer.commit('Add the report service');
  await developer.push();
  const { code } = await call(stage, ['lint', '--directory', developer.directory], { role: null });
  const { findings } = await ask<{ findings: FoundInLint[] }>(stage, ['lint', '--directory', developer.directory], {
    role: null,
  });
  const errors = findings.filter(({ severity }) => severity === 'error');
  const rules = errors.map(({ rule }) => rule).sort();
  const wanted = ['certificate-hostname', 'undefined-service', 'undefined-volume'];
  hold(show, rules.join() === wanted.join(), 'lint finds the three mistakes and no other', `It finds ${rules}.`);
  const placed = errors.every(({ line, column, help }) => line !== null && column !== null && help !== null);
  hold(show, placed, 'each at its line and column, with its remedy', 'One has no place or no remedy.');
  hold(show, code === 1, 'the pull request is red (exit code 1)', `The exit code is ${code}.`);
  return developer;
}

interface PlanData {
  readonly changes: readonly {
    readonly service: string;
    readonly action: string;
    readonly reasons: readonly unknown[];
  }[];
}

/** The pull request is mended, and moves the application to its next image: the plan says what a merge will do. */
export async function showPlan(stage: Stage, developer: Developer): Promise<void> {
  const { lab, show } = stage;
  show.chapter('The pull request is mended: the plan says what a merge would change, and why');
  await lab.pushWeb('web', '2', 'sound');
  await developer.edit({ 'docker-compose.yaml': (text) => moveApp(mendReport(text), '2') });
  await developer.commit('Mend the report service; move app to web:2');
  await developer.push();
  const lint = await call(stage, ['lint', '--directory', developer.directory], { role: null });
  hold(show, lint.code === 0, 'lint has nothing against it any more', `Its exit code is ${lint.code}.`);
  const argv = ['plan', '--directory', developer.directory];
  const { code } = await call(stage, argv);
  const { changes } = (await ask<{ plan: PlanData }>(stage, argv)).plan;
  const told = changes
    .filter(({ action }) => action !== 'none')
    .map(({ service, action, reasons }) => `${action} ${service}${reasons.length > 0 ? '' : ' without a reason'}`)
    .sort();
  hold(
    show,
    told.join() === 'create report,recreate app',
    'create 1, recreate 1, leave the others alone',
    `It says: ${told.join(', ')}.`,
  );
  hold(show, code === 0, 'a plan with changes is no failure (exit code 0)', `The exit code is ${code}.`);
}

/** The merge is deployed: just what the plan named is touched. */
export async function mergeAndDeploy(stage: Stage, developer: Developer): Promise<void> {
  const { lab, show } = stage;
  show.chapter('Merged: the server pulls and recreates just these');
  const before = await lab.containers();
  const merged = await developer.merge(BRANCH);
  const { code } = await call(stage, ['deploy', '--revision', merged]);
  hold(show, code === 0, 'the deployment succeeded', `Its exit code is ${code}.`);
  const after = await lab.containers();
  const moved = before.filter(
    (old) => !after.some(({ id, startedAt }) => id === old.id && startedAt === old.startedAt),
  );
  const names = moved.map(({ service }) => service).join(', ');
  hold(
    show,
    names === 'app',
    `the other ${before.length - 1} containers keep their ids and start times`,
    `Replaced or restarted: ${names}.`,
  );
  const report = after.find(({ service }) => service === 'report');
  hold(show, report?.state === 'running', 'the new service runs', `It is ${report?.state ?? 'not there'}.`);
  await untilServed({ address: lab.address, trust: stage.trust }, [lab.hostname('report')]);
  show.held('and has a certificate');
}
