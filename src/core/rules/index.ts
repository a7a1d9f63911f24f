import type { Project } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { routes } from '../routing/routes.ts';
import { inferRoles } from '../settings/infer.ts';
import { certificateHostname } from './certificate-hostname.ts';
import { duplicateHostname } from './duplicate-hostname.ts';
import { emailUnlikeOthers } from './email-unlike-others.ts';
import { healthcheckCommand } from './healthcheck-command.ts';
import { imageNotPinned } from './image-not-pinned.ts';
import { missingBindSource } from './missing-bind-source.ts';
import { missingBuildContext } from './missing-build-context.ts';
import { proxyNetwork } from './proxy-network.ts';
import { publishedPort } from './published-port.ts';
import type { Rule, Stack } from './rule.ts';
import { secretsMount } from './secrets-mount.ts';
import { virtualPort } from './virtual-port.ts';
import { wrapperCommand } from './wrapper-command.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  certificateHostname,
  duplicateHostname,
  emailUnlikeOthers,
  healthcheckCommand,
  imageNotPinned,
  missingBindSource,
  missingBuildContext,
  proxyNetwork,
  publishedPort,
  secretsMount,
  virtualPort,
  wrapperCommand,
];

/** Paths of the checkout the rules need to know about. */
export function askedPaths(project: Project): readonly string[] {
  return [...new Set(RULES.flatMap((rule) => rule.paths?.(project) ?? []))];
}

/** A stack as it stands in a checkout. */
export type Given = Pick<Stack, 'project' | 'settings' | 'checkout'>;

/** What the rules find in a stack; `base` is the same before the change. */
export function checkRules(given: Given & { readonly base: Given | null }): readonly Finding[] {
  const stack = openStack(given, given.base === null ? null : openStack(given.base, null));
  return RULES.flatMap((rule) => rule.check(stack));
}

function openStack({ project, settings, checkout }: Given, base: Stack | null): Stack {
  const found = routes(project, settings);
  const hostnames = found.filter(({ kind }) => kind === 'exact').map(({ hostname }) => hostname);
  return { project, settings, checkout, routes: found, roles: inferRoles(project, settings, hostnames), base };
}
