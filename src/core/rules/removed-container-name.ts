import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, isUnknown, type Rule, type Stack } from './rule.ts';
import { toldTo } from './view/told.ts';

/** A container is called otherwise than before, and another service still uses its old name. */
export const removedContainerName: Rule = {
  id: 'removed-container-name',
  summary: 'a container is called otherwise, and its old name is still used (with --base)',
  check: eachService((service, stack) => {
    const former = stack.base?.project.services.get(service.name)?.containerName?.value ?? null;
    const now = service.containerName?.value ?? null;
    if (former === null || former === now || former === service.name || isUnknown(`${former}${now ?? ''}`)) return [];
    return isTaken(stack, former) ? [] : usersOf(stack, former).flatMap((user) => tell(service, user, former));
  }),
};

function isTaken({ project }: Stack, name: string): boolean {
  return (
    project.services.has(name) || [...project.services.values()].some((each) => each.containerName?.value === name)
  );
}

function usersOf({ project }: Stack, name: string): readonly { readonly service: Service; readonly word: Word }[] {
  const pattern = new RegExp(`(?<![\\w.-])${name.replace(/[.]/g, '\\.')}(?![\\w.-])`);
  return [...project.services.values()].flatMap((service) => {
    const word = toldTo(service).find(({ value }) => pattern.test(value));
    return word === undefined ? [] : [{ service, word }];
  });
}

type Word = ReturnType<typeof toldTo>[number];

function tell(service: Service, user: { readonly service: Service; readonly word: Word }, former: string): Finding[] {
  return [
    faultOf(removedContainerName, user.service, {
      severity: 'warning',
      message: `\`${user.service.name}\` uses the name \`${former}\`, which the container of \`${service.name}\` has no longer.`,
      help: `Write \`${service.name}\`, the name of the service: it does not change.`,
      location: user.word.location,
      related: [{ message: 'the container is named here', location: (service.containerName ?? service).location }],
    }),
  ];
}
