import type { Service } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import { type ImageName, parseImageName } from './image-name.ts';

/** What a registry said to somebody without a login. */
export type ImageSight =
  | { readonly kind: 'there' }
  | { readonly kind: 'absent' }
  /** Only who is known there may look, or there is no such repository: registries do not tell the two apart. */
  | { readonly kind: 'denied' }
  | { readonly kind: 'silent'; readonly reason: string };

/** The image a service takes from a registry; null where it is built here, or its name is not known or none. */
export function imageOf({ image, build }: Service): ImageName | null {
  return image === null || build !== null || image.value.includes('$') ? null : parseImageName(image.value);
}

/** What is to be said of the image of a service. */
export function judgeImage(service: Service, { registry }: ImageName, sight: ImageSight): readonly Finding[] {
  const { name, image } = service;
  const known = { service: name, location: image?.location ?? null };
  switch (sight.kind) {
    case 'there':
      return [];
    case 'absent':
      return [
        finding({
          ...known,
          rule: 'image-not-found',
          severity: 'error',
          message: `\`${name}\` runs the image \`${image?.value}\`, which \`${registry}\` does not have.`,
          help: 'See which tags there are, or push it first: a deploy would be refused when it pulls.',
        }),
      ];
    case 'denied':
      return [
        finding({
          ...known,
          rule: 'not-asked',
          severity: 'note',
          message: `\`${registry}\` shows \`${image?.value}\` to nobody without a login, if it has it: whether it is there is not known.`,
        }),
      ];
    case 'silent':
      return [
        finding({
          ...known,
          rule: 'check-incomplete',
          severity: 'error',
          message: `Whether there is an image \`${image?.value}\` is not known: \`${registry}\` ${sight.reason}.`,
          help: 'Ask again later, or leave out `--images`.',
        }),
      ];
  }
}
