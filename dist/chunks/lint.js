import "./rolldown-runtime.js";
import { a as limitFindings, i as finding, o as sortFindings } from "./files.js";
import { _ as positionOf, a as settingsPath, g as openSource, h as locate, m as lineSpan, o as DEFAULT_SETTINGS, p as relativePath, r as readStack, s as parseSettings, u as loadProject } from "./stack.js";
import { c as suppress, d as environmentValue, f as normalize, h as locatePart, l as certificateHostnames, m as virtualHosts, p as routes, s as today, u as containerPorts } from "./outside.js";
import { a as faultOf$1, i as eachService, n as duplicateHostname, o as isUnknown, t as inferRoles } from "./infer.js";
import { i as suggest, r as editDistance } from "./suggest.js";
import { n as MissionControlError } from "./errors.js";
import { t as usage } from "./usage.js";
import { r as STACK_INPUTS } from "./command.js";

// src/core/rules/ignore.ts
function isSameIgnore(one, other) {
	return one.rule === other.rule && one.reason === other.reason && one.subject === other.subject;
}
const COMMENT = /(?:^|\s)#\s*mission-control-ignore\s+([a-z][a-z0-9-]*)(?:\s+until\s+(\d{4}-\d\d-\d\d))?\s*(?::\s*(\S.*?))?\s*$/;
function findIgnores(path, text) {
	if (!text.includes("mission-control-ignore")) return [];
	const source = openSource(path, text);
	const lines = source.text.split("\n");
	return lines.flatMap((content, index) => {
		const match = COMMENT.exec(content);
		if (match === null) return [];
		const [, rule = "", until = null, reason = null] = match;
		const alone = /^\s*#/.test(content);
		const next = lines.findIndex((line, at) => at > index && !/^\s*(?:#|$)/.test(line));
		const location = locate(lineSpan(source, index + 1));
		const line = alone ? next + 1 : index + 1;
		return [{
			rule,
			until,
			reason,
			location,
			line,
			subject: subjectOf(lines, line)
		}];
	});
}
function subjectOf(lines, line) {
	const above = [];
	let indent = Number.POSITIVE_INFINITY;
	for (const content of lines.slice(0, line).reverse()) {
		const own = content.search(/[^\s]/);
		if (own < 0 || own >= indent || /^\s*#/.test(content)) continue;
		above.push(content.replace(COMMENT, "").trim());
		indent = own;
	}
	return above.reverse().join("\n");
}

// src/core/rules/account-volume.ts
const accountVolume = {
	id: "account-volume",
	summary: "acme-companion keeps its account nowhere",
	check: eachService((service) => {
		const { image, mounts, location } = service;
		if (!/(?:^|\/)(?:acme-companion|letsencrypt-nginx-proxy-companion)(?:[:@]|$)/.test(image?.value ?? "")) return [];
		if (mounts.some(({ target }) => target.replace(/\/+$/, "") === "/etc/acme.sh")) return [];
		return [faultOf$1(accountVolume, service, {
			severity: "warning",
			message: `\`${service.name}\` keeps its account nowhere: each new container orders every certificate anew.`,
			help: "Mount a volume at /etc/acme.sh: authorities limit how many certificates they give in a week.",
			location: image?.location ?? location
		})];
	})
};

// src/core/rules/view/exception.ts
function isExcepted({ exceptions }, service, what) {
	return exceptions.some((exception) => exception.service === service && exception.allow.includes(what));
}
function exceptionFor(service, what) {
	return `\`exceptions: [{service: ${service}, allow: ["${what}"], reason: …}]\` in mission-control.yaml`;
}

// src/core/rules/acme-hook.ts
const acmeHook = {
	id: "acme-hook",
	summary: "a variable is run as a command by whoever orders certificates",
	check: eachService((service, { settings }) => hooksOf(service).filter(({ name }) => !isExcepted(settings, service.name, name)).map((variable) => tell$23(service, variable)))
};
function hooksOf({ environment }) {
	return [...environment.values()].filter(({ name, value }) => !!value && (HOOK.test(name) || SOURCED.test(name) && UNSAFE.test(withoutVariables(value))));
}
const HOOK = /^(?:ACME|LETSENCRYPT|DEFAULT)_(?:PRE|POST)_HOOK$/;
const SOURCED = /^(?:LETSENCRYPT|ACME)_(?:HOST|EMAIL|KEYSIZE|TEST|CA_URI|PREFERRED_CHAIN|CERT_PROFILE|RENEW_AFTER|OCSP)$/;
const UNSAFE = /[`$"'\\;&|<>(){}\n]/;
function withoutVariables(value) {
	return value.replace(/\$\{[^}]*\}/g, "");
}
function tell$23(service, { name, value, valueLocation }) {
	const hook = HOOK.test(name);
	return faultOf$1(acmeHook, service, {
		severity: "error",
		message: hook ? `${name} of \`${service.name}\` is run as a command in the container that orders certificates.` : `${name} of \`${service.name}\` holds \`${UNSAFE.exec(withoutVariables(value ?? ""))?.[0]}\`, and a shell reads it in the container that orders certificates.`,
		help: hook ? `Remove it: whoever may change this file could run anything there. Or ${exceptionFor(service.name, name)}.` : "Write the plain value, without quotes and without what a shell would run.",
		location: valueLocation
	});
}

// src/core/rules/image-not-pinned.ts
const imageNotPinned = {
	id: "image-not-pinned",
	summary: "an image without a tag, or with one that moves",
	check: ({ project }) => [...project.services.values()].flatMap(checkService$4)
};
const MOVING = /^(?:latest|stable|edge|test|testing|nightly|dev|develop|development|beta|alpha|canary|lts|main|master|head)$/i;
function checkService$4(service) {
	const { image, build } = service;
	if (image === null || build !== null || isUnknown(image.value) || image.value.includes("@")) return [];
	const tag = tagOf(image.value);
	if (tag !== null && !isMoving(tag)) return [];
	return [faultOf$1(imageNotPinned, service, {
		severity: "warning",
		message: tag === null ? `The image of \`${service.name}\` has no tag, so \`latest\` is taken: what that is can change any day.` : `The image of \`${service.name}\` has the tag \`${tag}\`: what that is can change any day.`,
		help: "Name a version or a digest, so that a deploy and a rollback run what was reviewed.",
		location: image.location
	})];
}
function tagOf(image) {
	const last = image.slice(image.lastIndexOf("/") + 1);
	const colon = last.indexOf(":");
	return colon === -1 ? null : last.slice(colon + 1);
}
function isMoving(tag) {
	const [first = "", ...rest] = tag.split(/[-_]/);
	if ([first, ...rest].some((part) => part.toLowerCase() === "latest")) return true;
	return MOVING.test(first) && !rest.some((part) => /\d/.test(part));
}

// src/core/rules/view/path.ts
function normalizePath(path) {
	const steps = [];
	for (const step of path.split("/")) if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/") || ".";
}
function joinPath(directory, path) {
	return normalizePath(`${directory}/${path}`);
}
function directoryOf(path) {
	const slash = path.lastIndexOf("/");
	return slash === -1 ? "." : path.slice(0, slash);
}
function isRelative(path) {
	return path !== "" && !/^[/~\\]|^[A-Za-z]:|\$\{/.test(path);
}
function isLocalContext(path) {
	return isRelative(path) && !/:\/\/|^git@|^github\.com\/|\.git(?:#|$)/.test(path);
}

// src/core/rules/view/told.ts
function toldTo(service) {
	return [
		...wordsOf(service.entrypoint),
		...wordsOf(service.command),
		...variablesOf$1(service),
		...wordsOf(service.healthcheck?.test ?? null)
	];
}
function wordsOf(command) {
	return command?.words ?? [];
}
function variablesOf$1({ environment }) {
	return [...environment.values()].flatMap(({ value, valueLocation }) => value === null ? [] : [{
		value,
		location: valueLocation
	}]);
}
function short(text) {
	const line = text.replace(/\s+/g, " ").trim();
	return line.length > 60 ? `${line.slice(0, 57)}…` : line;
}

// src/core/rules/view/checkout.ts
async function lookAround(project, look, asked) {
	const services = [...project.services.values()];
	const paths = await mapOf(asked, (path) => look.kind(path));
	const names = await mapOf(services.flatMap(nginxDirectories), (path) => look.list(path));
	const beside = [...names].flatMap(([directory, entries]) => entries.map((name) => joinPath(directory, name)));
	return {
		paths,
		names,
		texts: await readAll(look, [
			...services.flatMap(mountedPaths),
			...services.flatMap(dockerfiles),
			...services.flatMap(configPaths),
			...beside
		]),
		changed: await readAll(look, await look.changed())
	};
}
async function readAll(look, paths) {
	const read = await mapOf(paths, async (path) => await look.kind(path) === "file" ? look.read(path) : null);
	return new Map([...read].flatMap(([path, text]) => text === null ? [] : [[path, text]]));
}
async function mapOf(keys, value) {
	return new Map(await Promise.all([...new Set(keys)].map(async (key) => [key, await value(key)])));
}
function mountedPaths({ mounts }) {
	return mounts.flatMap((mount) => pathOf$1(mount) ?? []);
}
function pathOf$1({ type, source }) {
	const path = source?.value ?? "";
	return type === "bind" && isRelative(path) ? path.replace(/\/+$/, "") : null;
}
function configPaths(service) {
	return [...[...wordsOf(service.entrypoint), ...wordsOf(service.command)].map(({ value }) => value).join(" ").matchAll(/(?:^|\s)--config[= ]([^\s"';]+)/g)].flatMap(([, target = ""]) => service.mounts.flatMap((mount) => {
		const path = pathOf$1(mount);
		const top = mount.target.replace(/\/+$/, "");
		if (path === null || target !== top && !target.startsWith(`${top}/`)) return [];
		return [target === top ? path : joinPath(path, target.slice(top.length))];
	}));
}
const NGINX = /^\/etc\/nginx\/(?:vhost\.d|conf\.d)(?:\/|$)/;
function nginxDirectories({ mounts }) {
	return mounts.flatMap((mount) => {
		const path = pathOf$1(mount);
		const at = NGINX.exec(mount.target)?.[0];
		if (path === null || at === void 0) return [];
		return [mount.target.replace(/\/+$/, "") === at.replace(/\/+$/, "") ? path : directoryOf(path)];
	});
}
function dockerfiles({ build }) {
	if (build === null) return [];
	const path = joinPath(build.context.value, build.dockerfile?.value ?? "Dockerfile");
	return isLocalContext(build.context.value) && isLocalContext(path) ? [path] : [];
}
function configurationOf({ texts, changed }) {
	const all = [...texts, ...changed].filter(([path]) => isConfiguration(path));
	return new Map(all);
}
const CONFIGURATION = /(?:\.(?:cfg|conf|toml|ini|env|properties)|(?:^|\/)\.env|\/vhost\.d\/[^/]+)$/;
function isConfiguration(path) {
	return CONFIGURATION.test(path);
}
function isDockerfile(path) {
	return /(?:^|\/)(?:Dockerfile(?:[._-][\w.-]+)?|[\w.-]+\.Dockerfile)$/.test(path);
}

// src/core/rules/view/text.ts
function findInText(path, text, pattern) {
	const source = openSource(path, text);
	return [...source.text.matchAll(pattern)].map((match) => {
		const from = positionOf(source, match.index);
		const to = positionOf(source, match.index + match[0].length);
		const range = {
			line: from.line,
			column: from.column,
			endLine: to.line,
			endColumn: to.column
		};
		return {
			value: match[0],
			groups: match.groups ?? {},
			location: {
				file: path,
				range
			}
		};
	});
}

// src/core/rules/base-image-not-pinned.ts
const baseImageNotPinned = {
	id: "base-image-not-pinned",
	summary: "a Dockerfile starts from an image without a tag, or with one that moves",
	check: (stack) => [...filesOf(stack)].flatMap(([path, text]) => basesOf(path, text).map((image) => tell$22(image, builder(stack, path))))
};
function filesOf({ project, checkout }) {
	const built = [...project.services.values()].flatMap(dockerfiles);
	const ours = [...checkout.texts].filter(([path]) => built.includes(path));
	return new Map([...ours, ...[...checkout.changed].filter(([path]) => isDockerfile(path))]);
}
const FROM = /^[ \t]*FROM[ \t]+(?:--\S+[ \t]+)*(?<image>[^\s#]+)(?:[ \t]+AS[ \t]+(?<stage>\S+))?/gim;
function basesOf(path, text) {
	const found = findInText(path, text, FROM);
	const stages = found.flatMap(({ groups }) => groups.stage?.toLowerCase() ?? []);
	return found.flatMap(({ groups: { image = "" }, value, location }) => {
		if (image === "scratch" || stages.includes(image.toLowerCase()) || /[$@]/.test(image)) return [];
		const tag = tagOf(image);
		return tag === null || isMoving(tag) ? [{
			value: image,
			location: placeOf$1(location, value, image)
		}] : [];
	});
}
function placeOf$1(location, line, image) {
	const { range } = location;
	if (range === null) return location;
	const column = range.column + line.indexOf(image);
	return {
		...location,
		range: {
			...range,
			column,
			endColumn: column + image.length
		}
	};
}
function builder({ project }, path) {
	const services = [...project.services.values()];
	return services.find((service) => dockerfiles(service).includes(path))?.name ?? services.find(({ name }) => path.startsWith(`${name}/`))?.name ?? null;
}
function tell$22({ value, location }, service) {
	return finding({
		rule: baseImageNotPinned.id,
		severity: "warning",
		message: `\`${location.file}\` starts from \`${value}\`, which can change any day.`,
		help: "Name a version or a digest, so that what was tried is what is built.",
		location,
		service
	});
}

// src/core/rules/certificate-hostname.ts
const certificateHostname = {
	id: "certificate-hostname",
	summary: "VIRTUAL_HOST and LETSENCRYPT_HOST (or ACME_HOST) differ",
	check: ({ project, roles }) => {
		const services = [...project.services.values()].filter(({ name }) => !roles.proxy.candidates.includes(name));
		return services.some((service) => certificateHostnames(service).length > 0) ? services.flatMap(checkService$3) : [];
	}
};
function checkService$3(service) {
	const hosts = virtualHosts(service);
	const ordered = certificateHostnames(service);
	if ([...hosts, ...ordered].some(({ value }) => isUnknown(value))) return [];
	if (hosts.length === 0) return ordered.slice(0, 1).map((hostname) => unserved(service, hostname));
	if (service.environment.has("VIRTUAL_HOST_MULTIPORTS")) return [];
	const exact = hosts.filter(({ value }) => !/[*~]/.test(value));
	if (ordered.length === 0) return exact.slice(0, 1).map((hostname) => unordered(service, hostname));
	const strays = ordered.filter((hostname) => !isServed(hostname, hosts));
	const lacking = exact.filter((hostname) => !isCovered(hostname, ordered));
	return [...strays.map((hostname) => stray(service, hostname, lacking.length > 0 ? lacking : hosts)), ...lacking.slice(strays.length).map((hostname) => missing(service, hostname, ordered))];
}
function isServed(hostname, hosts) {
	return hosts.some((host) => /[*~]/.test(host.value) || isCovered(host, [hostname]));
}
function isCovered(hostname, ordered) {
	const wanted = normalize(hostname.value);
	return ordered.some(({ value }) => [wanted, wanted.replace(/^[^.]+/, "*")].includes(normalize(value)));
}
function stray(service, hostname, hosts) {
	const quoted = /["']/.test(hostname.value);
	return faultOf$1(certificateHostname, service, {
		severity: "error",
		message: `\`${service.name}\` orders a certificate for \`${hostname.value}\`, which is not in its VIRTUAL_HOST.`,
		help: quoted ? "The quotes are part of the value: write the variables as a mapping, `NAME: \"value\"`, or leave them out." : `Write the same hostname in both: ${didYouMean(hostname, hosts)}`,
		location: hostname.location,
		related: hosts.slice(0, 1).map(({ location }) => ({
			message: "the proxy answers for this one",
			location
		}))
	});
}
function didYouMean(hostname, hosts) {
	const values = hosts.map(({ value }) => value);
	return `\`${suggest(hostname.value, values) ?? values.join(",")}\`.`;
}
function missing(service, hostname, ordered) {
	return faultOf$1(certificateHostname, service, {
		severity: "error",
		message: `No certificate is ordered for \`${hostname.value}\`, a hostname of \`${service.name}\`.`,
		help: `Add it to ${nameOfOrder(service)}.`,
		location: hostname.location,
		related: ordered.slice(0, 1).map(({ location }) => ({
			message: "a certificate is ordered for this one",
			location
		}))
	});
}
function unordered(service, hostname) {
	return faultOf$1(certificateHostname, service, {
		severity: "error",
		message: `No certificate is ordered for \`${hostname.value}\`: \`${service.name}\` has VIRTUAL_HOST but no LETSENCRYPT_HOST.`,
		help: "Add LETSENCRYPT_HOST with the same hostnames, as the other services have it.",
		location: hostname.location
	});
}
function unserved(service, hostname) {
	return faultOf$1(certificateHostname, service, {
		severity: "error",
		message: `\`${service.name}\` orders a certificate for \`${hostname.value}\` but has no VIRTUAL_HOST: the proxy does not answer for it.`,
		help: `Add VIRTUAL_HOST with the same hostnames, or remove ${nameOfOrder(service)}.`,
		location: hostname.location
	});
}
function nameOfOrder(service) {
	return environmentValue(service, "ACME_HOST") === null ? "LETSENCRYPT_HOST" : "ACME_HOST";
}

// src/core/rules/certificate-staging.ts
const certificateStaging = {
	id: "certificate-staging",
	summary: "certificates are ordered from an authority for tests",
	check: eachService((service) => [...service.environment.values()].filter(isStaging).map((variable) => tell$21(service, variable)))
};
const AUTHORITIES = ["ACME_CA_URI", "DEFAULT_ACME_CA_URI"];
function isStaging({ name, value }) {
	if (name === "LETSENCRYPT_TEST" || name === "ACME_TEST") return value === "true";
	return AUTHORITIES.includes(name) && /\/\/acme-staging/.test(value ?? "");
}
function tell$21(service, { name, value, valueLocation }) {
	return faultOf$1(certificateStaging, service, {
		severity: "error",
		message: `${name} of \`${service.name}\` is \`${value}\`: browsers trust no certificate of an authority for tests.`,
		help: `Remove ${name}; where only tests are run, suppress this with the reason.`,
		location: valueLocation
	});
}

// src/core/rules/container-name.ts
const containerName = {
	id: "container-name",
	summary: "a container_name is the name of another service, or was the name of its container",
	check: eachService((service, stack) => {
		const name = service.containerName;
		if (name === null || name.value === service.name || isUnknown(name.value)) return [];
		return stack.project.services.has(name.value) ? [tellOther(stack, service, name)] : tellFormer(stack, service, name);
	})
};
function tellOther({ project }, service, name) {
	const other = project.services.get(name.value);
	return faultOf$1(containerName, service, {
		severity: "warning",
		message: `The container of \`${service.name}\` is called \`${name.value}\`, as another service is.`,
		help: "Give it the name of its own service, or leave `container_name` out.",
		location: name.location,
		related: other === void 0 ? [] : [{
			message: "the service of that name",
			location: other.location
		}]
	});
}
function tellFormer({ base }, service, name) {
	const former = [...base?.project.services.values() ?? []].find((other) => other.containerName?.value === name.value && other.name !== service.name);
	if (former === void 0) return [];
	return [faultOf$1(containerName, service, {
		severity: "warning",
		message: `The container of \`${service.name}\` takes the name \`${name.value}\`, which that of \`${former.name}\` had before.`,
		help: "Give it the name of its own service, or leave `container_name` out.",
		location: name.location
	})];
}

// src/core/routing/nginx/word.ts
const SPACE = /[ \t\r\n]/;
function readWord(source, offset) {
	const { text } = source;
	let start = offset;
	while (start < text.length && (SPACE.test(text[start] ?? "") || text[start] === "#")) start = text[start] === "#" ? endOfLine(text, start) : start + 1;
	const first = text[start];
	if (first === void 0) return null;
	if (first === ";" || first === "{" || first === "}") return word$1(source, {
		kind: first,
		start,
		end: start + 1
	});
	return first === "\"" || first === "'" ? readQuoted(source, start) : readPlain(source, start);
}
function endOfLine(text, from) {
	const end = text.indexOf("\n", from);
	return end === -1 ? text.length : end;
}
function readQuoted(source, start) {
	const { text } = source;
	const quote = text[start];
	let end = start + 1;
	while (end < text.length && text[end] !== quote) end += text[end] === "\\" ? 2 : 1;
	const location = locate({
		source,
		start,
		end: Math.min(end + 1, text.length)
	});
	if (end >= text.length) return {
		message: "The quotation is not closed.",
		location
	};
	if (!/[\s;{)]/.test(text[end + 1] ?? " ")) return {
		message: `After the closing quote \`${text[end + 1]}\` must be parted by a blank.`,
		location
	};
	return {
		kind: "word",
		value: withoutEscapes(text.slice(start + 1, end)),
		location,
		end: end + 1
	};
}
function readPlain(source, start) {
	const { text } = source;
	let end = start;
	while (end < text.length) {
		const char = text[end] ?? "";
		if (SPACE.test(char) || char === ";" || char === "{" && text[end - 1] !== "$") break;
		end += char === "\\" ? 2 : 1;
	}
	return word$1(source, {
		kind: "word",
		start,
		end: Math.min(end, text.length)
	});
}
function word$1(source, given) {
	const { kind, start, end } = given;
	const value = source.text.slice(start, end);
	return {
		kind,
		value: kind === "word" ? withoutEscapes(value) : value,
		location: locate({
			source,
			start,
			end
		}),
		end
	};
}
function withoutEscapes(text) {
	return text.replace(/\\(["'\\])/g, "$1");
}

// src/core/routing/nginx/parse.ts
function parseNginx(path, text) {
	const { directives, fault } = readBlock(openSource(path, text), 0, null);
	return {
		directives,
		fault
	};
}
const DEEPEST = 50;
function readBlock(source, offset, opened, depth = 0) {
	const directives = [];
	const fail = (fault) => ({
		directives,
		fault,
		end: source.text.length
	});
	let words = [];
	for (let at = offset;;) {
		const next = readWord(source, at);
		if (next === null) return endOfFile(source, {
			directives,
			words,
			opened
		});
		if (!("kind" in next)) return fail(next);
		at = next.end;
		if (next.kind === "word") {
			words.push(next);
			continue;
		}
		const [name, ...args] = words;
		if (next.kind === "}") {
			if (opened === null || name !== void 0) return fail(unexpected(next, words));
			return {
				directives,
				fault: null,
				end: at
			};
		}
		if (name === void 0) return fail(unexpected(next, words));
		if (next.kind === ";") directives.push({
			name,
			args,
			block: null
		});
		else {
			if (depth === DEEPEST) return fail({
				message: `The blocks are nested deeper than ${DEEPEST}.`,
				location: next.location
			});
			const inner = readBlock(source, at, next, depth + 1);
			directives.push({
				name,
				args,
				block: inner.directives
			});
			if (inner.fault !== null) return {
				directives,
				fault: inner.fault,
				end: inner.end
			};
			at = inner.end;
		}
		words = [];
	}
}
function endOfFile(source, { directives, words, opened }) {
	const [first] = words;
	const end = source.text.length;
	if (first !== void 0) return {
		directives,
		end,
		fault: {
			message: `\`${first.value}\` is not ended by \`;\`.`,
			location: first.location
		}
	};
	if (opened !== null) return {
		directives,
		end,
		fault: {
			message: "The brace is not closed.",
			location: opened.location
		}
	};
	return {
		directives,
		fault: null,
		end
	};
}
function unexpected({ kind, location }, words) {
	const [first] = words;
	if (kind === "}" && first !== void 0) return {
		message: `\`${first.value}\` is not ended by \`;\`.`,
		location: first.location
	};
	return {
		message: `\`${kind}\` stands where a directive must begin.`,
		location
	};
}
function* allDirectives(directives) {
	for (const directive of directives) {
		yield directive;
		if (directive.block !== null) yield* allDirectives(directive.block);
	}
}

// src/core/rules/view/per-stack.ts
function perStack(make) {
	const made = /* @__PURE__ */ new WeakMap();
	return (stack) => {
		const known = made.get(stack) ?? { value: make(stack) };
		made.set(stack, known);
		return known.value;
	};
}
const routesByService = perStack(({ routes }) => {
	const found = /* @__PURE__ */ new Map();
	for (const route of routes) found.set(route.service, [...found.get(route.service) ?? [], route]);
	return found;
});

// src/core/rules/view/proxy-files.ts
const VHOSTS = "/etc/nginx/vhost.d/";
const proxyFiles = perStack(({ project, checkout, roles }) => {
	return roles.proxy.candidates.flatMap((name) => project.services.get(name) ?? []).flatMap((service) => service.mounts.flatMap((mount) => {
		const path = pathOf$1(mount);
		if (path === null || !mount.target.startsWith("/etc/nginx")) return [];
		return ((checkout.texts.has(path) ? void 0 : checkout.names.get(path))?.map((name) => [joinPath(path, name), joinPath(mount.target, name)]) ?? [[path, mount.target]]).map(([file, target]) => {
			const text = checkout.texts.get(file);
			const configuration = text === void 0 || !isNginx(target) ? null : parseNginx(file, text);
			return {
				path: file,
				target: `/${joinPath("", target)}`,
				service,
				configuration
			};
		});
	}));
});
function ownerOf({ project, routes }, { target, service }) {
	const name = target.slice(target.lastIndexOf("/") + 1).replace(/_location(?:_override)?$/, "");
	const route = routes.find(({ hostname }) => hostname === name);
	return project.services.get(route?.service ?? "") ?? service;
}
function isNginx(target) {
	return target.includes("/vhost.d/") || target.endsWith(".conf");
}
const vhosts = perStack((stack) => {
	const files = proxyFiles(stack).filter(({ target }) => target.startsWith(VHOSTS));
	if (files.length === 0) return [];
	const find = (names) => names.flatMap((name) => files.find(({ target }) => target === VHOSTS + name) ?? [])[0] ?? null;
	return stack.routes.filter(({ kind, service }) => kind === "exact" && !stack.roles.proxy.candidates.includes(service)).map((route) => ({
		route,
		server: levelOf(find([route.hostname, "default"]), files),
		location: levelOf(find([`${route.hostname}_location`, "default_location"]), files)
	}));
});
function levelOf(file, files) {
	if (file === null) return {
		file,
		directives: [],
		whole: true
	};
	const seen = /* @__PURE__ */ new Set();
	const read = (each) => {
		if (each.configuration === null || seen.has(each.target)) return {
			directives: [],
			whole: false
		};
		seen.add(each.target);
		const parts = each.configuration.directives.map((directive) => include(directive, files, read));
		return {
			directives: parts.flatMap(({ directives }) => directives),
			whole: each.configuration.fault === null && parts.every(({ whole }) => whole)
		};
	};
	return {
		file,
		...read(file)
	};
}
function include(directive, files, read) {
	if (directive.name.value !== "include") return {
		directives: [directive],
		whole: true
	};
	const target = directive.args[0]?.value ?? "";
	const file = files.find((each) => each.target === (target.startsWith("/") ? target : `/etc/nginx/${target}`));
	return file === void 0 ? {
		directives: [],
		whole: false
	} : read(file);
}
function admissionOf({ server, location }, closed) {
	if (!server.whole || !location.whole) return {
		admission: null,
		by: null
	};
	const by = last(location.directives, "auth_request") ?? last(server.directives, "auth_request") ?? null;
	if (by !== null && by.args[0]?.value !== "off") return {
		admission: "authenticated",
		by
	};
	const allows = [...server.directives, ...location.directives].some(({ name }) => name.value === "allow");
	return {
		admission: closed && !allows ? "closed" : "open",
		by
	};
}
function last(directives, name) {
	return directives.findLast((directive) => directive.name.value === name);
}
function isClosed(stack) {
	return proxyFiles(stack).flatMap(({ configuration }) => configuration?.directives ?? []).filter(({ name }) => name.value === "http").some(({ block }) => block?.some(({ name, args }) => name.value === "deny" && args[0]?.value === "all") ?? false);
}
function asksForSignOn(stack) {
	return proxyFiles(stack).some(({ configuration }) => [...allDirectives(configuration?.directives ?? [])].some(({ name, args }) => name.value === "auth_request" && args[0]?.value !== "off"));
}
function eachAuthenticatedVhost(check) {
	return (stack) => {
		const closed = isClosed(stack);
		const told = /* @__PURE__ */ new Map();
		for (const vhost of vhosts(stack)) {
			if (admissionOf(vhost, closed).admission !== "authenticated") continue;
			for (const found of check(stack, vhost)) {
				const key = JSON.stringify(found.location);
				if (!told.has(key)) told.set(key, found);
			}
		}
		return [...told.values()];
	};
}
function locationsIn({ directives }) {
	return directives.filter(({ name, block }) => name.value === "location" && block !== null);
}
function isReachable({ args, block }) {
	return !args[0]?.value.startsWith("@") && !block?.some(({ name }) => name.value === "internal");
}

// src/core/rules/dead-location.ts
const deadLocation = {
	id: "dead-location",
	summary: "a location of the proxy neither passes a request on nor answers it",
	check: (stack) => proxyFiles(stack).filter(({ target }) => target.startsWith("/etc/nginx/vhost.d/")).flatMap((file) => [...allDirectives(file.configuration?.directives ?? [])].filter(isDead).map(({ name, args }) => faultOf$1(deadLocation, ownerOf(stack, file), {
		severity: "error",
		message: `\`location ${args.map(({ value }) => value).join(" ")}\` in \`${file.path}\` passes no request on: each ends in 404.`,
		help: "Give it a `proxy_pass`, or leave it out: a directive for all locations stands outside of them.",
		location: {
			...name.location,
			range: spanOf(name.location.range, args.at(-1)?.location.range ?? null)
		}
	})))
};
const ANSWERS = /^(?:(?:proxy|fastcgi|uwsgi|scgi|grpc|memcached)_pass|return|rewrite|root|alias|try_files|index|autoindex|empty_gif|stub_status|include|if|location|deny|\w+_by_lua\w*|js_content)$/;
function isDead({ name, block }) {
	return name.value === "location" && block !== null && !block.some((inner) => ANSWERS.test(inner.name.value));
}
function spanOf(from, to) {
	return from === null || to === null ? from : {
		...from,
		endLine: to.endLine,
		endColumn: to.endColumn
	};
}

// src/core/rules/deprecated-secret.ts
const deprecatedSecret = {
	id: "deprecated-secret",
	summary: "a secret is used that the settings call deprecated",
	check: eachService((service, { settings, roles }) => Object.entries(settings.secrets.deprecated).flatMap(([reference, instead]) => {
		const path = `${roles.secrets.mount}/${reference}`;
		const word = toldTo(service).find(({ value }) => isNamed(value, path));
		if (word === void 0) return [];
		const start = word.value.indexOf(path);
		return [faultOf$1(deprecatedSecret, service, {
			severity: "warning",
			message: `\`${service.name}\` uses the secret \`${reference}\`, which is deprecated.`,
			help: `Use \`${instead}\` instead.`,
			location: locatePart(word, {
				start,
				end: start + path.length
			})
		})];
	}))
};
function isNamed(text, path) {
	const at = text.indexOf(path);
	return at !== -1 && !/^[\w./-]/.test(text.slice(at + path.length));
}

// src/core/rules/early-answer.ts
const earlyAnswer = {
	id: "early-answer",
	summary: "a protected hostname answers somewhere before it asks for a sign-on",
	check: eachAuthenticatedVhost(check$11)
};
function check$11({ project }, { route, server }) {
	const service = project.services.get(route.service);
	if (service === void 0) return [];
	return locationsIn(server).filter(isReachable).flatMap((location) => {
		const answer = location.block?.find(isAnswer$1);
		const open = location.block?.find(({ name, args }) => name.value === "auth_request" && args[0]?.value === "off");
		const reason = answer ?? open;
		if (reason === void 0) return [];
		return [tell$20(service, {
			location,
			reason,
			hostname: route.hostname
		})];
	});
}
function isAnswer$1({ name, args }) {
	return name.value === "return" && !/^(?:30\d|4\d\d|50\d)$/.test(args[0]?.value ?? "") && !/^https?:/.test(args[0]?.value ?? "");
}
function tell$20(service, given) {
	const { location, reason, hostname } = given;
	const [first, second] = location.args.map(({ value }) => value);
	const exact = first === "=";
	const what = `\`${second === void 0 ? first : `${first} ${second}`}\``;
	const isOff = reason.name.value === "auth_request";
	return faultOf$1(earlyAnswer, service, {
		severity: exact || !isOff ? "warning" : "error",
		message: isOff ? `\`location ${what.slice(1)} of \`${hostname}\` asks for no sign-on${exact ? "" : ", nor does anything whose path begins or matches like that"}.` : `\`location ${what.slice(1)} of \`${hostname}\` answers before it asks for a sign-on: \`return\` comes first.`,
		help: exact || !isOff ? "Where that is meant, suppress it with the reason." : "Write `location = …` for the one path that is meant.",
		location: reason.name.location,
		related: [{
			message: "the location",
			location: location.name.location
		}]
	});
}

// src/core/rules/early-condition.ts
const earlyCondition = {
	id: "early-condition",
	summary: "an `if` asks for what the sign-on has not answered yet",
	check: (stack) => {
		const files = proxyFiles(stack);
		const answers = new Set(files.flatMap((file) => directivesIn(file).filter(isAnswer)).map(({ args }) => args[0]?.value ?? ""));
		return files.flatMap((file) => askedEarly(file.configuration?.directives ?? []).flatMap((directive) => check$10(directive, answers, {
			path: file.path,
			service: ownerOf(stack, file)
		})));
	}
};
function directivesIn({ configuration }) {
	return [...allDirectives(configuration?.directives ?? [])];
}
function askedEarly(directives) {
	return directives.flatMap((directive) => {
		if (directive.name.value === "location" && directive.args[0]?.value.startsWith("@")) return [];
		return [directive, ...askedEarly(directive.block ?? [])];
	});
}
function isAnswer({ name }) {
	return name.value === "auth_request_set";
}
function check$10({ name, args }, answers, { path, service }) {
	const condition = args.map(({ value }) => value).join(" ");
	const variable = /\$\w+/.exec(condition)?.[0] ?? "";
	if (name.value !== "if" || !answers.has(variable)) return [];
	return [faultOf$1(earlyCondition, service, {
		severity: "error",
		message: `\`if ${condition}\` in \`${path}\` is asked before the sign-on has answered: \`${variable}\` is still empty there.`,
		help: "Use `error_page 401 = @name;` and answer in that location.",
		location: name.location
	})];
}

// src/core/rules/email-unlike-others.ts
const NAMES$1 = ["LETSENCRYPT_EMAIL", "ACME_EMAIL"];
const emailUnlikeOthers = {
	id: "email-unlike-others",
	summary: "LETSENCRYPT_EMAIL is not the address of the other services",
	check: (stack) => {
		const usual = stack.roles.email;
		return usual === null ? [] : [...stack.project.services.values()].flatMap((service) => check$9(stack, service, usual));
	}
};
function check$9(stack, service, usual) {
	return NAMES$1.flatMap((name) => {
		const variable = service.environment.get(name);
		if (!variable?.value || isUnknown(variable.value) || variable.value === usual) return [];
		return [tell$19(stack, service, {
			...variable,
			value: variable.value
		}, usual)];
	});
}
function tell$19({ settings, project }, service, { name, value, valueLocation }, usual) {
	const misspelt = editDistance(value.toLowerCase(), usual.toLowerCase()) <= 3;
	const whose = settings.email === null ? "the other services give" : "the settings give";
	const known = [...project.services.values()].flatMap(({ environment }) => NAMES$1.flatMap((other) => environment.get(other) ?? [])).find((other) => other.value === usual);
	return faultOf$1(emailUnlikeOthers, service, {
		severity: misspelt || settings.email !== null ? "error" : "warning",
		message: `${name} of \`${service.name}\` is \`${value}\`; ${whose} \`${usual}\`.`,
		help: misspelt ? `Did you mean \`${usual}\`?` : `Write \`${usual}\`, or suppress this with the reason.`,
		location: valueLocation,
		related: known === void 0 ? [] : [{
			message: "as it is written elsewhere",
			location: known.valueLocation
		}]
	});
}

// src/core/rules/healthcheck-command.ts
const healthcheckCommand = {
	id: "healthcheck-command",
	summary: "a health check runs a whole command line as the name of one program",
	check: ({ project }) => [...project.services.values()].flatMap(checkService$2)
};
function checkService$2(service) {
	const test = service.healthcheck?.test ?? null;
	const [kind, line, ...more] = test?.words ?? [];
	if (test?.form !== "exec" || kind?.value !== "CMD" || line === void 0 || more.length > 0) return [];
	if (!/\s/.test(line.value.trim()) || isUnknown(line.value)) return [];
	return [faultOf$1(healthcheckCommand, service, {
		severity: "error",
		message: `The health check of \`${service.name}\` runs \`${line.value}\` as the name of one program: it always fails.`,
		help: "Write `CMD-SHELL` instead of `CMD`, or give each word its own item.",
		location: line.location
	})];
}

// src/core/rules/hostname-syntax.ts
const hostnameSyntax = {
	id: "hostname-syntax",
	summary: "what should be a hostname can be none, or lies outside the zone",
	check: eachService((service, stack) => {
		const served = virtualHosts(service).flatMap((host) => check$8(service, stack, host));
		const ordered = certificateHostnames(service).filter((host) => !isWritten(virtualHosts(service), host));
		return [...served, ...ordered.flatMap((host) => checkSyntax(service, host))];
	})
};
function isWritten(hosts, { value }) {
	return hosts.some((host) => host.value === value);
}
function check$8(service, { settings }, host) {
	if (isUnknown(host.value) || host.value.startsWith("~")) return [];
	const faults = checkSyntax(service, host);
	const zone = settings.zone;
	const name = host.value.toLowerCase();
	if (faults.length > 0 || zone === null || name === zone || name.endsWith(`.${zone}`)) return faults;
	return [faultOf$1(hostnameSyntax, service, {
		severity: "warning",
		message: `The hostname \`${host.value}\` of \`${service.name}\` does not lie in the zone \`${zone}\`.`,
		help: "Mend the name, or the zone in the settings.",
		location: host.location
	})];
}
const LABEL = /^(?!-)[a-z0-9-]{1,63}(?<!-)$/i;
function checkSyntax(service, { value, location }) {
	if (isUnknown(value) || value.startsWith("~")) return [];
	const why = reasonOf(value);
	if (why === null) return [];
	return [faultOf$1(hostnameSyntax, service, {
		severity: "error",
		message: `\`${value}\` of \`${service.name}\` is no hostname: ${why}.`,
		help: /^["']|["']$/.test(value) ? "In a list the quotes are part of the value: write a mapping, `NAME: \"value\"`." : "Write letters, digits and `-`, parted by dots: `app.example.org`.",
		location
	})];
}
function reasonOf(value) {
	if (/["']/.test(value)) return "it holds a quote";
	if (/\s/.test(value)) return "it holds a blank, and nginx refuses the routes of everybody";
	if (/^https?:\/\//.test(value)) return "it begins with a scheme";
	if (value.includes("/")) return "it holds a path";
	if (/:\d+$/.test(value)) return "it ends with a port";
	if (value.endsWith(".")) return "it ends with a dot";
	if (value.length > 253) return "it is longer than 253 letters";
	return value.replace(/^\*\.|\.\*$/, "").split(".").every((label) => LABEL.test(label)) ? null : "a part of it is empty, too long, or holds another character";
}

// src/core/rules/literal-secret.ts
const literalSecret = {
	id: "literal-secret",
	summary: "a secret stands in the repository as it is",
	check: ({ project, checkout }) => [
		...[...project.services.values()].flatMap((service) => [...service.environment.values()].filter(isSecret).map((variable) => tellVariable(service, variable))),
		...[...new Map([...checkout.texts, ...checkout.changed])].flatMap(([path, text]) => findInText(path, text, KEYS).map(({ location }) => tellFile(path, "a private key or a token", location))),
		...[...configurationOf(checkout)].flatMap(([path, text]) => findInText(path, text, ASSIGNED).filter(({ groups: { value = "" } }) => isValue(value)).map(({ groups: { name }, location }) => tellFile(path, `a value of \`${name}\``, location)))
	]
};
const NAME = /(?:^|_)(?:PASSWORD|PASSWD|SECRET|SECRET_KEY|API_KEY|APIKEY|ACCESS_KEY|PRIVATE_KEY|TOKEN|SALT)$/i;
function isSecret({ name, value }) {
	return NAME.test(name) && isValue(value ?? "");
}
function isValue(value) {
	if (value.length < 6 || isUnknown(value) || /^\$|\$\(|^[/<]|^https?:/.test(value)) return false;
	return !/^(?:true|false|none|null|disabled|redacted|x{3,}|\*+|changeme|your[-_].*)$/i.test(value);
}
const KEYS = /-----BEGIN (?:[A-Z]+ )*PRIVATE KEY-----|\b(?:ghp|gho|ghs|github_pat)_\w{30,}|\bxox[abprs]-[\w-]{20,}|\bAKIA[0-9A-Z]{16}\b|\bglpat-[\w-]{20}\b/g;
const ASSIGNED = /^[ \t]*(?<name>\w*(?:password|secret|secret_key|api_key|access_key|private_key|token))[ \t]*[=:][ \t]*["']?(?<value>[^\s"'#;]+)/gim;
function tellVariable(service, { name, valueLocation }) {
	return faultOf$1(literalSecret, service, {
		severity: "warning",
		message: `${name} of \`${service.name}\` stands in the repository as it is.`,
		help: "Put it into a secret and read it from its file; then change it, for this one is known.",
		location: valueLocation
	});
}
function tellFile(path, what, location) {
	return finding({
		rule: literalSecret.id,
		severity: "error",
		message: `\`${path}\` holds ${what} as it is.`,
		help: "Put it into a secret and read it from its file; then change it, for this one is known.",
		location
	});
}

// src/core/rules/loosened-settings.ts
const loosenedSettings = {
	id: "loosened-settings",
	summary: "the change asks for less than before (with --base)",
	stands: true,
	check: (stack) => {
		const before = stack.base?.settings ?? null;
		if (before === null) return [];
		return [
			...newSuppressions(stack, before),
			...newIgnores(stack),
			...newExceptions(stack, before),
			...softerRules(stack, before),
			...openedHostnames(stack),
			...otherParts(stack, before)
		];
	}
};
function newSuppressions({ settings }, before) {
	return settings.suppressions.flatMap(({ rule, service, until, reason, location }) => {
		const former = before.suppressions.find((one) => one.rule === rule && one.service === service);
		const longer = former?.until != null && (until === null || until > former.until);
		if (former !== void 0 && !longer) return [];
		const whose = service === null ? "" : ` for \`${service}\``;
		return [tell$18(`The change ${longer ? "prolongs the suppression of" : "suppresses"} \`${rule}\`${whose}: “${reason}”.`, location, service)];
	});
}
function newIgnores({ ignores, base }) {
	const former = [...base?.ignores ?? []];
	return ignores.flatMap((comment) => {
		const { rule, reason, location } = comment;
		const known = former.findIndex((one) => isSameIgnore(one, comment));
		if (known >= 0) former.splice(known, 1);
		return known >= 0 || reason === null ? [] : [tell$18(`A comment of the change ignores \`${rule}\`: “${reason}”.`, location, null)];
	});
}
function newExceptions({ settings }, before) {
	return settings.exceptions.flatMap(({ service, allow, reason, location }) => {
		const former = before.exceptions.filter((one) => one.service === service).flatMap((one) => one.allow);
		const more = allow.filter((what) => !former.includes(what)).map((what) => `\`${what}\``);
		return more.length === 0 ? [] : [tell$18(`The change allows \`${service}\` ${more.join(", ")}: “${reason}”.`, location, service)];
	});
}
const LOUDNESS = [
	"off",
	"note",
	"warning",
	"error"
];
function softerRules({ settings }, before) {
	return Object.entries(settings.severities).flatMap(([rule, severity]) => {
		const former = Object.hasOwn(before.severities, rule) ? before.severities[rule] : void 0;
		if (!(former === void 0 ? severity !== "error" : LOUDNESS.indexOf(severity) < LOUDNESS.indexOf(former)) || former === severity) return [];
		return [tell$18(`The change makes \`${rule}\` ${severity === "off" ? "silent" : `a ${severity}`}.`, settings.places[`severities.${rule}`] ?? null, null)];
	});
}
const OPENNESS = [
	"authenticated",
	"token",
	"public"
];
function openedHostnames({ routes, base, settings }) {
	return routes.flatMap(({ hostname, posture, service, location }, index) => {
		const former = base?.routes.find((route) => route.hostname === hostname)?.posture ?? "authenticated";
		if (routes.findIndex((route) => route.hostname === hostname) < index || OPENNESS.indexOf(posture) <= OPENNESS.indexOf(former)) return [];
		return [tell$18(`The change ${posture === "public" ? "opens `" : "leaves the check of tokens to the service of `"}${hostname}\`: it is \`${posture}\`, not \`${former}\`.`, settings.places[`postures.${hostname}`] ?? location, service)];
	});
}
const PARTS = {
	zone: ({ zone }) => zone,
	"proxy.service": ({ proxy }) => proxy.service,
	"proxy.network": ({ proxy }) => proxy.network,
	"authentication.hostname": ({ authentication }) => authentication.hostname,
	"secrets.volume": ({ secrets }) => secrets.volume,
	"secrets.mount": ({ secrets }) => secrets.mount
};
function otherParts({ settings }, before) {
	const parts = Object.entries(PARTS).flatMap(([name, of]) => of(settings) === of(before) ? [] : [[
		name,
		of(settings),
		of(before)
	]]);
	const limits = settings.removalLimit > before.removalLimit ? [[
		"removalLimit",
		settings.removalLimit,
		before.removalLimit
	]] : [];
	return [...parts, ...limits].map(([name, now, former]) => tell$18(`The change makes the setting \`${name}\` ${word(now)}; before it was ${word(former)}.`, settings.places[name] ?? null, null));
}
function word(value) {
	return value === null ? "inferred" : `\`${value}\``;
}
function tell$18(message, location, service) {
	return finding({
		rule: loosenedSettings.id,
		severity: "warning",
		message,
		help: "Whoever reviews the change must want this.",
		location,
		service
	});
}

// src/core/rules/mass-removal.ts
const massRemoval = {
	id: "mass-removal",
	summary: "a change takes away more services than the settings allow (with --base)",
	check: ({ project, base, settings }) => {
		const before = [...base?.project.services.keys() ?? []];
		const gone = before.filter((name) => !project.services.has(name));
		if (gone.length < 2 || gone.length <= settings.removalLimit * before.length) return [];
		const shown = gone.slice(0, 5).map((name) => `\`${name}\``);
		return [finding({
			rule: massRemoval.id,
			severity: "error",
			message: `The change takes away ${gone.length} of ${before.length} services: ${shown.join(", ")}${gone.length > 5 ? " and more" : ""}.`,
			help: `A deploy refuses more than ${Math.round(settings.removalLimit * 100)} % at once. Take them away in several changes, or raise \`removalLimit\`.`,
			location: {
				file: project.files[0] ?? "",
				range: null
			}
		})];
	}
};

// src/core/rules/missing-bind-source.ts
const missingBindSource = {
	id: "missing-bind-source",
	summary: "a bind mount names a path that is not in the repository",
	paths: (project) => [...project.services.values()].flatMap((service) => bindsOf(service).map(({ path }) => path)),
	check: ({ project, checkout: { paths } }) => [...project.services.values()].flatMap((service) => bindsOf(service).filter(({ path }) => paths.has(path) && paths.get(path) === null).map((bind) => tell$17(project, service, bind, paths)))
};
function bindsOf({ mounts }) {
	return mounts.flatMap((mount) => {
		const path = pathOf$1(mount);
		return path === null ? [] : [{
			mount,
			path
		}];
	});
}
function tell$17(project, service, { mount, path }, paths) {
	const file = looksLikeFile(path) || looksLikeFile(mount.target);
	const near = suggest(path, otherPaths(project, paths));
	const consequence = mount.createHostPath ? `the engine puts an empty directory at \`${mount.target}\`` : "the container cannot be created";
	const help = near === null ? otherwise(file) : `Did you mean \`./${near}\`?`;
	return faultOf$1(missingBindSource, service, {
		severity: file || !mount.createHostPath ? "error" : "warning",
		message: `\`${service.name}\` mounts \`${path}\`, which is not in the repository: ${consequence}.`,
		help,
		location: mount.source?.location ?? mount.location
	});
}
function otherwise(file) {
	return file ? "Add the file, mend the path, or remove the mount." : "Mend the path, or add the directory; for data that only the server has, use a named volume.";
}
function otherPaths(project, paths) {
	return [...project.services.values()].flatMap((service) => bindsOf(service).map(({ path }) => path)).filter((path) => paths.get(path) != null);
}
function looksLikeFile(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return /\.[A-Za-z][A-Za-z0-9]+$/.test(name);
}

// src/core/rules/missing-build-context.ts
const missingBuildContext = {
	id: "missing-build-context",
	summary: "an image is built from what is not in the repository",
	paths: (project) => services(project).flatMap(pathsOf),
	check: ({ project, checkout: { paths } }) => services(project).flatMap((service) => checkService$1(service, paths))
};
function services(project) {
	return [...project.services.values()];
}
function checkService$1(service, paths) {
	const { build } = service;
	if (build === null) return [];
	const missing = pathsOf(service).find((path) => paths.get(path) === null);
	if (missing === void 0) return [];
	const ofContext = missing === normalizePath(build.context.value);
	return [faultOf$1(missingBuildContext, service, {
		severity: "error",
		message: `\`${service.name}\` is built from \`${missing}\`, which is not in the repository.`,
		help: ofContext ? "Add the directory, mend the path, or name an `image` that is built elsewhere." : "Add the Dockerfile, or name it with `build: {dockerfile: …}`, relative to the context.",
		location: ofContext || build.dockerfile === null ? build.context.location : build.dockerfile.location
	})];
}
function pathsOf({ build, definition }) {
	if (build === null || !isLocalContext(build.context.value)) return [];
	const path = normalizePath(build.context.value);
	const dockerfile = hasInline(definition.build) ? null : build.dockerfile?.value ?? "Dockerfile";
	return dockerfile === null || !isLocalContext(dockerfile) ? [path] : [path, joinPath(path, dockerfile)];
}
function hasInline(build) {
	return typeof build === "object" && build !== null && "dockerfile_inline" in build;
}

// src/core/rules/missing-restart.ts
const missingRestart = {
	id: "missing-restart",
	summary: "a service with a hostname, or the proxy, is not restarted though most services are",
	check: eachService((service, stack) => restarts(service) || !isReached(service, stack) || !mostRestart(stack) ? [] : [faultOf$1(missingRestart, service, {
		severity: "note",
		message: `\`${service.name}\` has no \`restart\`: after a crash or a reboot it stays down.`,
		help: `Add \`restart: ${usual(stack)}\`, as the other services have it.`,
		location: service.location
	})])
};
function restarts({ restart, definition }) {
	return restart !== null && restart.value !== "no" || definition.deploy !== void 0;
}
function isReached({ name }, stack) {
	return stack.roles.proxy.candidates.includes(name) || routesByService(stack).has(name);
}
const mostRestart = perStack(({ project }) => {
	const services = [...project.services.values()];
	return services.filter(restarts).length * 2 > services.length;
});
const usual = perStack(({ project }) => {
	const values = [...project.services.values()].flatMap(({ restart }) => restart?.value ?? []);
	return values.includes("unless-stopped") ? "unless-stopped" : values[0] ?? "unless-stopped";
});

// src/core/rules/nginx-syntax.ts
const nginxSyntax = {
	id: "nginx-syntax",
	summary: "a file of the proxy cannot be read by nginx",
	check: (stack) => proxyFiles(stack).flatMap((file) => {
		const fault = file.configuration?.fault ?? null;
		if (fault === null) return [];
		return [faultOf$1(nginxSyntax, ownerOf(stack, file), {
			severity: "error",
			message: `nginx cannot read \`${file.path}\`: ${fault.message}`,
			help: "nginx refuses every file then: the hostnames of all services keep their old rules, and after a restart none is answered.",
			location: fault.location
		})];
	})
};

// src/core/rules/placeholder.ts
const placeholder = {
	id: "placeholder",
	summary: "a value of the documentation was never replaced: YOUR_TOKEN, example.com",
	check: (stack) => {
		const pattern = patternFor(stack);
		const inStack = [...stack.project.services.values()].flatMap((service) => toldTo(service).flatMap((word) => [...word.value.matchAll(pattern)].map(([value]) => tell$16({
			...word,
			value
		}, service))));
		const inFiles = [...configurationOf(stack.checkout)].flatMap(([path, text]) => findInText(path, withoutComments$1(text), pattern).map((found) => tell$16(found, mounting(stack, path))));
		return [...inStack, ...inFiles];
	}
};
const FILL_IN = String.raw`\bYOUR[_-][A-Z][A-Z0-9_-]*\b|<your[-_ ][^<>\n]{1,60}>|\b(?:CHANGE_?ME|REPLACE_?ME)\b`;
const EXAMPLE = String.raw`(?<![\w.-])(?:[a-z0-9-]+\.)*example\.(?:com|org|net)(?![\w-]|\.\w)`;
function patternFor({ roles: { zone } }) {
	const real = zone !== null && !new RegExp(EXAMPLE).test(zone);
	return new RegExp(real ? `${FILL_IN}|${EXAMPLE}` : FILL_IN, "g");
}
function withoutComments$1(text) {
	return text.replace(/^[ \t]*[#;].*$/gm, (line) => " ".repeat(line.length));
}
function mounting({ project }, path) {
	return [...project.services.values()].find(({ mounts }) => mounts.some(({ source }) => source?.value === path)) ?? null;
}
function tell$16(found, service) {
	const where = service === null ? `\`${found.location.file}\`` : `\`${service.name}\``;
	return finding({
		rule: placeholder.id,
		severity: "warning",
		message: `${where} still has \`${short(found.value)}\`, which stands for a value of your own.`,
		help: "Write the value; a secret belongs into a file of the secrets volume.",
		location: found.location,
		service: service?.name ?? null
	});
}

// src/core/rules/privilege.ts
const privilege = {
	id: "privilege",
	summary: "a container is given rights over the server",
	check: eachService((service, { settings }) => rightsOf(service).filter((right) => !isUnknown(right) && !isExcepted(settings, service.name, right)).map((right) => tell$15(service, right)))
};
const USUAL = "CHOWN DAC_OVERRIDE FSETID FOWNER MKNOD NET_RAW SETGID SETUID SETFCAP SETPCAP NET_BIND_SERVICE SYS_CHROOT KILL AUDIT_WRITE".split(" ");
function rightsOf({ definition, networkMode }) {
	const { privileged, cap_add, devices, pid, ipc, uts, userns_mode, security_opt, cgroup_parent, use_api_socket } = definition;
	return [
		...privileged === true || privileged === "true" ? ["privileged"] : [],
		...use_api_socket === true ? ["use_api_socket"] : [],
		...textsOf(cap_add).map((name) => name.toUpperCase().replace(/^CAP_/, "")).filter((name) => !USUAL.includes(name)).map((name) => `cap_add ${name}`),
		...textsOf(devices).map((device) => `device ${device.split(":")[0]}`),
		...Object.entries({
			pid,
			ipc,
			uts,
			userns_mode,
			network_mode: networkMode?.value ?? null
		}).flatMap(([name, mode]) => mode === "host" ? [`${name} host`] : []),
		...textsOf(security_opt).filter((option) => /[:=]unconfined$|^label[:=]disable$|^no-new-privileges[:=]false$/.test(option)).map((option) => `security_opt ${option}`),
		...typeof cgroup_parent === "string" ? [`cgroup_parent ${cgroup_parent}`] : []
	];
}
function textsOf(list) {
	if (!Array.isArray(list)) return [];
	return list.flatMap((item) => {
		if (typeof item === "string") return [item];
		const source = typeof item === "object" && item !== null && "source" in item ? item.source : null;
		return typeof source === "string" ? [source] : [];
	});
}
function tell$15(service, right) {
	return faultOf$1(privilege, service, {
		severity: "error",
		message: `\`${service.name}\` has \`${right}\`: whoever gets into the container is near to having the server.`,
		help: `Do without it; where that cannot be, ${exceptionFor(service.name, right)}.`,
		location: service.networkMode !== null && right === "network_mode host" ? service.networkMode.location : service.location
	});
}

// src/core/rules/proxy-container.ts
const proxyContainer = {
	id: "proxy-container",
	summary: "NGINX_PROXY_CONTAINER names a container that is not in the stack",
	check: eachService((service, { project }) => ["NGINX_PROXY_CONTAINER", "NGINX_DOCKER_GEN_CONTAINER"].flatMap((name) => {
		const variable = service.environment.get(name);
		return variable === void 0 ? [] : check$7(service, variable, containersOf(project));
	}))
};
function containersOf({ services, name }) {
	return [...services.values()].flatMap((service) => {
		if (service.containerName !== null) return [service.containerName.value];
		return name === null ? [] : [`${name.value}-${service.name}-1`];
	});
}
function check$7(service, { name, value, valueLocation }, containers) {
	if (!value || isUnknown(value) || containers.includes(value) || containers.some(isUnknown)) return [];
	if (containers.length === 0 || /-\d+$/.test(value)) return [];
	const near = suggest(value, containers);
	return [faultOf$1(proxyContainer, service, {
		severity: "error",
		message: `${name} of \`${service.name}\` is \`${value}\`, which is no container of this stack: certificates are renewed, but never served.`,
		help: near === null ? "Write the `container_name` of the proxy." : `Did you mean \`${near}\`?`,
		location: valueLocation
	})];
}

// src/core/rules/proxy-header.ts
const proxyHeader = {
	id: "proxy-header",
	summary: "a proxy_set_header drops the headers that say who asks",
	check: (stack) => {
		const common = proxyFiles(stack).find(({ target }) => target === "/etc/nginx/proxy.conf");
		const all = vhosts(stack);
		const levels = [common?.configuration?.directives ?? [], ...all.map(({ server }) => server.directives)];
		const answers = new Set(levels.flatMap(answersIn));
		const identity = [...new Set(levels.flatMap((level) => identityIn(level, answers)).map(nameOf))];
		const found = all.flatMap((vhost) => check$6(stack, vhost, {
			identity,
			common: levels[0] ?? []
		}));
		return found.filter((one, index) => found.findIndex((other) => samePlace(one, other)) === index);
	}
};
function identityIn(directives, answers) {
	const headers = headersIn(directives);
	const told = headers.filter(({ args }) => answers.has(args[1]?.value ?? ""));
	return told.length === 0 ? [] : [...told, ...headers.filter((header) => nameOf(header) === "authorization")];
}
function answersIn(directives) {
	return directives.flatMap(({ name, args }) => name.value === "auth_request_set" ? args[0]?.value ?? [] : []);
}
function headersIn(directives) {
	return directives.filter(({ name }) => name.value === "proxy_set_header");
}
function nameOf({ args }) {
	return (args[0]?.value ?? "").toLowerCase();
}
function check$6({ project, settings }, { route, server, location }, { identity, common }) {
	const service = project.services.get(route.service);
	const isProtected = route.posture === "authenticated" && route.hostname !== settings.authentication.hostname;
	if (service === void 0 || !isProtected || !server.whole || !location.whole) return [];
	const innermost = [
		location.directives,
		server.directives,
		common
	].map(headersIn).find((headers) => headers.length > 0) ?? [];
	const kept = new Set(innermost.map(nameOf));
	const dropped = identity.filter((name) => !kept.has(name));
	const [first] = innermost;
	return first === void 0 || dropped.length === 0 ? [] : [tell$14(service, {
		first,
		dropped,
		hostname: route.hostname
	})];
}
function tell$14(service, given) {
	const { first, dropped, hostname } = given;
	return faultOf$1(proxyHeader, service, {
		severity: "error",
		message: `\`${first.name.location.file}\` sets headers of its own for \`${hostname}\`, which drops ${list(dropped)}: whoever asks can send them.`,
		help: "Set headers where those are set, or repeat all of them here: nginx takes the innermost `proxy_set_header`s alone.",
		location: first.name.location
	});
}
function list(names) {
	const shown = names.slice(0, 3).map((name) => `\`${name}\``);
	return names.length > 3 ? `${shown.join(", ")} and ${names.length - 3} more` : shown.join(" and ");
}
function samePlace(a, b) {
	return JSON.stringify(a.location) === JSON.stringify(b.location);
}

// src/core/rules/proxy-network.ts
const proxyNetwork = {
	id: "proxy-network",
	summary: "a service with a hostname is not on the network of the proxy",
	check: (stack) => {
		const routed = routedServices(stack);
		const proxies = proxiesOf(stack);
		if (proxies === null) return [];
		const reaching = proxies.filter(({ networks }) => routed.some(({ service }) => !isCutOff(stack, service, networks)));
		const lonely = proxies.filter((proxy) => !reaching.includes(proxy));
		if (lonely.length > 0 && routed.length > 1) return lonely.map(({ service }) => tellOfProxy(stack, service));
		return routed.filter(({ service }) => proxies.length > 0 && proxies.every(({ networks }) => isCutOff(stack, service, networks))).map((given) => tell$13(stack, proxies, given));
	}
};
function proxiesOf({ project, roles }) {
	const found = roles.proxy.candidates.flatMap((name) => project.services.get(name) ?? []);
	const proxies = found.flatMap((service) => {
		const networks = networksOf(project, service);
		return networks === null ? [] : [{
			service,
			networks
		}];
	});
	return proxies.length < found.length ? null : proxies;
}
function routedServices({ project, roles, routes }) {
	return [...new Map(routes.toReversed().map((route) => [route.service, route]))].toReversed().flatMap(([name, route]) => {
		const service = project.services.get(name);
		return service === void 0 || roles.proxy.candidates.includes(name) ? [] : [{
			service,
			route
		}];
	});
}
function networksOf(project, service) {
	const mode = service.networkMode?.value ?? null;
	if (mode === "host" || mode !== null && isUnknown(mode)) return null;
	if (mode !== null) return new Set(mode === "bridge" ? ["bridge"] : []);
	const names = service.networks.map(({ name }) => name);
	if (names.some(isUnknown)) return null;
	return new Set((names.length === 0 ? ["default"] : names).map((name) => engineName(project, name)));
}
function engineName(project, name) {
	const network = project.networks.get(name);
	return network?.externalName ?? (network?.external ? name : `project ${name}`);
}
function isCutOff({ project }, service, reached) {
	const own = networksOf(project, service);
	return own !== null && ![...own].some((name) => reached.has(name));
}
function tell$13({ roles }, proxies, { service, route }) {
	const proxy = proxies[0]?.service;
	const network = roles.proxy.network ?? proxy?.networks[0]?.name ?? "default";
	const mode = service.networkMode;
	const instead = mode === null ? "" : ` It has \`network_mode: ${mode.value}\`, which leaves it none.`;
	return faultOf$1(proxyNetwork, service, {
		severity: "error",
		message: `\`${service.name}\` has the hostname \`${route.hostname}\` but shares no network with the proxy \`${proxy?.name}\`.${instead}`,
		help: mode === null ? `Add \`${network}\` to its networks.` : `Write \`networks: [${network}]\` instead.`,
		location: mode?.location ?? service.networks[0]?.location ?? service.location,
		related: [{
			message: "the hostname is given here",
			location: route.location
		}]
	});
}
function tellOfProxy({ routes }, proxy) {
	return faultOf$1(proxyNetwork, proxy, {
		severity: "error",
		message: `The proxy \`${proxy.name}\` shares no network with any service that has a hostname.`,
		help: "Put it on the network of these services.",
		location: proxy.networkMode?.location ?? proxy.networks[0]?.location ?? proxy.location,
		related: routes.slice(0, 1).map(({ service, location }) => ({
			message: `\`${service}\` has a hostname`,
			location
		}))
	});
}

// src/core/routing/proxy/container.ts
function proxyLabel(name) {
	return `com.github.nginx-proxy.nginx-proxy.${name}`;
}

// src/core/routing/proxy/boolean.ts
const TRUE = [
	"1",
	"t",
	"T",
	"TRUE",
	"true",
	"True"
];
const FALSE = [
	"0",
	"f",
	"F",
	"FALSE",
	"false",
	"False"
];
const PROXY_FLAGS = [
	"TRUST_DOWNSTREAM_PROXY",
	"ENABLE_HTTP_ON_MISSING_CERT",
	"ENABLE_IPV6",
	"SHA1_UPSTREAM_NAME",
	"TRUST_DEFAULT_CERT",
	"ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST",
	"DISABLE_ACCESS_LOGS",
	"DEBUG_ENDPOINT"
];
const FLAG_LABELS = [
	"http2.enable",
	"http3.enable",
	"debug-endpoint",
	"trust-default-cert"
].map(proxyLabel);
function parseBoolean(text) {
	if (TRUE.includes(text)) return true;
	return FALSE.includes(text) ? false : null;
}

// src/core/rules/proxy-value.ts
const proxyValue = {
	id: "proxy-value",
	summary: "nginx-proxy does not understand a value of a variable or a label",
	check: eachService((service, { roles }) => {
		if (!(service.environment.has("VIRTUAL_HOST") || roles.proxy.candidates.includes(service.name))) return [];
		return [...[...service.environment.values()].flatMap((variable) => checkVariable(service, variable)), ...[...service.labels].flatMap(([name, value]) => checkLabel(service, name, value))];
	})
};
const WORDS = /* @__PURE__ */ new Map([
	["HTTPS_METHOD", [
		"redirect",
		"noredirect",
		"nohttp",
		"nohttps"
	]],
	["NETWORK_ACCESS", ["external", "internal"]],
	["VIRTUAL_PROTO", [
		"http",
		"https",
		"uwsgi",
		"fastcgi",
		"grpc",
		"grpcs"
	]],
	["ACME_HTTP_CHALLENGE_LOCATION", [
		"true",
		"false",
		"legacy"
	]]
]);
function checkVariable(service, { name, value, valueLocation }) {
	if (!value || isUnknown(value)) return [];
	const found = {
		value,
		location: valueLocation
	};
	if (PROXY_FLAGS.includes(name) && parseBoolean(value) === null) return [tellFlag(service, name, found)];
	const words = WORDS.get(name);
	return words === void 0 || words.includes(value) ? [] : [tellWord(service, name, {
		...found,
		words
	})];
}
function checkLabel(service, name, found) {
	if (isUnknown(found.value)) return [];
	if (FLAG_LABELS.includes(name) && found.value !== "" && parseBoolean(found.value) === null) return [tellFlag(service, name, found)];
	if (!name.endsWith(".nginx-proxy.loadbalance") || /^[\w .=$-]+;$/.test(found.value.trim())) return [];
	return [faultOf$1(proxyValue, service, {
		severity: "error",
		message: `The label \`${name}\` of \`${service.name}\` is pasted into the configuration of nginx, which \`${found.value}\` breaks for every hostname.`,
		help: "Write one directive with its `;`: `ip_hash;`.",
		location: found.location
	})];
}
function tellFlag(service, name, { value, location }) {
	return faultOf$1(proxyValue, service, {
		severity: "error",
		message: `${name} of \`${service.name}\` is \`${value}\`, neither true nor false: nginx-proxy writes no routes any more, for anybody.`,
		help: "Write `\"true\"` or `\"false\"`, in small letters.",
		location
	});
}
function tellWord(service, name, { value, location, words }) {
	const near = suggest(value, words) ?? words.find((word) => word === value.toLowerCase()) ?? null;
	return faultOf$1(proxyValue, service, {
		severity: "error",
		message: `${name} of \`${service.name}\` is \`${value}\`, which nginx-proxy does not know.`,
		help: near === null ? `It may be ${words.join(", ")}.` : `Did you mean \`${near}\`?`,
		location
	});
}

// src/core/rules/proxy-variable.ts
const proxyVariable = {
	id: "proxy-variable",
	summary: "a variable is named like one of nginx-proxy or acme-companion, but is none",
	check: eachService((service, { roles }) => [...service.environment.values()].flatMap(({ name, location }) => {
		const near = KNOWN.has(name) || !PREFIX.test(name) ? null : suggest(name, KNOWN);
		const instead = roles.proxy.candidates.includes(service.name) ? INSTEAD.get(name) : void 0;
		if (near === null && instead === void 0) return [];
		return [faultOf$1(proxyVariable, service, {
			severity: "warning",
			message: `\`${name}\` of \`${service.name}\` is no variable of nginx-proxy or acme-companion: it has no effect.`,
			help: instead ?? `Did you mean \`${near}\`?`,
			location
		})];
	}))
};
const INSTEAD = /* @__PURE__ */ new Map([["CLIENT_MAX_BODY_SIZE", "Write `client_max_body_size 0;` into a file of vhost.d or conf.d: without it uploads above 1 MB are refused."]]);
const PREFIX = /^(?!VIRTUAL_ENV$)(?:VIRTUAL_?|LETSENCRYPT_?|LETS_ENCRYPT|ACME_?|HTTPS_METHOD|HTTP_METHOD|CERT_?NAME)/;
const KNOWN = new Set(`
    VIRTUAL_HOST VIRTUAL_PORT VIRTUAL_PATH VIRTUAL_DEST VIRTUAL_PROTO VIRTUAL_ROOT VIRTUAL_HOST_MULTIPORTS HTTPS_METHOD CERT_NAME
    LETSENCRYPT_HOST LETSENCRYPT_EMAIL LETSENCRYPT_KEYSIZE LETSENCRYPT_TEST LETSENCRYPT_RESTART_CONTAINER
    LETSENCRYPT_SINGLE_DOMAIN_CERTS LETSENCRYPT_MIN_VALIDITY
    ACME_HOST ACME_EMAIL ACME_KEYSIZE ACME_TEST ACME_RESTART_CONTAINER ACME_SINGLE_DOMAIN_CERTS ACME_CA_URI ACME_CERT_PROFILE
    ACME_CHALLENGE ACME_EAB_KID ACME_EAB_HMAC_KEY ACME_HTTP_CHALLENGE_LOCATION ACME_HTTP_CHALLENGE_ACCEPT_UNKNOWN_HOST ACME_OCSP
    ACME_POST_HOOK ACME_PRE_HOOK ACME_PREFERRED_CHAIN ACME_RENEW_AFTER ACME_RENEW_PRIVATE_KEYS
  `.trim().split(/\s+/));

// src/core/rules/published-port.ts
const publishedPort = {
	id: "published-port",
	summary: "the port behind a protected hostname can be reached round the proxy",
	check: (stack) => [...stack.project.services.values()].flatMap((service) => {
		const route = routesByService(stack).get(service.name)?.find((each) => isProtected(stack, each));
		if (route === void 0 || stack.roles.proxy.candidates.includes(service.name)) return [];
		return service.ports.filter((port) => opens(port, route)).map((port) => tell$12(service, port, route));
	})
};
function isProtected({ settings }, { posture, hostname }) {
	return posture === "authenticated" && hostname !== settings.authentication.hostname;
}
function opens({ protocol, target, hostIp }, { port }) {
	if (protocol !== "tcp" || port === null || isUnknown(target) || isLoopback(hostIp ?? "")) return false;
	const [first, last = first] = target.split("-").map(Number);
	return first !== void 0 && last !== void 0 && port >= first && port <= last;
}
function isLoopback(address) {
	return /^127\./.test(address) || [
		"::1",
		"[::1]",
		"localhost"
	].includes(address) || isUnknown(address);
}
function tell$12(service, port, route) {
	const where = port.published === null ? "a free port" : `port ${port.published}`;
	return faultOf$1(publishedPort, service, {
		severity: "error",
		message: `\`${service.name}\` publishes on ${where} what \`${route.hostname}\` protects: there it answers without login.`,
		help: `Remove it from \`ports\` (the proxy does not need it), or bind it to 127.0.0.1. Where everybody may come in, say so: \`postures: {${route.hostname}: public}\` in mission-control.yaml.`,
		location: port.location,
		related: [{
			message: "the protected hostname",
			location: route.location
		}]
	});
}

// src/core/rules/random-secret.ts
const randomSecret = {
	id: "random-secret",
	summary: "a secret is made anew at every start of a container",
	check: (stack) => [...[...stack.project.services.values()].flatMap((service) => toldTo(service).flatMap((word) => [...word.value.matchAll(MADE)].map(([, name]) => tell$11({
		name: name ?? "",
		location: word.location,
		service
	})))), ...scriptsOf(stack).flatMap(([path, text]) => findInText(path, text, MADE).map(({ value, location }) => tell$11({
		name: /\w+/.exec(value.replace(/^\s*export\s+/, ""))?.[0] ?? "",
		location,
		service: userOf(stack, path)
	})))]
};
const MADE = /(?<![\w#])(?:export\s+)?(\w*(?:SECRET|SALT|SIGNING_KEY|APP_KEYS?|JWT_KEY)\w*)=["']?(?:\$?\$\(|`)[^)`\n]*(?:\/dev\/u?random|openssl\s+rand|uuidgen|pwgen|token_hex|token_urlsafe)/g;
function scriptsOf({ checkout }) {
	return [...new Map([...checkout.texts, ...checkout.changed])].filter(([path]) => /\.(?:sh|bash)$/.test(path));
}
function userOf({ project }, path) {
	const services = [...project.services.values()];
	return services.find((service) => mountedPaths(service).includes(path)) ?? services.find(({ name }) => path.startsWith(`${name}/`)) ?? null;
}
function tell$11(given) {
	const { name, location, service } = given;
	return finding({
		rule: randomSecret.id,
		severity: "warning",
		message: `${service === null ? `\`${location.file}\`` : `\`${service.name}\``} makes \`${name}\` anew at every start: sessions and tokens of before are worth nothing then.`,
		help: "Make it once, keep it as a secret, and read it from its file.",
		location,
		service: service?.name ?? null
	});
}

// src/core/rules/removed-container-name.ts
const removedContainerName = {
	id: "removed-container-name",
	summary: "a container is called otherwise, and its old name is still used (with --base)",
	check: eachService((service, stack) => {
		const former = stack.base?.project.services.get(service.name)?.containerName?.value ?? null;
		const now = service.containerName?.value ?? null;
		if (former === null || former === now || former === service.name || isUnknown(`${former}${now ?? ""}`)) return [];
		return isTaken(stack, former) ? [] : usersOf(stack, former).flatMap((user) => tell$10(service, user, former));
	})
};
function isTaken({ project }, name) {
	return project.services.has(name) || [...project.services.values()].some((each) => each.containerName?.value === name);
}
function usersOf({ project }, name) {
	const pattern = new RegExp(`(?<![\\w.-])${name.replace(/[.]/g, "\\.")}(?![\\w.-])`);
	return [...project.services.values()].flatMap((service) => {
		const word = toldTo(service).find(({ value }) => pattern.test(value));
		return word === void 0 ? [] : [{
			service,
			word
		}];
	});
}
function tell$10(service, user, former) {
	return [faultOf$1(removedContainerName, user.service, {
		severity: "warning",
		message: `\`${user.service.name}\` uses the name \`${former}\`, which the container of \`${service.name}\` has no longer.`,
		help: `Write \`${service.name}\`, the name of the service: it does not change.`,
		location: user.word.location,
		related: [{
			message: "the container is named here",
			location: (service.containerName ?? service).location
		}]
	})];
}

// src/core/rules/removed-hostname.ts
const removedHostname = {
	id: "removed-hostname",
	summary: "a hostname is answered for no longer (with --base)",
	check: (stack) => {
		const still = new Set(stack.routes.map(({ hostname }) => hostname));
		const before = stack.base?.routes.filter(({ kind }) => kind === "exact") ?? [];
		const gone = before.filter(({ hostname }, index) => {
			return !(before.findIndex((other) => other.hostname === hostname) < index) && !still.has(hostname);
		});
		return stack.routes.some(({ kind }) => kind === "unknown") ? [] : gone.map((route) => tell$9(stack, route));
	}
};
function tell$9({ project, routes }, { hostname, service }) {
	const now = project.services.get(service);
	const instead = routes.find((route) => route.service === service);
	return finding({
		rule: removedHostname.id,
		severity: "warning",
		message: `The hostname \`${hostname}\` of \`${service}\` is gone${instead === void 0 ? "" : `; it has \`${instead.hostname}\` now`}.`,
		help: "Links, bookmarks and programs that use it break. List both in VIRTUAL_HOST until nobody does.",
		location: instead?.location ?? now?.location ?? {
			file: project.files[0] ?? "",
			range: null
		},
		service: now === void 0 ? null : service
	});
}

// src/core/rules/removed-port.ts
const removedPort = {
	id: "removed-port",
	summary: "a port of the server is published no longer (with --base)",
	check: eachService((service, stack) => {
		const gone = (stack.base?.project.services.get(service.name)?.ports ?? []).filter((port) => port.published !== null && !published(stack).has(keyOf(port)));
		return gone.some((port) => isUnknown(port.published ?? "")) ? [] : gone.map((port) => tell$8(service, port));
	})
};
const published = perStack(({ project }) => new Set([...project.services.values()].flatMap(({ ports }) => ports.map(keyOf))));
function keyOf(port) {
	return `${port.hostIp ?? ""} ${port.published}/${port.protocol}`;
}
function tell$8(service, { published: port, protocol }) {
	return faultOf$1(removedPort, service, {
		severity: "warning",
		message: `Port ${port}/${protocol} of the server, which \`${service.name}\` published, is published no longer.`,
		help: "Whoever still connects to it is refused after the deploy. Keep it until nobody does.",
		location: service.ports[0]?.location ?? service.location
	});
}

// src/core/rules/removed-volume.ts
const removedVolume = {
	id: "removed-volume",
	summary: "a named volume is used no longer, or has another name (with --base)",
	check: ({ base, project }) => {
		if (base === null) return [];
		const used = (stack) => [...stack.project.services.values()].flatMap(({ name, mounts }) => mounts.flatMap(({ type, source, target, location }) => type === "volume" && source !== null ? [{
			service: name,
			volume: source.value,
			target,
			location
		}] : []));
		const now = used({ project });
		return used(base).filter(({ volume }, index, all) => !now.some((mount) => mount.volume === volume) && all.findIndex((mount) => mount.volume === volume) === index).flatMap(({ service, volume, target }) => {
			const instead = now.find((mount) => mount.service === service && mount.target === target);
			const location = instead?.location ?? project.services.get(service)?.location;
			return location === void 0 ? [] : [tell$7({
				service,
				volume,
				instead: instead?.volume ?? null,
				location
			})];
		});
	}
};
function tell$7(given) {
	const { service, volume, instead, location } = given;
	return finding({
		rule: removedVolume.id,
		severity: "warning",
		message: instead === null ? `\`${service}\` mounts the volume \`${volume}\` no longer, and nobody else does: its data stays behind.` : `\`${service}\` mounts \`${instead}\` where it had the volume \`${volume}\`: it starts without its data.`,
		help: "Keep the name, or copy the data over first.",
		location,
		service
	});
}

// src/core/rules/secret-in-log.ts
const secretInLog = {
	id: "secret-in-log",
	summary: "a command prints a variable that holds a secret",
	check: eachService((service) => [...wordsOf(service.entrypoint), ...wordsOf(service.command)].flatMap((word) => check$5(service, word)))
};
const PRINT = /(?:^|[\s;&|(])(?:echo|printf)\s+((?:"(?:[^"\\]|\\.)*"|'[^']*'|[^;&|<>"'])*)(>)?/g;
const VARIABLE = /\$\$?\{?([A-Za-z_]\w*)/g;
const SECRET = /(?:^|_)(?:KEYS?|SALT|SECRETS?|TOKENS?|PASSWORD|PASSWD|CREDENTIALS?)(?:_|$)/i;
const HARMLESS$1 = /_(?:FILE|PATH|URL|URI|NAME|ID|DIR|SALT_ROUNDS)$/i;
function check$5(service, word) {
	const printed = [...word.value.matchAll(PRINT)].filter(([, , redirected]) => redirected === void 0).flatMap(([, text]) => [...(text ?? "").replace(/'[^']*'/g, "").matchAll(VARIABLE)].map(([, name]) => name ?? "")).filter((name) => SECRET.test(name) && !HARMLESS$1.test(name));
	const names = [...new Set(printed)].map((name) => `\`${name}\``);
	if (names.length === 0) return [];
	return [faultOf$1(secretInLog, service, {
		severity: "error",
		message: `The command of \`${service.name}\` prints ${names.join(" and ")} into its log.`,
		help: "Print no secret: whoever may read the log may read it, for as long as the log is kept. Change what was printed.",
		location: word.location
	})];
}

// src/core/rules/secrets-mount.ts
const secretsMount = {
	id: "secrets-mount",
	summary: "a service names files of the secrets volume, which it does not mount",
	check: (stack) => {
		if (stack.roles.secrets.volume === null) return [];
		return [...stack.project.services.values()].flatMap((service) => [...findMissing(stack, service), ...findServerPaths(stack, service)]);
	}
};
function findMissing({ roles }, service) {
	const { volume, mount } = roles.secrets;
	if (service.mounts.some(({ target }) => isAtOrBelow(mount, target))) return [];
	const names = new RegExp(`(?<![\\w./-])${literal(mount)}/[^\\s:;,"']*`);
	return toldTo(service).flatMap(({ value, location }) => {
		const path = names.exec(value)?.[0];
		return path === void 0 || isProvided(service.mounts, path) ? [] : [{
			value: path,
			location
		}];
	}).slice(0, 1).map(({ value, location }) => faultOf$1(secretsMount, service, {
		severity: "error",
		message: `\`${service.name}\` reads \`${value}\` but does not mount the volume \`${volume}\`.`,
		help: `Add \`${volume}:${mount}\` to its volumes.`,
		location
	}));
}
function findServerPaths({ project, roles }, service) {
	const { volume, mount } = roles.secrets;
	return service.mounts.filter(({ type, source }) => type === "bind" && isAtOrBelow(source?.value ?? "", mount)).map(({ source, location }) => faultOf$1(secretsMount, service, {
		severity: "error",
		message: `\`${service.name}\` mounts \`${source?.value}\` of the server, not the volume \`${volume}\`.`,
		help: `Write \`${volume}:${mount}\` and read the files below ${mount}.`,
		location: source?.location ?? location,
		related: related(project.volumes.get(volume ?? ""))
	}));
}
function related(volume) {
	return volume === void 0 ? [] : [{
		message: "the volume is declared here",
		location: volume.location
	}];
}
function isAtOrBelow(path, directory) {
	const top = directory.replace(/\/+$/, "") || "/";
	return path === top || path === `${top}/` || path.startsWith(top === "/" ? "/" : `${top}/`);
}
function isProvided(mounts, path) {
	return mounts.some(({ target }) => isAtOrBelow(path, target));
}
function literal(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/core/rules/secrets-ready.ts
const secretsReady = {
	id: "secrets-ready",
	summary: "a service does not wait for the secrets it reads, as the others do",
	check: (stack) => {
		const readers = readersOf(stack);
		const fetcher = fetcherOf(stack, readers);
		if (fetcher === null) return [];
		const others = readers.filter((service) => service.name !== fetcher.name);
		const late = others.filter((service) => !waitsFor(service, fetcher.name));
		return late.length * 2 >= others.length ? [] : late.map((service) => tell$6(service, fetcher));
	}
};
function readersOf({ project, roles }) {
	const { volume } = roles.secrets;
	return [...project.services.values()].filter(({ mounts }) => mounts.some(({ type, source }) => type === "volume" && volume !== null && source?.value === volume));
}
function fetcherOf({ project }, readers) {
	const waited = readers.map(({ name }) => name).map((name) => ({
		name,
		count: readers.filter((service) => waitsFor(service, name)).length
	})).sort((a, b) => b.count - a.count)[0];
	return waited === void 0 || waited.count === 0 ? null : project.services.get(waited.name) ?? null;
}
function waitsFor({ dependsOn }, name) {
	return dependsOn.some(({ service, condition }) => service === name && condition === "service_healthy");
}
function tell$6(service, fetcher) {
	const known = service.dependsOn.find((dependency) => dependency.service === fetcher.name);
	return faultOf$1(secretsReady, service, {
		severity: "warning",
		message: `\`${service.name}\` reads secrets but does not wait until \`${fetcher.name}\` has brought them.`,
		help: `Write \`depends_on: {${fetcher.name}: {condition: service_healthy}}\`, as the others have it.`,
		location: known?.location ?? service.location,
		related: [{
			message: "who brings the secrets",
			location: fetcher.location
		}]
	});
}

// src/core/rules/server-path.ts
const serverPath = {
	id: "server-path",
	summary: "a service mounts a path of the server",
	check: eachService((service, stack) => serverPathsOf(service, stack).filter(({ value }) => !isExcepted(stack.settings, service.name, value)).map((path) => tell$5(service, path)))
};
function serverPathsOf(service, stack) {
	return service.mounts.flatMap((mount) => {
		const path = pathOf(mount, stack);
		return path === null || isUnknown(path.value) || isHarmless(path.value, mount) ? [] : [path];
	});
}
function pathOf({ type, source }, { project }) {
	if (source === null) return null;
	if (type === "bind") return /^[/~]/.test(source.value) ? source : null;
	const options = project.volumes.get(source.value)?.definition.driver_opts;
	const device = typeof options === "object" && options !== null && "device" in options ? `${options.device}` : "";
	return type === "volume" && device.startsWith("/") ? {
		...source,
		value: device
	} : null;
}
const HARMLESS = /^(?:\/etc\/(?:localtime|timezone|ssl\/certs(?:\/.*)?|ca-certificates(?:\/.*)?)|\/usr\/share\/(?:zoneinfo|ca-certificates)(?:\/.*)?)$/;
function isHarmless(path, { readOnly }) {
	return readOnly && HARMLESS.test(path);
}
const MIGHTY = /^(?:\/|~|(?:\/var)?\/run(?:\/(?:docker|containerd|podman)[^/]*(?:\/.*)?)?|\/(?:boot|dev|etc|home|proc|root|sys|usr|var)|\/var\/lib(?:\/docker(?:\/.*)?)?|\/etc\/(?:shadow|passwd|sudoers|ssh|cron)[^/]*(?:\/.*)?|(?:~|\/root|\/home\/[^/]+)\/\.ssh(?:\/.*)?)\/?$/;
function tell$5(service, { value, location }) {
	const mighty = MIGHTY.test(value);
	return faultOf$1(serverPath, service, {
		severity: mighty ? "error" : "warning",
		message: mighty ? `\`${service.name}\` mounts \`${value}\` of the server: whoever gets into the container has the server.` : `\`${service.name}\` mounts \`${value}\` of the server, which is not in the repository: nobody reviews it, and another server lacks it.`,
		help: mighty ? `Do without it; where that cannot be, ${exceptionFor(service.name, value)}.` : `Use a named volume, a file of the repository or a secret; or ${exceptionFor(service.name, value)}.`,
		location
	});
}

// src/core/rules/service-url.ts
const serviceUrl = {
	id: "service-url",
	summary: "a URL in the stack, or in a file it mounts, names no service or none of its ports",
	check: (stack) => urlsOf(stack).filter(({ service }) => !mayKnowOthers(stack, service)).flatMap((url) => check$4(stack, url))
};
function mayKnowOthers({ project }, { networks, networkMode, definition }) {
	return networkMode !== null || definition.extra_hosts !== void 0 || networks.some(({ name }) => project.networks.get(name)?.external ?? false);
}
const URL_PATTERN = /\bhttps?:\/\/(?<host>[A-Za-z0-9][A-Za-z0-9_-]*)(?::(?<port>\d{1,5}))?(?=[/\s"'?#;,)\]]|$)/g;
function urlsOf({ project, checkout }) {
	const services = [...project.services.values()];
	const told = services.flatMap((service) => toldTo(service).flatMap(({ value, location }) => [...value.matchAll(URL_PATTERN)].map(({ 0: url, groups }) => urlOf({
		value: url,
		location,
		groups
	}, service))));
	const written = [...configurationOf(checkout)].flatMap(([path, text]) => {
		const service = services.find((each) => mountedPaths(each).includes(path));
		const found = findInText(path, withoutComments(text), URL_PATTERN);
		return service === void 0 ? [] : found.map((url) => urlOf(url, service));
	});
	return [...told, ...written];
}
function urlOf(found, service) {
	const { value, location, groups } = found;
	return {
		value,
		location,
		service,
		host: groups?.host ?? "",
		port: groups?.port ?? null
	};
}
function withoutComments(text) {
	return text.replace(/(?:^|[ \t])#.*$/gm, (comment) => " ".repeat(comment.length));
}
function check$4(stack, url) {
	if (url.host === "localhost" || isUnknown(url.value)) return [];
	const named = byName(stack).get(url.host) ?? null;
	if (named === null) return [tellUnknown$1(stack, url)];
	const ports = portsOf(named);
	const wanted = url.port ?? (url.value.startsWith("https") ? "443" : "80");
	return ports.length === 0 || ports.some((port) => isUnknown(port) || covers$1(port, wanted)) ? [] : [tellPort(url, named, {
		wanted,
		ports
	})];
}
const byName = perStack(({ project }) => {
	const names = /* @__PURE__ */ new Map();
	for (const service of project.services.values()) for (const name of namesOf(service)) if (!names.has(name)) names.set(name, service);
	return names;
});
function namesOf({ name, containerName, definition, networks }) {
	const hostname = typeof definition.hostname === "string" ? [definition.hostname] : [];
	return [
		name,
		...containerName === null ? [] : [containerName.value],
		...hostname,
		...networks.flatMap(({ aliases }) => aliases)
	];
}
function portsOf(service) {
	const told = environmentValue(service, "VIRTUAL_PORT")?.value;
	return service.expose.length === 0 && told === void 0 ? [] : [...containerPorts(service), told ?? ""].filter(Boolean);
}
function covers$1(range, port) {
	const [first, last = first] = range.split("-").map(Number);
	return first !== void 0 && last !== void 0 && Number(port) >= first && Number(port) <= last;
}
function tellUnknown$1({ project }, { host, value, location, service }) {
	const near = suggest(host, project.services.keys());
	return finding({
		rule: serviceUrl.id,
		severity: "warning",
		message: `\`${value}\` names \`${host}\`, which is no service of this stack.`,
		help: near === null ? "Write the name of a service, or remove the URL." : `Did you mean \`${near}\`?`,
		location,
		service: service.name
	});
}
function tellPort({ value, location, service }, named, { wanted, ports }) {
	return finding({
		rule: serviceUrl.id,
		severity: "warning",
		message: `\`${value}\` asks \`${named.name}\` at port ${wanted}, but it listens on ${[...new Set(ports)].join(", ")}.`,
		help: "Write the port the program listens on inside the container.",
		location,
		service: service.name,
		related: [{
			message: `\`${named.name}\` is defined here`,
			location: named.location
		}]
	});
}

// node_modules/smol-toml/dist/error.js
function getLineColFromPtr(string, ptr) {
	let lines = string.slice(0, ptr).split(/\r?\n/);
	return [lines.length, lines.pop().length + 1];
}
function makeCodeBlock(string, line, column) {
	let lines = string.split(/\r?\n/);
	let codeblock = "";
	let numberLen = (Math.log10(line + 1) | 0) + 1;
	for (let i = line - 1; i <= line + 1; i++) {
		let l = lines[i - 1];
		if (!l) continue;
		codeblock += i.toString().padEnd(numberLen, " ");
		codeblock += ":  ";
		codeblock += l;
		codeblock += "\n";
		if (i === line) {
			codeblock += " ".repeat(numberLen + column + 2);
			codeblock += "^\n";
		}
	}
	return codeblock;
}
var TomlError = class TomlError extends Error {
	line;
	column;
	codeblock;
	constructor(message, options) {
		const [line, column] = getLineColFromPtr(options.toml, options.ptr);
		const codeblock = makeCodeBlock(options.toml, line, column);
		super(`Invalid TOML document: ${message}\n\n${codeblock}`, options);
		this.line = line;
		this.column = column;
		this.codeblock = codeblock;
	}
	static x(message, ctx, ptr) {
		throw new TomlError(message, {
			toml: ctx.s,
			ptr: ptr ?? ctx.p
		});
	}
};

// node_modules/smol-toml/dist/primitive.js
function parseString(ctx) {
	let startPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p++);
	let first = c;
	let isLiteral = c === 39;
	let isMultiline = c === ctx.s.charCodeAt(ctx.p) && c === ctx.s.charCodeAt(ctx.p + 1);
	if (isMultiline) {
		if ((c = ctx.s.charCodeAt(ctx.p += 2)) === 10) ctx.p++;
		else if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) ctx.p += 2;
	}
	let parsed = "";
	let sliceStart = ctx.p;
	let state = 0;
	for (; ctx.p < ctx.s.length; ctx.p++) {
		c = ctx.s.charCodeAt(ctx.p);
		if (isMultiline && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10)) state = state && 3;
		else if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in strings", ctx);
		else if ((!state || state === 3) && c === first && (!isMultiline || ctx.s.charCodeAt(ctx.p + 1) === first && ctx.s.charCodeAt(ctx.p + 2) === first)) {
			if (isMultiline) {
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
				if (ctx.s.charCodeAt(ctx.p + 3) === first) ctx.p++;
			}
			if (!state) {
				let s = ctx.s.slice(sliceStart, ctx.p);
				parsed = parsed ? parsed + s : s;
			}
			ctx.p += isMultiline ? 3 : 1;
			return parsed;
		} else if (!state) {
			if (!isLiteral && c === 92) {
				parsed += ctx.s.slice(sliceStart, sliceStart = ctx.p);
				state = 1;
			}
		} else if (state === 1) {
			if (c === 120 || c === 117 || c === 85) {
				let errPtr = ctx.p++ - 1;
				let value = 0;
				let len = c === 120 ? 2 : c === 117 ? 4 : 8;
				for (let j = 0; j < len; j++, ctx.p++) {
					let hex = ctx.s.charCodeAt(ctx.p);
					let digit = hex >= 48 && hex <= 57 ? hex - 48 : hex >= 65 && hex <= 70 ? hex - 65 + 10 : hex >= 97 && hex <= 102 ? hex - 97 + 10 : -1;
					if (digit < 0) TomlError.x("invalid non-hex character in unicode escape", ctx);
					value = value << 4 | digit;
				}
				if (value < 0 || value > 1114111 || value >= 55296 && value <= 57343) TomlError.x("invalid unicode escape", ctx, errPtr);
				parsed += String.fromCodePoint(value);
				sliceStart = ctx.p--;
				state = 0;
			} else if (isMultiline && (c === 32 || c === 9)) state = 2;
			else {
				if (c === 98) parsed += "\b";
				else if (c === 116) parsed += "	";
				else if (c === 110) parsed += "\n";
				else if (c === 102) parsed += "\f";
				else if (c === 114) parsed += "\r";
				else if (c === 101) parsed += "\x1B";
				else if (c === 34) parsed += "\"";
				else if (c === 92) parsed += "\\";
				else TomlError.x("unrecognised escape sequence", ctx);
				sliceStart = ctx.p + 1;
				state = 0;
			}
		} else if (c !== 32 && c !== 9) {
			if (state === 2) TomlError.x("invalid escape: only line-ending whitespace may be escaped", ctx, sliceStart);
			state = !isLiteral && c === 92 ? 1 : 0;
			sliceStart = ctx.p;
		}
	}
	TomlError.x("unfinished string", ctx, startPtr);
}

// node_modules/smol-toml/dist/date.js
let DATE_TIME_RE = /^(\d{4}-\d{2}-\d{2})?[Tt ]?(?:(\d{2}):\d{2}(?::\d{2}(?:\.\d+)?)?)?(Z|z|[-+]\d{2}:\d{2})?$/i;
var TomlDate = class TomlDate extends Date {
	#hasDate = false;
	#hasTime = false;
	#offset = null;
	constructor(date, fasttype, unsafeDelim) {
		let hasDate = true;
		let hasTime = true;
		let offset = "Z";
		let c;
		if (typeof date === "string") {
			if (fasttype) prep: {
				if (fasttype < 3) {
					if (+date.slice(11, 13) > 23) {
						date = "";
						break prep;
					}
					if (fasttype === 2) {
						offset = null;
						date += "Z";
					} else if ((c = date.charCodeAt(date.length - 1)) !== 90 && c !== 122) offset = date.slice(date.length - 6);
					if (unsafeDelim) date = date.slice(0, 10) + "T" + date.slice(11);
				} else if (fasttype === 4) date = +date.slice(0, 2) > 23 ? "" : `0000-01-01T${date}Z`;
				hasDate = fasttype !== 4;
				hasTime = fasttype !== 3;
			}
			else {
				let match = date.match(DATE_TIME_RE);
				if (match) {
					if (!match[1]) {
						hasDate = false;
						date = `0000-01-01T${date}`;
					}
					hasTime = !!match[2];
					hasTime && date[10] === " " && (date = date.replace(" ", "T"));
					if (match[2] && +match[2] > 23) date = "";
					else {
						offset = match[3] || null;
						if (!offset && hasTime) date += "Z";
					}
				} else date = "";
			}
		}
		super(date);
		if (!isNaN(this.getTime())) {
			this.#hasDate = hasDate;
			this.#hasTime = hasTime;
			this.#offset = offset;
		}
	}
	isDateTime() {
		return this.#hasDate && this.#hasTime;
	}
	isLocal() {
		return !this.#hasDate || !this.#hasTime || !this.#offset;
	}
	isDate() {
		return this.#hasDate && !this.#hasTime;
	}
	isTime() {
		return this.#hasTime && !this.#hasDate;
	}
	isValid() {
		return this.#hasDate || this.#hasTime;
	}
	toISOString() {
		let iso = super.toISOString();
		if (this.isDate()) return iso.slice(0, 10);
		if (this.isTime()) return iso.slice(11, 23);
		if (this.#offset === null) return iso.slice(0, -1);
		if (this.#offset === "Z" || this.#offset === "z") return iso;
		let offset = +this.#offset.slice(1, 3) * 60 + +this.#offset.slice(4, 6);
		offset = this.#offset[0] === "-" ? offset : -offset;
		return (/* @__PURE__ */ new Date(this.getTime() - offset * 6e4)).toISOString().slice(0, -1) + this.#offset;
	}
	static wrapAsOffsetDateTime(jsDate, offset = "Z") {
		let date = new TomlDate(jsDate);
		date.#offset = offset;
		return date;
	}
	static wrapAsLocalDateTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#offset = null;
		return date;
	}
	static wrapAsLocalDate(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasTime = false;
		date.#offset = null;
		return date;
	}
	static wrapAsLocalTime(jsDate) {
		let date = new TomlDate(jsDate);
		date.#hasDate = false;
		date.#offset = null;
		return date;
	}
};

// node_modules/smol-toml/dist/extract.js
function isDigit(char, base = 10) {
	return base === 16 ? char > 47 && char < 58 || char > 64 && char < 71 || char > 96 && char < 103 : char > 47 && char < 48 + base;
}
function isEndOfValue(char, delim) {
	return char === 32 || char === 9 || char === 10 || char === 13 || delim && (char === delim || char === 44) || char === 35;
}
function extractValue(ctx, end) {
	let errPtr = ctx.p;
	let c = ctx.s.charCodeAt(ctx.p);
	if (c === 91 || c === 123) {
		ctx.d-- || TomlError.x("document contains excessively nested structures. aborting.", ctx);
		let value = c === 91 ? parseArray(ctx) : parseInlineTable(ctx);
		ctx.d++;
		return value;
	}
	if (c === 34 || c === 39) return parseString(ctx);
	if (c === 116) {
		if (ctx.s.charCodeAt(++ctx.p) !== 114 || ctx.s.charCodeAt(++ctx.p) !== 117 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, true;
	}
	if (c === 102) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 108 || ctx.s.charCodeAt(++ctx.p) !== 115 || ctx.s.charCodeAt(++ctx.p) !== 101) TomlError.x("invalid value", ctx, errPtr);
		return ctx.p++, false;
	}
	if (c === 43 || c === 45) return parseNumber(ctx, ctx.p, ctx.s.charCodeAt(++ctx.p), 44 - c, end);
	if (ctx.s.charCodeAt(ctx.p + 4) === 45 && ctx.s.charCodeAt(ctx.p + 7) === 45) return parseDate(ctx, c, end);
	if (ctx.s.charCodeAt(ctx.p + 2) === 58) return parseTime(ctx, c, end);
	return parseNumber(ctx, ctx.p, c, 0, end);
}
function parseNumber(ctx, startPtr, startChr, sign, endChr) {
	let c = startChr;
	let state = 0;
	let hasUnderscores = false;
	if (c === 105) {
		if (ctx.s.charCodeAt(++ctx.p) !== 110 || ctx.s.charCodeAt(++ctx.p) !== 102) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, (sign || 1) / 0;
	}
	if (c === 110) {
		if (ctx.s.charCodeAt(++ctx.p) !== 97 || ctx.s.charCodeAt(++ctx.p) !== 110) TomlError.x("invalid value", ctx, startPtr);
		return ctx.p++, NaN;
	}
	if (c === 48) {
		if (++ctx.p >= ctx.s.length || isEndOfValue(c = ctx.s.charCodeAt(ctx.p), endChr)) return ctx.bi === true ? 0n : 0;
		if (!sign) {
			if (c === 120) return parseIntegerBaseN(ctx, startPtr, 16, endChr);
			else if (c === 98) return parseIntegerBaseN(ctx, startPtr, 2, endChr);
			else if (c === 111) return parseIntegerBaseN(ctx, startPtr, 8, endChr);
		}
		if (c === 46) state = 2;
		else if (c === 101 || c === 69) state = 4;
		else TomlError.x("illegal leading zero", ctx, startPtr);
	} else if (!isDigit(c)) TomlError.x("invalid value", ctx, startPtr);
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) {
		if (!state) state = 1;
		if (c === 95) {
			if (!(state & 1)) TomlError.x("illegal underscore", ctx);
			state += 11;
			hasUnderscores = true;
		} else if (state === 1 && c === 46) state = 2;
		else if ((state === 1 || state === 3) && (c === 101 || c === 69)) state = 4;
		else if (state === 4 && (c === 43 || c === 45)) state = 6;
		else if (!isDigit(c)) TomlError.x(`illegal character in numeric literal`, ctx);
		else if (state > 9) state -= 11;
		else if (!(state & 1)) state++;
	}
	if (!state) {
		let val = (startChr - 48) * (sign || 1);
		return ctx.bi === true ? BigInt(val) : val;
	}
	if (!(state & 1)) TomlError.x("unfinished numeric value", ctx, startPtr);
	let str = ctx.s.slice(startPtr, ctx.p);
	if (hasUnderscores) str = str.replaceAll("_", "");
	return state > 1 ? parseFloat(str) : parseInteger(ctx, str, 10, startPtr);
}
function parseIntegerBaseN(ctx, startPtr, base, endChr) {
	let c, underscore = 1;
	while (++ctx.p < ctx.s.length && (c = ctx.s.charCodeAt(ctx.p), !isEndOfValue(c, endChr))) if (c === 95) {
		if (underscore & 1) TomlError.x("illegal underscore", ctx);
		underscore = 3;
	} else if (!isDigit(c, base)) TomlError.x(`illegal character in numeric literal`, ctx);
	else if (underscore & 1) underscore--;
	if (underscore & 1) TomlError.x("unfinished numeric value", ctx);
	let str = ctx.s.slice(startPtr + 2, ctx.p);
	if (underscore) str = str.replaceAll("_", "");
	return parseInteger(ctx, str, base, startPtr);
}
function parseInteger(ctx, str, base, startPtr) {
	if (ctx.bi !== true) int: {
		let val = parseInt(str, base);
		if (!Number.isSafeInteger(val)) {
			if (ctx.bi) break int;
			TomlError.x("integer value cannot be represented losslessly", ctx, startPtr);
		}
		return val;
	}
	return base === 10 ? BigInt(str) : BigInt((base === 2 ? "0b" : base === 8 ? "0o" : "0x") + str);
}
function parseDate(ctx, c, endChr) {
	let startPtr = ctx.p++, unsafeSeparator;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++)) || !isDigit(ctx.s.charCodeAt(ctx.p++))) return parseNumber(ctx, ctx.p = startPtr, c, 0, endChr);
	ctx.p += 5;
	if (!isDigit(ctx.s.charCodeAt(ctx.p++))) TomlError.x("invalid date-time: date part is malformed", ctx, startPtr);
	if (ctx.p >= ctx.s.length || ((c = ctx.s.charCodeAt(ctx.p)) !== 32 || (unsafeSeparator = true, !isDigit(ctx.s.charCodeAt(ctx.p + 1)))) && c !== 84 && c !== 116) return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 3, false, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) !== 58) TomlError.x("invalid date-time: time part is malformed", ctx, startPtr);
	if (ctx.s.charCodeAt(ctx.p += 3) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	if (c = ctx.s.charCodeAt(ctx.p)) {
		if (c === 90 || c === 122) return readDate(ctx, ctx.s.slice(startPtr, ++ctx.p), 1, unsafeSeparator, startPtr, "[+00:00]");
		if (c === 43 || c === 45) return readDate(ctx, ctx.s.slice(startPtr, ctx.p += 6), 1, unsafeSeparator, startPtr, !ctx.ld && "[" + ctx.s.slice(ctx.p - 6, ctx.p) + "]");
	}
	return readDate(ctx, ctx.s.slice(startPtr, ctx.p), 2, unsafeSeparator, startPtr);
}
function parseTime(ctx, c, endChr) {
	let start = ctx.p;
	if (!isDigit(c) || !isDigit(ctx.s.charCodeAt(++ctx.p))) return parseNumber(ctx, --ctx.p, c, 0, endChr);
	if (ctx.s.charCodeAt(ctx.p += 4) === 58) ctx.p += 3;
	if (ctx.s.charCodeAt(ctx.p) === 46) while (isDigit(ctx.s.charCodeAt(++ctx.p)));
	return readDate(ctx, ctx.s.slice(start, ctx.p), 4, false, start);
}
function readDate(ctx, str, type, unsafeDelim, errPtr, temporalSuffix) {
	if (ctx.ld) {
		let date = new TomlDate(str, type, unsafeDelim);
		if (!date.isValid()) TomlError.x("invalid date", ctx, errPtr);
		return date;
	}
	try {
		if (temporalSuffix) str += temporalSuffix;
		switch (type) {
			case 1: return Temporal.ZonedDateTime.from(str);
			case 2: return Temporal.PlainDateTime.from(str);
			case 3: return Temporal.PlainDate.from(str);
			case 4: return Temporal.PlainTime.from(str);
		}
	} catch (e) {
		TomlError.x(e instanceof Error ? e.message : "" + e, ctx, errPtr);
	}
}

// node_modules/smol-toml/dist/util.js
function skipComment(ctx) {
	for (; ctx.p < ctx.s.length; ctx.p++) {
		let c = ctx.s.charCodeAt(ctx.p);
		if (c === 10) break;
		if (c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10) {
			ctx.p++;
			break;
		}
		if (c < 32 && c !== 9 || c === 127) TomlError.x("control characters are not allowed in comments", ctx);
	}
}
function skipVoid(ctx, banNewLines, banComments) {
	let c;
	while (ctx.p < ctx.s.length) {
		while (ctx.p < ctx.s.length && ((c = ctx.s.charCodeAt(ctx.p)) === 32 || c === 9 || !banNewLines && (c === 10 || c === 13 && ctx.s.charCodeAt(ctx.p + 1) === 10))) ctx.p++;
		if (banComments || c !== 35) break;
		skipComment(ctx);
	}
}

// node_modules/smol-toml/dist/struct.js
function parseKey(ctx, end = 61) {
	let startPtr;
	let state = 0;
	let parsed = [];
	let sliceStart;
	let c = ctx.s.charCodeAt(startPtr = ctx.p);
	do
		if (c === end) {
			if (!state) TomlError.x("unexpected end of key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			return ctx.p++, parsed;
		} else if (c === 46) {
			if (!state) TomlError.x("illegal empty bare key", ctx);
			if (state === 1) parsed.push(ctx.s.slice(sliceStart, ctx.p));
			state = 0;
		} else if (!state && (c === 34 || c === 39)) {
			if (c === ctx.s.charCodeAt(ctx.p + 1) && c === ctx.s.charCodeAt(ctx.p + 2)) TomlError.x("illegal quoted key: multiline strings are not allowed", ctx);
			parsed.push(parseString(ctx));
			state = 2;
			ctx.p--;
		} else if (c === 32 || c === 9) {
			if (state === 1) {
				parsed.push(ctx.s.slice(sliceStart, ctx.p));
				state = 2;
			}
		} else if (state === 2 || c < 48 && c !== 45 || c > 57 && c < 65 || c > 90 && c < 97 && c !== 95 || c > 122) TomlError.x("illegal character in key", ctx);
		else if (!state) {
			state = 1;
			sliceStart = ctx.p;
		}
	while (c = ctx.s.charCodeAt(++ctx.p));
	TomlError.x("incomplete key-value: cannot find end of key", ctx, startPtr);
}
function parseInlineTable(ctx) {
	let startPtr = ctx.p++;
	let res = Object.create(null);
	let seen = /* @__PURE__ */ new Set();
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 125) {
			ctx.p++;
			return res;
		}
		let k;
		let t = res;
		let hasOwn = false;
		let errPtr = ctx.p;
		let key = parseKey(ctx);
		for (let i = 0; i < key.length; i++) {
			if (i) t = hasOwn ? t[k] : t[k] = Object.create(null);
			k = key[i];
			if ((hasOwn = Object.hasOwn(t, k)) && (typeof t[k] !== "object" || seen.has(t[k]))) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) {
				t = ctx.uk !== 1 && TomlError.x("document contains an unsafe property", ctx, errPtr);
				break;
			}
			if (!hasOwn && unsafe) Object.defineProperty(t, k, {
				enumerable: true,
				configurable: true,
				writable: true
			});
		}
		if (hasOwn) TomlError.x("trying to redefine an already defined value", ctx, errPtr);
		skipVoid(ctx, true, true);
		let value = extractValue(ctx, 125);
		if (t && typeof (t[k] = value) === "object") seen.add(value);
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 125) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished table", ctx, startPtr);
}
function parseArray(ctx) {
	let startPtr = ctx.p++;
	let res = [];
	let c;
	while (ctx.p < ctx.s.length) {
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p)) === 93) {
			ctx.p++;
			return res;
		}
		res.push(extractValue(ctx, 93));
		skipVoid(ctx);
		if ((c = ctx.s.charCodeAt(ctx.p++)) === 93) return res;
		if (c !== 44) TomlError.x("expected comma or end of structure", ctx, ctx.p - 1);
	}
	TomlError.x("unfinished array", ctx, startPtr);
}

// node_modules/smol-toml/dist/parse.js
function peekTable(ctx, key, table, meta, type) {
	let t = table;
	let m = meta;
	let k;
	let hasOwn = false;
	let state;
	for (let i = 0; i < key.length; i++) {
		if (i) {
			t = hasOwn ? t[k] : t[k] = Object.create(null);
			m = (state = m[k]).c;
			if (type === 0 && (state.t === 1 || state.t === 2)) return null;
			if (state.t === 2) {
				let l = t.length - 1;
				t = t[l];
				m = m[l].c;
			}
		}
		k = key[i];
		if ((hasOwn = Object.hasOwn(t, k)) && m[k]?.t === 0 && m[k]?.d) return null;
		if (!hasOwn) {
			let unsafe = k === "__proto__";
			if (ctx.uk && (unsafe || k === "constructor")) return false;
			if (unsafe) {
				Object.defineProperty(t, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
				Object.defineProperty(m, k, {
					enumerable: true,
					configurable: true,
					writable: true
				});
			}
			m[k] = {
				t: i < key.length - 1 && type === 2 ? 3 : type,
				d: false,
				i: 0,
				c: Object.create(null)
			};
		}
	}
	state = m[k];
	if (state.t !== type && !(type === 1 && state.t === 3)) return null;
	if (type === 2) {
		if (!state.d) {
			state.d = true;
			t[k] = [];
		}
		t[k].push(t = Object.create(null));
		state.c[state.i++] = state = {
			t: 1,
			d: false,
			i: 0,
			c: Object.create(null)
		};
	}
	if (state.d) return null;
	state.d = true;
	if (type === 1) t = hasOwn ? t[k] : t[k] = Object.create(null);
	else if (type === 0 && hasOwn) return null;
	return [
		k,
		t,
		state.c
	];
}
function validateTablePeek(ctx, peek, ptr) {
	if (peek === null || ctx.uk === 2) TomlError.x(peek === null ? "trying to redefine an already defined table or value" : "document contains an unsafe property", ctx, ptr);
}
function parse(toml, options = {}) {
	let ctx = {
		s: toml,
		p: 0,
		d: options.maxDepth ?? 1e3,
		bi: options.integersAsBigInt ?? false,
		ld: options.useLegacyDate ?? true,
		uk: options.unsafeKeyBehaviour === "throw" ? 2 : options.unsafeKeyBehaviour === "drop" ? 1 : 0
	};
	let res = Object.create(null);
	let meta = Object.create(null);
	let tmp;
	let skipping = false;
	let tbl = res;
	let m = meta;
	if (toml.charCodeAt(0) === 65279) ctx.p++;
	skipVoid(ctx);
	while (ctx.p < toml.length) {
		if (toml.charCodeAt(ctx.p) === 91) {
			let isTableArray = toml.charCodeAt(++ctx.p) === 91;
			tmp = ctx.p += +isTableArray;
			skipping = false;
			let k = parseKey(ctx, 93);
			if (isTableArray) {
				if (toml.charCodeAt(ctx.p) !== 93) TomlError.x("expected end of table array declaration", ctx);
				ctx.p++;
			}
			let p = peekTable(ctx, k, res, meta, isTableArray ? 2 : 1);
			if (!p) {
				validateTablePeek(ctx, p, tmp);
				skipping = true;
			} else {
				m = p[2];
				tbl = p[1];
			}
		} else {
			tmp = ctx.p;
			let p = peekTable(ctx, parseKey(ctx), tbl, m, 0);
			if (!p && !skipping) validateTablePeek(ctx, p, tmp);
			skipVoid(ctx, true, true);
			let v = extractValue(ctx, void 0);
			if (p && !skipping) p[1][p[0]] = v;
		}
		skipVoid(ctx, true);
		if (ctx.p < toml.length && (tmp = toml.charCodeAt(ctx.p)) !== 10 && (tmp !== 13 || toml.charCodeAt(ctx.p + 1) !== 10)) TomlError.x("each key-value declaration must be followed by an end-of-line", ctx);
		skipVoid(ctx);
	}
	return res;
}

// node_modules/smol-toml/dist/stringify.js
let HAS_WELLFORMED = !!"".isWellFormed;

// src/core/rules/view/sign-on.ts
const signOns = perStack(({ project, checkout }) => {
	return [...project.services.values()].filter(runsSignOn).map((service) => {
		const files = configPaths(service).flatMap((path) => {
			const text = checkout.texts.get(path);
			return text === void 0 ? [] : [readFile(path, text)];
		});
		return {
			service,
			settings: [...files.flatMap(({ settings }) => settings), ...variablesOf(service)],
			faults: files.flatMap(({ faults }) => faults)
		};
	});
});
function runsSignOn({ image, entrypoint, command }) {
	if (/(?:^|\/)oauth2-proxy(?:[:@]|$)/.test(image?.value ?? "")) return true;
	return [...wordsOf(entrypoint), ...wordsOf(command)].some(({ value }) => /(?:^|[\s/])oauth2-proxy(?:\s|$)/.test(value));
}
function variablesOf({ environment }) {
	return [...environment.values()].flatMap(({ name, value, location }) => name.startsWith("OAUTH2_PROXY_") ? [{
		key: name.slice(13).toLowerCase(),
		value,
		from: "variable",
		location
	}] : []);
}
function readFile(path, text) {
	try {
		return {
			settings: Object.entries(parse(text)).map(([key, value]) => ({
				key,
				value,
				from: "file",
				location: placeOf(path, text, key)
			})),
			faults: []
		};
	} catch (error) {
		if (!(error instanceof TomlError)) throw error;
		return {
			settings: [],
			faults: [faultOf(path, error)]
		};
	}
}
function faultOf(path, { line, column, message }) {
	const range = {
		line,
		column,
		endLine: line,
		endColumn: column + 1
	};
	return {
		value: message.replace(/^Invalid TOML document: /, "").split("\n")[0] ?? "",
		location: {
			file: path,
			range
		}
	};
}
function placeOf(path, text, key) {
	const source = openSource(path, text);
	const found = new RegExp(`^[ \\t]*(["']?)${key.replace(/[^\w-]/g, "\\$&")}\\1[ \\t]*[=.\\]]`, "m").exec(source.text);
	if (found === null) return {
		file: path,
		range: null
	};
	const start = found.index + found[0].indexOf(key);
	const { line, column } = positionOf(source, start);
	return {
		file: path,
		range: {
			line,
			column,
			endLine: line,
			endColumn: column + key.length
		}
	};
}

// src/core/rules/sign-on-bypass.ts
const signOnBypass = {
	id: "sign-on-bypass",
	summary: "oauth2-proxy is told to let requests through that anybody can send",
	check: (stack) => signOns(stack).flatMap((signOn) => signOn.settings.flatMap((setting) => check$3(signOn, setting)))
};
const DOORS = /* @__PURE__ */ new Map([
	["ping_user_agent", "whoever sends that User-Agent, on every hostname"],
	["gcp_healthchecks", "whoever sends the User-Agent of a health check, on every hostname"],
	["skip_auth_regex", "whoever names such a path in a header, on every hostname"],
	["skip_auth_routes", "whoever names such a path in a header, on every hostname"],
	["trusted_ips", "whoever comes from there, and services are not told who it is"]
]);
function check$3({ service }, { key, value, from, location }) {
	const whom = DOORS.get(key);
	if (whom === void 0 || isOff(value)) return [];
	const name = from === "file" ? key : `OAUTH2_PROXY_${key.toUpperCase()}`;
	return [faultOf$1(signOnBypass, service, {
		severity: "error",
		message: `\`${name}\` lets in without a sign-on ${whom}.`,
		help: "Remove it. What is to be public is said to the proxy: `location = /path` with `auth_request off;`, or a posture in the settings.",
		location
	})];
}
function isOff(value) {
	return value === null || value === false || value === "false" || value === "" || Array.isArray(value) && value.length === 0;
}

// src/core/rules/view/sign-on-keys.ts
const NAMES = {
	text: `
    acr_values approval_prompt auth_logging_format auth_request_response_mode authenticated_emails_file
    azure_graph_group_field azure_tenant backend_logout_url banner basic_auth_password bitbucket_repository
    bitbucket_team client_id client_secret client_secret_file code_challenge_method cookie_csrf_samesite cookie_name
    cookie_path cookie_samesite cookie_secret cookie_secret_file custom_sign_in_logo custom_templates_dir footer
    force_code_challenge_method github_org github_repo github_team github_token google_admin_api_user_scope
    google_admin_email google_service_account_json google_target_principal htpasswd_file http_address https_address
    jwt_key jwt_key_file logging_filename login_url metrics_address metrics_secure_address metrics_tls_cert_file
    metrics_tls_key_file oidc_email_claim oidc_groups_claim oidc_issuer_url oidc_jwks_url ping_path ping_user_agent
    profile_url prompt provider provider_display_name proxy_prefix pubjwk_url ready_path real_client_ip_header
    redeem_url redirect_url redis_ca_path redis_connection_url redis_password redis_sentinel_master_name
    redis_sentinel_password redis_username request_id_header request_logging_format resource scope session_store_type
    signature_key standard_logging_format tls_cert_file tls_key_file tls_min_version user_id_claim validate_url
  `,
	flag: `
    allow_query_semicolons auth_logging bearer_token_login_fallback cookie_csrf_per_request cookie_httponly
    cookie_secure disable_keep_alives display_htpasswd_form encode_state entra_id_federated_token_auth
    errors_to_info_log force_https force_json_errors gcp_healthchecks google_use_application_default_credentials
    google_use_organization_id insecure_oidc_allow_unverified_email insecure_oidc_skip_issuer_verification
    insecure_oidc_skip_nonce logging_compress logging_local_time pass_access_token pass_authorization_header
    pass_basic_auth pass_host_header pass_user_headers prefer_email_to_user proxy_websockets
    redis_insecure_skip_tls_verify redis_use_cluster redis_use_sentinel relative_redirect_url request_logging
    reverse_proxy session_cookie_minimal set_authorization_header set_basic_auth set_xauthrequest show_debug_on_error
    silence_ping_logging skip_auth_preflight skip_auth_strip_headers skip_claims_from_profile_url
    skip_jwt_bearer_tokens skip_oidc_discovery skip_provider_button ssl_insecure_skip_verify
    ssl_upstream_insecure_skip_verify standard_logging use_system_trust_store
  `,
	list: `
    allowed_groups allowed_roles api_routes cookie_domains email_domains entra_id_allowed_tenants
    exclude_logging_paths extra_jwt_issuers github_users gitlab_groups gitlab_projects google_group google_groups
    htpasswd_user_groups keycloak_groups oidc_audience_claims oidc_enabled_signing_algs oidc_extra_audiences
    oidc_public_key_files provider_ca_files redis_cluster_connection_urls redis_sentinel_connection_urls
    skip_auth_regex skip_auth_routes tls_cipher_suites trusted_ips trusted_proxy_ips upstreams whitelist_domains
  `,
	duration: `
    cookie_csrf_expire cookie_expire cookie_refresh flush_interval upstream_timeout
  `,
	number: `
    cookie_csrf_per_request_limit logging_max_age logging_max_backups logging_max_size redis_connection_idle_timeout
  `
};
const SIGN_ON_KEYS = new Map(Object.entries(NAMES).flatMap(([type, names]) => names.trim().split(/\s+/).map((name) => [name, type])));

// src/core/rules/sign-on-key.ts
const signOnKey = {
	id: "sign-on-key",
	summary: "oauth2-proxy does not know a key of its configuration, or the value is of another kind",
	check: (stack) => signOns(stack).flatMap((signOn) => [...signOn.faults.map(({ value, location }) => faultOf$1(signOnKey, signOn.service, {
		severity: "error",
		message: `oauth2-proxy cannot read \`${location.file}\`: ${value}.`,
		help: "Mend the file: it is TOML, `key = \"value\"`.",
		location
	})), ...signOn.settings.flatMap((setting) => check$2(signOn, setting))])
};
function check$2({ service }, setting) {
	const type = SIGN_ON_KEYS.get(setting.key);
	if (type === void 0) return [tellUnknown(service, setting)];
	const right = KINDS[type];
	if (setting.value === null || right.test(setting.value)) return [];
	return [faultOf$1(signOnKey, service, {
		severity: "error",
		message: `\`${setting.key}\` of oauth2-proxy must be ${right.name}: it does not start with what is written here.`,
		help: `Write it as ${right.example}.`,
		location: setting.location
	})];
}
function tellUnknown(service, { key, from, location }) {
	const plain = key.replaceAll("-", "_");
	const near = SIGN_ON_KEYS.has(plain) ? plain : suggest(plain, SIGN_ON_KEYS.keys());
	const named = (name) => from === "file" ? name : `OAUTH2_PROXY_${name.toUpperCase()}`;
	return faultOf$1(signOnKey, service, {
		severity: from === "file" ? "error" : "warning",
		message: from === "file" ? `oauth2-proxy knows no key \`${key}\`: it does not start with this file.` : `oauth2-proxy knows no variable \`${named(key)}\`: it has no effect.`,
		help: near === null ? "Remove it." : `Did you mean \`${named(near)}\`?`,
		location
	});
}
const KINDS = {
	text: {
		name: "text",
		example: "`key = \"value\"`",
		test: (value) => [
			"string",
			"number",
			"boolean",
			"bigint"
		].includes(typeof value)
	},
	list: {
		name: "a list",
		example: "`key = [\"a\", \"b\"]`",
		test: (value) => typeof value === "string" || Array.isArray(value)
	},
	flag: {
		name: "`true` or `false`",
		example: "`key = true`",
		test: (value) => typeof value === "boolean" || isText(value, /^(?:1|0|t|f|true|false)$/i)
	},
	number: {
		name: "a whole number",
		example: "`key = 3`",
		test: (value) => Number.isInteger(value) || isText(value, /^-?\d+$/)
	},
	duration: {
		name: "a duration",
		example: "`key = \"12h\"`",
		test: (value) => typeof value === "number" || isText(value, /^(?:0|-?(?:\d+(?:\.\d+)?(?:ns|us|µs|ms|s|m|h))+)$/)
	}
};
function isText(value, pattern) {
	return typeof value === "string" && (pattern.test(value) || isUnknown(value));
}

// src/core/rules/sign-on-loop.ts
const signOnLoop = {
	id: "sign-on-loop",
	summary: "who has not signed on is sent where a sign-on is asked for",
	check: eachAuthenticatedVhost(check$1)
};
function check$1(stack, vhost) {
	return [...vhost.server.directives, ...vhost.location.directives].filter(isForSignOn).flatMap((page) => {
		const target = page.args.at(-1);
		if (target === void 0 || !/^[/@][\w/@.-]*$/.test(target.value)) return [];
		const answer = findAnswer(vhost, target.value);
		return answer !== null && isAnswered(answer) ? [] : tell$4(stack, vhost, {
			page,
			answer
		});
	});
}
function isForSignOn({ name, args }) {
	return name.value === "error_page" && args.slice(0, -1).some(({ value }) => value === "401");
}
function findAnswer({ server }, target) {
	const all = locationsIn(server);
	const named = (location) => location.args.map(({ value }) => value).join(" ");
	const exact = all.find((location) => [target, `= ${target}`].includes(named(location)));
	const prefixes = all.filter((location) => target.startsWith(location.args.at(-1)?.value ?? "\n") && !/^[=~@]/.test(named(location))).sort((a, b) => (b.args.at(-1)?.value.length ?? 0) - (a.args.at(-1)?.value.length ?? 0));
	return exact ?? prefixes[0] ?? null;
}
function isAnswered({ block }) {
	return (block ?? []).some(({ name, args }) => [
		"return",
		"rewrite",
		"if"
	].includes(name.value) || name.value === "auth_request" && args[0]?.value === "off");
}
function tell$4({ project, roles }, { route }, { page, answer }) {
	const proxy = project.services.get(roles.proxy.candidates[0] ?? "");
	const target = page.args.at(-1)?.value ?? "";
	if (proxy === void 0) return [];
	return [faultOf$1(signOnLoop, proxy, {
		severity: "error",
		message: answer === null ? `Who has not signed on is sent to \`${target}\`, for which \`${route.hostname}\` has no location: it is asked for a sign-on again.` : `Who has not signed on is sent to \`${target}\`, which asks for a sign-on itself: nobody gets further than an empty 401.`,
		help: "Answer there with `return 302 …` to the sign-on, or write `auth_request off;` into that location.",
		location: page.name.location,
		related: answer === null ? [] : [{
			message: "the location",
			location: answer.name.location
		}]
	})];
}

// src/core/rules/sign-on-return.ts
const signOnReturn = {
	id: "sign-on-return",
	summary: "the address to come back to after the sign-on has no hostname",
	check: (stack) => proxyFiles(stack).flatMap((file) => [...allDirectives(file.configuration?.directives ?? [])].flatMap(({ name, args }) => {
		const url = args.find(({ value }) => /^https?:\/\/(?!\$(?:http_)?host\b).*[?&]rd=\$(?:request_)?uri/.test(value));
		if (!["return", "rewrite"].includes(name.value) || url === void 0) return [];
		return [faultOf$1(signOnReturn, ownerOf(stack, file), {
			severity: "error",
			message: `\`${file.path}\` sends people to the sign-on with a path alone to come back to: they end on the hostname of the sign-on.`,
			help: "Write `rd=https://$host$request_uri`.",
			location: url.location
		})];
	}))
};

// src/core/rules/unset-variable.ts
const SHOWN = 5;
const unsetVariable = {
	id: "unset-variable",
	summary: "a variable is given by no file of variables, and has no default",
	check: ({ project }) => [...groupByCause(project.variables.filter(isUnset)).values()].map(tell$3)
};
function isUnset({ known, hasDefault, required }) {
	return !known && !hasDefault && !required;
}
function groupByCause(references) {
	const places = /* @__PURE__ */ new Set();
	const groups = /* @__PURE__ */ new Map();
	for (const reference of references) {
		const place = JSON.stringify([reference.name, reference.location]);
		if (places.has(place)) continue;
		places.add(place);
		const key = JSON.stringify([reference.name, reference.service]);
		groups.set(key, [...groups.get(key) ?? [], reference]);
	}
	return groups;
}
function tell$3(references) {
	const [first, ...others] = references;
	const name = first?.name ?? "";
	return finding({
		rule: unsetVariable.id,
		severity: "error",
		message: `No file of variables gives \`${name}\`: Compose puts nothing in its place.`,
		help: `Set \`${name}\` in \`.env\`, write \`\${${name}:-default}\`, or \`$$${name}\` where a program in the container is to read it.`,
		service: first?.service ?? null,
		location: first?.location ?? null,
		related: others.slice(0, SHOWN).map(({ location }) => ({
			message: "and here",
			location
		}))
	});
}

// src/core/rules/unused-exception.ts
const unusedException = {
	id: "unused-exception",
	summary: "an exception of the settings allows what its service does not do",
	check: (stack) => stack.settings.exceptions.flatMap(({ service, allow, location }) => {
		const done = thingsOf(stack, service);
		const spare = allow.filter((what) => done !== null && !done.includes(what)).map((what) => `\`${what}\``);
		if (done !== null && spare.length === 0) return [];
		return [finding({
			rule: unusedException.id,
			severity: "note",
			message: done === null ? `An exception is for the service \`${service}\`, which is not in the stack.` : `An exception allows \`${service}\` ${spare.join(" and ")}, which it does not need.`,
			help: "Remove it: it would allow the same to whoever does it next.",
			location,
			service
		})];
	})
};
function thingsOf(stack, name) {
	const service = stack.project.services.get(name);
	if (service === void 0) return null;
	return [
		...serverPathsOf(service, stack).map(({ value }) => value),
		...rightsOf(service),
		...hooksOf(service).map((variable) => variable.name)
	];
}

// src/core/rules/unused-volume.ts
const unusedVolume = {
	id: "unused-volume",
	summary: "a volume is declared that no service mounts",
	check: (stack) => {
		const used = usedVolumes(stack);
		return [...stack.project.volumes.values()].filter(({ name }) => !used.has(name)).map(({ name, location }) => tell$2(stack, name, location));
	}
};
function usedVolumes({ project }) {
	const mounts = [...project.services.values()].flatMap((service) => service.mounts);
	return new Set(mounts.flatMap(({ type, source }) => type === "volume" && source !== null ? [source.value] : []));
}
function tell$2({ project }, name, location) {
	const near = suggest(name, project.services.keys());
	return finding({
		rule: unusedVolume.id,
		severity: "warning",
		message: `The volume \`${name}\` is mounted by no service.`,
		help: near === null ? "Mount it, or remove it." : `Mount it, in \`${near}\` perhaps, or remove it.`,
		location
	});
}

// src/core/rules/upload-buffer.ts
const uploadBuffer = {
	id: "upload-buffer",
	summary: "the proxy has no buffer for the body of a request",
	check: (stack) => proxyFiles(stack).flatMap((file) => [...allDirectives(file.configuration?.directives ?? [])].filter(({ name, args }) => name.value === "client_body_buffer_size" && /^0+[kKmM]?$/.test(args[0]?.value ?? "")).map(({ name, args }) => faultOf$1(uploadBuffer, ownerOf(stack, file), {
		severity: "error",
		message: `\`client_body_buffer_size 0\` in \`${file.path}\`: uploads hang, for nginx has nothing to read them into.`,
		help: "Leave it out, or give a size like `1m`. The largest upload is set by `client_max_body_size`, where 0 means any.",
		location: args[0]?.location ?? name.location
	})))
};

// src/core/rules/vhost-file-not-mounted.ts
const vhostFileNotMounted = {
	id: "vhost-file-not-mounted",
	summary: "a file of the proxy lies beside the others, but is not mounted",
	check: eachService((service, stack) => {
		const mounted = service.mounts.filter(({ target }) => /^\/etc\/nginx\/vhost\.d\/[^/]+$/.test(target));
		const paths = new Set(service.mounts.map((mount) => pathOf$1(mount)));
		return [...new Set(mounted.flatMap((mount) => directoryIn(mount) ?? []))].flatMap((directory) => (stack.checkout.names.get(directory) ?? []).filter((name) => isVhostFile(stack, name) && !paths.has(joinPath(directory, name))).map((name) => tell$1(service, mounted, joinPath(directory, name))));
	})
};
function directoryIn(mount) {
	const path = pathOf$1(mount);
	return path === null ? null : directoryOf(path);
}
function isVhostFile({ routes }, name) {
	const whose = name.replace(/_location(?:_override)?$/, "");
	return whose === "default" || routes.some(({ hostname }) => hostname === whose);
}
function tell$1(service, mounted, path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	const last = mounted.at(-1);
	return faultOf$1(vhostFileNotMounted, service, {
		severity: "warning",
		message: `\`${service.name}\` does not mount \`${path}\`: what stands in it has no effect.`,
		help: `Add \`./${path}:/etc/nginx/vhost.d/${name}:ro\` to its volumes, or mount the whole directory.`,
		location: last?.location ?? service.location
	});
}

// src/core/rules/vhost-posture.ts
const vhostPosture = {
	id: "vhost-posture",
	summary: "the files of the proxy let in others than the settings say",
	check: (stack) => {
		if (!asksForSignOn(stack)) return [];
		const closed = isClosed(stack);
		return vhosts(stack).flatMap((vhost) => {
			const service = stack.project.services.get(vhost.route.service);
			const { admission, by } = admissionOf(vhost, closed);
			return service === void 0 ? [] : check(stack, service, {
				vhost,
				admission,
				by
			});
		});
	}
};
function check(stack, service, given) {
	const { admission, vhost } = given;
	if (admission === null) return [];
	if (admission === "closed") return [tellClosed(service, vhost)];
	if (admission === (isSignOn(stack, service, vhost) || vhost.route.posture !== "authenticated" ? "open" : "authenticated")) return [];
	return [admission === "open" ? tellOpen(service, given) : tellLocked(stack, service, given)];
}
function isSignOn({ settings }, service, { route }) {
	return route.hostname === settings.authentication.hostname || runsSignOn(service);
}
function tellOpen(service, { vhost: { route, server, location }, by }) {
	const file = location.file?.path ?? server.file?.path ?? null;
	return faultOf$1(vhostPosture, service, {
		severity: "error",
		message: by === null ? `\`${route.hostname}\` is open to everybody: ${file === null ? "no file" : `nothing in \`${server.file?.path ?? file}\``} asks for a sign-on.` : `\`${route.hostname}\` is open to everybody: \`${by.name.location.file}\` switches the sign-on off.`,
		help: `Include the file that asks for it, or say that it is meant: \`postures: {${route.hostname}: public}\` in mission-control.yaml.`,
		location: by?.name.location ?? (server.file === null ? route.location : {
			file: server.file.path,
			range: null
		}),
		related: [{
			message: "the hostname is given here",
			location: route.location
		}]
	});
}
function tellLocked(stack, service, { vhost, by }) {
	const { hostname, posture, location } = vhost.route;
	const signOn = isSignOn(stack, service, vhost);
	return faultOf$1(vhostPosture, service, {
		severity: "error",
		message: signOn ? `\`${hostname}\` is where people sign on, but \`${by?.name.location.file}\` asks for a sign-on there: nobody gets in.` : `\`${hostname}\` is \`${posture}\` by the settings, but \`${by?.name.location.file}\` asks for a sign-on.`,
		help: signOn ? `Write \`auth_request off;\` for it, at the same level: in \`${hostname}\` or \`${hostname}_location\` of vhost.d.` : "Include the file of that posture, or change the posture in the settings.",
		location: by?.name.location ?? location,
		related: [{
			message: "the hostname is given here",
			location
		}]
	});
}
function tellClosed(service, { route, server }) {
	return faultOf$1(vhostPosture, service, {
		severity: "error",
		message: `\`${route.hostname}\` is closed for everybody: its file in vhost.d says nothing of who may come in.`,
		help: `Include the file of its posture, \`${route.posture}\`.`,
		location: server.file === null ? route.location : {
			file: server.file.path,
			range: null
		},
		related: [{
			message: "the hostname is given here",
			location: route.location
		}]
	});
}

// src/core/rules/vhost-without-service.ts
const vhostWithoutService = {
	id: "vhost-without-service",
	summary: "a file of the proxy is named after a hostname that no service has",
	check: (stack) => {
		if (stack.routes.some(({ kind }) => kind !== "exact")) return [];
		const hostnames = stack.routes.map(({ hostname }) => hostname);
		return proxyFiles(stack).flatMap(({ path, target, service }) => {
			const hostname = hostnameOf(target);
			if (hostname === null || hostnames.includes(hostname) || !isOurs(stack, hostname)) return [];
			const near = suggest(hostname, hostnames);
			return [finding({
				rule: vhostWithoutService.id,
				severity: "warning",
				message: `\`${path}\` is for \`${hostname}\`, which no service has.`,
				help: near === null ? "Remove it, or give a service this hostname." : `Did you mean \`${near}\`?`,
				location: {
					file: path,
					range: null
				},
				service: service.name
			})];
		});
	}
};
function hostnameOf(target) {
	const name = /^\/etc\/nginx\/vhost\.d\/([^/]+)$/.exec(target)?.[1]?.replace(/_location(?:_override)?$/, "") ?? "";
	return /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/.test(name) ? name : null;
}
function isOurs({ roles: { zone } }, hostname) {
	return zone !== null && (hostname === zone || hostname.endsWith(`.${zone}`));
}

// src/core/rules/virtual-port.ts
const virtualPort = {
	id: "virtual-port",
	summary: "VIRTUAL_PORT is missing, no port, or none of the ports the service names",
	check: ({ project }) => [...project.services.values()].flatMap(checkService)
};
function checkService(service) {
	const [hostname] = virtualHosts(service);
	if (hostname === void 0 || service.environment.has("VIRTUAL_HOST_MULTIPORTS")) return [];
	if (environmentValue(service, "VIRTUAL_PROTO")?.value === "fastcgi") return [];
	const port = environmentValue(service, "VIRTUAL_PORT");
	if (port === null) return checkMissing(service, hostname.location);
	if (isUnknown(port.value)) return [];
	return isPort(port.value) ? checkExposed(service, port.value, port.location) : [tellNoPort(service, port.value, port.location)];
}
function checkMissing(service, location) {
	const ports = containerPorts(service);
	if (ports.some(isUnknown) || ports.length === 1 || ports.some((port) => covers(port, "80"))) return [];
	const several = ports.length > 1;
	return [faultOf$1(virtualPort, service, {
		severity: several ? "error" : "warning",
		message: several ? `\`${service.name}\` has no VIRTUAL_PORT and several ports (${ports.join(", ")}): the proxy takes 80, which is none of them.` : `\`${service.name}\` has a hostname but no VIRTUAL_PORT: which port the proxy takes depends on the image.`,
		help: "Add VIRTUAL_PORT with the port the program listens on inside the container.",
		location
	})];
}
function tellNoPort(service, value, location) {
	return faultOf$1(virtualPort, service, {
		severity: "error",
		message: `VIRTUAL_PORT of \`${service.name}\` is \`${value}\`, which is not a port.`,
		help: "Write one number from 1 to 65535: the port the program listens on inside the container.",
		location
	});
}
function checkExposed(service, port, location) {
	const ports = containerPorts(service);
	if (service.expose.length === 0 || ports.some((named) => isUnknown(named) || covers(named, port))) return [];
	return [faultOf$1(virtualPort, service, {
		severity: "warning",
		message: `VIRTUAL_PORT of \`${service.name}\` is ${port}, but it exposes ${ports.join(", ")}.`,
		help: "Make them the same: the port the program listens on inside the container.",
		location,
		related: service.expose.slice(0, 1).map((named) => ({
			message: "exposed here",
			location: named.location
		}))
	})];
}
function isPort(text) {
	return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}
function covers(range, port) {
	const [first, last = first] = range.split("-").map(Number);
	return first !== void 0 && last !== void 0 && Number(port) >= first && Number(port) <= last;
}

// src/core/rules/volume-target.ts
const volumeTarget = {
	id: "volume-target",
	summary: "a volume is mounted on the path of a file",
	check: eachService((service, { project }) => service.mounts.filter((mount) => isOnFile(mount) && project.volumes.has(mount.source?.value ?? "")).map((mount) => tell(service, mount)))
};
const FILE = /\.(?:sqlite3?(?:-(?:shm|wal))?|db|json|ya?ml|toml|ini|conf|cfg|env|pem|key|crt|txt|xml|properties)$/i;
function isOnFile({ type, target, source }) {
	return type === "volume" && source !== null && FILE.test(target);
}
function tell(service, { source, target, location }) {
	return faultOf$1(volumeTarget, service, {
		severity: "error",
		message: `\`${service.name}\` mounts the volume \`${source?.value}\` at \`${target}\`: a volume is a directory there, no file.`,
		help: "Mount the volume at the directory the file lies in.",
		location
	});
}

// src/core/rules/wrapper-command.ts
const wrapperCommand = {
	id: "wrapper-command",
	summary: "a wrapper is given a whole command line as one word, or no command at all",
	check: (stack) => [...stack.project.services.values()].flatMap((service) => {
		const wrapper = wrapperOf(stack, service);
		return wrapper === null ? checkWords(service) : checkWrapped(stack, service, wrapper);
	})
};
const OPTIONS = ["--copy", "--env"];
function wrapperOf({ roles }, { entrypoint }) {
	const [word, ...more] = entrypoint?.words ?? [];
	if (word === void 0 || more.length > 0 || roles.secrets.volume === null) return null;
	return word.value.startsWith(`${roles.secrets.mount}/`) ? word : null;
}
function checkWrapped(stack, service, wrapper) {
	const words = service.command?.words ?? [];
	const [program, ...more] = withoutOptions(words);
	if (program === void 0) return [tellNothing(service, wrapper, words)];
	if (OPTIONS.includes(program.value)) return [tellOption(service, program, "has no value")];
	const late = more.find((word, index) => isLateOption(stack, word, more[index + 1]));
	return [...isLine(program.value) ? [tellLine(service, program, wrapper)] : [], ...late === void 0 ? [] : [tellOption(service, late, `stands after the program \`${program.value}\``)]];
}
function withoutOptions(words) {
	let start = 0;
	while (OPTIONS.includes(words[start]?.value ?? "") && start + 1 < words.length) start += 2;
	return words.slice(start);
}
function isLateOption({ roles }, word, next) {
	return OPTIONS.includes(word.value) && (next?.value.startsWith(`${roles.secrets.mount}/`) ?? false);
}
function isLine(word) {
	return /[\s;&|<>]/.test(word.trim()) && !isUnknown(word);
}
function checkWords(service) {
	const { entrypoint } = service;
	const [word, ...more] = entrypoint?.words ?? [];
	if (entrypoint?.form !== "exec" || word === void 0 || more.length > 0 || !isLine(word.value)) return [];
	return [tellLine(service, word, null)];
}
function tellLine(service, word, wrapper) {
	const shown = word.value.length > 60 ? `${word.value.slice(0, 57)}…` : word.value;
	return faultOf$1(wrapperCommand, service, {
		severity: "error",
		message: `\`${service.name}\` runs \`${shown}\` as the name of one program, which does not exist: no shell takes the line apart.`,
		help: "Give each word its own item, or let a shell run the line: `sh`, `-c`, and the line as the third item.",
		location: word.location,
		related: wrapper === null ? [] : [{
			message: "the wrapper that runs it",
			location: wrapper.location
		}]
	});
}
function tellNothing(service, wrapper, words) {
	return faultOf$1(wrapperCommand, service, {
		severity: "error",
		message: `\`${service.name}\` gives its wrapper no program to run: the container ends at once.`,
		help: "Add the program and its arguments after the `--copy` and `--env` options; the one of the image is not used where there is an entrypoint.",
		location: words.at(-1)?.location ?? wrapper.location
	});
}
function tellOption(service, option, what) {
	return faultOf$1(wrapperCommand, service, {
		severity: "error",
		message: `The option \`${option.value}\` of \`${service.name}\` ${what}: the wrapper does not read it.`,
		help: "Write the options of the wrapper first, each with its value, then the program.",
		location: option.location
	});
}

// src/core/rules/index.ts
const RULES = [
	accountVolume,
	acmeHook,
	baseImageNotPinned,
	certificateHostname,
	certificateStaging,
	containerName,
	deadLocation,
	deprecatedSecret,
	duplicateHostname,
	earlyAnswer,
	earlyCondition,
	emailUnlikeOthers,
	healthcheckCommand,
	hostnameSyntax,
	imageNotPinned,
	literalSecret,
	loosenedSettings,
	massRemoval,
	missingBindSource,
	missingBuildContext,
	missingRestart,
	nginxSyntax,
	placeholder,
	privilege,
	proxyContainer,
	proxyHeader,
	proxyNetwork,
	proxyValue,
	proxyVariable,
	publishedPort,
	randomSecret,
	removedContainerName,
	removedHostname,
	removedPort,
	removedVolume,
	secretInLog,
	secretsMount,
	secretsReady,
	serverPath,
	serviceUrl,
	signOnBypass,
	signOnKey,
	signOnLoop,
	signOnReturn,
	unsetVariable,
	unusedException,
	unusedVolume,
	uploadBuffer,
	vhostFileNotMounted,
	vhostPosture,
	vhostWithoutService,
	virtualPort,
	volumeTarget,
	wrapperCommand
];
function askedPaths(project) {
	return [...new Set(RULES.flatMap((rule) => rule.paths?.(project) ?? []))];
}
function checkRules(given) {
	const stack = openStack(given, given.base === null ? null : openStack(given.base, null));
	return RULES.flatMap((rule) => rule.check(stack));
}
function openStack({ project, settings, checkout, ignores = [] }, base) {
	const found = routes(project, settings);
	const hostnames = found.filter(({ kind }) => kind === "exact").map(({ hostname }) => hostname);
	return {
		project,
		settings,
		checkout,
		ignores,
		routes: found,
		roles: inferRoles(project, settings, hostnames),
		base
	};
}

// src/commands/base.ts
async function readBase(inputs, context) {
	const revision = inputs.text("base");
	const none = {
		given: null,
		settings: null,
		changed: [],
		findings: []
	};
	const strict = inputs.flag("base-settings");
	if (revision === null && strict) throw usage("`--base-settings` is given without `--base`.", "Name the revision whose settings hold: `--base REVISION`.");
	if (revision === null) return none;
	const past = await context.workspace.at(revision);
	if (past === null) return {
		...none,
		settings: strict ? DEFAULT_SETTINGS : null,
		findings: [tellMissing(revision)]
	};
	const file = settingsPath(inputs, context);
	const settings = await formerSettings(file, past);
	return {
		given: await load(inputs, context, {
			past,
			settings
		}),
		settings: strict ? settings : null,
		changed: await changedFiles(context, past),
		findings: strict ? [tellStrict(revision, file)] : []
	};
}
async function load(inputs, { workspace }, { past, settings }) {
	const fromDirectory = (path) => relativePath(workspace.directory, path);
	const options = {
		files: inputs.list("file").map(fromDirectory),
		envFiles: inputs.list("env-file").map(fromDirectory)
	};
	const { project } = await loadProject(past.read, options).catch(withoutStack);
	if (project === null) return null;
	const ignores = await readIgnores(project, past);
	const look = {
		...past,
		changed: async () => []
	};
	return {
		project,
		settings,
		ignores,
		checkout: await lookAround(project, look, askedPaths(project))
	};
}
async function readIgnores({ files }, { read }) {
	return (await Promise.all(files.map(async (path) => [path, await read(path)]))).flatMap(([path, text]) => text === null ? [] : findIgnores(path, text));
}
async function formerSettings(path, past) {
	const text = await past.read(path);
	try {
		return text === null ? DEFAULT_SETTINGS : parseSettings(path, text);
	} catch (error) {
		if (error instanceof MissionControlError && error.code === "SETTINGS_INVALID") return DEFAULT_SETTINGS;
		throw error;
	}
}
function withoutStack(error) {
	if (error instanceof MissionControlError && error.code === "FILE_NOT_FOUND") return { project: null };
	throw error;
}
async function changedFiles({ workspace }, past) {
	return [...await workspace.files()].flatMap(([path, { id }]) => past.files.get(path)?.id === id ? [] : [path]);
}
function tellStrict(revision, file) {
	return finding({
		rule: "base-settings",
		severity: "note",
		message: `The settings are those of \`${revision}\`: what the change writes into \`${file}\`, and comments it brings, hold once it is merged.`,
		help: "Somebody who may write here can push the change to a branch of this repository.",
		location: {
			file,
			range: null
		}
	});
}
function tellMissing(revision) {
	return finding({
		rule: "lint-incomplete",
		severity: "error",
		message: `The stack was not compared with \`${revision}\`: git neither has this revision nor can fetch it.`,
		help: "Fetch it before (`git fetch origin REVISION`), or check out with the whole history. What the change removes was not looked at."
	});
}

// src/commands/lint.ts
const lint = {
	verb: "lint",
	summary: "Is the stack written well and safely",
	inputs: [
		...STACK_INPUTS,
		{
			name: "base",
			type: "text",
			placeholder: "REVISION",
			description: "Revision the change starts from: what it takes away, or brings into other files, is told too"
		},
		{
			name: "base-settings",
			type: "flag",
			description: "Settings and comments that ignore findings hold as they are at the base: for a change of a stranger"
		}
	],
	async run(inputs, context) {
		const { project, findings, settings: own } = await readStack(inputs, context);
		if (project === null) return {
			kind: "findings",
			findings
		};
		const base = await readBase(inputs, context);
		const settings = base.settings ?? own;
		const look = looking(context, base.changed);
		const written = await readIgnores(project, context.workspace);
		const ignores = base.settings === null ? written : known(written, base.given?.ignores ?? []);
		const given = {
			project,
			settings,
			ignores,
			checkout: await lookAround(project, look, askedPaths(project))
		};
		const found = [
			...findings,
			...base.findings,
			...checkRules({
				...given,
				base: base.given
			})
		];
		const told = suppress(found, {
			suppressions: settings.suppressions,
			severities: settings.severities,
			ignores,
			rules: RULES.map(({ id }) => id),
			standing: RULES.filter(({ stands }) => stands).map(({ id }) => id),
			file: settingsPath(inputs, context),
			today: today(context),
			complete: true
		});
		return {
			kind: "findings",
			findings: limitFindings(sortFindings(told))
		};
	}
};
function known(written, before) {
	return written.filter((comment) => before.some((one) => isSameIgnore(one, comment)));
}
function looking({ workspace }, changed) {
	const read = async (path) => {
		const text = await workspace.read(path).catch((error) => {
			if (error instanceof MissionControlError && error.code === "FILE_NOT_READABLE") return null;
			throw error;
		});
		return text === null || /\p{Surrogate}/u.test(text) ? null : text;
	};
	return {
		kind: workspace.kind,
		list: workspace.list,
		read,
		changed: async () => changed
	};
}

export { lint as t };