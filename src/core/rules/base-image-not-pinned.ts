import type { Located } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import { isMoving, tagOf } from './image-not-pinned.ts';
import type { Rule, Stack } from './rule.ts';
import { dockerfiles, isDockerfile } from './view/checkout.ts';
import { findInText } from './view/text.ts';

/** A Dockerfile starts from an image that can change any day: what is built depends on when. */
export const baseImageNotPinned: Rule = {
  id: 'base-image-not-pinned',
  summary: 'a Dockerfile starts from an image without a tag, or with one that moves',
  check: (stack) =>
    [...filesOf(stack)].flatMap(([path, text]) =>
      basesOf(path, text).map((image) => tell(image, builder(stack, path))),
    ),
};

/** Dockerfiles the stack builds from, and others that the change touches. */
function filesOf({ project, checkout }: Stack): ReadonlyMap<string, string> {
  const built = [...project.services.values()].flatMap(dockerfiles);
  const ours = [...checkout.texts].filter(([path]) => built.includes(path));
  return new Map([...ours, ...[...checkout.changed].filter(([path]) => isDockerfile(path))]);
}

const FROM = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(?<image>[^\s#]+)(?:[ \t]+AS[ \t]+(?<stage>\S+))?/gim;

function basesOf(path: string, text: string): readonly Located<string>[] {
  const found = findInText(path, text, FROM);
  const stages = found.flatMap(({ groups }) => groups.stage?.toLowerCase() ?? []);
  return found.flatMap(({ groups: { image = '' }, value, location }) => {
    if (image === 'scratch' || stages.includes(image.toLowerCase()) || /[$@]/.test(image)) return [];
    const tag = tagOf(image);
    return tag === null || isMoving(tag) ? [{ value: image, location: placeOf(location, value, image) }] : [];
  });
}

function placeOf(location: Located<string>['location'], line: string, image: string): Located<string>['location'] {
  const { range } = location;
  if (range === null) return location;
  const column = range.column + line.indexOf(image);
  return { ...location, range: { ...range, column, endColumn: column + image.length } };
}

function builder({ project }: Stack, path: string): string | null {
  const services = [...project.services.values()];
  const built = services.find((service) => dockerfiles(service).includes(path));
  // A folder named like a service is where its image comes from.
  return built?.name ?? services.find(({ name }) => path.startsWith(`${name}/`))?.name ?? null;
}

function tell({ value, location }: Located<string>, service: string | null): Finding {
  return finding({
    rule: baseImageNotPinned.id,
    severity: 'warning',
    message: `\`${location.file}\` starts from \`${value}\`, which can change any day.`,
    help: 'Name a version or a digest, so that what was tried is what is built.',
    location,
    service,
  });
}
