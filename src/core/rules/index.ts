import type { Project } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { routes } from '../routing/routes.ts';
import { inferRoles } from '../settings/infer.ts';
import { accountVolume } from './account-volume.ts';
import { acmeHook } from './acme-hook.ts';
import { baseImageNotPinned } from './base-image-not-pinned.ts';
import { certificateHostname } from './certificate-hostname.ts';
import { certificateStaging } from './certificate-staging.ts';
import { containerName } from './container-name.ts';
import { deadLocation } from './dead-location.ts';
import { deprecatedSecret } from './deprecated-secret.ts';
import { duplicateHostname } from './duplicate-hostname.ts';
import { earlyAnswer } from './early-answer.ts';
import { earlyCondition } from './early-condition.ts';
import { emailUnlikeOthers } from './email-unlike-others.ts';
import { healthcheckCommand } from './healthcheck-command.ts';
import { hostnameSyntax } from './hostname-syntax.ts';
import { imageNotPinned } from './image-not-pinned.ts';
import { literalSecret } from './literal-secret.ts';
import { loosenedSettings } from './loosened-settings.ts';
import { massRemoval } from './mass-removal.ts';
import { missingBindSource } from './missing-bind-source.ts';
import { missingBuildContext } from './missing-build-context.ts';
import { missingRestart } from './missing-restart.ts';
import { nginxSyntax } from './nginx-syntax.ts';
import { placeholder } from './placeholder.ts';
import { privilege } from './privilege.ts';
import { proxyContainer } from './proxy-container.ts';
import { proxyHeader } from './proxy-header.ts';
import { proxyNetwork } from './proxy-network.ts';
import { proxyValue } from './proxy-value.ts';
import { proxyVariable } from './proxy-variable.ts';
import { publishedPort } from './published-port.ts';
import { randomSecret } from './random-secret.ts';
import { removedContainerName } from './removed-container-name.ts';
import { removedHostname } from './removed-hostname.ts';
import { removedPort } from './removed-port.ts';
import { removedVolume } from './removed-volume.ts';
import type { Rule, Stack } from './rule.ts';
import { secretInLog } from './secret-in-log.ts';
import { secretsMount } from './secrets-mount.ts';
import { secretsReady } from './secrets-ready.ts';
import { serverPath } from './server-path.ts';
import { serviceUrl } from './service-url.ts';
import { signOnBypass } from './sign-on-bypass.ts';
import { signOnKey } from './sign-on-key.ts';
import { signOnLoop } from './sign-on-loop.ts';
import { signOnReturn } from './sign-on-return.ts';
import { unsetVariable } from './unset-variable.ts';
import { unusedException } from './unused-exception.ts';
import { unusedVolume } from './unused-volume.ts';
import { uploadBuffer } from './upload-buffer.ts';
import { vhostFileNotMounted } from './vhost-file-not-mounted.ts';
import { vhostPosture } from './vhost-posture.ts';
import { vhostWithoutService } from './vhost-without-service.ts';
import { virtualPort } from './virtual-port.ts';
import { volumeTarget } from './volume-target.ts';
import { wrapperCommand } from './wrapper-command.ts';

/** Every rule, by id. */
export const RULES: readonly Rule[] = [
  accountVolume,
  acmeHook,
  baseImageNotPinned,
  certificateHostname,
  certificateStaging,
  containerName,
  deadLocation,
  deprecatedSecret,
  duplicateHostname,
  earlyAnswer,
  earlyCondition,
  emailUnlikeOthers,
  healthcheckCommand,
  hostnameSyntax,
  imageNotPinned,
  literalSecret,
  loosenedSettings,
  massRemoval,
  missingBindSource,
  missingBuildContext,
  missingRestart,
  nginxSyntax,
  placeholder,
  privilege,
  proxyContainer,
  proxyHeader,
  proxyNetwork,
  proxyValue,
  proxyVariable,
  publishedPort,
  randomSecret,
  removedContainerName,
  removedHostname,
  removedPort,
  removedVolume,
  secretInLog,
  secretsMount,
  secretsReady,
  serverPath,
  serviceUrl,
  signOnBypass,
  signOnKey,
  signOnLoop,
  signOnReturn,
  unsetVariable,
  unusedException,
  unusedVolume,
  uploadBuffer,
  vhostFileNotMounted,
  vhostPosture,
  vhostWithoutService,
  virtualPort,
  volumeTarget,
  wrapperCommand,
];

/** Paths of the checkout the rules need to know about. */
export function askedPaths(project: Project): readonly string[] {
  return [...new Set(RULES.flatMap((rule) => rule.paths?.(project) ?? []))];
}

/** A stack as it stands in a checkout. */
export type Given = Pick<Stack, 'project' | 'settings' | 'checkout'> & Partial<Pick<Stack, 'ignores'>>;

/** What the rules find in a stack; `base` is the same before the change. */
export function checkRules(given: Given & { readonly base: Given | null }): readonly Finding[] {
  const stack = openStack(given, given.base === null ? null : openStack(given.base, null));
  return RULES.flatMap((rule) => rule.check(stack));
}

function openStack({ project, settings, checkout, ignores = [] }: Given, base: Stack | null): Stack {
  const found = routes(project, settings);
  const hostnames = found.filter(({ kind }) => kind === 'exact').map(({ hostname }) => hostname);
  return { project, settings, checkout, ignores, routes: found, roles: inferRoles(project, settings, hostnames), base };
}
