import "./rolldown-runtime.js";
import { i as finding } from "./files.js";
import { a as parseSnapshot } from "./parse.js";
import { n as MissionControlError } from "./errors.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { r as STACK_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { i as requireStack } from "./stack.js";
import { createHash } from "node:crypto";

// src/core/fingerprint/compare.ts
function compareFingerprints(before, after) {
	const image = before.image === after.image ? [] : [imageDifference(before.image, after.image)];
	const build = before.build === after.build ? [] : [{
		part: "build",
		how: howOf(before.build, after.build),
		subject: ""
	}];
	return [
		...image,
		...build,
		...compareMaps("attribute", before.attributes, after.attributes),
		...compareMaps("file", before.files, after.files)
	];
}
function imageDifference(before, after) {
	return {
		part: "image",
		how: howOf(before, after),
		subject: [before, after].filter((name) => name !== null).join(" → ")
	};
}
function compareMaps(part, before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].sort().filter((subject) => before[subject] !== after[subject]).map((subject) => ({
		part,
		how: howOf(before[subject], after[subject]),
		subject
	}));
}
function howOf(before, after) {
	if (before === null || before === void 0) return "added";
	return after === null || after === void 0 ? "removed" : "changed";
}

// src/core/fingerprint/canonical.ts
function digest(value) {
	return createHash("sha256").update(JSON.stringify(canonical(value))).digest("hex").slice(0, 16);
}
function canonical(value) {
	if (value === null) return null;
	if (isList(value)) return value.map(canonical);
	if (typeof value !== "object") return String(value);
	const keys = Object.keys(value).sort();
	return Object.fromEntries(keys.map((key) => [key, canonical(value[key] ?? null)]));
}
function isList(value) {
	return Array.isArray(value);
}
function isMap(value) {
	return typeof value === "object" && value !== null && !isList(value);
}
function unordered(values) {
	return [...new Set(values.map((value) => JSON.stringify(canonical(value))))].sort();
}
function keyed(value, separators) {
	if (!isList(value)) return value;
	return Object.fromEntries(value.map((item) => {
		const text = String(item);
		const at = text.search(separators);
		return at === -1 ? [text, null] : [text.slice(0, at), text.slice(at + 1)];
	}));
}
function asList(value) {
	return isList(value) ? value : [value];
}

// src/core/fingerprint/attributes.ts
const APART = /* @__PURE__ */ new Set([
	...[
		"image",
		"build",
		"pull_policy",
		"pull_refresh_after",
		"depends_on",
		"profiles",
		"scale",
		"links",
		"develop"
	],
	...[
		"environment",
		"env_file",
		"labels",
		"label_file",
		"ports",
		"expose",
		"volumes",
		"networks",
		"configs",
		"secrets"
	],
	...[
		"command",
		"entrypoint",
		"healthcheck",
		"deploy"
	]
]);
const SETS = /* @__PURE__ */ new Set([
	"cap_add",
	"cap_drop",
	"devices",
	"group_add",
	"security_opt",
	"tmpfs",
	"external_links"
]);
const LISTS = /* @__PURE__ */ new Set([
	"dns",
	"dns_search",
	"dns_opt"
]);
const MAPS = {
	annotations: /=/,
	sysctls: /=/,
	extra_hosts: /[=:]/
};
function attributesOf(service, project) {
	const sorted = [
		...plainParts(service.definition),
		...variableParts(service),
		...commandParts(service),
		...portParts(service),
		...mountParts(service),
		...networkParts(service, project),
		...referenceParts("configs", service, project),
		...referenceParts("secrets", service, project),
		...deployParts(service.definition.deploy)
	].sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
	return Object.fromEntries(sorted.map(([path, value]) => [path, digest(value)]));
}
function plainParts(definition) {
	return Object.keys(definition).filter((name) => !APART.has(name) && !name.startsWith("x-")).map((name) => [name, plainPart(name, definition[name] ?? null)]);
}
function plainPart(name, value) {
	const separators = MAPS[name];
	if (separators !== void 0) return keyed(value, separators);
	if (SETS.has(name)) return unordered(asList(value));
	return LISTS.has(name) ? asList(value) : value;
}
function variableParts(service) {
	const environment = [...service.environment.values()].map(({ name, value }) => [`environment.${name}`, value]);
	const labels = [...service.labels].map(([name, { value }]) => [`labels.${name}`, value]);
	return [...environment, ...labels];
}
function commandParts({ command, entrypoint, healthcheck, definition }) {
	const words = (given) => given?.words.map(({ value }) => value) ?? null;
	const parts = [];
	if (command !== null) parts.push(["command", words(command)]);
	if (entrypoint !== null) parts.push(["entrypoint", words(entrypoint)]);
	if (healthcheck === null) return parts;
	const { location: _, test, ...timing } = healthcheck;
	const raw = isMap(definition.healthcheck) ? definition.healthcheck : {};
	parts.push(["healthcheck", {
		...timing,
		test: [test?.form ?? null, words(test)],
		first: raw.start_interval ?? null
	}]);
	return parts;
}
function portParts({ ports, expose }) {
	const published = ports.map(({ hostIp, published, target, protocol }) => [
		hostIp,
		published,
		target,
		protocol
	]);
	const parts = [];
	if (published.length > 0) parts.push(["ports", unordered(published)]);
	if (expose.length > 0) parts.push(["expose", unordered(expose.map(({ value }) => value))]);
	return parts;
}
function mountParts(service) {
	const written = asList(service.definition.volumes ?? []);
	return service.mounts.filter(({ type, short }) => type !== "tmpfs" || !short).map((mount) => {
		const options = optionsOf(written, mount.target);
		return [`volumes.${mount.target}`, {
			type: mount.type,
			source: mount.source?.value ?? null,
			readOnly: mount.readOnly,
			options
		}];
	});
}
function optionsOf(written, target) {
	for (const entry of written) {
		if (isMap(entry) && entry.target === target) {
			const { type: _, source: __, target: ___, read_only: ____, ...options } = entry;
			return Object.keys(options).length === 0 ? null : options;
		}
		if (typeof entry !== "string") continue;
		const modes = /:([a-zA-Z,]+)$/.exec(entry);
		const rest = modes === null ? entry : entry.slice(0, -modes[0].length);
		if (rest !== target && !rest.endsWith(`:${target}`)) continue;
		const kept = (modes?.[1] ?? "").split(",").filter((mode) => ![
			"",
			"ro",
			"rw"
		].includes(mode));
		return kept.length === 0 ? null : unordered(kept);
	}
	return null;
}
function networkParts(service, project) {
	if (service.networkMode !== null) return [];
	const names = service.networks.length > 0 ? service.networks.map(({ name }) => name) : ["default"];
	const written = service.definition.networks;
	return names.flatMap((name) => {
		const attached = [`networks.${name}`, (isMap(written) ? written[name] : null) ?? {}];
		const definition = project.networks.get(name)?.definition ?? {};
		return Object.keys(definition).length === 0 ? [attached] : [attached, [`networks.${name}.definition`, definition]];
	});
}
function referenceParts(kind, service, project) {
	return asList(service.definition[kind] ?? []).map((entry) => {
		const mounted = isMap(entry) ? entry : { source: entry };
		const { file: _, ...definition } = project[kind].get(String(mounted.source))?.definition ?? {};
		return [`${kind}.${String(mounted.source)}`, {
			mounted,
			definition
		}];
	});
}
function deployParts(deploy) {
	if (!isMap(deploy)) return [];
	const { replicas: _, ...rest } = deploy;
	return Object.entries(rest).map(([name, value]) => [`deploy.${name}`, isList(value) ? [...value] : value]);
}

// src/core/fingerprint/files.ts
const FILES_LIMIT = 200;
function filesOf(service, project, files) {
	const found = [...mountedPaths(service, project), ...readPaths(service)].flatMap((path) => below(path, files));
	return Object.fromEntries(found.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0));
}
function mountedPaths(service, project) {
	const binds = service.mounts.flatMap(({ type, source }) => type === "bind" && source !== null ? [source.value] : []);
	const referenced = ["configs", "secrets"].flatMap((kind) => service[kind].flatMap(({ name }) => project[kind].get(name)?.file?.value ?? []));
	return [...binds, ...referenced].filter(isInside);
}
function buildOf(service, files) {
	if (service.build === null) return null;
	const context = service.build.context.value;
	const content = isInside(context) ? entriesBelow(context, files).map(([path, file]) => [path, identity(file)]) : [];
	return digest([service.definition.build ?? null, content]);
}
function isBelow(path, parent) {
	return parent === "." || path === parent || path.startsWith(`${parent}/`);
}
function readPaths(service) {
	const labelFiles = asList(service.definition.label_file ?? []).filter((path) => typeof path === "string");
	return [...service.envFiles.map(({ path }) => path.value), ...labelFiles.map((path) => path.replace(/^\.\//, ""))].filter(isInside);
}
function isInside(path) {
	return !/^(?:[/~]|\.\.(?:\/|$)|[a-z]+:\/\/)/.test(path);
}
function below(path, files) {
	const entries = entriesBelow(path, files);
	if (entries.length <= FILES_LIMIT) return entries.map(([name, file]) => [name, identity(file)]);
	return [[`${path}/`, digest(entries.map(([name, file]) => [name, identity(file)]))]];
}
function entriesBelow(path, files) {
	return [...files].filter(([name]) => isBelow(name, path)).sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
}
function identity({ mode, id }) {
	return mode === "100644" ? id : `${mode} ${id}`;
}

// src/core/fingerprint/compute.ts
function fingerprint(service, project, files) {
	return {
		image: service.image?.value ?? null,
		attributes: attributesOf(service, project),
		files: filesOf(service, project, files),
		build: buildOf(service, files)
	};
}

// src/core/plan/desired.ts
function deployedServices(project) {
	return [...project.services.values()].filter(({ profiles }) => profiles.length === 0);
}
function replicasOf({ definition }) {
	const deploy = definition.deploy;
	const asked = typeof deploy === "object" && deploy !== null && "replicas" in deploy ? deploy.replicas : definition.scale;
	const count = Number(asked ?? 1);
	return Number.isSafeInteger(count) && count >= 0 ? count : 1;
}

// src/core/plan/edges.ts
const SHARING = [
	"network_mode",
	"ipc",
	"pid",
	"volumes_from"
];
function sharedWith(service) {
	return service.references.filter(({ kind }) => SHARING.includes(kind)).map((reference) => reference.service);
}
function comesAfter(service) {
	return [...service.dependsOn.map((dependency) => dependency.service), ...service.references.map((reference) => reference.service)];
}
function dependencyOrder(project) {
	const ordered = [];
	const visiting = /* @__PURE__ */ new Set();
	const visit = (name) => {
		const service = project.services.get(name);
		if (service === void 0 || visiting.has(name)) return;
		visiting.add(name);
		for (const before of comesAfter(service)) visit(before);
		ordered.push(name);
	};
	for (const name of project.services.keys()) visit(name);
	return ordered;
}

// src/core/plan/followers.ts
function withFollowers(changes, project) {
	const byName = new Map(changes.map((change) => [change.service, change]));
	for (const name of dependencyOrder(project)) {
		const service = project.services.get(name);
		const change = byName.get(name);
		if (service === void 0 || change === void 0 || change.action === "create") continue;
		byName.set(name, followed(change, service, byName));
	}
	return changes.map((change) => byName.get(change.service) ?? change);
}
function followed(change, service, changes) {
	const actionOf = (name) => changes.get(name)?.action ?? "none";
	const shared = sharedWith(service).map((name) => follow(actionOf(name), `shares a namespace or volumes with ${name}`));
	const restarted = service.dependsOn.filter(({ restart }) => restart).map(({ service: name }) => follow(actionOf(name) === "none" ? "none" : "restart", `restarts with ${name}`));
	return [...shared, ...restarted].reduce(stronger, change);
}
function follow(action, relation) {
	return {
		action: action === "create" ? "recreate" : action,
		reason: {
			kind: "follows",
			text: `${relation}, which is ${action === "restart" ? "restarted" : "recreated"}`
		}
	};
}
function stronger(change, { action, reason }) {
	if (action !== "recreate" && action !== "restart") return change;
	const kept = change.action === "recreate" ? "recreate" : action;
	return {
		...change,
		action: kept,
		reasons: [...change.reasons, reason]
	};
}

// src/core/plan/order.ts
function inRolloutOrder(changes, project) {
	const order = dependencyOrder(project);
	const place = (change) => order.indexOf(change.service);
	return [...changes.filter(({ action }) => action !== "none").sort((a, b) => place(a) - place(b)), ...changes.filter(({ action }) => action === "none")];
}

// src/core/plan/reasons.ts
function differenceReason({ part, how, subject }) {
	switch (part) {
		case "image": return {
			kind: "image-changed",
			text: `image ${how === "changed" ? subject : `${subject} ${how}`}`
		};
		case "build": return {
			kind: "build-changed",
			text: how === "changed" ? "what it is built from changed" : `its build was ${how}`
		};
		case "file": return {
			kind: "file-changed",
			text: `file ${subject} ${how}`
		};
		case "attribute": return {
			kind: "attribute-changed",
			text: `${attributeWords(subject)} ${how}`
		};
	}
}
const KINDS = {
	environment: "variable",
	labels: "label",
	volumes: "mount at",
	networks: "network",
	configs: "config",
	secrets: "secret",
	deploy: "deploy"
};
function attributeWords(path) {
	const dot = path.indexOf(".");
	const kind = dot === -1 ? void 0 : KINDS[path.slice(0, dot)];
	if (kind === void 0) return path;
	const name = path.slice(dot + 1);
	return kind === "network" && name.endsWith(".definition") ? `definition of network ${name.slice(0, -11)}` : `${kind} ${name}`;
}

// src/core/plan/state.ts
function stateCauses(service, snapshot) {
	const containers = containersOf(service.name, snapshot);
	const recorded = recordedOf(service.name, snapshot);
	if (containers.length === 0) return missing(service, recorded);
	return [...tooFew(service, containers), ...containers.flatMap((container) => [
		...byHand(container, recorded),
		...moved(service, container, snapshot),
		...stopped(service, container),
		...sick(container)
	])];
}
function containersOf(service, snapshot) {
	return snapshot.containers.filter((container) => container.service === service && !container.oneOff);
}
function recordedOf(service, snapshot) {
	return Object.hasOwn(snapshot.services, service) ? snapshot.services[service] ?? null : null;
}
function missing(service, recorded) {
	if (recorded === null) return [cause("create", "new-service", "new service")];
	if (replicasOf(service) === 0) return [];
	return [cause("create", "missing-container", "its container is gone")];
}
function tooFew(service, containers) {
	const wanted = replicasOf(service);
	if (containers.length === wanted) return [];
	const text = `${containers.length} of ${wanted} containers`;
	return [cause("recreate", containers.length < wanted ? "missing-container" : "attribute-changed", text)];
}
function byHand(container, recorded) {
	if (recorded === null) return [cause("recreate", "made-by-hand", `container ${container.name} is in no record: how it was made is not known`)];
	if (recorded.containers.includes(container.id)) return [];
	return [cause("recreate", "made-by-hand", `container ${container.name} was replaced by hand`)];
}
function moved(service, container, snapshot) {
	const reference = service.image?.value;
	const local = reference === void 0 || !Object.hasOwn(snapshot.images, reference) ? null : snapshot.images[reference];
	if (local === null || local === void 0 || local === container.image) return [];
	return [cause("recreate", "image-moved", `${reference} names another image than the one that runs`)];
}
function stopped(service, container) {
	const { state, exitCode } = container;
	if (state === "running") return [];
	if (state === "exited" && exitCode === 0 && isOneShot(service)) return [];
	if (state === "restarting") return [cause("restart", "not-running", `container ${container.name} keeps ending (exit code ${exitCode})`)];
	const ended = state === "exited" ? `stopped (exit code ${exitCode})` : state;
	return [cause("restart", "not-running", `container ${container.name} is ${ended}`)];
}
function isOneShot({ restart }) {
	return restart === null || restart.value === "no" || restart.value.startsWith("on-failure");
}
function sick(container) {
	if (container.state !== "running" || container.health !== "unhealthy") return [];
	return [cause("none", "unhealthy", `container ${container.name} is unhealthy`)];
}
function cause(action, kind, text) {
	return {
		action,
		reason: {
			kind,
			text
		}
	};
}

// src/core/plan/compute.ts
const RANK = {
	none: 0,
	signal: 1,
	restart: 2,
	recreate: 3,
	create: 4,
	remove: 5
};
function computePlan(desired, snapshot) {
	const services = deployedServices(desired.project);
	const changes = withFollowers(services.map((service) => changeOf(service, desired, snapshot)), desired.project);
	return {
		desired: desired.revision,
		actual: snapshot.revision,
		changes: [...removals(desired.project, snapshot), ...inRolloutOrder(changes, desired.project)],
		edited: snapshot.edited.map(({ path }) => path),
		notes: notesOf(services)
	};
}
function isMassRemoval(plan, limit) {
	const removed = plan.changes.filter(({ action }) => action === "remove").length;
	const running = plan.changes.filter(({ action }) => action !== "create").length;
	return removed > 1 && removed > limit * running;
}
function changeOf(service, { project, files }, snapshot) {
	const wanted = fingerprint(service, project, files);
	const recorded = recordedOf(service.name, snapshot);
	const differences = recorded === null ? [] : compareFingerprints(recorded.fingerprint, wanted);
	const causes = [
		...stateCauses(service, snapshot),
		...differences.map((difference) => differenceCause(difference, mountedPaths(service, project))),
		...editedCauses(service, project, wanted, snapshot)
	];
	const action = strongest(causes);
	const isNew = action === "create" || recorded === null;
	const rebuilt = differences.some(({ part }) => part === "build" || part === "image");
	return {
		service: service.name,
		action,
		reasons: reasonsOf(causes),
		build: service.build !== null && (isNew || rebuilt)
	};
}
function differenceCause(difference, mounted) {
	return {
		action: difference.part === "file" && mounted.some((path) => isBelow(difference.subject, path)) ? "restart" : "recreate",
		reason: differenceReason(difference)
	};
}
function editedCauses(service, project, wanted, snapshot) {
	const mounted = mountedPaths(service, project);
	const used = Object.keys(wanted.files);
	return snapshot.edited.filter(({ path }) => used.some((name) => name === path || name.endsWith("/") && path.startsWith(name))).map(({ path, status }) => ({
		action: mounted.some((parent) => isBelow(path, parent)) ? "restart" : "recreate",
		reason: {
			kind: "file-edited",
			text: `file ${path} was ${status} by hand on the server`
		}
	}));
}
function strongest(causes) {
	return causes.reduce((action, cause) => RANK[cause.action] > RANK[action] ? cause.action : action, "none");
}
function reasonsOf(causes) {
	return [...new Map(causes.map(({ reason }) => [`${reason.kind} ${reason.text}`, reason])).values()];
}
function removals(project, snapshot) {
	const wanted = new Set(deployedServices(project).map(({ name }) => name));
	const running = snapshot.containers.filter(({ oneOff, service }) => !oneOff && !project.services.has(service)).map(({ service }) => service);
	return [.../* @__PURE__ */ new Set([...Object.keys(snapshot.services), ...running])].filter((name) => !wanted.has(name)).sort().map((service) => ({
		service,
		action: "remove",
		reasons: [{
			kind: "removed-service",
			text: "it is no longer in the stack; its volumes stay"
		}],
		build: false
	}));
}
function notesOf(services) {
	return services.filter(({ unknownVariables }) => unknownVariables.length > 0).map(({ name, unknownVariables }) => `${name}: the value of ${unknownVariables.join(", ")} is only known on the server, so a change of it is not seen`);
}

// src/commands/plan.ts
const plan = {
	verb: "plan",
	summary: "What would change on the server, and why",
	inputs: [
		{
			name: "snapshot",
			type: "text",
			placeholder: "FILE",
			description: "Compare with this snapshot instead of asking the server"
		},
		{
			name: "save-snapshot",
			type: "text",
			placeholder: "FILE",
			description: "Only ask the server for its snapshot and write it to this file; the stack is not read"
		},
		{
			name: "github-token",
			type: "text",
			description: "After `workflow_run`: plan the pull request as it would be merged, read over the API, and comment on it with this token",
			only: "action",
			secret: true
		},
		...STACK_INPUTS,
		...SERVER_INPUTS
	],
	async run(inputs, context) {
		const save = inputs.text("save-snapshot");
		if (save !== null) return saveSnapshot(save, inputs, context);
		const { project, settings } = await requireStack(inputs, context);
		const revision = await context.workspace.revision();
		const files = await context.workspace.files();
		const snapshot = await actualState(inputs, context);
		const computed = computePlan({
			revision,
			project,
			files
		}, snapshot);
		return {
			kind: "plan",
			plan: computed,
			findings: objections(computed, settings.removalLimit)
		};
	}
};
async function saveSnapshot(path, inputs, context) {
	const snapshot = await askForSnapshot(inputs, context);
	await context.machine.write(path, `${JSON.stringify(snapshot)}\n`);
	return {
		kind: "text",
		lines: [`Snapshot of ${snapshot.project} at ${snapshot.takenAt} is in ${path}`],
		data: {
			path,
			takenAt: snapshot.takenAt
		}
	};
}
async function actualState(inputs, context) {
	const path = inputs.text("snapshot");
	if (path === null) return askForSnapshot(inputs, context);
	const text = await context.machine.read(path);
	if (text === null) throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no snapshot ${path}.`,
		hint: "Take one with `mission-control plan --save-snapshot FILE`."
	});
	return parseSnapshot(text);
}
async function askForSnapshot(inputs, context) {
	const server = context.connect(await readServer(inputs, context));
	return (await askFor(server, { verb: "snapshot" })).snapshot;
}
function objections(computed, removalLimit) {
	if (!isMassRemoval(computed, removalLimit)) return [];
	const removed = computed.changes.filter(({ action }) => action === "remove").map(({ service }) => service);
	return [finding({
		rule: "mass-removal",
		severity: "error",
		message: `The plan removes ${removed.length} services at once (${removed.join(", ")}): more than the limit of ${Math.round(removalLimit * 100)} %, so a deploy refuses it.`,
		help: "Remove fewer services at a time, or raise `removalLimit` in the settings for this one change."
	})];
}

export { plan };