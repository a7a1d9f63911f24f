import { type Finding, finding } from '../finding.ts';
import type { Rule, Stack } from './rule.ts';

/** A named volume is gone or has another name: its data stays behind, and the service starts empty. */
export const removedVolume: Rule = {
  id: 'removed-volume',
  summary: 'a named volume is used no longer, or has another name (with --base)',
  check: ({ base, project }) => {
    if (base === null) return [];
    const used = (stack: Pick<Stack, 'project'>) =>
      [...stack.project.services.values()].flatMap(({ name, mounts }) =>
        mounts.flatMap(({ type, source, target, location }) =>
          type === 'volume' && source !== null ? [{ service: name, volume: source.value, target, location }] : [],
        ),
      );
    const now = used({ project });
    const gone = used(base).filter(
      ({ volume }, index, all) =>
        !now.some((mount) => mount.volume === volume) && all.findIndex((mount) => mount.volume === volume) === index,
    );
    return gone.flatMap(({ service, volume, target }) => {
      const instead = now.find((mount) => mount.service === service && mount.target === target);
      const location = instead?.location ?? project.services.get(service)?.location;
      return location === undefined ? [] : [tell({ service, volume, instead: instead?.volume ?? null, location })];
    });
  },
};

function tell(given: {
  readonly service: string;
  readonly volume: string;
  readonly instead: string | null;
  readonly location: NonNullable<Finding['location']>;
}): Finding {
  const { service, volume, instead, location } = given;
  return finding({
    rule: removedVolume.id,
    severity: 'warning',
    message:
      instead === null
        ? `\`${service}\` mounts the volume \`${volume}\` no longer, and nobody else does: its data stays behind.`
        : `\`${service}\` mounts \`${instead}\` where it had the volume \`${volume}\`: it starts without its data.`,
    help: 'Keep the name, or copy the data over first.',
    location,
    service,
  });
}
