import type { Fingerprint } from './fingerprint.ts';

/** One part in which two fingerprints differ. */
export interface Difference {
  readonly part: 'image' | 'attribute' | 'file' | 'build';
  readonly how: 'added' | 'removed' | 'changed';
  /** Attribute path or repository path; for an image the two references. */
  readonly subject: string;
}

/** Every part in which a service would be another than it is. */
export function compareFingerprints(before: Fingerprint, after: Fingerprint): Difference[] {
  const image = before.image === after.image ? [] : [imageDifference(before.image, after.image)];
  const build =
    before.build === after.build
      ? []
      : [{ part: 'build', how: howOf(before.build, after.build), subject: '' } as const];
  return [
    ...image,
    ...build,
    ...compareMaps('attribute', before.attributes, after.attributes),
    ...compareMaps('file', before.files, after.files),
  ];
}

function imageDifference(before: string | null, after: string | null): Difference {
  return {
    part: 'image',
    how: howOf(before, after),
    subject: [before, after].filter((name) => name !== null).join(' → '),
  };
}

function compareMaps(
  part: 'attribute' | 'file',
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Difference[] {
  const subjects = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return subjects
    .filter((subject) => before[subject] !== after[subject])
    .map((subject) => ({ part, how: howOf(before[subject], after[subject]), subject }));
}

function howOf(before: string | null | undefined, after: string | null | undefined): Difference['how'] {
  if (before === null || before === undefined) return 'added';
  return after === null || after === undefined ? 'removed' : 'changed';
}
