import { n as MissionControlError } from "./errors.js";
import { n as readSettings } from "./stack.js";

// src/commands/answer.ts
async function askFor(server, request, onMessage) {
	const result = await server.ask(request, onMessage);
	if (isAnswer(request, result)) return result;
	throw new MissionControlError({
		code: "AGENT_PROTOCOL",
		message: `The agent answered \`${result.verb}\` to \`${request.verb}\`.`,
		hint: "Bring the agent up to date: `mission-control server install`."
	});
}
function isAnswer(request, result) {
	return result.verb === request.verb;
}

// src/commands/server-settings.ts
async function readServer(inputs, context) {
	return requireServer(await readSettings(inputs, context));
}
function requireServer(settings) {
	if (settings.server !== null) return settings.server;
	throw new MissionControlError({
		code: "SETTINGS_MISSING",
		message: "The settings do not say where the server is.",
		hint: "Put a `server:` section into mission-control.yaml; `mission-control server install` sets the server up and prints it."
	});
}

export { askFor as n, readServer as t };