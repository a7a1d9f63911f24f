import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { cached, isCached } from './cache.ts';
import type { BaseImage, Docker, Machine } from './machine/machine.ts';
import { recipeFor } from './machine/recipes.ts';
import { LAB_LABEL } from './machine/sweep.ts';
import type { Progress } from './progress.ts';

interface Wanted {
  readonly image: BaseImage;
  readonly docker: Docker;
  /** An engine of the lab gets the public names as well: Dockerfiles build unchanged. On anybody else's they are not the lab's to give. */
  readonly ownEngine: boolean;
  readonly progress: Progress;
}

/** Makes sure the engine has a base image: as it is there, out of the cache, or made. Resolves with its name. */
export async function ensureBaseImage(wanted: Wanted): Promise<string> {
  const { docker, image } = wanted;
  const { publicName } = recipeFor(image);
  const tag = baseImageName(image);
  if (!(await hasImage(docker, tag)))
    await docker.run(['load', '--input', await imageFile(wanted)], { timeoutSeconds: 300 });
  if (wanted.ownEngine && publicName) await docker.run(['tag', tag, publicName]);
  return tag;
}

/** Not the names that registries know them by: nothing of the machine's owner is overwritten. */
export function baseImageName(image: BaseImage): string {
  return `mission-control-lab/${image}:${recipeFor(image).version}`;
}

/** Builds an image out of files, one of them its Dockerfile; it goes when the lab goes. Resolves with its name. */
export async function buildImage(
  machine: Machine,
  given: { readonly name: string; readonly files: Readonly<Record<string, string>> },
): Promise<string> {
  const context = mkdtempSync(join(machine.directory, 'image-'));
  const tag = `${machine.name}/${given.name}`;
  try {
    for (const [name, content] of Object.entries(given.files)) {
      mkdirSync(dirname(join(context, name)), { recursive: true });
      writeFileSync(join(context, name), content);
    }
    const label = `${LAB_LABEL}=${machine.name}`;
    await machine.docker.run(['build', '--network', 'host', '--label', label, '--tag', tag, context], {
      timeoutSeconds: 300,
    });
  } finally {
    rmSync(context, { recursive: true, force: true });
  }
  return tag;
}

async function imageFile(wanted: Wanted): Promise<string> {
  const { image } = wanted;
  const entry = { name: `image-${image}`, version: recipeFor(image).version };
  const making = () => cached(entry, (directory) => makeImage(wanted, directory));
  const directory = isCached(entry) ? await making() : await wanted.progress.step(`Making the ${image} image`, making);
  return join(directory, 'image.tar');
}

async function makeImage(wanted: Wanted, directory: string): Promise<void> {
  const { image, docker, progress } = wanted;
  const { from, make } = recipeFor(image);
  const tag = baseImageName(image);
  const work = join(directory, 'work');
  mkdirSync(work);
  const base = from === undefined ? '' : await ensureBaseImage({ ...wanted, image: from });
  await make({ docker, tag, from: base, directory: work, progress });
  await docker.run(['save', '--output', join(directory, 'image.tar'), tag]);
  rmSync(work, { recursive: true, force: true });
}

async function hasImage(docker: Docker, tag: string): Promise<boolean> {
  return (await docker.run(['image', 'inspect', tag], { anyExit: true })).code === 0;
}
