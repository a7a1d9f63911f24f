import type { Project, Service } from '../compose/project.ts';
import { attributesOf } from './attributes.ts';
import { buildOf, filesOf } from './files.ts';
import type { Fingerprint, RepositoryFiles } from './fingerprint.ts';

/** What a service is made of, by the Compose file and the tracked files of a revision. */
export function fingerprint(service: Service, project: Project, files: RepositoryFiles): Fingerprint {
  return {
    image: service.image?.value ?? null,
    attributes: attributesOf(service, project),
    files: filesOf(service, project, files),
    build: buildOf(service, files),
  };
}
