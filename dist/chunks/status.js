import "./rolldown-runtime.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { i as describeLock, t as checkId } from "./deployment.js";
import { t as usage } from "./usage.js";

// src/commands/status.ts
const status = {
	verb: "status",
	words: "[ID]",
	summary: "What runs, who holds the lock, how a deployment ended",
	inputs: [...SETTINGS_INPUTS, ...SERVER_INPUTS],
	async run(inputs, context) {
		const [id = null, ...more] = inputs.words;
		if (more.length > 0) throw usage("`status` takes at most one deployment.", "Write `mission-control status ID`, or no id for the last one.");
		if (id !== null) checkId(id);
		const server = context.connect(await readServer(inputs, context));
		const answer = await askFor(server, {
			verb: "status",
			id
		});
		return {
			kind: "text",
			lines: describeStatus(answer.status),
			data: answer.status,
			failed: id !== null && hasFailed(answer.status)
		};
	}
};
function describeStatus(given) {
	const { deployment, lock, records, revision } = given;
	return [
		revision === null ? "Nothing was deployed yet." : `Running: ${revision}`,
		lock === null ? "Lock: free" : describeLock(lock),
		...deployment === null ? [] : [`Deployment ${deployment.id}: ${outcomeOf(deployment)}`],
		...records.length === 0 ? [] : ["Last good deployments, newest first:"],
		...records.map((record) => `  ${record.id}  ${record.revision.slice(0, 12)}  ${record.outcome}  ${record.endedAt}`)
	];
}
function outcomeOf(deployment) {
	const { record, phase } = deployment;
	if (record === null) return `not ended, in phase ${phase}`;
	const why = record.failure === null ? "" : `: ${record.failure.message}`;
	return `${record.outcome} at ${record.endedAt}${why}`;
}
function hasFailed(given) {
	const outcome = given.deployment?.record?.outcome ?? "";
	return [
		"rolled-back",
		"rollback-failed",
		"refused"
	].includes(outcome);
}

export { status };