import type { Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, type Rule, type Stack } from './rule.ts';

/** A service reads secrets, but does not wait, as the others do, for the service that brings them. */
export const secretsReady: Rule = {
  id: 'secrets-ready',
  summary: 'a service does not wait for the secrets it reads, as the others do',
  check: (stack) => {
    const readers = readersOf(stack);
    const fetcher = fetcherOf(stack, readers);
    if (fetcher === null) return [];
    const others = readers.filter((service) => service.name !== fetcher.name);
    const late = others.filter((service) => !waitsFor(service, fetcher.name));
    return late.length * 2 >= others.length ? [] : late.map((service) => tell(service, fetcher));
  },
};

function readersOf({ project, roles }: Stack): readonly Service[] {
  const { volume } = roles.secrets;
  return [...project.services.values()].filter(({ mounts }) =>
    mounts.some(({ type, source }) => type === 'volume' && volume !== null && source?.value === volume),
  );
}

/** Who brings the secrets: the reader that most readers wait for until it is healthy. */
function fetcherOf({ project }: Stack, readers: readonly Service[]): Service | null {
  const names = readers.map(({ name }) => name);
  const waited = names
    .map((name) => ({ name, count: readers.filter((service) => waitsFor(service, name)).length }))
    .sort((a, b) => b.count - a.count)[0];
  return waited === undefined || waited.count === 0 ? null : (project.services.get(waited.name) ?? null);
}

function waitsFor({ dependsOn }: Service, name: string): boolean {
  return dependsOn.some(({ service, condition }) => service === name && condition === 'service_healthy');
}

function tell(service: Service, fetcher: Service): Finding {
  const known = service.dependsOn.find((dependency) => dependency.service === fetcher.name);
  return faultOf(secretsReady, service, {
    severity: 'warning',
    message: `\`${service.name}\` reads secrets but does not wait until \`${fetcher.name}\` has brought them.`,
    help: `Write \`depends_on: {${fetcher.name}: {condition: service_healthy}}\`, as the others have it.`,
    location: known?.location ?? service.location,
    related: [{ message: 'who brings the secrets', location: fetcher.location }],
  });
}
