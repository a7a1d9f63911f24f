import type { Project, Resource } from '../compose/project.ts';

/** What two readings of a stack differ in besides one service, by name; null where they do not. */
export function differenceBut(before: Project, after: Project, service: string): string | null {
  const [old, young] = [partsOf(before, service), partsOf(after, service)];
  const names = [...new Set([...old.keys(), ...young.keys()])];
  return names.find((name) => old.get(name) !== young.get(name)) ?? null;
}

function partsOf(project: Project, but: string): ReadonlyMap<string, string> {
  const services = [...project.services.values()].filter(({ name }) => name !== but);
  const { networks, volumes, configs, secrets } = project;
  const resources = Object.entries({ networks, volumes, configs, secrets }).flatMap(([kind, entries]) =>
    [...entries.values()].map(
      (resource: Resource) => [`${kind}.${resource.name}`, JSON.stringify(resource.definition)] as const,
    ),
  );
  return new Map([
    ['name', project.name?.value ?? ''],
    ['order', JSON.stringify(services.map(({ name }) => name))],
    ['extensions', JSON.stringify(project.extensions)],
    ...services.map(({ name, definition }) => [`services.${name}`, JSON.stringify(definition)] as const),
    ...resources,
  ]);
}
