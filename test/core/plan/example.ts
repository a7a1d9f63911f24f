import { loadProject } from '../../../src/core/compose/load.ts';
import type { Project } from '../../../src/core/compose/project.ts';
import type { RepositoryFiles } from '../../../src/core/fingerprint/fingerprint.ts';
import { computePlan } from '../../../src/core/plan/compute.ts';
import { deployedServices, fingerprintsOf } from '../../../src/core/plan/desired.ts';
import type { Container, RecordedService, Snapshot } from '../../../src/core/plan/snapshot.ts';

/** Files of a repository: path → content; the content stands in for git's object id. */
export type Tree = Readonly<Record<string, string>>;

export function filesOf(tree: Tree): RepositoryFiles {
  return new Map(Object.entries(tree).map(([path, content]) => [path, { mode: '100644', id: content }]));
}

/** The project of a tree's compose.yaml. */
export async function projectOf(tree: Tree): Promise<Project> {
  const { project, findings } = await loadProject(async (path) => tree[path] ?? null, { files: [], envFiles: [] });
  if (project === null) throw new Error(`no project: ${JSON.stringify(findings)}`);
  return project;
}

/** A server on which a tree was deployed, everything running. */
export async function deployed(tree: Tree): Promise<Snapshot> {
  const project = await projectOf(tree);
  const fingerprints = fingerprintsOf({ revision: 'r1', project, files: filesOf(tree) });
  const services = Object.entries(fingerprints).map(([name, fingerprint]): [string, RecordedService] => [
    name,
    { fingerprint, image: `sha256:${fingerprint.image}`, containers: [`${name}-1`] },
  ]);
  return {
    takenAt: '2026-01-01T00:00:00Z',
    project: 'stack',
    directory: '/srv/stack',
    engine: { docker: '20.10.24', compose: '2.26.1' },
    revision: 'r1',
    record: '1-1',
    services: Object.fromEntries(services),
    containers: deployedServices(project).map((service) => running(service.name, service.image?.value ?? null)),
    edited: [],
    images: Object.fromEntries(
      deployedServices(project).flatMap(({ image }) =>
        image === null ? [] : [[image.value, `sha256:${image.value}`]],
      ),
    ),
  };
}

export function running(service: string, image: string | null): Container {
  return {
    id: `${service}-1`,
    name: `stack-${service}-1`,
    service,
    number: 1,
    oneOff: false,
    image: `sha256:${image}`,
    state: 'running',
    health: 'none',
    exitCode: 0,
    restartCount: 0,
    startedAt: '2026-01-01T00:00:00Z',
    configHash: 'x',
  };
}

/** The plan for a tree on a server. */
export async function planFor(tree: Tree, snapshot: Snapshot) {
  return computePlan({ revision: 'r2', project: await projectOf(tree), files: filesOf(tree) }, snapshot);
}

/** service → action, what stays as it is left out. */
export async function actionsFor(tree: Tree, snapshot: Snapshot): Promise<Record<string, string>> {
  const { changes } = await planFor(tree, snapshot);
  return Object.fromEntries(
    changes.filter(({ action }) => action !== 'none').map(({ service, action }) => [service, action]),
  );
}
