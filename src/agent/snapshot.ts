import type { Snapshot } from '../core/plan/snapshot.ts';
import { readStack } from './desired.ts';
import type { World } from './world.ts';

/** Reads what runs on the server, all at once; changes nothing. */
export async function takeSnapshot(world: World, references: readonly string[] = []): Promise<Snapshot> {
  const { state, engine, repository, project, directory } = world;
  const last = await state.lastGood();
  const revision = last?.running ?? null;
  const [versions, containers, tagged, named, edited] = await Promise.all([
    engine.versions(),
    engine.containers(),
    engine.images(),
    imagesAsWritten(world, revision, references),
    revision === null ? [] : repository.edited(revision),
  ]);
  return {
    takenAt: world.clock.now().toISOString(),
    project,
    directory,
    engine: versions,
    revision,
    record: last?.id ?? null,
    services: last?.services ?? {},
    containers,
    edited,
    images: { ...tagged, ...named },
  };
}

/** Ids by the references the stack itself uses: `nginx` and `docker.io/library/nginx:latest` are the same image. */
async function imagesAsWritten(world: World, revision: string | null, more: readonly string[]) {
  const { project } = revision === null ? { project: null } : await readStack(world, revision);
  const written = [...(project?.services.values() ?? [])].flatMap(({ image }) => (image === null ? [] : [image.value]));
  return world.engine.imageIds([...new Set([...written, ...more])]);
}
