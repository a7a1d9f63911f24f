/** Every way in which nothing could be done. */
export const ERROR_CODES = [
  'USAGE',
  'FILE_NOT_FOUND',
  'FILE_NOT_READABLE',
  'FILE_NOT_WRITABLE',
  'SETTINGS_INVALID',
  'SETTINGS_MISSING',
  'SERVER_UNREACHABLE',
  'SERVER_TIMEOUT',
  'HOST_KEY_MISMATCH',
  'KEY_INVALID',
  'KEY_REFUSED',
  'CONNECTION_LOST',
  'AGENT_MISSING',
  'AGENT_VERSION',
  'AGENT_PROTOCOL',
  'AGENT_REFUSED',
  'LOCK_HELD',
  'LOCK_CORRUPT',
  'DOCKER_MISSING',
  'DOCKER_UNREACHABLE',
  'ENGINE_FAILED',
  'GIT_FAILED',
  'REVISION_UNKNOWN',
  'REVISION_NOT_ON_MAIN',
  'MASS_REMOVAL',
  'STACK_INVALID',
  'STATE_NOT_WRITABLE',
  'STATE_CORRUPT',
  'DEPLOYMENT_UNKNOWN',
  'ROLLBACK_IMPOSSIBLE',
  'REGISTRY_DENIED',
  'REGISTRY_UNREACHABLE',
  'IMAGE_UNKNOWN',
  'BUILD_FAILED',
  'COMMAND_FAILED',
  'COMMAND_TIMEOUT',
  'GITHUB_FAILED',
  'KUBECONFIG_INVALID',
  'KUBERNETES_REFUSED',
  'KUBERNETES_UNREACHABLE',
  'NODE_TOO_OLD',
  'INTERRUPTED',
  'INTERNAL',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** Nothing could be done: says what was attempted, on what, and (`hint`) what to do next. Thrown; caught once, in entry. */
export class MissionControlError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | null;

  constructor(given: { code: ErrorCode; message: string; hint?: string | null; cause?: unknown }) {
    super(given.message, given.cause === undefined ? undefined : { cause: given.cause });
    this.name = 'MissionControlError';
    this.code = given.code;
    this.hint = given.hint ?? null;
  }
}
