import "./rolldown-runtime.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { i as describeLock } from "./deployment.js";
import { t as usage } from "./usage.js";

// src/commands/lock.ts
const lock = {
	verb: "lock",
	words: "status|release",
	summary: "Who holds the deploy lock; release it",
	inputs: [
		{
			name: "fence",
			type: "number",
			placeholder: "N",
			description: "Release only the lock with this number, as `mission-control lock status` shows it"
		},
		...SETTINGS_INPUTS,
		...SERVER_INPUTS
	],
	async run(inputs, context) {
		const action = actionOf(inputs.words);
		const fence = inputs.number("fence");
		if (action === "status" && fence !== null) throw usage("`lock status` takes no `--fence`.", "Write `mission-control lock release --fence N`, or leave it out.");
		if (fence === 0) throw usage("No lock has the number 0.", "Give the one that `mission-control lock status` shows.");
		const server = context.connect(await readServer(inputs, context));
		return action === "status" ? show(await heldBy(server)) : release(server, fence);
	}
};
function actionOf(words) {
	const [action, ...more] = words;
	if (more.length === 0 && (action === "status" || action === "release")) return action;
	throw usage(`\`lock\` needs to know what to do${action === void 0 ? "" : `, and \`${words.join(" ")}\` is nothing it can`}.`, "Write `mission-control lock status` or `mission-control lock release`.");
}
async function heldBy(server) {
	return (await askFor(server, { verb: "lock" })).lock;
}
function show(held) {
	return {
		kind: "text",
		lines: [held === null ? "Lock: free" : describeLock(held)],
		data: { lock: held }
	};
}
async function release(server, fence) {
	const held = fence === null ? await heldBy(server) : null;
	if (fence === null && held === null) return {
		kind: "text",
		lines: ["Lock: free, nothing to release"],
		data: { lock: null }
	};
	const number = fence ?? held?.fence ?? 0;
	const left = await askFor(server, {
		verb: "unlock",
		fence: number
	});
	return {
		kind: "text",
		lines: left.lock === null ? [`Lock ${number} is released`] : [describeLock(left.lock)],
		data: { lock: left.lock },
		failed: left.lock !== null
	};
}

export { lock };