import { rmdirSync, rmSync } from 'node:fs';
import { stopProcess } from '../processes.ts';
import { emptyDirectories, isLiving, type LabDirectory, readDirectories } from './directory.ts';
import { processesOfLab } from './identity.ts';
import type { Docker, RunOptions } from './machine.ts';

/** Every image a lab builds has it, with the lab's name. */
export const LAB_LABEL = 'mission-control.lab';

type Runner = Pick<Docker, 'run'>;

const PROJECT_LABEL = 'com.docker.compose.project';
const LEFTOVER_SECONDS = 3;

/** Removes what labs left that did not come to their end: processes, containers, networks, volumes, images, directories. */
export async function sweepDeadLabs(docker: Runner): Promise<void> {
  for (const lab of readDirectories().filter((lab) => !isLiving(lab))) {
    await clearLab(lab, docker);
    rmSync(lab.path, { recursive: true, force: true });
  }
  for (const path of emptyDirectories()) rmdirSync(path);
}

/**
 * Stops the processes of a lab and removes what its engine, which need not be this lab's, has of it. An engine that is gone is cleared when
 * it is started anew. The directory stays.
 */
export async function clearLab(lab: LabDirectory, docker: Runner): Promise<void> {
  const found = [...lab.owner.started, ...processesOfLab({ name: lab.owner.name, path: lab.path })];
  await Promise.all(found.map((process) => stopProcess(process, LEFTOVER_SECONDS)));
  const { engine } = lab.owner;
  if (engine === undefined) return;
  const theirs: Runner = {
    run: (argv: readonly string[], options?: RunOptions) =>
      docker.run(argv, { ...options, env: { DOCKER_HOST: engine } }),
  };
  if ((await theirs.run(['version'], { anyExit: true })).code === 0) await clearEngine(lab.owner, theirs);
}

async function clearEngine(lab: LabDirectory['owner'], docker: Runner): Promise<void> {
  const list = async (...argv: string[]) => {
    const { stdout } = await docker.run(argv);
    return stdout.split('\n').map((line) => line.split('\t'));
  };
  const remove = async (argv: readonly string[], names: readonly string[]) => {
    if (names.length > 0) await docker.run([...argv, ...new Set(names)], { anyExit: true });
  };
  const ofLab = (project = '') => project === lab.name || project.startsWith(`${lab.name}-`);
  const project = `{{.Label "${PROJECT_LABEL}"}}`;
  for (const [what, listing, removal] of [
    ['{{.ID}}', ['ps', '--all'], ['rm', '--force', '--volumes']],
    ['{{.ID}}', ['network', 'ls'], ['network', 'rm']],
    ['{{.Name}}', ['volume', 'ls'], ['volume', 'rm', '--force']],
  ] as const) {
    const found = await list(...listing, '--format', `${project}\t${what}`);
    await remove(
      removal,
      found.flatMap(([owner, id]) => (ofLab(owner) && id ? [id] : [])),
    );
  }
  await remove(['rmi', '--force'], await imagesOfLab(lab, list));
}

/** Those it built, those Compose built for it, and whatever has a name at its address. */
async function imagesOfLab(
  lab: LabDirectory['owner'],
  list: (...argv: string[]) => Promise<string[][]>,
): Promise<string[]> {
  const labelled = await Promise.all(
    [LAB_LABEL, PROJECT_LABEL].map((label) => list('images', '--quiet', '--filter', `label=${label}=${lab.name}`)),
  );
  const all = await list('images', '--digests', '--format', '{{.Repository}}\t{{.Tag}}\t{{.Digest}}');
  const named = all.filter(([repository]) => repository?.startsWith(`${lab.address}:`));
  return [...labelled.flat().flatMap(([id]) => id || []), ...named.map(imageName)];
}

function imageName([repository = '', tag = '', digest = '']: readonly string[]): string {
  return tag === '<none>' ? `${repository}@${digest}` : `${repository}:${tag}`;
}
