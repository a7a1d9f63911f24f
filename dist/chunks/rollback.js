import "./rolldown-runtime.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { a as narrate, n as concluded, r as deploymentId, t as checkId } from "./deployment.js";

// src/commands/rollback.ts
const rollback = {
	verb: "rollback",
	summary: "Go back to the last good revision, exactly",
	inputs: [
		{
			name: "to",
			type: "text",
			placeholder: "ID",
			description: "Deployment to go back to, as `mission-control status` lists them (default: the last good one before what runs)"
		},
		{
			name: "id",
			type: "text",
			placeholder: "ID",
			description: "Name of this rollback (default: made up)"
		},
		...SETTINGS_INPUTS,
		...SERVER_INPUTS
	],
	async run(inputs, context) {
		const settings = await readServer(inputs, context);
		const to = inputs.text("to");
		const id = deploymentId(inputs.text("id"), context.clock.now(), "rollback");
		if (to !== null) checkId(to);
		const server = context.connect(settings);
		const begin = `Rolling back to ${to ?? "the last good revision"} as ${id}`;
		const result = await askFor(server, {
			verb: "rollback",
			id,
			to
		}, narrate(context.log, begin));
		return concluded(result.record, context.log);
	}
};

export { rollback };