import type { Project, Service } from '../core/compose/project.ts';
import type { Edge } from '../core/deployment/steps.ts';

const CONDITIONS = {
  service_started: 'started',
  service_healthy: 'healthy',
  service_completed_successfully: 'completed',
} as const;

/** Which service must be started, healthy or done before which: depends_on, shared namespaces, volumes_from, links. */
export function edgesOf(project: Project): Edge[] {
  return [...project.services.values()].flatMap((service) => [
    ...service.dependsOn.map((dependency) => ({
      service: service.name,
      on: dependency.service,
      condition: CONDITIONS[dependency.condition],
    })),
    ...service.references.map((reference) => ({
      service: service.name,
      on: reference.service,
      condition: 'started' as const,
    })),
  ]);
}

/** True for a service that may end with exit code 0: something waits for its end, or its restart policy says so, or says nothing and it did not stay up before. */
export function mayComplete(service: Service, edges: readonly Edge[], stayedUp: boolean): boolean {
  if (edges.some((edge) => edge.on === service.name && edge.condition === 'completed')) return true;
  if (service.restart === null) return !stayedUp;
  return /^(no|on-failure(:\d+)?)$/.test(service.restart.value);
}
