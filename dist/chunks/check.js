import "./rolldown-runtime.js";
import { i as finding, o as sortFindings } from "./files.js";
import { i as suggest } from "./suggest.js";
import { n as grantCommand, t as FETCHER_ROLE } from "./grant.js";
import { c as suppress, h as locatePart, i as each, p as routes, s as today } from "./outside.js";
import { r as findDuplicates, t as inferRoles } from "./infer.js";
import { n as MissionControlError } from "./errors.js";
import { t as usage } from "./usage.js";
import { r as STACK_INPUTS } from "./command.js";
import { a as settingsPath, i as requireStack } from "./stack.js";

// src/core/check/hostnames.ts
function judgeZone(routes, zone) {
	if (zone === null) return [];
	return routes.filter((route) => isName(route) && !isInside(route.hostname, zone)).map((route) => outside(route, zone));
}
function judgeClaims(routes, { namespace, ingresses }) {
	return routes.filter(isName).flatMap((route) => {
		const holder = ingresses?.find(({ hostnames }) => hostnames.some((claimed) => overlap(claimed, route.hostname)));
		return holder === void 0 ? [] : [claimed(route, holder, namespace)];
	});
}
function isName({ kind, hostname }) {
	return kind === "exact" || kind === "pattern" && /^\*\.[^*]+$/.test(hostname);
}
function isInside(hostname, zone) {
	return hostname === zone || hostname.endsWith(`.${zone}`);
}
function overlap(a, b) {
	return a === b || widen(a) === b || a === widen(b);
}
function widen(hostname) {
	return hostname.replace(/^[^.]+/, "*");
}
function outside({ hostname, service, location }, zone) {
	const labels = hostname.split(".").length - zone.split(".").length;
	const meant = `${hostname.split(".").slice(0, Math.max(1, labels)).join(".")}.${zone}`;
	return finding({
		rule: "hostname-outside-zone",
		severity: "error",
		message: `\`${service}\` has the hostname \`${hostname}\`, which is not in the zone \`${zone}\`.`,
		help: suggest(hostname, [meant]) === null ? "Give it a name in the zone: DNS and the sign-on cookie know no other." : `Did you mean \`${meant}\`?`,
		service,
		location
	});
}
function claimed({ hostname, service, location }, holder, namespace) {
	return finding({
		rule: "hostname-claimed",
		severity: "error",
		message: `\`${service}\` has the hostname \`${hostname}\`, which the Ingress \`${holder.name}\` of \`${namespace}\` claims (${holder.hostnames.filter((one) => overlap(one, hostname)).join(", ")}).`,
		help: "Give one of them another name: DNS leads to the cluster or to this server, never to both.",
		service,
		location
	});
}

// src/core/check/incomplete.ts
const HOUR = 36e5;
function unanswered(why, help) {
	return finding({
		rule: "check-incomplete",
		severity: "error",
		message: why,
		help
	});
}
function judgeAge({ collectedAt, namespace }, given) {
	const hours = Math.floor((given.now.getTime() - Date.parse(collectedAt)) / HOUR);
	if (hours < given.maxAgeHours) return null;
	return unanswered(`The inventory of \`${namespace}\` is ${tell(hours)} old (${collectedAt}), so what it does not name may be there by now.`, "See whether the secret-fetcher is healthy: it publishes an inventory every hour. A file: take a new one with `mission-control check --save-inventory FILE`.");
}
function judgeIngresses(routes, { namespace, ingresses }) {
	if (ingresses !== null || routes.length === 0) return [];
	return [unanswered(`Whether an Ingress of \`${namespace}\` claims one of the hostnames is not known: the fetcher may not list them.`, `Let it: \`kubectl -n ${namespace} apply -f stack/kubernetes/ingress-names.yaml\`.`)];
}
function judgeUnknownHostname({ hostname, kind, service, location }) {
	if (kind !== "unknown") return [];
	return [finding({
		rule: "check-incomplete",
		severity: "error",
		message: `\`${hostname}\` holds a variable nobody gave, so it was compared with nothing.`,
		help: "Give the variable in `.env`, or with `--env-file FILE`.",
		service,
		location
	})];
}
function judgePath({ service, path, variable }) {
	const known = {
		service,
		location: path.location
	};
	return variable === null ? finding({
		...known,
		rule: "not-asked",
		severity: "note",
		message: `Which secret \`${path.value}\` is, only the running \`${service}\` knows, so it was not looked for.`
	}) : finding({
		...known,
		rule: "check-incomplete",
		severity: "error",
		message: `Which secret \`${path.value}\` is, is not known: nobody gave \`${variable}\`.`,
		help: "Give the variable in `.env`, or with `--env-file FILE`."
	});
}
function tell(hours) {
	return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}

// src/core/check/mounts.ts
function judgeMounts({ service, places, namesVolume }) {
	if (namesVolume || service.name === "secret-fetcher") return [];
	return places.flatMap(({ mount, subpath }) => mount === null || subpath !== "" ? [] : [finding({
		rule: "secrets-without-need",
		severity: "note",
		message: `\`${service.name}\` mounts every secret of the stack, and nothing it is told names one.`,
		help: "Remove the mount; where the image reads files of it by itself, name them in `environment:`, so that they are checked.",
		service: service.name,
		location: mount.location
	})]);
}

// src/core/check/secrets.ts
const NAME = /^[a-z0-9](?:[-a-z0-9.]*[a-z0-9])?$/;
function judgeReference(reference, known) {
	const { namespace, secrets, granted } = known;
	const { value: name } = reference.secret;
	const keys = secrets.get(name);
	if (keys === void 0) return judgeUnknown(reference, known);
	if (granted !== null && !granted.has(name)) return notGranted(reference, known);
	if (keys === null) return notFound(reference, `which is granted to the fetcher but is not in the namespace \`${namespace}\``, [`Create it: \`${createCommand(namespace, name)}\`.`]);
	return reference.key === null || hasKey(keys, reference.key.value) ? null : keyNotFound(reference, keys);
}
function judgeUnknown(reference, known) {
	const { namespace, secrets, isWhole } = known;
	const { value: name } = reference.secret;
	const near = suggest(name, secrets.keys());
	if (near === null && !isWhole && NAME.test(name)) return notGranted(reference, known);
	const where = isWhole ? `which is not in the namespace \`${namespace}\`` : `which nobody knows in \`${namespace}\``;
	const meant = near === null ? [] : [`Did you mean \`${near}\`?`];
	if (!NAME.test(name)) return notFound(reference, "which is no name of a Secret", [...meant, "Names are lower-case letters, digits, `-` and `.`."]);
	return notFound(reference, where, [...meant, `${near === null ? "Create" : "A new one: create"} it (\`${createCommand(namespace, name)}\`) and grant it: \`${grantCommand(namespace, name)}\`.`]);
}
function notFound({ service, secret }, where, help) {
	return finding({
		rule: "secret-not-found",
		severity: "error",
		message: `\`${service}\` reads the secret \`${secret.value}\`, ${where}.`,
		help: help.join(" "),
		service,
		location: secret.location
	});
}
function notGranted({ service, secret }, { namespace, isWhole }) {
	const run = `run \`${grantCommand(namespace, secret.value)}\``;
	return finding({
		rule: "secret-not-granted",
		severity: "error",
		message: `\`${service}\` reads the secret \`${secret.value}\`, which is not granted to the fetcher of \`${namespace}\`.`,
		help: isWhole ? `Grant it: ${run}.` : `If it exists, ${run}; if not, create it first: \`${createCommand(namespace, secret.value)}\`.`,
		service,
		location: secret.location
	});
}
function keyNotFound({ service, secret, key }, keys) {
	const names = keys.map(({ name }) => name);
	const near = suggest(key?.value ?? "", names);
	return finding({
		rule: "secret-key-not-found",
		severity: "error",
		message: `\`${service}\` reads the key \`${key?.value}\` of the secret \`${secret.value}\`, which has no such key.`,
		help: near === null ? `It has ${names.map((name) => `\`${name}\``).join(", ") || "none"}.` : `Did you mean \`${near}\`?`,
		service,
		location: key?.location ?? secret.location
	});
}
function hasKey(keys, wanted) {
	return keys.some(({ name }) => name === wanted);
}
function createCommand(namespace, name) {
	return `kubectl -n ${namespace} create secret generic ${name} --from-file=…`;
}

// src/core/check/variables.ts
function judgeVariables({ service, references }, known) {
	return references.filter(({ isEnvironment }) => isEnvironment).flatMap((reference) => variablesOf(reference, known).flatMap((name) => judge(service, reference, name)));
}
function variablesOf({ secret, key }, { secrets }) {
	return (secrets.get(secret.value)?.find(({ name }) => name === key?.value))?.variables ?? [];
}
function judge({ name: service, environment }, { secret, key }, name) {
	const variable = environment.get(name);
	if (variable === void 0) return [];
	return [finding({
		rule: "variable-overridden",
		severity: "note",
		message: `\`${name}\` of \`${service}\` has no effect: \`--env\` sets it again from \`${secret.value}/${key?.value}\`.`,
		help: "Say it in one of the two places.",
		service,
		location: variable.location,
		related: [{
			message: "set again here",
			location: secret.location
		}]
	})];
}

// src/core/check/check.ts
const RULES = [
	"duplicate-hostname",
	"hostname-claimed",
	"hostname-outside-zone",
	"image-not-found",
	"not-asked",
	"secret-key-not-found",
	"secret-not-found",
	"secret-not-granted",
	"secrets-without-need",
	"variable-overridden"
];
function checkAlone(uses, routes, zone) {
	return [
		...judgeZone(routes, zone),
		...routes.flatMap(judgeUnknownHostname),
		...uses.flatMap(judgeMounts),
		...uses.flatMap(({ unreadable }) => unreadable.map(judgePath))
	];
}
function checkAgainst(uses, routes, given) {
	const { known, ingresses } = given;
	const { namespace } = known;
	return [
		...once(uses.flatMap((use) => use.references).flatMap((reference) => judgeReference(reference, known) ?? [])),
		...uses.flatMap((use) => judgeVariables(use, known)),
		...judgeClaims(routes, {
			namespace,
			ingresses
		}),
		...judgeIngresses(routes, {
			namespace,
			ingresses
		})
	];
}
function once(findings) {
	const first = /* @__PURE__ */ new Map();
	for (const found of findings) {
		const before = first.get(found.message);
		const again = before === void 0 || found.location === null ? [] : [{
			message: "and here",
			location: found.location
		}];
		first.set(found.message, before === void 0 ? found : {
			...before,
			related: [...before.related, ...again]
		});
	}
	return [...first.values()];
}

// src/core/secrets/files.ts
function givenPaths({ mounts, envFiles }) {
	return [...mounts.flatMap(pathOf), ...envFiles.map(({ path }) => path.value)];
}
function linesFor(service, files) {
	const given = givenPaths(service);
	return [...files].filter(([file]) => given.some((path) => file === path || file.startsWith(`${path}/`))).flatMap(([file, text]) => text.split("\n").flatMap((line, index) => locate(file, line, index + 1)));
}
function pathOf({ type, source }) {
	const path = source?.value ?? "";
	return type === "bind" && path !== "" && !/^[/~]/.test(path) ? [path.replace(/\/+$/, "")] : [];
}
function locate(file, text, line) {
	const value = text.replace(/\r$/, "");
	if (/^\s*(?:#|;|\/\/|$)/.test(value)) return [];
	return [{
		value,
		location: {
			file,
			range: {
				line,
				column: 1,
				endLine: line,
				endColumn: [...value].length + 1
			}
		}
	}];
}

// src/core/secrets/volume.ts
function placesOf(service, { volume, mount }) {
	if (volume === null) return [];
	const mounted = service.mounts.filter(({ type, source }) => type === "volume" && source?.value === volume);
	if (mounted.length === 0) return [{
		target: withoutSlash(mount),
		subpath: "",
		mount: null
	}];
	return mounted.map((one) => {
		return {
			target: withoutSlash(one.target),
			subpath: subpathOf(service, one),
			mount: one
		};
	});
}
function isHidden(service, place, path) {
	return service.mounts.some((mount) => mount !== place.mount && isAtOrBelow(path, withoutSlash(mount.target)) && isAtOrBelow(withoutSlash(mount.target), place.target));
}
function subpathOf({ definition }, { target }) {
	const options = (Array.isArray(definition.volumes) ? definition.volumes : []).find((one) => isObject(one) && one.target === target)?.volume;
	const subpath = isObject(options) ? options.subpath : null;
	return typeof subpath === "string" ? subpath.replace(/^\/+|\/+$/g, "") : "";
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function isAtOrBelow(path, directory) {
	return path === directory || path.startsWith(`${directory}/`);
}
function withoutSlash(path) {
	return path.length > 1 ? path.replace(/\/+$/, "") : path;
}

// src/core/secrets/references.ts
const WRAPPER = "entrypoint-secrets-setup.sh";
function findSecretUses(project, secrets, files) {
	return [...project.services.values()].map((service) => useOf(service, secrets, linesFor(service, files)));
}
function useOf(service, secrets, lines) {
	const places = placesOf(service, secrets);
	const told = [...toldTo(service), ...lines.map((text) => ({
		text,
		before: null
	}))];
	const found = places.flatMap((place) => [...mountedPath(place), ...told.flatMap((one) => pathsIn(one, place).filter(({ path }) => !isHidden(service, place, fullPath(place, path))))]);
	const read = found.filter(({ path }) => path.value !== "" && path.value !== "entrypoint-secrets-setup.sh");
	const [known, unknown] = [read.filter(({ path }) => !isOpen(path)), read.filter(({ path }) => isOpen(path))];
	return {
		service,
		places,
		references: known.map((one) => referenceOf(service, one)),
		unreadable: unknown.map(({ path }) => ({
			service: service.name,
			path,
			variable: unknownVariable(service, path)
		})),
		namesVolume: found.some(({ path }) => path.value !== WRAPPER)
	};
}
function mountedPath({ subpath, mount }) {
	if (subpath === "" || mount === null) return [];
	return [{
		path: {
			value: subpath,
			location: mount.location
		},
		isEnvironment: false
	}];
}
function pathsIn({ text, before }, place) {
	const target = place.target.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	const expression = new RegExp(`(?<![\\w./-])${target}(?:/((?:\\$\\{[^}]*\\}|[^\\s:;,"'|&<>()\`\\\\])*)|(?![\\w./-]))`, "g");
	return [...text.value.matchAll(expression)].map(({ 0: whole, 1: below = "", index }) => {
		const start = index + whole.length - below.length;
		const tail = below.replace(/\/+$/, "");
		const location = locatePart(text, {
			start,
			end: start + tail.length
		});
		return {
			path: {
				value: place.subpath !== "" ? [place.subpath, tail].filter(Boolean).join("/") : tail,
				location
			},
			isEnvironment: before === "--env"
		};
	});
}
function fullPath({ target, subpath }, { value }) {
	return `${target}/${subpath === "" ? value : value.slice(subpath.length + 1)}`;
}
function isOpen({ value }) {
	return /[$*?[{]/.test(value.split("/", 1)[0] ?? "");
}
function unknownVariable({ unknownVariables }, { value }) {
	return unknownVariables.find((name) => new RegExp(`\\$\\{${name}\\W`).test(value)) ?? null;
}
function referenceOf({ name }, { path, isEnvironment }) {
	const [secret = "", ...rest] = path.value.split("/");
	const key = rest.join("/");
	const at = (start, end) => locatePart(path, {
		start,
		end
	});
	return {
		service: name,
		secret: {
			value: secret,
			location: at(0, secret.length)
		},
		key: key === "" || /[$*?[{]/.test(key) ? null : {
			value: key,
			location: at(secret.length + 1, path.value.length)
		},
		isEnvironment
	};
}
function toldTo(service) {
	const variables = [...service.environment.values()].flatMap(({ value, valueLocation }) => value === null ? [] : [{
		text: {
			value,
			location: valueLocation
		},
		before: null
	}]);
	return [...[
		service.entrypoint,
		service.command,
		service.healthcheck?.test ?? null
	].flatMap(wordsOf), ...variables];
}
function wordsOf(command) {
	const words = command?.words ?? [];
	return words.map((text, index) => ({
		text,
		before: words[index - 1]?.value ?? null
	}));
}

// src/commands/check-files.ts
async function readGiven(project, volume, workspace) {
	const services = [...project.services.values()].filter((service) => mounts(service, volume));
	const paths = [...new Set(services.flatMap(givenPaths))];
	const files = (await Promise.all(paths.map((path) => filesAt(path, workspace)))).flat();
	const texts = await Promise.all(files.map(async (file) => [file, await readText(file, workspace)]));
	return new Map(texts.flatMap(([file, text]) => text === null ? [] : [[file, text]]));
}
function mounts({ mounts }, volume) {
	return mounts.some(({ type, source }) => type === "volume" && source?.value === volume);
}
async function filesAt(path, workspace) {
	const kind = await workspace.kind(path);
	if (kind !== "directory") return kind === "file" ? [path] : [];
	const beside = (await workspace.list(path)).map((name) => `${path}/${name}`);
	const kinds = await Promise.all(beside.map((file) => workspace.kind(file)));
	return beside.filter((_, index) => kinds[index] === "file");
}
async function readText(path, { read }) {
	return await read(path).catch((error) => {
		if (error instanceof MissionControlError && error.code === "FILE_NOT_READABLE") return null;
		throw error;
	});
}

// src/core/check/image-name.ts
const REPOSITORY = /^[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*(?:\/[a-z0-9]+(?:(?:[._]|__|-+)[a-z0-9]+)*)*$/;
const HOST = /^[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?(?::\d{1,5})?$/;
const TAG = /^\w[\w.-]{0,127}$/;
const DIGEST = /^[a-z0-9]+:[0-9a-f]{32,}$/;
function parseImageName(text) {
	const [named = "", digest] = text.split("@");
	const { path, tag } = splitTag(named);
	const first = path.split("/")[0] ?? "";
	const isHost = path.includes("/") && (/[.:]/.test(first) || first === "localhost");
	const below = isHost ? path.slice(first.length + 1) : path;
	const registry = isHost && first !== "index.docker.io" ? first : "docker.io";
	const repository = registry === "docker.io" && !below.includes("/") ? `library/${below}` : below;
	const version = digest ?? tag ?? "latest";
	const isVersion = digest === void 0 ? TAG.test(version) : DIGEST.test(digest);
	return HOST.test(registry) && REPOSITORY.test(repository) && isVersion ? {
		registry,
		repository,
		version
	} : null;
}
function splitTag(text) {
	const colon = text.lastIndexOf(":");
	if (colon === -1 || text.includes("/", colon)) return {
		path: text,
		tag: null
	};
	return {
		path: text.slice(0, colon),
		tag: text.slice(colon + 1)
	};
}

// src/core/check/images.ts
function imageOf({ image, build }) {
	return image === null || build !== null || image.value.includes("$") ? null : parseImageName(image.value);
}
function judgeImage(service, { registry }, sight) {
	const { name, image } = service;
	const known = {
		service: name,
		location: image?.location ?? null
	};
	switch (sight.kind) {
		case "there": return [];
		case "absent": return [finding({
			...known,
			rule: "image-not-found",
			severity: "error",
			message: `\`${name}\` runs the image \`${image?.value}\`, which \`${registry}\` does not have.`,
			help: "See which tags there are, or push it first: a deploy would be refused when it pulls."
		})];
		case "denied": return [finding({
			...known,
			rule: "not-asked",
			severity: "note",
			message: `\`${registry}\` shows \`${image?.value}\` to nobody without a login, if it has it: whether it is there is not known.`
		})];
		case "silent": return [finding({
			...known,
			rule: "check-incomplete",
			severity: "error",
			message: `Whether there is an image \`${image?.value}\` is not known: \`${registry}\` ${sight.reason}.`,
			help: "Ask again later, or leave out `--images`."
		})];
	}
}

// src/commands/check-images.ts
const AT_ONCE = 4;
async function checkImages(project, registry) {
	const asked = [...project.services.values()].flatMap((service) => {
		const image = imageOf(service);
		return image === null ? [] : [{
			service,
			image,
			key: JSON.stringify(image)
		}];
	});
	const distinct = [...new Map(asked.map(({ key, image }) => [key, image]))];
	const sights = new Map(await each(distinct, AT_ONCE, async ([key, image]) => [key, await registry.look(image)]));
	return asked.flatMap(({ service, image, key }) => {
		const sight = sights.get(key);
		return sight === void 0 ? [] : judgeImage(service, image, sight);
	});
}

// src/commands/check-inputs.ts
const NAMESPACE_INPUTS = [
	{
		name: "kubeconfig",
		type: "text",
		placeholder: "FILE",
		description: "Kubeconfig of who may read the inventory, as stack/kubernetes/kubeconfig.sh makes it",
		only: "cli",
		environment: "KUBECONFIG"
	},
	{
		name: "kubeconfig",
		type: "text",
		description: "Kubeconfig of who may read the inventory, its text",
		only: "action",
		secret: true
	},
	{
		name: "namespace",
		type: "text",
		placeholder: "NAME",
		description: "Namespace to ask (default: the one the kubeconfig names)"
	},
	{
		name: "inventory",
		type: "text",
		placeholder: "FILE",
		description: "Compare with this inventory instead of asking the namespace"
	},
	{
		name: "save-inventory",
		type: "text",
		placeholder: "FILE",
		description: "Only ask the namespace for its inventory and write it to this file; the stack is not read"
	},
	{
		name: "secrets-api",
		type: "flag",
		description: "Ask for the Secrets and Ingresses themselves, and drop every value on arrival: for who may list them"
	},
	{
		name: "max-age",
		type: "number",
		placeholder: "HOURS",
		description: "From which age on an inventory proves nothing",
		default: "24"
	},
	{
		name: "images",
		type: "flag",
		description: "Ask the registries too, as anybody can, whether they have the images"
	},
	{
		name: "github-token",
		type: "text",
		description: "After `workflow_run`: check the pull request as it would be merged, read over the API, and comment on what is wrong with this token",
		only: "action",
		secret: true
	}
];

// src/core/secrets/known.ts
function fromInventory({ namespace, secrets }) {
	return {
		namespace,
		secrets: new Map(secrets.map(({ name, keys }) => [name, keys])),
		granted: new Set(secrets.map(({ name }) => name)),
		isWhole: false
	};
}
function fromSecrets(namespace, secrets, inventory) {
	return {
		namespace,
		secrets: new Map(secrets.map(({ name, keys }) => [name, keys])),
		granted: inventory === null ? null : new Set(inventory.secrets.map(({ name }) => name)),
		isWhole: true
	};
}

// src/core/secrets/inventory.ts
const INVENTORY = {
	configMap: "secret-inventory",
	key: "inventory.json"
};
function printInventory(inventory) {
	return `${JSON.stringify(inventory, null, 1)}\n`;
}

// src/core/secrets/validate.generated.js
const validate = validate25;
const schema30 = {
	"$schema": "https://json-schema.org/draft/2020-12/schema",
	"title": "inventory of secrets",
	"description": "What exists in a Kubernetes namespace, by name: Secrets, their keys, what files of variables set, and the hostnames of Ingresses. It holds no value. The secret-fetcher publishes it in the ConfigMap secret-inventory.",
	"type": "object",
	"required": [
		"version",
		"namespace",
		"collectedAt",
		"secrets",
		"ingresses"
	],
	"properties": {
		"version": {
			"description": "Another number is another form.",
			"const": 1
		},
		"namespace": {
			"type": "string",
			"pattern": "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$"
		},
		"collectedAt": {
			"description": "ISO 8601, UTC.",
			"type": "string"
		},
		"secrets": {
			"description": "Every Secret the fetcher may read.",
			"type": "array",
			"items": {
				"type": "object",
				"required": ["name", "keys"],
				"properties": {
					"name": { "$ref": "#/$defs/name" },
					"keys": {
						"description": "Null: it may be read, but was not there.",
						"type": ["array", "null"],
						"items": {
							"type": "object",
							"required": ["name"],
							"properties": {
								"name": {
									"type": "string",
									"pattern": "^[-._A-Za-z0-9]+$"
								},
								"variables": {
									"description": "Names of the variables that a file of variables sets.",
									"type": "array",
									"items": {
										"type": "string",
										"pattern": "^[A-Za-z_][A-Za-z0-9_]*$"
									}
								}
							}
						}
					}
				}
			}
		},
		"ingresses": {
			"description": "Every Ingress that claims a hostname. Null: who collected this may not list them.",
			"type": ["array", "null"],
			"items": {
				"type": "object",
				"required": ["name", "hostnames"],
				"properties": {
					"name": { "$ref": "#/$defs/name" },
					"hostnames": {
						"description": "`*.example.org` claims every name one label longer.",
						"type": "array",
						"items": {
							"type": "string",
							"pattern": "^(?:\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"
						}
					}
				}
			}
		}
	},
	"$defs": { "name": {
		"type": "string",
		"pattern": "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$"
	} }
};
const pattern4 = new RegExp("^[a-z0-9]([-a-z0-9]*[a-z0-9])?$", "u");
const pattern5 = new RegExp("^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
const pattern6 = new RegExp("^[-._A-Za-z0-9]+$", "u");
const pattern7 = new RegExp("^[A-Za-z_][A-Za-z0-9_]*$", "u");
const pattern9 = new RegExp("^(?:\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$", "u");
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data, dynamicAnchors = {} } = {}) {
	let vErrors = null;
	let errors = 0;
	const evaluated0 = validate25.evaluated;
	if (evaluated0.dynamicProps) evaluated0.props = void 0;
	if (evaluated0.dynamicItems) evaluated0.items = void 0;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		if (data.version === void 0) {
			const err0 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "version" }
			};
			if (vErrors === null) vErrors = [err0];
			else vErrors.push(err0);
			errors++;
		}
		if (data.namespace === void 0) {
			const err1 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "namespace" }
			};
			if (vErrors === null) vErrors = [err1];
			else vErrors.push(err1);
			errors++;
		}
		if (data.collectedAt === void 0) {
			const err2 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "collectedAt" }
			};
			if (vErrors === null) vErrors = [err2];
			else vErrors.push(err2);
			errors++;
		}
		if (data.secrets === void 0) {
			const err3 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "secrets" }
			};
			if (vErrors === null) vErrors = [err3];
			else vErrors.push(err3);
			errors++;
		}
		if (data.ingresses === void 0) {
			const err4 = {
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: "ingresses" }
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
		if (data.version !== void 0) {
			if (1 !== data.version) {
				const err5 = {
					instancePath: instancePath + "/version",
					schemaPath: "#/properties/version/const",
					keyword: "const",
					params: { allowedValue: 1 }
				};
				if (vErrors === null) vErrors = [err5];
				else vErrors.push(err5);
				errors++;
			}
		}
		if (data.namespace !== void 0) {
			let data1 = data.namespace;
			if (typeof data1 === "string") {
				if (!pattern4.test(data1)) {
					const err6 = {
						instancePath: instancePath + "/namespace",
						schemaPath: "#/properties/namespace/pattern",
						keyword: "pattern",
						params: { pattern: "^[a-z0-9]([-a-z0-9]*[a-z0-9])?$" }
					};
					if (vErrors === null) vErrors = [err6];
					else vErrors.push(err6);
					errors++;
				}
			} else {
				const err7 = {
					instancePath: instancePath + "/namespace",
					schemaPath: "#/properties/namespace/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err7];
				else vErrors.push(err7);
				errors++;
			}
		}
		if (data.collectedAt !== void 0) {
			if (typeof data.collectedAt !== "string") {
				const err8 = {
					instancePath: instancePath + "/collectedAt",
					schemaPath: "#/properties/collectedAt/type",
					keyword: "type",
					params: { type: "string" }
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		if (data.secrets !== void 0) {
			let data3 = data.secrets;
			if (Array.isArray(data3)) {
				const len0 = data3.length;
				for (let i0 = 0; i0 < len0; i0++) {
					let data4 = data3[i0];
					if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
						if (data4.name === void 0) {
							const err9 = {
								instancePath: instancePath + "/secrets/" + i0,
								schemaPath: "#/properties/secrets/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err9];
							else vErrors.push(err9);
							errors++;
						}
						if (data4.keys === void 0) {
							const err10 = {
								instancePath: instancePath + "/secrets/" + i0,
								schemaPath: "#/properties/secrets/items/required",
								keyword: "required",
								params: { missingProperty: "keys" }
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						if (data4.name !== void 0) {
							let data5 = data4.name;
							if (typeof data5 === "string") {
								if (!pattern5.test(data5)) {
									const err11 = {
										instancePath: instancePath + "/secrets/" + i0 + "/name",
										schemaPath: "#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }
									};
									if (vErrors === null) vErrors = [err11];
									else vErrors.push(err11);
									errors++;
								}
							} else {
								const err12 = {
									instancePath: instancePath + "/secrets/" + i0 + "/name",
									schemaPath: "#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err12];
								else vErrors.push(err12);
								errors++;
							}
						}
						if (data4.keys !== void 0) {
							let data6 = data4.keys;
							if (!Array.isArray(data6) && data6 !== null) {
								const err13 = {
									instancePath: instancePath + "/secrets/" + i0 + "/keys",
									schemaPath: "#/properties/secrets/items/properties/keys/type",
									keyword: "type",
									params: { type: schema30.properties.secrets.items.properties.keys.type }
								};
								if (vErrors === null) vErrors = [err13];
								else vErrors.push(err13);
								errors++;
							}
							if (Array.isArray(data6)) {
								const len1 = data6.length;
								for (let i1 = 0; i1 < len1; i1++) {
									let data7 = data6[i1];
									if (data7 && typeof data7 == "object" && !Array.isArray(data7)) {
										if (data7.name === void 0) {
											const err14 = {
												instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1,
												schemaPath: "#/properties/secrets/items/properties/keys/items/required",
												keyword: "required",
												params: { missingProperty: "name" }
											};
											if (vErrors === null) vErrors = [err14];
											else vErrors.push(err14);
											errors++;
										}
										if (data7.name !== void 0) {
											let data8 = data7.name;
											if (typeof data8 === "string") {
												if (!pattern6.test(data8)) {
													const err15 = {
														instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1 + "/name",
														schemaPath: "#/properties/secrets/items/properties/keys/items/properties/name/pattern",
														keyword: "pattern",
														params: { pattern: "^[-._A-Za-z0-9]+$" }
													};
													if (vErrors === null) vErrors = [err15];
													else vErrors.push(err15);
													errors++;
												}
											} else {
												const err16 = {
													instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1 + "/name",
													schemaPath: "#/properties/secrets/items/properties/keys/items/properties/name/type",
													keyword: "type",
													params: { type: "string" }
												};
												if (vErrors === null) vErrors = [err16];
												else vErrors.push(err16);
												errors++;
											}
										}
										if (data7.variables !== void 0) {
											let data9 = data7.variables;
											if (Array.isArray(data9)) {
												const len2 = data9.length;
												for (let i2 = 0; i2 < len2; i2++) {
													let data10 = data9[i2];
													if (typeof data10 === "string") {
														if (!pattern7.test(data10)) {
															const err17 = {
																instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1 + "/variables/" + i2,
																schemaPath: "#/properties/secrets/items/properties/keys/items/properties/variables/items/pattern",
																keyword: "pattern",
																params: { pattern: "^[A-Za-z_][A-Za-z0-9_]*$" }
															};
															if (vErrors === null) vErrors = [err17];
															else vErrors.push(err17);
															errors++;
														}
													} else {
														const err18 = {
															instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1 + "/variables/" + i2,
															schemaPath: "#/properties/secrets/items/properties/keys/items/properties/variables/items/type",
															keyword: "type",
															params: { type: "string" }
														};
														if (vErrors === null) vErrors = [err18];
														else vErrors.push(err18);
														errors++;
													}
												}
											} else {
												const err19 = {
													instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1 + "/variables",
													schemaPath: "#/properties/secrets/items/properties/keys/items/properties/variables/type",
													keyword: "type",
													params: { type: "array" }
												};
												if (vErrors === null) vErrors = [err19];
												else vErrors.push(err19);
												errors++;
											}
										}
									} else {
										const err20 = {
											instancePath: instancePath + "/secrets/" + i0 + "/keys/" + i1,
											schemaPath: "#/properties/secrets/items/properties/keys/items/type",
											keyword: "type",
											params: { type: "object" }
										};
										if (vErrors === null) vErrors = [err20];
										else vErrors.push(err20);
										errors++;
									}
								}
							}
						}
					} else {
						const err21 = {
							instancePath: instancePath + "/secrets/" + i0,
							schemaPath: "#/properties/secrets/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err21];
						else vErrors.push(err21);
						errors++;
					}
				}
			} else {
				const err22 = {
					instancePath: instancePath + "/secrets",
					schemaPath: "#/properties/secrets/type",
					keyword: "type",
					params: { type: "array" }
				};
				if (vErrors === null) vErrors = [err22];
				else vErrors.push(err22);
				errors++;
			}
		}
		if (data.ingresses !== void 0) {
			let data11 = data.ingresses;
			if (!Array.isArray(data11) && data11 !== null) {
				const err23 = {
					instancePath: instancePath + "/ingresses",
					schemaPath: "#/properties/ingresses/type",
					keyword: "type",
					params: { type: schema30.properties.ingresses.type }
				};
				if (vErrors === null) vErrors = [err23];
				else vErrors.push(err23);
				errors++;
			}
			if (Array.isArray(data11)) {
				const len3 = data11.length;
				for (let i3 = 0; i3 < len3; i3++) {
					let data12 = data11[i3];
					if (data12 && typeof data12 == "object" && !Array.isArray(data12)) {
						if (data12.name === void 0) {
							const err24 = {
								instancePath: instancePath + "/ingresses/" + i3,
								schemaPath: "#/properties/ingresses/items/required",
								keyword: "required",
								params: { missingProperty: "name" }
							};
							if (vErrors === null) vErrors = [err24];
							else vErrors.push(err24);
							errors++;
						}
						if (data12.hostnames === void 0) {
							const err25 = {
								instancePath: instancePath + "/ingresses/" + i3,
								schemaPath: "#/properties/ingresses/items/required",
								keyword: "required",
								params: { missingProperty: "hostnames" }
							};
							if (vErrors === null) vErrors = [err25];
							else vErrors.push(err25);
							errors++;
						}
						if (data12.name !== void 0) {
							let data13 = data12.name;
							if (typeof data13 === "string") {
								if (!pattern5.test(data13)) {
									const err26 = {
										instancePath: instancePath + "/ingresses/" + i3 + "/name",
										schemaPath: "#/$defs/name/pattern",
										keyword: "pattern",
										params: { pattern: "^[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }
									};
									if (vErrors === null) vErrors = [err26];
									else vErrors.push(err26);
									errors++;
								}
							} else {
								const err27 = {
									instancePath: instancePath + "/ingresses/" + i3 + "/name",
									schemaPath: "#/$defs/name/type",
									keyword: "type",
									params: { type: "string" }
								};
								if (vErrors === null) vErrors = [err27];
								else vErrors.push(err27);
								errors++;
							}
						}
						if (data12.hostnames !== void 0) {
							let data14 = data12.hostnames;
							if (Array.isArray(data14)) {
								const len4 = data14.length;
								for (let i4 = 0; i4 < len4; i4++) {
									let data15 = data14[i4];
									if (typeof data15 === "string") {
										if (!pattern9.test(data15)) {
											const err28 = {
												instancePath: instancePath + "/ingresses/" + i3 + "/hostnames/" + i4,
												schemaPath: "#/properties/ingresses/items/properties/hostnames/items/pattern",
												keyword: "pattern",
												params: { pattern: "^(?:\\*\\.)?[a-z0-9]([-a-z0-9.]*[a-z0-9])?$" }
											};
											if (vErrors === null) vErrors = [err28];
											else vErrors.push(err28);
											errors++;
										}
									} else {
										const err29 = {
											instancePath: instancePath + "/ingresses/" + i3 + "/hostnames/" + i4,
											schemaPath: "#/properties/ingresses/items/properties/hostnames/items/type",
											keyword: "type",
											params: { type: "string" }
										};
										if (vErrors === null) vErrors = [err29];
										else vErrors.push(err29);
										errors++;
									}
								}
							} else {
								const err30 = {
									instancePath: instancePath + "/ingresses/" + i3 + "/hostnames",
									schemaPath: "#/properties/ingresses/items/properties/hostnames/type",
									keyword: "type",
									params: { type: "array" }
								};
								if (vErrors === null) vErrors = [err30];
								else vErrors.push(err30);
								errors++;
							}
						}
					} else {
						const err31 = {
							instancePath: instancePath + "/ingresses/" + i3,
							schemaPath: "#/properties/ingresses/items/type",
							keyword: "type",
							params: { type: "object" }
						};
						if (vErrors === null) vErrors = [err31];
						else vErrors.push(err31);
						errors++;
					}
				}
			}
		}
	} else {
		const err32 = {
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" }
		};
		if (vErrors === null) vErrors = [err32];
		else vErrors.push(err32);
		errors++;
	}
	validate25.errors = vErrors;
	return errors === 0;
}
validate25.evaluated = {
	"props": {
		"version": true,
		"namespace": true,
		"collectedAt": true,
		"secrets": true,
		"ingresses": true
	},
	"dynamicProps": false,
	"dynamicItems": false
};

// src/core/secrets/inventory-text.ts
function readInventory(text) {
	const value = parseJson(text);
	if (value === void 0) return { fault: "is no JSON" };
	const version = value?.version;
	if (typeof version === "number" && version !== 1) return { fault: `is an inventory of version ${version}, and this mission-control reads version ${1}` };
	if (!validate(value)) return { fault: `is no inventory: ${place(validate.errors?.[0]?.instancePath)} is not as it must be` };
	const inventory = value;
	if (Number.isNaN(Date.parse(inventory.collectedAt))) return { fault: "is no inventory: `collectedAt` is no time" };
	return { inventory };
}
function place(pointer = "") {
	return pointer === "" ? "the whole of it" : `\`${pointer.slice(1)}\``;
}
function parseJson(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		if (error instanceof SyntaxError) return void 0;
		throw error;
	}
}

// src/commands/inventory.ts
async function saveInventory(path, inputs, context) {
	if (inputs.text("inventory") !== null || inputs.flag("secrets-api")) throw usage("`--save-inventory` takes the inventory that the namespace holds.", "Leave out `--inventory` and `--secrets-api`.");
	const namespace = await context.namespace(inputs.text("namespace"));
	if (namespace === null) throw usage("`--save-inventory` needs to know whom to ask.", "Give `--kubeconfig FILE` (in a workflow: `kubeconfig`).");
	const inventory = await askInventory(namespace);
	const { collectedAt } = inventory;
	await context.machine.write(path, printInventory(inventory));
	return {
		kind: "text",
		lines: [`Inventory of ${namespace.name} as of ${collectedAt} is in ${path}`],
		data: {
			path,
			namespace: namespace.name,
			collectedAt
		}
	};
}
async function readSaved(path, namespace, { machine }) {
	const text = await machine.read(path);
	if (text === null) throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no inventory ${path}.`,
		hint: "Take one with `mission-control check --save-inventory FILE`."
	});
	const read = readInventory(text);
	if ("fault" in read) throw usage(`${path} ${read.fault}.`, "Take a new one with `mission-control check --save-inventory FILE`.");
	const { inventory } = read;
	if (namespace !== null && inventory.namespace !== namespace) throw usage(`${path} is of the namespace \`${inventory.namespace}\`, and \`${namespace}\` was asked for.`, "Give the inventory of that namespace, or another `--namespace`.");
	return inventory;
}
async function askInventory(namespace) {
	const data = await namespace.configMap(INVENTORY.configMap);
	const where = `the namespace \`${namespace.name}\``;
	if (data === null) throw noInventory(`There is no ConfigMap ${INVENTORY.configMap} in ${where}.`, `See that this is the namespace of the stack; an operator makes it with \`kubectl -n ${namespace.name} apply -f stack/kubernetes/secret-fetcher.yaml\`.`);
	const text = data[INVENTORY.key];
	if (text === void 0) throw noInventory(`The ConfigMap ${INVENTORY.configMap} in ${where} is still empty.`, "The secret-fetcher fills it when it has fetched its secrets: see its log on the server.");
	const read = readInventory(text);
	if ("inventory" in read) return read.inventory;
	throw noInventory(`What the ConfigMap ${INVENTORY.configMap} in ${where} holds ${read.fault}.`, "Deploy the secret-fetcher of this version of mission-control: it writes it anew.");
}
function noInventory(message, hint) {
	return new MissionControlError({
		code: "KUBERNETES_REFUSED",
		message,
		hint
	});
}

// src/commands/check-names.ts
async function namesOf(inputs, context) {
	const file = inputs.text("inventory");
	const all = inputs.flag("secrets-api");
	if (file !== null && all) throw usage("`--inventory` and `--secrets-api` are two places to look.", "Give one of them.");
	if (file !== null) return inventoryNames(await readSaved(file, inputs.text("namespace"), context));
	const namespace = await context.namespace(inputs.text("namespace"));
	if (namespace === null && all) throw usage("`--secrets-api` needs to know whom to ask.", "Give `--kubeconfig FILE`.");
	if (namespace === null) return { kind: "unasked" };
	try {
		return all ? await askAll(namespace, context.clock.now()) : inventoryNames(await askInventory(namespace));
	} catch (error) {
		if (!isUnanswered(error)) throw error;
		return {
			kind: "unknown",
			reason: error.message,
			help: error.hint
		};
	}
}
function inventoryNames(inventory) {
	const { ingresses, collectedAt } = inventory;
	return {
		kind: "known",
		known: fromInventory(inventory),
		ingresses,
		collectedAt
	};
}
async function askAll(namespace, now) {
	const [secrets, ingresses, inventory] = await Promise.all([
		namespace.secrets(),
		unlessRefused(namespace.ingresses()),
		unlessRefused(askInventory(namespace))
	]);
	return {
		kind: "known",
		known: fromSecrets(namespace.name, secrets, inventory),
		ingresses,
		collectedAt: now.toISOString()
	};
}
async function unlessRefused(question) {
	try {
		return await question;
	} catch (error) {
		if (error instanceof MissionControlError && error.code === "KUBERNETES_REFUSED") return null;
		throw error;
	}
}
const UNANSWERED = ["KUBERNETES_REFUSED", "KUBERNETES_UNREACHABLE"];
function isUnanswered(error) {
	return error instanceof MissionControlError && UNANSWERED.includes(error.code);
}

// src/commands/check.ts
const check = {
	verb: "check",
	summary: "Do the names the stack relies on exist: secrets, keys, hostnames",
	inputs: [...NAMESPACE_INPUTS, ...STACK_INPUTS],
	async run(inputs, context) {
		const save = inputs.text("save-inventory");
		if (save !== null) return saveInventory(save, inputs, context);
		const { project, settings } = await requireStack(inputs, context);
		const stack = await openStack(project, settings, context);
		const names = await namesOf(inputs, context);
		return show(accept([
			...findDuplicates(stack),
			...checkAlone(stack.uses, stack.routes, settings.zone),
			...inputs.flag("images") ? await checkImages(project, context.registry) : [],
			...compare(stack, names, {
				now: context.clock.now(),
				maxAgeHours: inputs.number("max-age") ?? 24
			})
		], settings, inputs, context), stack, names);
	}
};
async function openStack(project, settings, { workspace }) {
	const routes$1 = routes(project, settings);
	const hostnames = routes$1.filter(({ kind }) => kind === "exact").map(({ hostname }) => hostname);
	const { secrets } = inferRoles(project, settings, hostnames);
	const files = await readGiven(project, secrets.volume, workspace);
	return {
		project,
		routes: routes$1,
		uses: findSecretUses(project, secrets, files)
	};
}
function compare({ project, routes, uses }, names, given) {
	switch (names.kind) {
		case "unasked": return uses.every(({ references }) => references.length === 0) ? [] : [nobodySaidWhere()];
		case "unknown": return [unanswered(names.reason, names.help)];
		case "known": {
			const { namespace } = names.known;
			const age = judgeAge({
				namespace,
				collectedAt: names.collectedAt
			}, given);
			const other = otherNamespace(project, namespace);
			return [...age === null ? [] : [age], ...other === null ? checkAgainst(uses, routes, names) : [other]];
		}
	}
}
function nobodySaidWhere() {
	return unanswered("The stack names secrets, and nobody said where to look them up.", "Give `--kubeconfig FILE` or `--inventory FILE` (in a workflow: `kubeconfig` or `inventory`).");
}
function otherNamespace(project, namespace) {
	const read = project.services.get("secret-fetcher")?.environment.get("NAMESPACE")?.value ?? "";
	if (read === "" || read.includes("$") || read === namespace) return null;
	return unanswered(`The names are those of the namespace \`${namespace}\`, and the \`${FETCHER_ROLE}\` of the stack reads \`${read}\`.`, `Give a kubeconfig or an inventory of \`${read}\`, or mend NAMESPACE.`);
}
function accept(found, { suppressions, severities }, inputs, context) {
	const file = settingsPath(inputs, context);
	return sortFindings(suppress(found, {
		suppressions,
		severities,
		rules: RULES,
		file,
		today: today(context)
	}));
}
function show(findings, { routes, uses }, names) {
	const references = uses.flatMap((use) => use.references);
	const secrets = new Set(references.map(({ secret }) => secret.value)).size;
	const namespace = names.kind === "known" ? names.known.namespace : null;
	const collectedAt = names.kind === "known" ? names.collectedAt : null;
	const compared = namespace === null ? "compared with no namespace" : `compared with ${namespace} as of ${collectedAt}`;
	return {
		kind: "findings",
		findings,
		details: {
			lines: [`${count(references.length, "reference")} to ${count(secrets, "secret")}, ${count(routes.length, "hostname")}: ${compared}`],
			data: {
				references: references.length,
				secrets,
				hostnames: routes.length,
				namespace,
				collectedAt
			}
		}
	};
}
function count(number, noun) {
	return `${number} ${noun}${number === 1 ? "" : "s"}`;
}

export { check };