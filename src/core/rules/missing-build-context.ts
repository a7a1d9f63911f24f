import type { Json, Project, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, type Rule } from './rule.ts';
import type { Checkout } from './view/checkout.ts';
import { isLocalContext, joinPath, normalizePath } from './view/path.ts';

/** An image is built from a directory or a Dockerfile that is not in the repository. */
export const missingBuildContext: Rule = {
  id: 'missing-build-context',
  summary: 'an image is built from what is not in the repository',
  paths: (project) => services(project).flatMap(pathsOf),
  check: ({ project, checkout: { paths } }) => services(project).flatMap((service) => checkService(service, paths)),
};

function services(project: Project): readonly Service[] {
  return [...project.services.values()];
}

function checkService(service: Service, paths: Checkout['paths']): Finding[] {
  const { build } = service;
  if (build === null) return [];
  const missing = pathsOf(service).find((path) => paths.get(path) === null);
  if (missing === undefined) return [];
  const ofContext = missing === normalizePath(build.context.value);
  return [
    faultOf(missingBuildContext, service, {
      severity: 'error',
      message: `\`${service.name}\` is built from \`${missing}\`, which is not in the repository.`,
      help: ofContext
        ? 'Add the directory, mend the path, or name an `image` that is built elsewhere.'
        : 'Add the Dockerfile, or name it with `build: {dockerfile: …}`, relative to the context.',
      location: ofContext || build.dockerfile === null ? build.context.location : build.dockerfile.location,
    }),
  ];
}

/** The context, then the Dockerfile in it; nothing where they lie on another machine or are given in the stack itself. */
function pathsOf({ build, definition }: Service): readonly string[] {
  if (build === null || !isLocalContext(build.context.value)) return [];
  const path = normalizePath(build.context.value);
  const dockerfile = hasInline(definition.build) ? null : (build.dockerfile?.value ?? 'Dockerfile');
  return dockerfile === null || !isLocalContext(dockerfile) ? [path] : [path, joinPath(path, dockerfile)];
}

function hasInline(build: Json | undefined): boolean {
  return typeof build === 'object' && build !== null && 'dockerfile_inline' in build;
}
