import type { Finding } from '../../finding.ts';
import type { Mount, Project, ResourceReference, Service } from '../project.ts';
import { readReferences } from '../service/relations.ts';
import { below, type Checked, fault, hasVariable, similar } from './faults.ts';

/** Services, networks, volumes, configs and secrets a service names that nobody defined. */
export function checkReferences({ project, service, node }: Checked): Finding[] {
  return [
    ...findUndefinedServices(project, service),
    ...findUndefinedNetworks(project, service),
    ...findUndefinedVolumes(project, service),
    ...findUndefinedGrants(project, service, 'config', service.configs),
    ...findUndefinedGrants(project, service, 'secret', [
      ...service.secrets,
      ...readReferences(below(node, 'build', 'secrets')),
    ]),
  ];
}

const SENTENCES = {
  network_mode: 'shares the network of',
  ipc: 'shares the IPC namespace of',
  pid: 'shares the processes of',
  volumes_from: 'takes the volumes of',
  links: 'links to',
} as const;

/** `depends_on` and its kin that name no service. */
export function findUndefinedServices(project: Project, service: Service): Finding[] {
  const depended = service.dependsOn.map((dependency) => ({ ...dependency, verb: 'depends on' }));
  const referred = service.references.map((reference) => ({ ...reference, verb: SENTENCES[reference.kind] }));
  return [...depended, ...referred]
    .filter((reference) => !project.services.has(reference.service) && !hasVariable(reference.service))
    .map(({ service: name, verb, location }) =>
      fault(service, {
        rule: 'undefined-service',
        message: `\`${service.name}\` ${verb} \`${name}\`, which is not a service in this stack.`,
        location,
        ...similar(name, project.services, 'Define it below `services:`, or remove the reference.'),
      }),
    );
}

/** Networks a service joins that nobody declared. */
export function findUndefinedNetworks(project: Project, service: Service): Finding[] {
  return service.networks
    .filter(({ name }) => name !== 'default' && !project.networks.has(name) && !hasVariable(name))
    .map(({ name, location }) =>
      fault(service, {
        rule: 'undefined-network',
        message: `\`${service.name}\` joins network \`${name}\`, which is not declared.`,
        location,
        ...similar(name, project.networks, 'Declare it below the top-level `networks:`.'),
      }),
    );
}

/** Volumes a service mounts that nobody declared. */
export function findUndefinedVolumes(project: Project, service: Service): Finding[] {
  return service.mounts.flatMap((mount) => {
    const name = mount.type === 'volume' ? mount.source?.value : undefined;
    if (!name || project.volumes.has(name) || hasVariable(name)) return [];
    return [undefinedVolume(project, service, mount, name)];
  });
}

function undefinedVolume(project: Project, service: Service, mount: Mount, name: string): Finding {
  const location = mount.source?.location ?? mount.location;
  const message = `\`${service.name}\` mounts volume \`${name}\`, which is not declared.`;
  if (name.includes('/')) {
    const help = `For a path in the repository write \`./${name}\`.`;
    return fault(service, { rule: 'undefined-volume', message, help, location });
  }
  const hint = similar(
    name,
    project.volumes,
    `Declare it below the top-level \`volumes:\`; for a path write \`./${name}\`.`,
  );
  return fault(service, { rule: 'undefined-volume', message, location, ...hint });
}

function findUndefinedGrants(
  project: Project,
  service: Service,
  kind: 'config' | 'secret',
  references: readonly ResourceReference[],
): Finding[] {
  const known = kind === 'config' ? project.configs : project.secrets;
  return references
    .filter(({ name }) => !known.has(name) && !hasVariable(name))
    .map(({ name, location }) =>
      fault(service, {
        rule: `undefined-${kind}`,
        message: `\`${service.name}\` uses ${kind} \`${name}\`, which is not declared.`,
        location,
        ...similar(name, known, `Declare it below the top-level \`${kind}s:\`.`),
      }),
    );
}
