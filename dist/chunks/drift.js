import "./rolldown-runtime.js";
import { i as finding } from "./files.js";
import { n as MissionControlError } from "./errors.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { i as describeLock } from "./deployment.js";

// src/core/plan/drift.ts
const RULES = {
	"new-service": "drift-container-missing",
	"missing-container": "drift-container-missing",
	"removed-service": "drift-service-unknown",
	"image-changed": "drift-image-moved",
	"image-moved": "drift-image-moved",
	"attribute-changed": "drift-service-changed",
	"file-changed": "drift-service-changed",
	"build-changed": "drift-service-changed",
	"file-edited": "drift-file-edited",
	follows: "drift-service-changed",
	"not-running": "drift-container-stopped",
	unhealthy: "drift-container-unhealthy",
	"made-by-hand": "drift-container-replaced",
	unknown: "drift-incomplete"
};
function drift$1(plan) {
	const deploy = "Deploy the revision again to put it back, or bring the change into git.";
	return [...plan.edited.map((path) => finding({
		rule: "drift-file-edited",
		severity: "error",
		message: `\`${path}\` on the server is not what git says: somebody edited it by hand`,
		location: {
			file: path,
			range: null
		},
		help: deploy
	})), ...plan.changes.flatMap((change) => changeFindings(change, deploy))];
}
function changeFindings({ service, reasons }, help) {
	return reasons.filter(({ kind }) => kind !== "file-edited" && kind !== "follows").map(({ kind, text }) => finding({
		rule: RULES[kind],
		severity: "error",
		message: `\`${service}\`: ${text}`,
		service,
		help
	}));
}

// src/commands/drift.ts
const drift = {
	verb: "drift",
	summary: "Does the server still match git",
	inputs: [...SETTINGS_INPUTS, ...SERVER_INPUTS],
	async run(inputs, context) {
		const server = context.connect(await readServer(inputs, context));
		const { status } = await askFor(server, {
			verb: "status",
			id: null
		});
		refuseWhileDeploying(status);
		return {
			kind: "findings",
			findings: await findDrift(server, status)
		};
	}
};
function refuseWhileDeploying({ lock }) {
	if (lock === null) return;
	throw new MissionControlError({
		code: "LOCK_HELD",
		message: `Drift cannot be told while a deployment is under way. ${describeLock(lock)}.`,
		hint: "Ask again when it has ended: `mission-control status` shows it."
	});
}
async function findDrift(server, { revision, deployment }) {
	if (revision === null) return [nothingToCompare(deployment)];
	const { plan } = await askFor(server, {
		verb: "plan",
		revision
	});
	return drift$1(plan);
}
function nothingToCompare(deployment) {
	const outcome = deployment?.record?.outcome;
	return finding({
		rule: "drift-incomplete",
		severity: "error",
		message: outcome === void 0 ? "Nothing was deployed yet, so there is nothing to compare the server with." : `The last deployment ended ${outcome}, so it is not known what should run.`,
		help: "Deploy a revision first: `mission-control deploy`."
	});
}

export { drift };