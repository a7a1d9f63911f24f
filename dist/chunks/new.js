import "./rolldown-runtime.js";
import { m as virtualHosts, p as routes } from "./outside.js";
import { t as inferRoles } from "./infer.js";
import { r as STACK_INPUTS } from "./command.js";
import { _ as positionOf, a as settingsPath, c as parseYaml, d as require_dist, i as requireStack, l as composeFiles, p as relativePath, r as readStack, s as parseSettings } from "./stack.js";
import { n as MissionControlError } from "./errors.js";
import { n as didYouMean } from "./suggest.js";
import { t as usage } from "./usage.js";
import { n as grantCommand } from "./grant.js";
import { t as lint } from "./lint.js";

// src/core/scaffold/difference.ts
const CONTEXT = 3;
function describeChange(path, before, after) {
	const [old, young] = [linesOf(before ?? ""), linesOf(after)];
	const most = Math.min(old.length, young.length);
	const differs = (index) => old[index] !== young[index];
	const head = firstWhere(most, differs);
	const tail = firstWhere(most - head, (index) => old[old.length - 1 - index] !== young[young.length - 1 - index]);
	const start = Math.max(0, head - CONTEXT);
	const hunk = [
		...old.slice(start, head).map((line) => ` ${line}`),
		...old.slice(head, old.length - tail).map((line) => `-${line}`),
		...young.slice(head, young.length - tail).map((line) => `+${line}`),
		...old.slice(old.length - tail, old.length - tail + CONTEXT).map((line) => ` ${line}`)
	];
	const count = (signs) => hunk.filter((line) => signs.includes(line[0] ?? "")).length;
	const range = (signs) => {
		const length = count(signs);
		return `${length === 0 ? start : start + 1},${length}`;
	};
	return [
		before === null ? "--- /dev/null" : `--- a/${path}`,
		`+++ b/${path}`,
		`@@ -${range(" -")} +${range(" +")} @@`,
		...hunk
	];
}
function firstWhere(end, is) {
	for (let index = 0; index < end; index += 1) if (is(index)) return index;
	return end;
}
function linesOf(text) {
	const lines = text.split(/\r\n|\n/);
	return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}

// src/core/scaffold/wish.ts
const POSTURES = [
	"authenticated",
	"token",
	"public"
];
const LABEL = "[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?";
const HOSTNAME = new RegExp(`^(?=.{1,253}$)(?:${LABEL}\\.)+${LABEL}$`);
const SECRET = new RegExp(`^${LABEL}(?:\\.${LABEL})*/(?!\\.\\.)[\\w.-]{1,253}$`);
const IMAGE = /^(?:[a-z0-9][\w.-]*(?::\d+)?\/)?[a-z0-9][a-z0-9._/-]*(?::[\w][\w.-]{0,127})?(?:@sha256:[0-9a-f]{64})?$/;
function refuseWish(wish) {
	const { name, image, port, hostname, posture, reason } = wish;
	if (!/^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/.test(name)) return refusal(`\`${name}\` is no name for a service.`, "Use lower-case letters, digits and dashes, as in `data-explorer`.");
	if (!IMAGE.test(image)) return refusal(`\`${image}\` is no image.`, "Write it as `registry/name:tag`.");
	if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) return refusal(`\`${port}\` is no port.`, "Give the one the program listens on in its container, 1 to 65535.");
	if (!HOSTNAME.test(hostname)) return refusal(`\`${hostname}\` is no hostname.`, "Write it in lower case, without scheme, port or path.");
	const secret = wish.secrets.find((each) => !SECRET.test(each));
	if (secret !== void 0) return refusal(`\`${secret}\` is no key of a Secret.`, "Write it as `NAME/KEY`, as in `slack-bridge/webhook-url`.");
	if (posture === "public" && !reason) return refusal(`\`${hostname}\` would be open to everybody, and nothing says why.`, "Say it with `--reason \"…\"`: it is written into the vhost file, where a reviewer sees it.");
	if (reason !== null && !/^[^\p{Cc}\p{Cf}\u2028\u2029]{1,300}$/u.test(reason)) return refusal("The reason is not one line of text.", "Write one sentence of at most 300 characters.");
	return null;
}
function refusal(message, remedy) {
	return {
		message,
		remedy
	};
}

// src/core/scaffold/fit.ts
function refuseFit(wish, stack) {
	const { name, hostname, posture } = wish;
	const { project, routes, parts } = stack;
	if (project.services.has(name)) return refusal(`There is a service \`${name}\` already.`, "Choose another name.");
	const taken = routes.find((route) => route.kind === "exact" && route.hostname === hostname);
	if (taken !== void 0) return refusal(`\`${taken.service}\` has the hostname \`${hostname}\` already.`, "Give another one with `--hostname`.");
	if (parts.zone !== null && hostname !== parts.zone && !hostname.endsWith(`.${parts.zone}`)) return refusal(`\`${hostname}\` does not lie in the zone \`${parts.zone}\`.`, `Choose a hostname that ends in .${parts.zone}.`);
	if (parts.network === null) return refusal("The stack shows no proxy, or no network on which it reaches services.", "Name them in mission-control.yaml: `proxy: {service: …, network: …}`.");
	if (wish.secrets.length > 0 && parts.secrets.volume === null) return refusal("The stack shows no volume for secrets.", "Name it in mission-control.yaml: `secrets: {volume: …}`.");
	if (posture !== "authenticated" && parts.vhosts === null) return refusal(`The posture \`${posture}\` needs a vhost file, and the proxy mounts no directory of this repository as vhost.d.`, "Mount one: `./vhost.d:/etc/nginx/vhost.d:ro`, with a file for each posture in it.");
	return null;
}

// src/core/scaffold/parts.ts
const VHOSTS = "/etc/nginx/vhost.d";
function partsOf$1(project, roles) {
	const { volume, mount } = roles.secrets;
	return {
		zone: roles.zone,
		email: roles.email ?? onlyEmail(project),
		network: roles.proxy.network,
		secrets: {
			volume,
			mount,
			fetcher: volume === null ? null : findFetcher(project, volume)
		},
		vhosts: findVhosts(project, roles.proxy.candidates)
	};
}
function onlyEmail(project) {
	const given = [...project.services.values()].flatMap((service) => service.environment.get("LETSENCRYPT_EMAIL")?.value || []);
	return new Set(given).size === 1 ? given[0] ?? null : null;
}
function findFetcher(project, volume) {
	const services = [...project.services.values()];
	const mounting = services.filter((service) => mountsVolume(service, volume));
	const waitedFor = (name) => services.filter(({ dependsOn }) => dependsOn.some((one) => one.service === name && one.condition === "service_healthy")).length;
	return mounting.map(({ name }) => ({
		name,
		count: waitedFor(name)
	})).filter(({ count }) => count > 0).sort((a, b) => b.count - a.count)[0]?.name ?? null;
}
function mountsVolume({ mounts }, volume) {
	return mounts.some(({ type, source }) => type === "volume" && source?.value === volume);
}
function findVhosts(project, proxies) {
	const path = proxies.flatMap((name) => project.services.get(name)?.mounts ?? []).find(({ type, target }) => type === "bind" && target.replace(/\/$/, "") === "/etc/nginx/vhost.d")?.source?.value ?? null;
	return path === null || /^[/~]|^\.\.(?:\/|$)/.test(path) ? null : path.replace(/\/$/, "");
}

// src/core/scaffold/print.ts
var import_dist = require_dist();
function printEntries(entries, style) {
	const margin = " ".repeat(style.indent);
	return Object.entries(entries).flatMap(([key, value]) => {
		const head = `${margin}${printScalar(key, style)}:`;
		if (typeof value !== "object" || value === null) return [`${head} ${printScalar(value, style)}`];
		if (isEmpty(value)) return [`${head} ${JSON.stringify(value)}`];
		return [head, ...isList(value) ? printItems(value, style) : printEntries(value, below(style))];
	});
}
function printItems(items, style) {
	const margin = " ".repeat(style.indent + style.listStep);
	return items.map((item) => {
		const text = typeof item === "object" && item !== null ? JSON.stringify(item) : printScalar(item, style);
		return `${margin}- ${text}`;
	});
}
function printScalar(value, { singleQuotes }) {
	if (typeof value === "string" && /\p{Cc}/u.test(value)) return JSON.stringify(value);
	return (0, import_dist.stringify)(value, {
		version: "1.1",
		lineWidth: 0,
		singleQuote: singleQuotes
	}).trimEnd();
}
function below(style) {
	return {
		...style,
		indent: style.indent + style.step
	};
}
function isList(value) {
	return Array.isArray(value);
}
function isEmpty(value) {
	return Object.keys(value).length === 0;
}

// src/core/scaffold/style.ts
function indentOf({ span }) {
	return positionOf(span.source, span.start).column - 1;
}
function styleOf(map, own) {
	const indent = Math.max(...own.slice(-1).map(({ keySpan }) => indentOf({ span: keySpan })));
	const children = own.toReversed().flatMap(({ value }) => isBlock(value, "map") ? [...value.entries.values()] : []);
	const below = children.find(({ keySpan }) => indentOf({ span: keySpan }) > indent);
	const step = below === void 0 ? indent || 2 : indentOf({ span: below.keySpan }) - indent;
	const list = children.find(({ keySpan, value }) => isBlock(value, "list") && value.span.start > keySpan.start);
	const { text } = map.span.source;
	return {
		indent,
		step,
		listStep: list === void 0 ? step : Math.max(0, indentOf(list.value) - indentOf({ span: list.keySpan })),
		singleQuotes: count(text, /[:-] '/g) > count(text, /[:-] "/g)
	};
}
function isBlock(node, kind) {
	return node.kind === kind && !/[{[]/.test(node.span.source.text[node.span.start] ?? "{");
}
function count(text, what) {
	return text.match(what)?.length ?? 0;
}

// src/core/scaffold/add-entry.ts
function addEntry(raw, addition) {
	const { root, source, findings } = parseYaml("", raw);
	if (findings.some(({ severity }) => severity === "error")) return null;
	const offset = raw.length - source.text.length;
	const insert = ({ at, text }) => raw.slice(0, at + offset) + text + raw.slice(at + offset);
	if (root === null) return insert(atEnd(source, addition));
	if (root.kind !== "map") return null;
	const section = root.entries.get(addition.section);
	if (section === void 0) return isFlow(root) ? null : insert(atEnd(source, addition));
	const { value } = section;
	if (value.kind === "scalar" && value.value === null) return insert(intoNothing(source, section, addition));
	if (value.kind !== "map") return null;
	return insert(isFlow(value) ? intoBraces(value, addition) : intoLines(value, addition));
}
const PLAIN = {
	indent: 2,
	step: 2,
	listStep: 2,
	singleQuotes: false
};
function isFlow({ span }) {
	return span.source.text[span.start] === "{";
}
function ownEntries({ entries, span }) {
	return [...entries.values()].filter(({ keySpan }) => keySpan.start >= span.start && keySpan.end <= span.end).sort((a, b) => a.keySpan.start - b.keySpan.start);
}
function intoLines(map, addition) {
	const { source } = map.span;
	const own = ownEntries(map);
	const style = styleOf(map, own);
	const lines = printEntries({ [addition.key]: addition.value }, style);
	return after(source, lastLine(source, {
		line: lineOf(source, own.at(-1)?.keySpan.start ?? 0),
		indent: style.indent
	}), (own.length > 1 ? isSetApart(source, own) : addition.spaced) ? ["", ...lines] : lines);
}
function intoBraces(map, { key, value }) {
	const { source, end } = map.span;
	const own = ownEntries(map);
	const tail = own.length === 0 ? "" : source.text.slice(own.at(-1)?.value.span.end, end);
	const comma = own.length === 0 || /^[^#]*,/.test(tail) ? "" : ", ";
	const at = source.text.slice(0, end - 1).trimEnd().length;
	const text = `${comma || (own.length > 0 ? " " : "")}${JSON.stringify(key)}: ${JSON.stringify(value)}`;
	return {
		at: own.length === 0 ? map.span.start + 1 : at,
		text
	};
}
function intoNothing(source, { keySpan }, { key, value }) {
	return after(source, lineOf(source, keySpan.start), printEntries({ [key]: value }, PLAIN));
}
function atEnd(source, { section, key, value }) {
	const lines = printEntries({ [section]: { [key]: value } }, {
		...PLAIN,
		indent: 0
	});
	return after(source, source.lineStarts.length - (source.text === "" || source.text.endsWith("\n") ? 1 : 0), source.text === "" ? lines : ["", ...lines]);
}
function lastLine(source, key) {
	let last = key.line;
	for (let line = key.line + 1; line <= source.lineStarts.length; line += 1) {
		const text = textOf(source, line);
		const indent = text.search(/\S/);
		if (indent > key.indent) last = line;
		else if (indent !== -1 && text[indent] !== "#") break;
	}
	return last;
}
function isSetApart(source, own) {
	return own.slice(1).filter(({ keySpan }) => {
		let line = lineOf(source, keySpan.start) - 1;
		while (line > 1 && textOf(source, line).trimStart().startsWith("#")) line -= 1;
		return textOf(source, line).trim() === "";
	}).length * 2 > own.length - 1;
}
function after(source, line, lines) {
	const eol = /\r?\n/.exec(source.text)?.[0] ?? "\n";
	const next = source.lineStarts[line];
	if (line === 0) return {
		at: 0,
		text: lines.map((each) => each + eol).join("")
	};
	if (next === void 0) return {
		at: source.text.length,
		text: lines.map((each) => eol + each).join("")
	};
	return {
		at: next,
		text: lines.map((each) => each + eol).join("")
	};
}
function lineOf(source, offset) {
	return positionOf(source, offset).line;
}
function textOf(source, line) {
	return source.text.slice(source.lineStarts[line - 1] ?? 0, source.lineStarts[line] ?? source.text.length);
}

// src/core/scaffold/service.ts
function describeService(wish, parts, spelling) {
	const hostname = spelling.hostname(wish.hostname);
	const { volume, mount, fetcher } = parts.secrets;
	const reads = wish.secrets.length > 0;
	return {
		image: wish.image,
		restart: "unless-stopped",
		expose: [wish.port],
		environment: {
			VIRTUAL_HOST: hostname,
			VIRTUAL_PORT: wish.port,
			LETSENCRYPT_HOST: hostname,
			...parts.email === null ? {} : { LETSENCRYPT_EMAIL: spelling.email(parts.email) },
			...secretFiles(wish.secrets, mount)
		},
		...reads ? { volumes: [`${volume}:${mount}:ro`] } : {},
		...reads && fetcher !== null ? { depends_on: { [fetcher]: { condition: "service_healthy" } } } : {},
		...parts.network === null || parts.network === "default" ? {} : { networks: [parts.network] }
	};
}
function secretFiles(secrets, mount) {
	const parted = secrets.map((secret) => {
		const [name = "", key = ""] = secret.split("/");
		return {
			secret,
			name,
			key
		};
	});
	const entries = parted.map(({ secret, name, key }) => {
		return [`${!(parted.filter((other) => variable(other.key) === variable(key)).length > 1) && /^[A-Z]/.test(variable(key)) ? "" : `${variable(name)}_`}${variable(key)}_FILE`, `${mount}/${secret}`];
	});
	return Object.fromEntries(entries);
}
function variable(text) {
	return text.toUpperCase().replace(/[^A-Z0-9]+/g, "_").replace(/^_|_$/g, "");
}

// src/core/scaffold/spelling.ts
function spellingOf(project, file, zone) {
	const lines = file.text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
	const written = ({ file: path, range }) => path !== file.path || range === null || range.line !== range.endLine ? null : [...lines[range.line - 1] ?? ""].slice(range.column - 1, range.endColumn - 1).join("").replace(/^(["'])(.*)\1$/, "$2");
	const services = [...project.services.values()];
	const zones = services.flatMap(virtualHosts).flatMap(({ value, location }) => spelledZone(value, written(location), zone));
	const emails = services.flatMap(({ environment }) => {
		const { value, valueLocation } = environment.get("LETSENCRYPT_EMAIL") ?? {};
		return value && valueLocation ? [{
			value,
			as: written(valueLocation) ?? value
		}] : [];
	});
	return {
		hostname: (hostname) => {
			const spelled = zone === null ? null : mostFrequent(zones);
			return spelled === null || !hostname.endsWith(`.${zone}`) ? hostname : `${hostname.slice(0, -(zone ?? "").length)}${spelled}`;
		},
		email: (email) => mostFrequent(emails.flatMap(({ value, as }) => value === email ? [as] : [])) ?? email
	};
}
function spelledZone(hostname, written, zone) {
	if (written === null || zone === null || !hostname.endsWith(`.${zone}`)) return [];
	const label = hostname.slice(0, -zone.length);
	return written.startsWith(label) ? [written.slice(label.length)] : [];
}
function mostFrequent(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

// src/commands/scaffold/questions.ts
async function askWish(inputs, { person }, parts) {
	const [word = null, ...more] = inputs.words;
	if (more.length > 0) throw usage("`new` adds one service at a time.", "Write `mission-control new SERVICE --image IMAGE --port PORT`.");
	const complete = word !== null && inputs.text("image") !== null && inputs.text("port") !== null;
	const ask = async (question) => complete ? "" : await person.ask(question) ?? "";
	const need = async (given, what, question) => given ?? (await person.ask(question) || missing(what));
	const name = await need(word, "a name: `mission-control new SERVICE`", "Name of the service:");
	const image = await need(inputs.text("image"), "`--image`", "Image, with its tag:");
	const port = await need(inputs.text("port"), "`--port`", "Port the program listens on in its container:");
	const usual = parts.zone === null ? null : `${name}.${parts.zone}`;
	const hostname = inputs.text("hostname") ?? (await ask(`Hostname${usual === null ? "" : ` [${usual}]`}:`) || (usual ?? missing("`--hostname`")));
	const given = inputs.list("secret");
	const secrets = given.length > 0 ? given : words(await ask("Secrets it reads, NAME/KEY, several with blanks between [none]:"));
	const posture = inputs.text("posture") ?? (await ask(`Who may come in, ${POSTURES.join(", ")} [authenticated]:`) || "authenticated");
	const chosen = POSTURES.find((one) => one === posture) ?? unknownPosture(posture);
	return {
		name,
		image,
		port,
		hostname: hostname.includes(".") || parts.zone === null ? hostname : `${hostname}.${parts.zone}`,
		secrets,
		posture: chosen,
		reason: inputs.text("reason") ?? ((chosen === "authenticated" ? "" : await ask("Why, in one sentence:")) || null)
	};
}
function refuse({ message, remedy }) {
	throw usage(message, remedy);
}
function words(text) {
	return text.split(/[\s,]+/).filter((word) => word !== "");
}
function missing(what) {
	throw usage(`\`new\` needs ${what}.`, "Write `mission-control new SERVICE --image IMAGE --port PORT`; `mission-control new --help` lists the flags.");
}
function unknownPosture(posture) {
	throw usage(`There is no posture \`${posture}\`.`, didYouMean(posture, POSTURES) ?? `Postures are ${POSTURES.join(", ")}.`);
}

// src/commands/scaffold/edits.ts
async function editsFor(given) {
	const { wish, parts, project, settings, inputs, context } = given;
	await refuseVhostFiles(wish, parts, context.workspace);
	const service = await serviceEdit(wish, {
		parts,
		project,
		inputs,
		context
	});
	if (wish.posture === "authenticated") return [service];
	return [
		vhostEdit(wish, parts),
		await settingsEdit(wish, settings, settingsPath(inputs, context), context),
		service
	];
}
async function refuseVhostFiles({ hostname, posture }, { vhosts }, workspace) {
	if (vhosts === null) return;
	const names = await workspace.list(vhosts);
	const there = names.find((name) => name === hostname || name.startsWith(`${hostname}_`));
	if (there !== void 0) refuse(refusal(`\`${vhosts}/${there}\` lies there already.`, "Remove it, or choose another hostname: it decides who may come in."));
	if (posture !== "authenticated" && !names.includes(posture)) refuse(refusal(`There is no \`${vhosts}/${posture}\` to include.`, "Put what the posture means into it, as the other postures have it."));
}
function vhostEdit({ hostname, posture, reason }, { vhosts }) {
	const why = reason === null ? "" : `# ${reason}\n`;
	return {
		path: `${vhosts}/${hostname}`,
		before: null,
		after: `${why}include ${VHOSTS}/${posture};\n`
	};
}
async function settingsEdit({ hostname, posture }, settings, path, { workspace }) {
	const before = await workspace.read(path);
	const after = addEntry(before ?? "", {
		section: "postures",
		key: hostname,
		value: posture,
		spaced: false
	});
	const wanted = {
		...settings,
		postures: {
			...settings.postures,
			[hostname]: posture
		}
	};
	if (after === null || meaningOf(parseSettings(path, after)) !== meaningOf(wanted)) throw noPlace(path, "postures");
	return {
		path,
		before,
		after
	};
}
function meaningOf(settings) {
	return JSON.stringify(settings, (key, value) => ["places", "location"].includes(key) ? void 0 : value);
}
async function serviceEdit(wish, { parts, project, inputs, context: { workspace } }) {
	const fromDirectory = (path) => relativePath(workspace.directory, path);
	const options = {
		files: inputs.list("file").map(fromDirectory),
		envFiles: inputs.list("env-file").map(fromDirectory)
	};
	const [path = ""] = await composeFiles((each) => workspace.read(each), options);
	const before = await workspace.read(path) ?? "";
	const spelling = spellingOf(project, {
		path,
		text: before
	}, parts.zone);
	const value = describeService(wish, parts, spelling);
	const after = addEntry(before, {
		section: "services",
		key: wish.name,
		value,
		spaced: true
	});
	if (after === null) throw noPlace(path, "services");
	return {
		path,
		before,
		after
	};
}
function noPlace(path, section) {
	return new MissionControlError({
		code: "STACK_INVALID",
		message: `Nothing can be added to \`${section}\` in ${path} without changing something else. Nothing was written.`,
		hint: `Write \`${section}:\` as a mapping of its own, an entry below the other.`
	});
}

// src/commands/scaffold/next-steps.ts
function nextSteps({ name, hostname, secrets }, project, parts) {
	const names = [...new Set(secrets.map((secret) => secret.split("/", 1)[0] ?? ""))];
	const namespace = project.services.get(parts.secrets.fetcher ?? "")?.environment.get("NAMESPACE")?.value ?? "NAMESPACE";
	return [
		...names.map((secret) => `Where the fetcher may not read the Secret \`${secret}\` yet, let it: ${grantCommand(namespace, secret)}`),
		`Add what else \`${name}\` needs (volumes, a healthcheck), and look at it: git diff`,
		"Commit it on a branch and open a pull request: its checks say what would change.",
		`Merged, it is deployed and answers at https://${hostname}/`
	];
}

// src/core/scaffold/compare.ts
function differenceBut(before, after, service) {
	const [old, young] = [partsOf(before, service), partsOf(after, service)];
	return [.../* @__PURE__ */ new Set([...old.keys(), ...young.keys()])].find((name) => old.get(name) !== young.get(name)) ?? null;
}
function partsOf(project, but) {
	const services = [...project.services.values()].filter(({ name }) => name !== but);
	const { networks, volumes, configs, secrets } = project;
	const resources = Object.entries({
		networks,
		volumes,
		configs,
		secrets
	}).flatMap(([kind, entries]) => [...entries.values()].map((resource) => [`${kind}.${resource.name}`, JSON.stringify(resource.definition)]));
	return new Map([
		["name", project.name?.value ?? ""],
		["order", JSON.stringify(services.map(({ name }) => name))],
		["extensions", JSON.stringify(project.extensions)],
		...services.map(({ name, definition }) => [`services.${name}`, JSON.stringify(definition)]),
		...resources
	]);
}

// src/commands/scaffold/trial.ts
async function requireClean(given) {
	const { edits, project, service, inputs, context } = given;
	const tried = {
		...context,
		workspace: withEdits(context.workspace, edits)
	};
	const after = (await readStack(inputs, tried)).project;
	const isThere = after?.services.has(service) ?? false;
	if (after === null || !isThere || differenceBut(project, after, service) !== null) throw noPlace(edits.at(-1)?.path ?? "", "services");
	const before = new Set((await lintFindings(inputs, context)).map(keyOf));
	const [first] = (await lintFindings(inputs, tried)).filter((found) => !before.has(keyOf(found))).filter(({ severity }) => severity !== "note");
	if (first === void 0) return;
	throw new MissionControlError({
		code: "STACK_INVALID",
		message: `With \`${service}\` the stack would not lint clean: ${first.message} Nothing was written.`,
		hint: first.help
	});
}
function withEdits(workspace, edits) {
	const texts = new Map(edits.map(({ path, after }) => [path, after]));
	return {
		...workspace,
		read: async (path) => texts.get(path) ?? workspace.read(path),
		kind: async (path) => texts.has(path) ? "file" : workspace.kind(path),
		list: async (path) => {
			const added = [...texts.keys()].filter((each) => each.startsWith(`${path}/`)).map((each) => each.slice(path.length + 1));
			return [.../* @__PURE__ */ new Set([...await workspace.list(path), ...added.filter((name) => !name.includes("/"))])];
		}
	};
}
async function lintFindings(inputs, context) {
	const alone = {
		...inputs,
		text: (name) => name === "base" ? null : inputs.text(name),
		flag: (name) => name !== "base-settings" && inputs.flag(name)
	};
	const output = await lint.run(alone, context);
	return output.kind === "findings" ? output.findings : [];
}
function keyOf({ rule, service, message }) {
	return JSON.stringify([
		rule,
		service,
		message
	]);
}

// src/commands/new.ts
const scaffold = {
	verb: "new",
	words: "SERVICE",
	summary: "Add a service to the stack: hostname, certificate, sign-on, secrets",
	inputs: [
		{
			name: "image",
			type: "text",
			placeholder: "IMAGE",
			description: "Image with its tag",
			only: "cli"
		},
		{
			name: "port",
			type: "text",
			placeholder: "PORT",
			description: "Port the program listens on in its container",
			only: "cli"
		},
		{
			name: "hostname",
			type: "text",
			placeholder: "NAME",
			description: "Hostname, whole or a label of the zone (default: the name of the service)",
			only: "cli"
		},
		{
			name: "secret",
			type: "list",
			placeholder: "NAME/KEY",
			description: "Key of a Secret it reads; may be given again",
			only: "cli"
		},
		{
			name: "posture",
			type: "text",
			placeholder: "POSTURE",
			description: "How it is protected: authenticated, token or public (default: authenticated)",
			only: "cli"
		},
		{
			name: "reason",
			type: "text",
			placeholder: "TEXT",
			description: "Why, in one sentence; public needs it",
			only: "cli"
		},
		{
			name: "dry-run",
			type: "flag",
			description: "Only print what would be written",
			only: "cli"
		},
		...STACK_INPUTS
	],
	async run(inputs, context) {
		const { project, settings } = await requireStack(inputs, context);
		const found = routes(project, settings);
		const hostnames = found.filter(({ kind }) => kind === "exact").map(({ hostname }) => hostname);
		const parts = partsOf$1(project, inferRoles(project, settings, hostnames));
		const wish = await askWish(inputs, context, parts);
		const refused = refuseWish(wish) ?? refuseFit(wish, {
			project,
			routes: found,
			parts
		});
		if (refused !== null) refuse(refused);
		const edits = await editsFor({
			wish,
			parts,
			project,
			settings,
			inputs,
			context
		});
		await requireClean({
			edits,
			project,
			service: wish.name,
			inputs,
			context
		});
		if (inputs.flag("dry-run")) return tell(wish, edits, edits.flatMap(({ path, before, after }) => describeChange(path, before, after)), []);
		await write(edits, context);
		const next = nextSteps(wish, project, parts);
		return tell(wish, edits, [
			...edits.map(({ path, before }) => `${before === null ? "wrote  " : "changed"}  ${path}`),
			"",
			"Next:",
			...next.map((step, index) => `  ${index + 1}. ${step}`)
		], next);
	}
};
async function write(edits, { machine, workspace }) {
	const done = [];
	try {
		for (const edit of edits) {
			await machine.replace(`${workspace.directory}/${edit.path}`, edit.after);
			done.push(edit);
		}
	} catch (error) {
		for (const { path, before } of done.toReversed()) await machine.replace(`${workspace.directory}/${path}`, before);
		throw error;
	}
}
function tell(wish, edits, lines, next) {
	const { name, hostname, posture } = wish;
	const files = edits.map(({ path, before }) => ({
		path,
		change: before === null ? "created" : "changed"
	}));
	return {
		kind: "text",
		lines,
		data: {
			service: name,
			hostname,
			posture,
			written: next.length > 0,
			files,
			next
		}
	};
}

export { scaffold };