import type { Project, Service } from '../compose/project.ts';

const SHARING = ['network_mode', 'ipc', 'pid', 'volumes_from'];

/** Services whose namespace or volumes a service shares: with a new container there, it needs one itself. */
export function sharedWith(service: Service): string[] {
  return service.references.filter(({ kind }) => SHARING.includes(kind)).map((reference) => reference.service);
}

/** Services that must come before it. */
export function comesAfter(service: Service): string[] {
  return [
    ...service.dependsOn.map((dependency) => dependency.service),
    ...service.references.map((reference) => reference.service),
  ];
}

/** Names in dependency order, what nobody depends on last; a cycle is cut where it is met. */
export function dependencyOrder(project: Project): string[] {
  const ordered: string[] = [];
  const visiting = new Set<string>();
  const visit = (name: string): void => {
    const service = project.services.get(name);
    if (service === undefined || visiting.has(name)) return;
    visiting.add(name);
    for (const before of comesAfter(service)) visit(before);
    ordered.push(name);
  };
  for (const name of project.services.keys()) visit(name);
  return ordered;
}
