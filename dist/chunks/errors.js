// src/errors.ts
const ERROR_CODES = [
	"USAGE",
	"FILE_NOT_FOUND",
	"FILE_NOT_READABLE",
	"FILE_NOT_WRITABLE",
	"SETTINGS_INVALID",
	"SETTINGS_MISSING",
	"SERVER_UNREACHABLE",
	"SERVER_TIMEOUT",
	"HOST_KEY_MISMATCH",
	"KEY_INVALID",
	"KEY_REFUSED",
	"CONNECTION_LOST",
	"AGENT_MISSING",
	"AGENT_VERSION",
	"AGENT_PROTOCOL",
	"AGENT_REFUSED",
	"LOCK_HELD",
	"LOCK_CORRUPT",
	"DOCKER_MISSING",
	"DOCKER_UNREACHABLE",
	"ENGINE_FAILED",
	"GIT_FAILED",
	"REVISION_UNKNOWN",
	"REVISION_NOT_ON_MAIN",
	"MASS_REMOVAL",
	"STACK_INVALID",
	"STATE_NOT_WRITABLE",
	"STATE_CORRUPT",
	"DEPLOYMENT_UNKNOWN",
	"ROLLBACK_IMPOSSIBLE",
	"REGISTRY_DENIED",
	"REGISTRY_UNREACHABLE",
	"IMAGE_UNKNOWN",
	"BUILD_FAILED",
	"COMMAND_FAILED",
	"COMMAND_TIMEOUT",
	"GITHUB_FAILED",
	"KUBECONFIG_INVALID",
	"KUBERNETES_REFUSED",
	"NODE_TOO_OLD",
	"INTERRUPTED",
	"INTERNAL"
];
var MissionControlError = class extends Error {
	code;
	hint;
	constructor(given) {
		super(given.message, given.cause === void 0 ? void 0 : { cause: given.cause });
		this.name = "MissionControlError";
		this.code = given.code;
		this.hint = given.hint ?? null;
	}
};

export { MissionControlError as n, ERROR_CODES as t };