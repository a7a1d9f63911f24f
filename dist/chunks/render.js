import { n as MissionControlError } from "./errors.js";
import { s as summarize, t as COMPOSE_FILES } from "./files.js";
import { t as usage } from "./usage.js";
import { i as suggest } from "./suggest.js";
import { dirname, join, relative, resolve } from "node:path";
import { performance } from "node:perf_hooks";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
import { open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline";
import { existsSync } from "node:fs";

// src/commands/index.ts
const LOADERS = {
	lint: async () => (await import("./lint2.js")).lint,
	check: async () => (await import("./check.js")).check,
	plan: async () => (await import("./plan.js")).plan,
	deploy: async () => (await import("./deploy.js")).deploy,
	rollback: async () => (await import("./rollback.js")).rollback,
	verify: async () => (await import("./verify.js")).verify,
	drift: async () => (await import("./drift.js")).drift,
	certificates: async () => (await import("./certificates.js")).certificates,
	status: async () => (await import("./status.js")).status,
	lock: async () => (await import("./lock.js")).lock,
	doctor: async () => (await import("./doctor.js")).doctor,
	server: async () => (await import("./server2.js")).server,
	new: async () => (await import("./new.js")).scaffold,
	rules: async () => (await import("./rules.js")).rules,
	explain: async () => (await import("./explain.js")).explain
};
const VERBS = Object.keys(LOADERS);
async function loadCommand(verb) {
	return Object.hasOwn(LOADERS, verb) ? await LOADERS[verb]?.() ?? null : null;
}
async function loadCommands() {
	return Promise.all(Object.values(LOADERS).map((load) => load()));
}

// src/entry/installation.ts
async function readOrNull(path) {
	try {
		return await readFile(path);
	} catch (cause) {
		if (cause.code === "ENOENT") return null;
		throw new MissionControlError({
			code: "FILE_NOT_READABLE",
			message: `${path} cannot be read (${cause.code}).`,
			hint: "See that it is a file you may read.",
			cause
		});
	}
}
async function installationRoot() {
	let directory = dirname(fileURLToPath(import.meta.url));
	while (await readOrNull(join(directory, "package.json")) === null) {
		const parent = dirname(directory);
		if (parent === directory) return missing("package.json of mission-control");
		directory = parent;
	}
	return directory;
}
function missing(path) {
	throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `${path} is missing from this installation.`,
		hint: "In a checkout, build it with `npm run build`."
	});
}

// src/entry/administration.ts
const ARTIFACTS = {
	agent: "dist/agent.js",
	door: "server/agent-door",
	unit: "server/mission-control-recover.service"
};
const MACHINES = {
	x64: "x86_64",
	arm64: "aarch64"
};
function createAdministration(surroundings, connectAs) {
	const { identity, keyText, environment, signal } = surroundings;
	const credentials = {
		identity,
		keyText,
		agentSocket: environment.SSH_AUTH_SOCK ?? null
	};
	return {
		connectAs,
		hostKey: async (place) => (await import("./scan.js")).scanHostKey(place),
		open: async (administrator) => {
			const shell = await (await import("./shell.js")).openShell(administrator, credentials);
			signal.addEventListener("abort", shell.close);
			return shell;
		},
		read: readOrNull,
		artifact: async (name) => {
			const path = name === "node" ? process.execPath : join(await installationRoot(), ARTIFACTS[name]);
			return await readOrNull(path) ?? missing(path);
		},
		platform: {
			system: process.platform === "linux" ? "Linux" : process.platform,
			machine: MACHINES[process.arch] ?? process.arch
		}
	};
}

// src/entry/machine.ts
const MACHINE = {
	read: (path) => readFile(path, "utf8").catch((cause) => {
		if (cause.code === "ENOENT") return null;
		throw failure("FILE_NOT_READABLE", `Could not read ${path}: ${cause.message}.`, cause);
	}),
	write: (path, text) => writeFile(path, text).catch((cause) => {
		throw failure("FILE_NOT_WRITABLE", `Could not write ${path}: ${cause.message}.`, cause);
	}),
	replace: (path, text) => (text === null ? rm(path, { force: true }) : replaceFile(path, text)).catch((cause) => {
		throw failure("FILE_NOT_WRITABLE", `Could not write ${path}: ${cause.message}.`, cause);
	})
};
async function replaceFile(path, text) {
	const real = await realpath(path).catch(() => path);
	const { mode } = await stat(real).catch(() => ({ mode: 420 }));
	const temporary = `${real}.${process.pid}.tmp`;
	try {
		const file = await open(temporary, "wx", mode & 511);
		try {
			await file.writeFile(text);
			await file.chmod(mode & 511);
			await file.sync();
		} finally {
			await file.close();
		}
		await rename(temporary, real);
	} catch (error) {
		await rm(temporary, { force: true });
		throw error;
	}
}
function failure(code, message, cause) {
	return new MissionControlError({
		code,
		message,
		hint: "Name a file that this user may use.",
		cause
	});
}

// src/entry/manual.ts
function openManual() {
	const place = async () => join(await installationRoot(), "docs/rules");
	return {
		rules: async () => (await readdir(await place())).filter((name) => name.endsWith(".md")).map((name) => name.slice(0, -3)).sort(),
		page: async (rule) => {
			const text = await readOrNull(join(await place(), `${rule}.md`));
			return text === null ? null : Buffer.from(text).toString("utf8");
		}
	};
}

// src/entry/namespace.ts
async function openNamespace(namespace, { kubeconfig, signal }) {
	if (kubeconfig === null) return null;
	const given = "text" in kubeconfig ? {
		text: kubeconfig.text,
		name: "kubeconfig of the input"
	} : {
		text: await read(kubeconfig.file),
		name: `kubeconfig ${kubeconfig.file}`
	};
	const { openNamespace: open } = await import("./namespace.js");
	return open({
		...given,
		namespace,
		signal
	});
}
async function read(file) {
	const text = await MACHINE.read(file);
	if (text !== null) return text;
	throw new MissionControlError({
		code: "KUBECONFIG_INVALID",
		message: `There is no kubeconfig ${file}.`,
		hint: file.includes(":") ? "KUBECONFIG may name several files for kubectl: give the one to use with `--kubeconfig FILE`." : "Make one: `stack/kubernetes/kubeconfig.sh inventory-reader NAMESPACE > FILE`."
	});
}

// src/entry/output.ts
function processStreams(redact) {
	for (const stream of [process.stdout, process.stderr]) stream.on("error", end);
	return {
		out: (text) => void process.stdout.write(redact(text)),
		err: (text) => void process.stderr.write(redact(text))
	};
}
function wantsColor(isTerminal, environment) {
	if (environment.NO_COLOR) return false;
	if (environment.FORCE_COLOR) return environment.FORCE_COLOR !== "0";
	return isTerminal && environment.TERM !== "dumb";
}
function oneLine$1(text) {
	return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ").replaceAll("##[", "## [").replace(/^\s*::/, (colons) => colons.replace("::", ": :"));
}
function end(error) {
	if (error.code === "EPIPE") process.exit(process.exitCode ?? 0);
	process.stderr.write(`error: The output could not be written: ${error.message}.\n  Write it somewhere else.\n`);
	process.exit(2);
}

// src/entry/person.ts
function openPerson(input, output, signal) {
	return { ask: async (question) => {
		if (!input.isTTY || !output.isTTY) return null;
		const lines = createInterface({
			input,
			terminal: false
		});
		try {
			output.write(`${oneLine$1(question)} `);
			return await firstLine(lines, signal);
		} finally {
			lines.close();
		}
	} };
}
function firstLine(lines, signal) {
	return new Promise((resolve, reject) => {
		lines.once("line", (line) => resolve(line.trim()));
		lines.once("close", () => resolve(null));
		signal.addEventListener("abort", () => reject(signal.reason), { once: true });
	});
}

// src/entry/context.ts
function createContext(surroundings) {
	const { log } = surroundings;
	const clock = systemClock();
	const directory = resolve(surroundings.directory);
	const checkout = once(async () => (await import("./checkout.js")).openCheckout(directory));
	const files = once(async () => (await import("./workspace.js")).openWorkspace(directory, async () => (await checkout()).top()));
	const web = once(async () => (await import("./web.js")).openWeb());
	return {
		clock,
		log,
		machine: MACHINE,
		manual: openManual(),
		person: { ask: (question) => openPerson(process.stdin, process.stderr, surroundings.signal).ask(question) },
		workspace: lazyWorkspace(directory, files, checkout),
		web: {
			request: async (probe) => (await web()).request(probe),
			certificate: async (given) => (await web()).certificate(given)
		},
		connect: (server) => lazyServer(server, surroundings, clock),
		registry: { look: async (image) => (await import("./registry.js")).openRegistry(surroundings.signal).look(image) },
		namespace: (name) => openNamespace(name, surroundings),
		administration: createAdministration(surroundings, (server, identity) => lazyServer(server, {
			...surroundings,
			identity,
			keyText: null
		}, clock))
	};
}
function lazyWorkspace(directory, open, checkout) {
	return {
		directory,
		read: async (path) => (await open()).read(path),
		kind: async (path) => (await open()).kind(path),
		list: async (path) => (await open()).list(path),
		files: async () => (await checkout()).files(),
		revision: async () => (await checkout()).revision(),
		ignores: async (path) => (await checkout()).ignores(path),
		at: async (revision) => (await checkout()).at(revision)
	};
}
function lazyServer(settings, surroundings, clock) {
	const { log, signal, identity, keyText, environment } = surroundings;
	const credentials = {
		identity,
		keyText,
		agentSocket: environment.SSH_AUTH_SOCK ?? null
	};
	const connect = once(async () => (await import("./server.js")).connectServer({
		settings,
		credentials,
		log,
		clock,
		signal
	}));
	return { ask: async (request, onMessage) => (await connect()).ask(request, onMessage) };
}
function systemClock() {
	return {
		now: () => /* @__PURE__ */ new Date(),
		monotonicSeconds: () => performance.now() / 1e3,
		sleep: (seconds) => setTimeout$1(seconds * 1e3)
	};
}
function once(make) {
	let made = null;
	return () => {
		made ??= make();
		return made;
	};
}

// src/adapters/workspace/directory.ts
function findStackDirectory(from) {
	for (let directory = from;; directory = dirname(directory)) {
		if (COMPOSE_FILES.some((name) => existsSync(join(directory, name)))) return directory;
		if (existsSync(join(directory, ".git")) || dirname(directory) === directory) return from;
	}
}

// src/entry/directory.ts
function directoryOf(command, inputs, surface) {
	const has = (name) => command.inputs.some((input) => input.name === name && (input.only === void 0 || input.only === surface));
	const given = (has("directory") ? inputs.text("directory") : null) ?? ".";
	if (given !== "." || !has("file") || inputs.list("file").length > 0) return given;
	return findStackDirectory(resolve(given));
}

// src/entry/inputs.ts
function makeInputs(given) {
	const valuesOf = (name, type) => {
		const input = given.inputs.find((candidate) => candidate.name === name && candidate.type === type);
		if (!input) throw new MissionControlError({
			code: "INTERNAL",
			message: `The verb has no ${type} input \`${name}\`.`
		});
		return given.values.get(name) ?? fallback(input, given.environment);
	};
	return {
		text: (name) => valuesOf(name, "text")[0] ?? null,
		number: (name) => wholeNumber(name, valuesOf(name, "number")[0]),
		flag: (name) => valuesOf(name, "flag")[0] === "true",
		list: (name) => valuesOf(name, "list"),
		words: given.words
	};
}
function secretsOf(inputs, values, environment) {
	return inputs.filter((input) => input.secret).flatMap((input) => values.get(input.name) ?? fallback({
		...input,
		default: ""
	}, environment));
}
function fallback(input, environment) {
	const variable = input.environment === void 0 ? void 0 : environment[input.environment]?.trimEnd();
	if (variable) return [variable];
	return input.default ? [input.default] : [];
}
function wholeNumber(name, text) {
	if (text === void 0) return null;
	if (/^\d{1,9}$/.test(text)) return Number(text);
	throw usage(`\`--${name}\` needs a whole number, but \`${text}\` was given.`, `Write \`--${name} 30\`, digits only.`);
}

// src/entry/log.ts
const YELLOW = "\x1B[33m";
const PLAIN$1 = "\x1B[0m";
function makeLog(write, color) {
	return {
		info: (text) => write(`${oneLine$1(text)}\n`),
		warn: (text) => write(color ? `${YELLOW}${oneLine$1(text)}${PLAIN$1}\n` : `${oneLine$1(text)}\n`)
	};
}

// src/entry/sources.ts
async function sourcesOf(findings, workspace) {
	const places = findings.flatMap(({ location, related }) => [location, ...related.map((other) => other.location)]);
	const files = new Set(places.flatMap((place) => place?.range ? [place.file] : []));
	const texts = await Promise.all([...files].map(async (file) => [file, await readText(file, workspace)]));
	return new Map(texts.flatMap(([file, text]) => text === null ? [] : [[file, text]]));
}
function prefixOf(directory, environment) {
	return relative(environment.GITHUB_WORKSPACE ?? process.cwd(), resolve(directory));
}
async function readText(file, workspace) {
	try {
		return await workspace.read(file);
	} catch (error) {
		if (error instanceof MissionControlError && error.code === "FILE_NOT_READABLE") return null;
		throw error;
	}
}

// src/entry/redaction.ts
const SHORTEST = 4;
const NO_VALUE = /^(?:- )?[\w-]+:$/;
const LONG_WORD = /[^\s"',]{64,}/g;
function redactor(secrets) {
	const longestFirst = [...maskedParts(secrets)].sort((a, b) => b.length - a.length);
	return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, "***"), text);
}
function maskedParts(secrets) {
	const parts = secrets.flatMap((secret) => [
		secret,
		...secret.split("\n"),
		...secret.match(LONG_WORD) ?? []
	]).map((part) => part.trim()).filter((part) => part.length >= SHORTEST && !part.startsWith("-----") && !NO_VALUE.test(part));
	return [...new Set(parts)];
}

// src/entry/failure.ts
function asFailure(thrown) {
	if (thrown instanceof MissionControlError) return thrown;
	return new MissionControlError({
		code: "INTERNAL",
		message: `mission-control broke: ${thrown instanceof Error ? thrown.message : String(thrown)}.`,
		hint: "This is a fault of mission-control. MISSION_CONTROL_DEBUG=1 shows where it happened.",
		cause: thrown
	});
}
function describeFailure(failure, debug) {
	const lines = [`error: ${failure.message}`];
	if (failure.hint !== null) lines.push(`  ${failure.hint}`);
	if (debug) lines.push(`  code ${failure.code}`, failure.stack ?? "", ...causes(failure));
	return `${lines.flatMap((line) => line.split("\n")).map(oneLine$1).join("\n")}\n`;
}
function exitCodeOf(failure) {
	return failure.code === "INTERRUPTED" ? 130 : 2;
}
function causes(error) {
	if (!(error.cause instanceof Error)) return error.cause === void 0 ? [] : [`caused by ${String(error.cause)}`];
	return [`caused by ${error.cause.stack ?? error.cause.message}`, ...causes(error.cause)];
}

// src/entry/interruption.ts
const GRACE = 1500;
const SIGNALS = ["SIGINT", "SIGTERM"];
async function interruptible(task) {
	const controller = new AbortController();
	let stop = () => void 0;
	let timer;
	const interrupted = new Promise((_, reject) => {
		stop = (signal) => {
			if (controller.signal.aborted) process.exit(130);
			const error = new MissionControlError({
				code: "INTERRUPTED",
				message: `Stopped by ${signal}.`
			});
			controller.abort(error);
			timer = setTimeout(reject, GRACE, error);
		};
	});
	for (const signal of SIGNALS) process.on(signal, stop);
	try {
		return await Promise.race([task(controller.signal), interrupted]);
	} finally {
		clearTimeout(timer);
		for (const signal of SIGNALS) process.off(signal, stop);
	}
}

// src/entry/run.ts
async function runCommand(command, surface, prepare) {
	try {
		return await interruptible(async (signal) => {
			const { inputs, context } = await prepare(signal);
			const output = await command.run(inputs, context);
			await surface.show(output, context.workspace);
			return exitCodeFor(output);
		});
	} catch (thrown) {
		const failure = asFailure(thrown);
		await surface.fail(describeFailure(failure, surface.debug), failure);
		return exitCodeOf(failure);
	}
}
function exitCodeFor(output) {
	switch (output.kind) {
		case "findings":
		case "plan": return hasError(output.findings) ? 1 : 0;
		case "record": return FAILED.includes(output.record.outcome) || hasError(output.findings) ? 1 : 0;
		case "text": return output.failed ? 1 : 0;
	}
}
const FAILED = [
	"rolled-back",
	"rollback-failed",
	"refused"
];
function hasError(findings) {
	return findings.some((found) => found.severity === "error");
}

// src/report/place.ts
function fromTop(prefix, file) {
	const steps = [];
	for (const step of [...prefix.split(/[\\/]/), ...file.split("/")]) if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/");
}

// src/report/annotations.ts
const COMMANDS = {
	error: "error",
	warning: "warning",
	note: "notice"
};
const SEVERITIES$1 = [
	"error",
	"warning",
	"note"
];
function annotationLines(findings, prefix = "") {
	return SEVERITIES$1.flatMap((severity) => findings.filter((found) => found.severity === severity).map((found) => annotation(found, prefix)));
}
function annotation({ rule, severity, message, help, location }, prefix) {
	const properties = [...placeOf$1(location, prefix), ["title", rule]].map(([name, value]) => `${name}=${escapeProperty(value ?? "")}`).join(",");
	return `::${COMMANDS[severity]} ${properties}::${escapeData(help === null ? message : `${message}\n${help}`)}`;
}
function placeOf$1(location, prefix) {
	if (location === null) return [];
	const { file, range } = location;
	const path = ["file", fromTop(prefix, file)];
	if (range === null) return [path];
	const lines = [["line", String(range.line)], ["endLine", String(range.endLine)]];
	if (range.line !== range.endLine) return [path, ...lines];
	return [
		path,
		...lines,
		["col", String(range.column)],
		["endColumn", String(range.endColumn)]
	];
}
function escapeData(text) {
	return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function escapeProperty(text) {
	return escapeData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

// src/report/json.ts
function findingsJson(findings) {
	return {
		findings: findings.map(findingJson),
		summary: summarize(findings)
	};
}
function findingJson({ rule, severity, message, location, service, help }) {
	const range = location?.range ?? null;
	return {
		rule,
		severity,
		message,
		file: location?.file ?? null,
		line: range?.line ?? null,
		column: range?.column ?? null,
		endLine: range?.endLine ?? null,
		endColumn: range?.endColumn ?? null,
		service,
		help
	};
}

// src/report/paint.ts
const ACTION_COLOURS = {
	create: 32,
	recreate: 33,
	restart: 36,
	signal: 36,
	remove: 31,
	none: 2
};
const as = (code) => (text) => `\u001b[${code}m${text}\u001b[0m`;
const asIs = (text) => text;
const COLOURED = {
	bold: as(1),
	error: as(31),
	warning: as(33),
	note: as(36),
	dim: as(2),
	action: (action, text) => as(ACTION_COLOURS[action])(text)
};
const PLAIN = {
	bold: asIs,
	error: asIs,
	warning: asIs,
	note: asIs,
	dim: asIs,
	action: (_action, text) => text
};

// src/report/plan.ts
const SIGNS = {
	create: "+",
	recreate: "~",
	restart: "^",
	signal: "^",
	remove: "-",
	none: "="
};
const WORDS = [
	"create",
	"recreate",
	"restart",
	"signal",
	"remove"
];
function planLines(plan, paint = PLAIN) {
	const changes = plan.changes.filter(({ action }) => action !== "none");
	const width = Math.max(0, ...changes.map(({ service }) => service.length));
	return [
		`${paint.bold("Plan")} ${revisions(plan)}: ${sumUp$1(plan)}`,
		...changes.flatMap((change) => changeLines(change, width, paint)),
		...standing(plan),
		...plan.edited.map((path) => `  ${paint.warning("!")} ${path} was edited on the server: a deploy keeps a copy and overwrites it`),
		...plan.notes.map((note) => `  note: ${note}`)
	];
}
function sumUp$1({ changes }) {
	const count = (action) => changes.filter((change) => change.action === action).length;
	const parts = WORDS.flatMap((action) => count(action) === 0 ? [] : [`${action} ${count(action)}`]);
	const alone = count("none");
	if (parts.length === 0) return `nothing to do, ${alone} service${alone === 1 ? "" : "s"} as they should be`;
	return [...parts, ...alone === 0 ? [] : [`leave ${alone} alone`]].join(", ");
}
function revisions({ actual, desired }) {
	return `${actual?.slice(0, 7) ?? "nothing"} → ${desired?.slice(0, 7) ?? "working tree"}`;
}
function changeLines({ service, action, reasons, build }, width, paint) {
	const [first, ...more] = [...reasons.map(({ text }) => text), ...build ? ["its image is built on the server"] : []];
	const indent = " ".repeat(width + 16);
	return [`  ${paint.action(action, `${SIGNS[action]} ${action.padEnd(8)}`)}  ${service.padEnd(width)}  ${first ?? ""}`.trimEnd(), ...more.map((text) => `${indent}${text}`)];
}
function standing({ changes }) {
	const untouched = changes.filter(({ action }) => action === "none");
	const quiet = untouched.filter(({ reasons }) => reasons.length === 0).map(({ service }) => service);
	return [...untouched.flatMap(({ service, reasons }) => reasons.map(({ text }) => `  = ${service}: ${text}`)), ...quiet.length === 0 ? [] : [`  = unchanged: ${quiet.join(", ")}`]];
}

// src/report/record.ts
function recordLines(record, paint = PLAIN) {
	const { failure, id, plan, saved } = record;
	return [
		`${headline(record, paint)}  (${id}, ${seconds(record)} s)`,
		...failure === null ? [] : [`  why: ${failure.message}${failure.hint === null ? "" : ` ${failure.hint}`}`],
		...plan === null || failure !== null ? [] : [`  done: ${sumUp$1(plan)}`],
		...saved.map(({ path, copy }) => `  ${path} was edited on the server; the copy is ${copy}`)
	];
}
function outcomeOf({ outcome, revision, running, from }) {
	const asked = short(revision);
	return {
		deployed: `${asked} is deployed`,
		unchanged: `${asked} is deployed: nothing had to change`,
		superseded: `${asked} is superseded by ${short(running)}, which runs already`,
		"rolled-back": `${asked} failed and was rolled back: ${short(running ?? from)} runs again`,
		"rollback-failed": `${asked} failed, and so did going back: the server needs a person`,
		refused: `${asked} was refused: nothing was changed, ${short(running)} runs on`,
		adopted: `${asked} is adopted: what runs is what git says`
	}[outcome];
}
function headline(record, paint) {
	return [
		"deployed",
		"unchanged",
		"superseded",
		"adopted"
	].includes(record.outcome) ? paint.bold(outcomeOf(record)) : paint.error(outcomeOf(record));
}
function seconds({ startedAt, endedAt }) {
	return Math.max(0, Math.round((Date.parse(endedAt) - Date.parse(startedAt)) / 1e3));
}
function short(revision) {
	return revision?.slice(0, 7) ?? "nothing";
}

// src/report/markdown.ts
const ROWS = 100;
const MARKS = {
	error: "🔴",
	warning: "🟠",
	note: "🔵"
};
function planMarkdown(plan) {
	const rows = plan.changes.filter(({ action, reasons }) => action !== "none" || reasons.length > 0).map(({ action, service, reasons, build }) => [
		action === "none" ? "leave" : action,
		code(service),
		[...reasons.map(({ text }) => text), ...build ? ["its image is built on the server"] : []].map(cell$1).join("<br>")
	]);
	const quiet = plan.changes.filter(({ action, reasons }) => action === "none" && reasons.length === 0);
	return paragraphs([
		`**Plan** ${code(revisions(plan))}: ${sumUp$1(plan)}`,
		table([
			"",
			"service",
			"why"
		], rows),
		details(`${quiet.length} unchanged`, quiet.map(({ service }) => code(service)).join(", ")),
		list(plan.edited.map((path) => `${code(path)} was edited on the server: a deploy keeps a copy and overwrites it`)),
		list(plan.notes.map(cell$1))
	]);
}
function findingsMarkdown(findings) {
	const { error, warning, note } = summarize(findings);
	const rows = findings.map(({ severity, location, message, help, rule }) => [
		MARKS[severity],
		location === null ? "" : code(`${location.file}${location.range === null ? "" : `:${location.range.line}`}`),
		[cell$1(message), ...help === null ? [] : [`<br>${cell$1(help)}`]].join(""),
		code(rule)
	]);
	if (findings.length === 0) return "Nothing found.\n";
	return paragraphs([`${error} error${error === 1 ? "" : "s"}, ${warning} warning${warning === 1 ? "" : "s"}, ${note} note${note === 1 ? "" : "s"}`, table([
		"",
		"where",
		"what",
		"rule"
	], rows)]);
}
function recordMarkdown(record) {
	const { failure, plan, saved } = record;
	return paragraphs([
		`**${cell$1(outcomeOf(record))}** (${code(record.id)})`,
		failure === null ? "" : cell$1(`${failure.message} ${failure.hint ?? ""}`.trim()),
		plan === null ? "" : planMarkdown(plan),
		list(saved.map(({ path, copy }) => `${code(path)} was edited on the server; the copy is ${code(copy)}`))
	]);
}
function failureMarkdown(failure) {
	return paragraphs([`${MARKS.error} ${cell$1(failure.message)}`, failure.hint === null ? "" : cell$1(failure.hint)]);
}
function paragraphs(parts) {
	return `${parts.filter((part) => part !== "").map((part) => part.trimEnd()).join("\n\n")}\n`;
}
function table(head, rows) {
	if (rows.length === 0) return "";
	const line = (cells) => `| ${cells.join(" | ")} |`;
	const more = rows.length > ROWS ? [line([
		"…",
		`${rows.length - ROWS} more`,
		...head.slice(2).map(() => "")
	])] : [];
	return [
		line(head),
		line(head.map(() => "---")),
		...rows.slice(0, ROWS).map(line),
		...more
	].join("\n");
}
function details(summary, text) {
	return text === "" ? "" : `<details><summary>${summary}</summary>\n\n${text}\n\n</details>`;
}
function list(items) {
	return items.map((item) => `- ${item}`).join("\n");
}
function code(text) {
	const flat = escapeBars(flatten(text));
	const fence = "`".repeat(Math.max(0, ...[...flat.matchAll(/`+/g)].map(([run]) => run.length)) + 1);
	const pad = /^`|`$/.test(flat) ? " " : "";
	return flat === "" ? "" : `${fence}${pad}${flat}${pad}${fence}`;
}
function cell$1(text) {
	return flatten(text).split(/((?<!`)`[^`]+`(?!`))/).map((part, index) => index % 2 === 1 ? escapeBars(part) : escapeMarkup(part)).join("");
}
function escapeBars(text) {
	return text.replace(/\\(?=\|)/g, "\\ ").replaceAll("|", "\\|");
}
function escapeMarkup(text) {
	return text.replace(/[\\*_[\]()#|~>!`]/g, (sign) => `\\${sign}`).replaceAll("<", "&lt;").replaceAll("@", "@​").replace(/:\/\//g, ":​//");
}
function flatten(text) {
	return text.replace(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]+/gu, " ");
}

// src/report/sarif.ts
function sarifLog(findings, { version, prefix = "" }) {
	const rules = [...new Set(findings.map(({ rule }) => rule))].sort();
	const seen = /* @__PURE__ */ new Map();
	return {
		$schema: "https://json.schemastore.org/sarif-2.1.0.json",
		version: "2.1.0",
		runs: [{
			tool: { driver: {
				name: "mission-control",
				version,
				rules: rules.map((id) => ({ id }))
			} },
			automationDetails: { id: `mission-control/${prefix}` },
			columnKind: "unicodeCodePoints",
			results: findings.map((found) => ({
				...resultOf(found, prefix),
				ruleIndex: rules.indexOf(found.rule),
				partialFingerprints: { "missionControl/v1": fingerprintOf(found, prefix, seen) }
			}))
		}]
	};
}
function resultOf({ rule, severity, message, help, location, related }, prefix) {
	const others = related.map((one, id) => ({
		...placeOf(one.location, prefix),
		id,
		message: { text: one.message }
	}));
	return {
		ruleId: rule,
		level: severity,
		message: { text: help === null ? message : `${message}\n${help}` },
		...location === null ? {} : { locations: [placeOf(location, prefix)] },
		...others.length === 0 ? {} : { relatedLocations: others }
	};
}
function placeOf({ file, range }, prefix) {
	const uri = fromTop(prefix, file).split("/").map(encodeURIComponent).join("/");
	const region = range && {
		startLine: range.line,
		startColumn: range.column,
		endLine: range.endLine,
		endColumn: range.endColumn
	};
	return { physicalLocation: {
		artifactLocation: { uri },
		...region ? { region } : {}
	} };
}
function fingerprintOf(found, prefix, seen) {
	const file = found.location === null ? "" : fromTop(prefix, found.location.file);
	const text = JSON.stringify([
		found.rule,
		file,
		found.service,
		found.message
	]);
	const count = (seen.get(text) ?? 0) + 1;
	seen.set(text, count);
	return `${createHash("sha256").update(text).digest("hex").slice(0, 32)}:${count}`;
}

// src/report/text.ts
const UNSAFE = /[\p{Cc}\u2028\u2029\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const ZERO = /^[\p{Mn}\p{Me}\p{Cf}]$/u;
const WIDE = /^(?:[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]|\p{Emoji_Presentation})$/u;
function oneLine(text) {
	return text.replace(UNSAFE, " ");
}
function cell(character) {
	if (character === "	") return {
		text: "  ",
		width: 2
	};
	if (character.replace(UNSAFE, "") === "") return {
		text: "�",
		width: 1
	};
	if (ZERO.test(character)) return {
		text: character,
		width: 0
	};
	return {
		text: character,
		width: WIDE.test(character) ? 2 : 1
	};
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

// src/report/excerpt.ts
const COLUMNS = 110;
const BEFORE = 30;
const LONG = 2e3;
function excerpt(given) {
	const { lines, gutter, paint, accent } = given;
	const marks = given.marks.toSorted((a, b) => a.range.line - b.range.line || a.range.column - b.range.column);
	const margin = paint.dim(`${" ".repeat(gutter)} |`);
	return [margin, ...marks.flatMap((mark, index) => {
		const before = marks[index - 1]?.range.line ?? mark.range.line;
		const { source, underline } = draw(lines[mark.range.line - 1] ?? "", mark);
		const label = mark.label === null ? "" : ` ${oneLine(mark.label)}`;
		return [
			...mark.range.line > before + 1 ? [paint.dim("...")] : [],
			...index > 0 && mark.range.line === before ? [] : [`${number(mark.range.line, gutter, paint)} ${source}`],
			`${margin} ${mark.primary ? accent(underline + label) : paint.dim(underline + label)}`
		];
	}).map((line) => line.trimEnd())];
}
function number(line, gutter, paint) {
	return paint.dim(`${String(line).padStart(gutter)} |`);
}
function draw(whole, mark) {
	const { line, range, primary } = cutLong(whole, mark);
	const cells = [...line].map(cell);
	const from = Math.min(range.column - 1, cells.length);
	const to = range.endLine > range.line ? cells.length : Math.min(range.endColumn - 1, cells.length);
	const [start, end] = windowOf(cells, from);
	const widthOf = (first, last) => cells.slice(first, last).reduce((sum, { width }) => sum + width, 0);
	const lead = start > 0 ? "…" : "";
	return {
		source: `${lead}${cells.slice(start, end).map((each) => each.text).join("")}${end < cells.length ? "…" : ""}`,
		underline: " ".repeat(lead.length + widthOf(start, from)) + (primary ? "^" : "-").repeat(Math.max(1, widthOf(from, Math.min(to, end))))
	};
}
function cutLong(line, { range, primary }) {
	const skipped = line.length > LONG ? Math.max(0, range.column - COLUMNS) : 0;
	let start = 0;
	for (let left = skipped; left > 0; left--) start += (line.codePointAt(start) ?? 0) > 65535 ? 2 : 1;
	const shift = (column) => Math.max(1, column - skipped);
	return {
		line: line.length > LONG ? line.slice(start, start + LONG) : line,
		range: {
			...range,
			column: shift(range.column),
			endColumn: shift(range.endColumn)
		},
		primary
	};
}
function windowOf(cells, from) {
	if (cells.reduce((sum, { width }) => sum + width, 0) <= COLUMNS) return [0, cells.length];
	const start = from < 80 ? 0 : from - BEFORE;
	let end = start;
	for (let used = 0; end < cells.length; end++) {
		used += cells[end]?.width ?? 0;
		if (used > COLUMNS) break;
	}
	return [start, end];
}

// src/report/terminal.ts
const SEVERITIES = [
	"error",
	"warning",
	"note"
];
const UNSHOWN = ["literal-secret"];
const TOLD = 3;
function findingLines(findings, sources, paint = PLAIN) {
	if (findings.length === 0) return ["Nothing found."];
	const linesOf = splitOnce(sources);
	return [...SEVERITIES.flatMap((severity) => groups(findings.filter((found) => found.severity === severity)).flatMap((group) => group.length > TOLD && severity !== "error" ? [listLines(group, paint)] : group.map((found) => oneFinding(found, linesOf, paint)))).flatMap((block) => [...block, ""]), sumUp(findings, paint)];
}
function splitOnce(sources) {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const before = known.get(file);
		if (before !== void 0) return before;
		const lines = sources.get(file)?.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/) ?? null;
		known.set(file, lines);
		return lines;
	};
}
function sumUp(findings, paint = PLAIN) {
	const summary = summarize(findings);
	return SEVERITIES.filter((severity) => summary[severity] > 0).map((severity) => paint[severity](count(summary[severity], severity))).join(", ");
}
function groups(findings) {
	return [...groupBy(findings, ({ rule, severity, help }, index) => severity === "error" ? String(index) : `${rule} ${help}`).values()];
}
function listLines(group, paint) {
	const [first] = group;
	if (first === void 0) return [];
	return [
		`${heading(first, paint)} ${group.length} findings alike`,
		...group.map(({ location, message }) => `  ${paint.dim("-->")} ${place(location)}: ${oneLine(message)}`),
		...helpLines(first, 3, paint)
	];
}
function oneFinding(found, linesOf, paint) {
	const lines = [found.location, ...found.related.map(({ location }) => location)].map((location) => location?.range?.line ?? 0);
	const gutter = Math.max(2, String(Math.max(...lines)).length);
	const indent = " ".repeat(gutter);
	return [
		`${heading(found, paint)} ${paint.bold(oneLine(found.message))}`,
		...found.location === null ? [] : [`${indent}${paint.dim("-->")} ${place(found.location)}`],
		...excerpts(found, linesOf, gutter, paint),
		...helpLines(found, gutter + 1, paint)
	];
}
function heading({ severity, rule }, paint) {
	return paint.bold(paint[severity](`${severity}[${rule}]:`));
}
function helpLines({ help }, indent, paint) {
	return help === null ? [] : [`${" ".repeat(indent)}${paint.dim("=")} help: ${oneLine(help)}`];
}
function place(location) {
	if (location === null) return "(no place)";
	const { file, range } = location;
	return oneLine(range === null ? file : `${file}:${range.line}:${range.column}`);
}
function excerpts(found, linesOf, gutter, paint) {
	if (UNSHOWN.includes(found.rule)) return [];
	return [...groupBy(marksOf(found), ({ file }) => file)].flatMap(([file, marks], index) => {
		const lines = linesOf(file);
		const first = marks[0]?.mark.range;
		const header = index === 0 && found.location?.file === file ? [] : [`${" ".repeat(gutter)}${paint.dim(":::")} ${oneLine(file)}:${first?.line}:${first?.column}`];
		if (lines === null) return header.length === 0 ? [] : [`${header[0]} ${marks[0]?.mark.label ?? ""}`.trimEnd()];
		const drawn = excerpt({
			lines,
			marks: marks.map(({ mark }) => mark),
			gutter,
			paint,
			accent: paint[found.severity]
		});
		return [
			...header,
			...drawn,
			paint.dim(`${" ".repeat(gutter)} |`)
		];
	});
}
function marksOf({ location, related }) {
	return [{
		location,
		message: null
	}, ...related].flatMap(({ location: at, message: label }) => at?.range ? [{
		file: at.file,
		mark: {
			range: at.range,
			label,
			primary: label === null
		}
	}] : []);
}
function groupBy(values, keyOf) {
	const made = /* @__PURE__ */ new Map();
	values.forEach((value, index) => {
		const key = keyOf(value, index);
		const group = made.get(key);
		if (group) group.push(value);
		else made.set(key, [value]);
	});
	return made;
}

// package.json
var version = "0.1.0";

// src/entry/render.ts
const FORMATS = [
	"terminal",
	"json",
	"github",
	"markdown",
	"sarif"
];
function parseFormat(text) {
	const format = FORMATS.find((candidate) => candidate === (text ?? "terminal"));
	if (format) return format;
	const near = suggest(text ?? "", FORMATS);
	throw usage(`There is no format \`${text}\`.`, near === null ? `Formats are ${FORMATS.join(", ")}.` : `Did you mean \`--format ${near}\`?`);
}
async function render(output, options) {
	if (options.format === "json") return `${JSON.stringify(toJson(output), null, 2)}\n`;
	if (options.format === "markdown") return toMarkdown(output);
	if (options.format === "sarif") return `${JSON.stringify(toSarif(output, options.prefix), null, 2)}\n`;
	const paint = options.color ? COLOURED : PLAIN;
	return (options.format === "github" ? [...linesOf(output, PLAIN).map(oneLine$1), ...annotationLines(findingsOf(output), options.prefix)] : [...linesOf(output, paint), ...await explain(output, paint, options.workspace)]).map((line) => `${line}\n`).join("");
}
function toSarif(output, prefix) {
	if (output.kind !== "text") return sarifLog(output.findings, {
		version,
		...prefix === void 0 ? {} : { prefix }
	});
	throw usage("SARIF tells of findings, and this verb has none.", "Ask for another format, such as `--format json`.");
}
function findingsOf(output) {
	return output.kind === "text" ? [] : output.findings;
}
async function explain(output, paint, workspace) {
	const findings = findingsOf(output);
	if (output.kind !== "findings" && findings.length === 0) return [];
	return findingLines(findings, await sourcesOf(findings, workspace), paint);
}
function linesOf(output, paint) {
	switch (output.kind) {
		case "text": return output.lines.map(oneLine$1);
		case "findings": return output.details === void 0 ? [] : [...output.details.lines.map(oneLine$1), ""];
		case "plan": return planLines(output.plan, paint);
		case "record": return recordLines(output.record, paint);
	}
}
function toMarkdown(output) {
	switch (output.kind) {
		case "text": return `${output.lines.map((line) => `    ${oneLine$1(line)}`).join("\n")}\n`;
		case "findings": return `${detailsMarkdown(output)}${findingsMarkdown(output.findings)}`;
		case "plan": return `${planMarkdown(output.plan)}${output.findings.length === 0 ? "" : `\n${findingsMarkdown(output.findings)}`}`;
		case "record": return recordMarkdown(output.record);
	}
}
function detailsMarkdown({ details }) {
	return details === void 0 ? "" : `${details.lines.map((line) => `    ${oneLine$1(line)}`).join("\n")}\n\n`;
}
function toJson(output) {
	switch (output.kind) {
		case "text": return output.data;
		case "findings": return {
			...findingsJson(output.findings),
			...output.details?.data
		};
		case "plan": return {
			plan: output.plan,
			...findingsJson(output.findings)
		};
		case "record": return {
			record: output.record,
			...findingsJson(output.findings)
		};
	}
}

export { VERBS as C, wantsColor as S, loadCommands as T, secretsOf as _, failureMarkdown as a, oneLine$1 as b, runCommand as c, exitCodeOf as d, maskedParts as f, makeInputs as g, makeLog as h, version as i, asFailure as l, prefixOf as m, render as n, outcomeOf as o, redactor as p, toMarkdown as r, exitCodeFor as s, parseFormat as t, describeFailure as u, directoryOf as v, loadCommand as w, processStreams as x, createContext as y };