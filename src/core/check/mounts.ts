import { type Finding, finding } from '../finding.ts';
import { FETCHER_ROLE } from '../secrets/grant.ts';
import type { SecretUse } from '../secrets/references.ts';

/** A service that mounts all secrets and names none: whoever breaks into it reads them all. */
export function judgeMounts({ service, places, namesVolume }: SecretUse): readonly Finding[] {
  if (namesVolume || service.name === FETCHER_ROLE) return [];
  return places.flatMap(({ mount, subpath }) =>
    mount === null || subpath !== ''
      ? []
      : [
          finding({
            rule: 'secrets-without-need',
            severity: 'note',
            message: `\`${service.name}\` mounts every secret of the stack, and nothing it is told names one.`,
            help: 'Remove the mount; where the image reads files of it by itself, name them in `environment:`, so that they are checked.',
            service: service.name,
            location: mount.location,
          }),
        ],
  );
}
