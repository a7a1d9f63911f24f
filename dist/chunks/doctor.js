import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";

// src/commands/checks.ts
const CODES = {
	key: ["KEY_INVALID", "KEY_REFUSED"],
	agent: [
		"AGENT_MISSING",
		"AGENT_VERSION",
		"AGENT_PROTOCOL",
		"AGENT_REFUSED"
	],
	docker: [
		"DOCKER_MISSING",
		"DOCKER_UNREACHABLE",
		"ENGINE_FAILED"
	],
	clone: [
		"GIT_FAILED",
		"STATE_CORRUPT",
		"STATE_NOT_WRITABLE"
	]
};
async function examineServer(given) {
	const hostKey = await checkHostKey(given.settings, given.administration);
	const version = await attempt(() => askFor(given.server, { verb: "version" }));
	const seen = hostKey.state === "ok";
	return [
		hostKey,
		...[
			"key",
			"agent",
			"docker"
		].map((name) => version instanceof MissionControlError ? checkPart(name, version, seen) : passed(name, describePart(name, version))),
		version instanceof MissionControlError ? checkPart("clone", version, seen) : checkClone(given.settings, version)
	];
}
function passed(name, text) {
	return {
		name,
		state: "ok",
		text,
		remedy: null
	};
}
function failedBy(name, error) {
	return {
		name,
		state: "failed",
		text: error.message,
		remedy: error.hint
	};
}
function unknown(name, text) {
	return {
		name,
		state: "unknown",
		text,
		remedy: null
	};
}
async function attempt(question) {
	try {
		return await question();
	} catch (error) {
		if (error instanceof MissionControlError && error.code !== "INTERRUPTED") return error;
		throw error;
	}
}
async function checkHostKey(settings, administration) {
	const types = settings.hostKeys.map((line) => line.split(" ", 1)[0] ?? "");
	const shown = await attempt(() => administration.hostKey({
		...settings,
		types
	}));
	if (shown instanceof MissionControlError) return failedBy("host key", shown);
	const [type, base64] = shown.line.split(" ");
	if (settings.hostKeys.some((line) => line.trim().startsWith(`${type} ${base64}`))) return passed("host key", `${shown.fingerprint} (${type}) at ${settings.address}:${settings.port}, as pinned`);
	return {
		name: "host key",
		state: "failed",
		text: `${settings.address}:${settings.port} shows ${shown.fingerprint} (${type}), which is not pinned.`,
		remedy: "Compare it on the console of the server, then mend `server.hostKeys` in the settings."
	};
}
function checkPart(name, error, seen) {
	const order = Object.keys(CODES);
	const broken = order.findIndex((part) => CODES[part]?.includes(error.code));
	const place = order.indexOf(name);
	if (broken === place || broken === -1 && seen && name === "agent") return failedBy(name, error);
	return broken > place ? passed(name, "in place") : unknown(name, "cannot be seen");
}
function describePart(name, version) {
	if (name === "key") return `lets in, role ${version.role}`;
	return name === "agent" ? `answers, on Node ${version.node}` : `Docker ${version.docker}, Compose ${version.compose}`;
}
function checkClone(settings, version) {
	const wrong = ["directory", "project"].find((part) => settings[part] !== null && settings[part] !== version[part]);
	if (wrong === void 0) return passed("clone", `${version.directory}, project ${version.project}, ${version.revision ?? "nothing deployed yet"}`);
	return {
		name: "clone",
		state: "failed",
		text: `The agent works with ${wrong} ${version[wrong]}, the settings say ${settings[wrong]}.`,
		remedy: `Mend \`server.${wrong}\` in the settings, or run \`mission-control server install\` again.`
	};
}

// src/commands/doctor.ts
const MARKS = {
	ok: "ok     ",
	failed: "failed ",
	unknown: "unknown"
};
const ON_SERVER = [
	"host key",
	"key",
	"agent",
	"docker",
	"clone"
];
const doctor = {
	verb: "doctor",
	summary: "Is everything in place: settings, host key, key, agent, docker, clone",
	inputs: [...SETTINGS_INPUTS, ...SERVER_INPUTS],
	async run(inputs, context) {
		const checks = await examine(inputs, context);
		return {
			kind: "text",
			lines: describeChecks(checks),
			data: { checks },
			failed: checks.some((check) => check.state !== "ok")
		};
	}
};
async function examine(inputs, context) {
	const settings = await attempt(() => readServer(inputs, context));
	if (settings instanceof MissionControlError) return [failedBy("settings", settings), ...ON_SERVER.map((name) => unknown(name, "not looked at without settings"))];
	return [passed("settings", describeSettings(settings)), ...await onServer(settings, context)];
}
function onServer(settings, context) {
	return examineServer({
		settings,
		server: context.connect(settings),
		administration: context.administration
	});
}
function describeSettings(settings) {
	const keys = settings.hostKeys.length;
	return `server ${settings.user}@${settings.address}:${settings.port}, ${keys} pinned host key${keys === 1 ? "" : "s"}`;
}
function describeChecks(checks) {
	return checks.flatMap(({ state, name, text, remedy }) => {
		const [first = "", ...more] = [...text.split("\n"), ...remedy === null ? [] : [remedy]];
		return [`${MARKS[state]}  ${name.padEnd(8)}  ${first}`, ...more.map((line) => `${" ".repeat(19)}${line}`)];
	});
}

export { doctor };