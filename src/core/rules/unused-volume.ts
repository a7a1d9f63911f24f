import { type Finding, finding } from '../finding.ts';
import { suggest } from '../source/suggest.ts';
import type { Rule, Stack } from './rule.ts';

/** A volume is declared that nobody mounts: what was meant to be kept in it lies in a container, and goes with it. */
export const unusedVolume: Rule = {
  id: 'unused-volume',
  summary: 'a volume is declared that no service mounts',
  check: (stack) => {
    const used = usedVolumes(stack);
    return [...stack.project.volumes.values()]
      .filter(({ name }) => !used.has(name))
      .map(({ name, location }) => tell(stack, name, location));
  },
};

function usedVolumes({ project }: Stack): ReadonlySet<string> {
  const mounts = [...project.services.values()].flatMap((service) => service.mounts);
  return new Set(mounts.flatMap(({ type, source }) => (type === 'volume' && source !== null ? [source.value] : [])));
}

function tell({ project }: Stack, name: string, location: Finding['location']): Finding {
  const near = suggest(name, project.services.keys());
  return finding({
    rule: unusedVolume.id,
    severity: 'warning',
    message: `The volume \`${name}\` is mounted by no service.`,
    help: near === null ? 'Mount it, or remove it.' : `Mount it, in \`${near}\` perhaps, or remove it.`,
    location,
  });
}
