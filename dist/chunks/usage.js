import { n as MissionControlError } from "./errors.js";

// src/commands/usage.ts
function usage(message, hint) {
	return new MissionControlError({
		code: "USAGE",
		message,
		hint
	});
}

export { usage as t };