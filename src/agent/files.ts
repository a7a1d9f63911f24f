import type { Journal } from '../core/deployment/journal.ts';
import type { World } from './world.ts';

type Saved = Journal['saved'];

/** Copies what somebody edited on the server, and what lies where the new revision adds files, to the state directory. */
export async function saveEdited(
  world: World,
  given: { readonly id: string; readonly from: string | null; readonly to: string },
): Promise<Saved> {
  const { repository, state } = world;
  const { id, from, to } = given;
  const edited = from === null ? [] : (await repository.edited(from)).map(({ path }) => path);
  const paths = [...edited, ...(await repository.obstacles({ from, to }))];
  return Promise.all(
    paths.map(async (path) => {
      const lying = await repository.lying(path);
      if (lying === null) return { path, copy: null, mode: null };
      return { path, copy: await state.saveCopy(id, path, lying.content), mode: lying.mode };
    }),
  );
}

/** Brings the files of the project directory to the new revision. */
export async function checkOut(world: World, journal: Journal): Promise<void> {
  const overwrite = journal.saved.map(({ path }) => path);
  await world.repository.checkout({ from: journal.from, to: journal.revision, overwrite });
}

/** Brings them back to where they were, edits by hand included. */
export async function restoreFiles(world: World, journal: Journal): Promise<void> {
  if (journal.from === null) return;
  const { repository } = world;
  const overwrite = [...journal.saved.map(({ path }) => path), ...(await paths(world, journal))];
  await repository.checkout({ from: journal.revision, to: journal.from, overwrite });
  for (const { path, copy, mode } of journal.saved)
    await repository.put(path, copy === null || mode === null ? null : { mode, content: await world.state.copy(copy) });
}

/** Whatever lies where either revision has a file: in an emergency nothing stands in the way of the old state. */
async function paths(world: World, journal: Journal): Promise<string[]> {
  const revisions = [journal.from, journal.revision].filter((revision) => revision !== null);
  const trees = await Promise.all(revisions.map((revision) => world.repository.edited(revision)));
  return trees.flat().map(({ path }) => path);
}
