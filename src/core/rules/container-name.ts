import type { Located, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { eachService, faultOf, isUnknown, type Rule, type Stack } from './rule.ts';

/** A container has the name of another service: whoever speaks of the one means the other. */
export const containerName: Rule = {
  id: 'container-name',
  summary: 'a container_name is the name of another service, or was the name of its container',
  check: eachService((service, stack) => {
    const name = service.containerName;
    if (name === null || name.value === service.name || isUnknown(name.value)) return [];
    return stack.project.services.has(name.value)
      ? [tellOther(stack, service, name)]
      : tellFormer(stack, service, name);
  }),
};

function tellOther({ project }: Stack, service: Service, name: Located<string>): Finding {
  const other = project.services.get(name.value);
  return faultOf(containerName, service, {
    severity: 'warning',
    message: `The container of \`${service.name}\` is called \`${name.value}\`, as another service is.`,
    help: 'Give it the name of its own service, or leave `container_name` out.',
    location: name.location,
    related: other === undefined ? [] : [{ message: 'the service of that name', location: other.location }],
  });
}

/** A name that moves from one service to another: the old container is still there when the new one is created. */
function tellFormer({ base }: Stack, service: Service, name: Located<string>): Finding[] {
  const former = [...(base?.project.services.values() ?? [])].find(
    (other) => other.containerName?.value === name.value && other.name !== service.name,
  );
  if (former === undefined) return [];
  return [
    faultOf(containerName, service, {
      severity: 'warning',
      message: `The container of \`${service.name}\` takes the name \`${name.value}\`, which that of \`${former.name}\` had before.`,
      help: 'Give it the name of its own service, or leave `container_name` out.',
      location: name.location,
    }),
  ];
}
