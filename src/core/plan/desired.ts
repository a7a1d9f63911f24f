import type { Project, Service } from '../compose/project.ts';
import { fingerprint } from '../fingerprint/compute.ts';
import type { Fingerprint, RepositoryFiles } from '../fingerprint/fingerprint.ts';

/** What git says should run. */
export interface Desired {
  /** Null for a working tree that is no commit. */
  readonly revision: string | null;
  readonly project: Project;
  readonly files: RepositoryFiles;
}

/** The services that run without anybody asking for a profile. */
export function deployedServices(project: Project): Service[] {
  return [...project.services.values()].filter(({ profiles }) => profiles.length === 0);
}

/** How many containers a service should have. */
export function replicasOf({ definition }: Service): number {
  const deploy = definition.deploy;
  const asked =
    typeof deploy === 'object' && deploy !== null && 'replicas' in deploy ? deploy.replicas : definition.scale;
  const count = Number(asked ?? 1);
  return Number.isSafeInteger(count) && count >= 0 ? count : 1;
}

/** Fingerprints of all services that should run. */
export function fingerprintsOf({ project, files }: Desired): Record<string, Fingerprint> {
  return Object.fromEntries(
    deployedServices(project).map((service) => [service.name, fingerprint(service, project, files)]),
  );
}
