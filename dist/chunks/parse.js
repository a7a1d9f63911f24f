import { n as MissionControlError } from "./errors.js";

// src/core/protocol/shape.ts
const text = (value, path) => typeof value === "string" ? null : path;
const flag = (value, path) => typeof value === "boolean" ? null : path;
const whole = (value, path) => Number.isSafeInteger(value) ? null : path;
function word(...allowed) {
	return (value, path) => typeof value === "string" && allowed.includes(value) ? null : path;
}
function nullable(shape) {
	return (value, path) => value === null ? null : shape(value, path);
}
function listOf(shape) {
	return (value, path) => {
		if (!Array.isArray(value)) return path;
		return firstFault(value.map((item, index) => () => shape(item, `${path}[${index}]`)));
	};
}
function mapOf(shape) {
	return (value, path) => {
		if (!isObject(value)) return path;
		return firstFault(Object.keys(value).map((key) => () => shape(value[key], `${path}.${key}`)));
	};
}
function object(shapes) {
	return (value, path) => {
		if (!isObject(value)) return path;
		return firstFault(Object.entries(shapes).map(([key, shape]) => () => shape(own(value, key), `${path}.${key}`)));
	};
}
function tagged(tag, shapes) {
	return (value, path) => {
		if (!isObject(value)) return path;
		const name = own(value, tag);
		const shape = typeof name === "string" && Object.hasOwn(shapes, name) ? shapes[name] : void 0;
		return shape === void 0 ? `${path}.${tag}` : shape(value, path);
	};
}
function firstFault(checks) {
	for (const check of checks) {
		const fault = check();
		if (fault !== null) return fault;
	}
	return null;
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function own(value, key) {
	return Object.hasOwn(value, key) ? value[key] : void 0;
}

// src/core/protocol/shapes.ts
const PHASE = word("start", "fetch", "plan", "checkout", "pull", "recreate", "soak", "record", "rollback", "done");
const FINGERPRINT = object({
	image: nullable(text),
	attributes: mapOf(text),
	files: mapOf(text),
	build: nullable(text)
});
const SERVICES = mapOf(object({
	fingerprint: FINGERPRINT,
	image: nullable(text),
	containers: listOf(text)
}));
const CONTAINER = object({
	id: text,
	name: text,
	service: text,
	number: whole,
	oneOff: flag,
	image: text,
	state: word("created", "running", "paused", "restarting", "removing", "exited", "dead"),
	health: word("none", "starting", "healthy", "unhealthy"),
	exitCode: whole,
	restartCount: whole,
	startedAt: text,
	configHash: text
});
const SNAPSHOT = object({
	takenAt: text,
	project: text,
	directory: text,
	engine: object({
		docker: text,
		compose: text
	}),
	revision: nullable(text),
	record: nullable(text),
	services: SERVICES,
	containers: listOf(CONTAINER),
	edited: listOf(object({
		path: text,
		status: word("modified", "deleted")
	})),
	images: mapOf(text)
});
const CHANGE = object({
	service: text,
	action: word("create", "recreate", "restart", "signal", "remove", "none"),
	reasons: listOf(object({
		kind: text,
		text
	})),
	build: flag
});
const PLAN = object({
	desired: nullable(text),
	actual: nullable(text),
	changes: listOf(CHANGE),
	edited: listOf(text),
	notes: listOf(text)
});
const FAILURE = object({
	code: text,
	phase: PHASE,
	service: nullable(text),
	message: text,
	hint: nullable(text)
});
const RECORD = object({
	version: whole,
	id: text,
	kind: word("deploy", "rollback", "adopt", "recovery"),
	outcome: word("deployed", "unchanged", "superseded", "rolled-back", "rollback-failed", "refused", "adopted"),
	revision: text,
	from: nullable(text),
	running: nullable(text),
	fence: whole,
	startedAt: text,
	endedAt: text,
	failure: nullable(FAILURE),
	plan: nullable(PLAN),
	services: SERVICES,
	saved: listOf(object({
		path: text,
		copy: text
	}))
});
const LOCK = object({
	fence: whole,
	holder: text,
	id: text,
	revision: text,
	since: text,
	phase: PHASE,
	phaseSince: text,
	alive: flag
});
const STATUS = object({
	revision: nullable(text),
	lock: nullable(LOCK),
	deployment: nullable(object({
		id: text,
		phase: PHASE,
		record: nullable(RECORD)
	})),
	records: listOf(object({
		id: text,
		revision: text,
		outcome: text,
		endedAt: text
	}))
});
const DONE = object({
	id: text,
	record: RECORD
});
const LOCKED = object({ lock: nullable(LOCK) });
const RESULT = tagged("verb", {
	version: object({
		docker: text,
		compose: text,
		node: text,
		project: text,
		directory: text,
		revision: nullable(text),
		role: word("plan", "deploy")
	}),
	snapshot: object({ snapshot: SNAPSHOT }),
	plan: object({ plan: PLAN }),
	deploy: DONE,
	rollback: DONE,
	status: object({ status: STATUS }),
	lock: LOCKED,
	unlock: LOCKED,
	abort: object({
		id: text,
		text
	})
});
const MESSAGE = tagged("type", {
	hello: object({
		protocol: whole,
		agent: text
	}),
	progress: object({
		at: text,
		phase: PHASE,
		service: nullable(text),
		text
	}),
	heartbeat: object({ at: text }),
	error: object({
		code: text,
		message: text,
		hint: nullable(text)
	}),
	result: object({ result: RESULT })
});

// src/core/protocol/parse.ts
const MESSAGE_LIMIT = 8388608;
const DEPTH_LIMIT = 32;
const ID_LENGTH = 64;
const REVISION = "[0-9a-f]{40}";
const ID = "[0-9a-z]+(?:-[0-9a-z]+)*";
function isDeploymentId(text) {
	return text.length <= ID_LENGTH && new RegExp(`^${ID}$`).test(text);
}
function isRevision(text) {
	return new RegExp(`^${REVISION}$`).test(text);
}
function parseMessage(line) {
	if (line.length > 8388608) throw unreadable("a line of more than 8 MiB");
	return readJson(line, MESSAGE, "a line");
}
function parseSnapshot(text) {
	return readJson(text, SNAPSHOT, "a snapshot");
}
function parseRecord(text) {
	return readJson(text, RECORD, "a record");
}
function readJson(text, shape, what) {
	if (nesting(text) > DEPTH_LIMIT) throw unreadable(`${what} nested more than ${DEPTH_LIMIT} deep`);
	const value = parseJson(text, what);
	const fault = shape(value, "");
	if (fault !== null) throw unreadable(`${what} whose \`${fault.replace(/^\./, "")}\` is not what it should be`);
	return value;
}
function parseJson(text, what) {
	try {
		return JSON.parse(text, (key, value) => key === "__proto__" ? void 0 : value);
	} catch (cause) {
		throw unreadable(`${what} that is no JSON`, cause);
	}
}
function nesting(text) {
	let depth = 0;
	let deepest = 0;
	for (const [bracket] of text.replace(/"(?:[^"\\]|\\.)*"/g, "").matchAll(/[[\]{}]/g)) {
		depth += bracket === "[" || bracket === "{" ? 1 : -1;
		deepest = Math.max(deepest, depth);
	}
	return deepest;
}
function unreadable(what, cause) {
	return new MissionControlError({
		code: "AGENT_PROTOCOL",
		message: `The agent sent ${what}.`,
		hint: "See what answers there with `mission-control doctor`.",
		cause
	});
}

export { parseSnapshot as a, parseRecord as i, isRevision as n, parseMessage as r, isDeploymentId as t };