/** One line of `docker image ls`. */
export interface LocalImage {
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
  readonly id: string;
}

/** Reads `docker image ls --format '{{json .}}'`. */
export function parseImages(text: string): LocalImage[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record<string, string>)
    .map((image) => ({
      repository: image.Repository ?? '',
      tag: image.Tag ?? '',
      digest: image.Digest ?? '',
      id: image.ID ?? '',
    }));
}

/** The local image a reference names, by id, digest or tag as the engine would resolve it; null where there is none. */
export function findImage(reference: string, images: readonly LocalImage[]): string | null {
  if (/^sha256:[0-9a-f]{64}$/.test(reference)) return images.find((image) => image.id === reference)?.id ?? null;
  const [name = '', digest] = familiar(reference).split('@');
  const { repository, tag } = splitTag(name);
  const found = images.find(
    (image) =>
      image.repository === repository &&
      (digest === undefined ? image.tag === (tag ?? 'latest') : image.digest === digest),
  );
  return found?.id ?? null;
}

/** The registry a reference is pulled from. */
export function registryOf(reference: string): string {
  const first = reference.split('/')[0] ?? '';
  return reference.includes('/') && /[.:]|^localhost$/.test(first) ? first : 'docker.io';
}

/** As `docker image ls` prints it: without the registry and the folder that go without saying. */
function familiar(reference: string): string {
  return reference.replace(/^(index\.)?docker\.io\//, '').replace(/^library\//, '');
}

function splitTag(name: string): { repository: string; tag: string | undefined } {
  const colon = name.lastIndexOf(':');
  if (colon < 0 || name.slice(colon).includes('/')) return { repository: name, tag: undefined };
  return { repository: name.slice(0, colon), tag: name.slice(colon + 1) };
}
