import { ask, call, hold, type Stage } from './show.ts';

interface Found {
  readonly rule: string;
  readonly file: string | null;
  readonly service: string | null;
}

/** The file somebody edits on the server in the story. */
export const EDITED = 'app/motd';

/** Somebody meddles with the server at night: drift names what they did. */
export async function noticeDrift(stage: Stage): Promise<void> {
  const { lab, show } = stage;
  show.chapter('At night somebody stops a container and edits a mounted file on the server');
  const worker = (await lab.containers()).find(({ service }) => service === 'worker');
  await lab.docker(['stop', '--time', '1', worker?.id ?? 'worker']);
  await lab.server.shell(`echo 'by hand' >> '${lab.server.directory}/${EDITED}'`);
  show.say(`(docker stop worker; echo … >> ${EDITED})`);
  const { code } = await call(stage, ['drift']);
  const { findings } = await ask<{ findings: Found[] }>(stage, ['drift']);
  const told = JSON.stringify(findings);
  const stopped = findings.some(({ rule, service }) => rule === 'drift-container-stopped' && service === 'worker');
  const edited = findings.some(({ rule, file }) => rule === 'drift-file-edited' && file === EDITED);
  hold(show, stopped, 'drift names the container that stands still', told);
  hold(show, edited, 'drift names the file that was edited', told);
  hold(show, code === 1, 'the schedule turns red (exit code 1)', `The exit code is ${code}.`);
}

/** The same revision once more puts the server right. */
export async function mendDrift(stage: Stage): Promise<void> {
  const { lab, show } = stage;
  show.say(
    'The maintainer deploys the same revision again: the container is started, the edit is kept aside and undone.',
  );
  const { code } = await call(stage, ['deploy', '--revision', await lab.origin.head()]);
  hold(show, code === 0, 'the deployment succeeded', `Its exit code is ${code}.`);
  const { findings } = await ask<{ findings: Found[] }>(stage, ['drift']);
  hold(show, findings.length === 0, 'drift has nothing to say any more', JSON.stringify(findings));
}

interface Life {
  readonly hostname: string;
  readonly daysLeft: number;
  readonly percentLeft: number;
}

/** Every hostname's certificate, with the life that is left of it. */
export async function watchCertificates(stage: Stage): Promise<void> {
  const { lab, show } = stage;
  const { code } = await call(stage, ['certificates']);
  const { certificates } = await ask<{ certificates: Life[] }>(stage, ['certificates']);
  const wanted = ['app', 'open', 'report'].map((name) => lab.hostname(name));
  const known = certificates.filter(({ daysLeft, percentLeft }) => daysLeft > 0 && percentLeft > 0);
  const missing = wanted.filter((name) => !known.some(({ hostname }) => hostname === name));
  hold(show, missing.length === 0, 'days and percentage are told for every hostname', `Not for ${missing.join(', ')}.`);
  hold(show, code === 0, 'no certificate is late (exit code 0)', `The exit code is ${code}.`);
}
