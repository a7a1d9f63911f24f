import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, isUnknown, type Rule } from './rule.ts';

/** The image has no tag, or one that moves: what runs depends on when it was pulled. */
export const imageNotPinned: Rule = {
  id: 'image-not-pinned',
  summary: 'an image without a tag, or with one that moves',
  check: ({ project }) => [...project.services.values()].flatMap(checkService),
};

const MOVING =
  /^(?:latest|stable|edge|test|testing|nightly|dev|develop|development|beta|alpha|canary|lts|main|master|head)$/i;

function checkService(service: Service): Finding[] {
  const { image, build } = service;
  if (image === null || build !== null || isUnknown(image.value) || image.value.includes('@')) return [];
  const tag = tagOf(image.value);
  if (tag !== null && !isMoving(tag)) return [];
  return [
    faultOf(imageNotPinned, service, {
      severity: 'warning',
      message:
        tag === null
          ? `The image of \`${service.name}\` has no tag, so \`latest\` is taken: what that is can change any day.`
          : `The image of \`${service.name}\` has the tag \`${tag}\`: what that is can change any day.`,
      help: 'Name a version or a digest, so that a deploy and a rollback run what was reviewed.',
      location: image.location,
    }),
  ];
}

/** The tag of an image; null where there is none; the colon of a registry's port is no tag. */
export function tagOf(image: string): string | null {
  const last = image.slice(image.lastIndexOf('/') + 1);
  const colon = last.indexOf(':');
  return colon === -1 ? null : last.slice(colon + 1);
}

/** Whether a tag can be another image tomorrow: `stable-slim` and `3-latest` move, `beta-2` and `1.2-alpine` do not. */
export function isMoving(tag: string): boolean {
  const [first = '', ...rest] = tag.split(/[-_]/);
  if ([first, ...rest].some((part) => part.toLowerCase() === 'latest')) return true;
  return MOVING.test(first) && !rest.some((part) => /\d/.test(part));
}
