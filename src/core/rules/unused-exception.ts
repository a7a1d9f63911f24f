import { finding } from '../finding.ts';
import { hooksOf } from './acme-hook.ts';
import { rightsOf } from './privilege.ts';
import type { Rule, Stack } from './rule.ts';
import { serverPathsOf } from './server-path.ts';

/** An exception of the settings allows what nobody does: it would allow it to whoever does it next. */
export const unusedException: Rule = {
  id: 'unused-exception',
  summary: 'an exception of the settings allows what its service does not do',
  check: (stack) =>
    stack.settings.exceptions.flatMap(({ service, allow, location }) => {
      const done = thingsOf(stack, service);
      const spare = allow.filter((what) => done !== null && !done.includes(what)).map((what) => `\`${what}\``);
      if (done !== null && spare.length === 0) return [];
      return [
        finding({
          rule: unusedException.id,
          severity: 'note',
          message:
            done === null
              ? `An exception is for the service \`${service}\`, which is not in the stack.`
              : `An exception allows \`${service}\` ${spare.join(' and ')}, which it does not need.`,
          help: 'Remove it: it would allow the same to whoever does it next.',
          location,
          service,
        }),
      ];
    }),
};

/** What a service does that needs an exception; null where there is none of that name. */
function thingsOf(stack: Stack, name: string): readonly string[] | null {
  const service = stack.project.services.get(name);
  if (service === undefined) return null;
  return [
    ...serverPathsOf(service, stack).map(({ value }) => value),
    ...rightsOf(service),
    ...hooksOf(service).map((variable) => variable.name),
  ];
}
