import { i as finding, o as sortFindings } from "./files.js";
import { i as suggest } from "./suggest.js";
import { n as MissionControlError } from "./errors.js";
import { t as SETTINGS_FILE } from "./stack.js";
import { t as usage } from "./usage.js";

// src/core/compose/part.ts
function listItems(list) {
	return [...list.value.matchAll(/[^,\s](?:[^,]*[^,\s])?/g)].map(({ 0: value, index: start }) => ({
		value,
		location: locatePart(list, {
			start,
			end: start + value.length
		})
	}));
}
function locatePart({ value, location }, { start, end }) {
	const { range } = location;
	if (range === null || range.line !== range.endLine) return location;
	const quotes = (range.endColumn - range.column - length(value)) / 2;
	if (quotes !== 0 && quotes !== 1) return location;
	const column = range.column + quotes + length(value.slice(0, start));
	return {
		...location,
		range: {
			...range,
			column,
			endColumn: column + length(value.slice(start, end))
		}
	};
}
function length(text) {
	return [...text].length;
}

// src/core/routing/routes.ts
function routes(project, settings) {
	return [...project.services.values()].flatMap((service) => routesOf(service, settings));
}
function routesOf(service, settings) {
	const ordered = new Set(certificateHostnames(service).map(({ value }) => normalize(value)));
	return virtualHosts(service).map(({ value, location }) => {
		const kind = kindOf(value);
		const hostname = kind === "exact" ? normalize(value) : value;
		return {
			hostname,
			kind,
			service: service.name,
			path: service.environment.get("VIRTUAL_PATH")?.value || "/",
			port: portOf(service),
			posture: postureOf(settings, hostname),
			certificate: ordered.has(hostname),
			location
		};
	});
}
function virtualHosts(service) {
	return hostnamesIn(service, "VIRTUAL_HOST");
}
function certificateHostnames(service) {
	const current = hostnamesIn(service, "ACME_HOST");
	return current.length > 0 ? current : hostnamesIn(service, "LETSENCRYPT_HOST");
}
function normalize(hostname) {
	return hostname.toLowerCase();
}
function environmentValue(service, name) {
	const variable = service.environment.get(name);
	if (variable === void 0 || variable.value === null || variable.value === "") return null;
	return {
		value: variable.value,
		location: variable.valueLocation
	};
}
function hostnamesIn(service, name) {
	const value = environmentValue(service, name);
	return value === null ? [] : listItems(value);
}
function kindOf(hostname) {
	if (/^~/.test(hostname)) return "pattern";
	if (/\$/.test(hostname)) return "unknown";
	return /\*/.test(hostname) ? "pattern" : "exact";
}
function postureOf(settings, hostname) {
	return Object.hasOwn(settings.postures, hostname) ? settings.postures[hostname] ?? "authenticated" : "authenticated";
}
function portOf(service) {
	const told = environmentValue(service, "VIRTUAL_PORT")?.value ?? null;
	if (told !== null) return asPort(told);
	const exposed = containerPorts(service);
	if (exposed.length === 0) return null;
	return exposed.length === 1 ? asPort(exposed[0] ?? "") : 80;
}
function containerPorts(service) {
	const exposed = service.expose.map(({ value }) => value);
	const published = service.ports.filter(({ protocol }) => protocol === "tcp").map(({ target }) => target);
	return [.../* @__PURE__ */ new Set([...exposed, ...published])];
}
function asPort(text) {
	const port = /^\d{1,5}$/.test(text) ? Number(text) : 0;
	return port >= 1 && port <= 65535 ? port : null;
}

// src/core/rules/view/known.ts
const OF_VERBS = /^(?:certificates?|check|deploy|drift|plan|rehearse|status|verify)-[a-z-]+$/;
const OTHERS = new Set(`
    hostname-claimed hostname-outside-zone image-not-found secret-key-not-found secret-not-found secret-not-granted secrets-without-need
    variable-overridden attribute-conflict base-settings dependency-cycle dropped-words duplicate-key env-file-syntax expired-suppression include-conflict invalid-value
    lint-incomplete merge-conflict missing-attribute missing-file missing-image not-asked outside-repository
    required-variable several-compose-files undefined-config undefined-network undefined-secret undefined-service undefined-volume
    unknown-attribute unused-suppression variable-syntax yaml-alias yaml-character yaml-key yaml-limit yaml-syntax
    yaml-tag
  `.trim().split(/\s+/));
function isKnownElsewhere(id) {
	return OTHERS.has(id) || OF_VERBS.test(id);
}

// src/core/rules/suppress.ts
function suppress(findings, given) {
	const { severities = {}, today } = given;
	const entries = [...given.suppressions.map((one) => fromSettings(one, given.file)), ...(given.ignores ?? []).map(fromComment)];
	const holding = entries.filter(({ until, reason }) => reason !== null && (until === null || today <= until));
	const hides = (entry, found) => entry.covers(found) && isOurs(found, given);
	return [
		...findings.filter((found) => !holding.some((entry) => hides(entry, found))).flatMap((found) => adjust(found, severities, given)),
		...entries.flatMap((entry) => {
			if (!holding.includes(entry)) return tellPowerless(entry);
			return findings.some((found) => hides(entry, found)) ? [] : tellUnused(entry, findings, given);
		}),
		...Object.keys(severities).flatMap((rule) => tellUnknownSeverity(rule, given))
	];
}
function fromSettings({ rule, service, reason, until, location }, file) {
	const covers = (found) => found.rule === rule && (service === null || service === found.service);
	return {
		rule,
		reason,
		until,
		service,
		location: location ?? {
			file,
			range: null
		},
		covers
	};
}
function fromComment({ rule, reason, until, location, line }) {
	const covers = (found) => found.rule === rule && found.location?.file === location.file && found.location.range?.line === line;
	return {
		rule,
		reason,
		until,
		service: null,
		location,
		covers
	};
}
function isOurs({ rule, severity }, { rules, standing = [] }) {
	return (rules.includes(rule) || severity !== "error") && !standing.includes(rule);
}
function adjust(found, severities, asked) {
	const severity = Object.hasOwn(severities, found.rule) ? severities[found.rule] : void 0;
	if (severity === void 0 || !isOurs(found, asked)) return [found];
	return severity === "off" ? [] : [{
		...found,
		severity
	}];
}
function tellPowerless({ rule, reason, until, service, location }) {
	const expired = reason !== null;
	return [finding({
		rule: expired ? "expired-suppression" : "unused-suppression",
		severity: "warning",
		message: expired ? `The suppression of \`${rule}\`${whose(service)} (“${reason}”) ended with ${until}.` : `The comment that ignores \`${rule}\` gives no reason: it hides nothing.`,
		help: expired ? "Mend the fault, or give it a new date." : `Write \`# mission-control-ignore ${rule}: why\`.`,
		location,
		service
	})];
}
function tellUnused(entry, findings, { rules, standing = [], complete = false }) {
	const { rule, service, reason, location } = entry;
	const refused = findings.some((found) => found.rule === rule && !isOurs(found, {
		rules,
		standing
	}));
	if (!rules.includes(rule) && (!complete || isKnownElsewhere(rule)) && !refused) return [];
	const name = `The suppression of \`${rule}\`${whose(service)} (“${reason}”)`;
	const about = (severity, message, help) => finding({
		rule: "unused-suppression",
		severity,
		message,
		help,
		location,
		service
	});
	if (refused) return [about("note", standing.includes(rule) ? `${name} has no effect: nothing in a change hides this.` : `${name} has no effect: docker compose itself refuses this.`, "Mend the fault, and remove the suppression.")];
	if (rules.includes(rule)) return [about("note", `${name} hides nothing.`, "Remove it.")];
	return [about("warning", `${name} hides nothing: there is no such rule.`, didYouMean(rule, rules))];
}
function tellUnknownSeverity(rule, { rules, file, complete = false }) {
	if (!complete || rules.includes(rule) || isKnownElsewhere(rule)) return [];
	return [finding({
		rule: "unused-suppression",
		severity: "warning",
		message: `\`severities\` names the rule \`${rule}\`, which does not exist.`,
		help: didYouMean(rule, rules),
		location: {
			file,
			range: null
		}
	})];
}
function didYouMean(rule, rules) {
	const near = suggest(rule, rules);
	return near === null ? "Remove it." : `Did you mean \`${near}\`?`;
}
function whose(service) {
	return service === null ? "" : ` for \`${service}\``;
}

// src/commands/outside.ts
const OUTSIDE_INPUTS = [{
	name: "hostname",
	type: "list",
	placeholder: "HOSTNAME",
	description: "Ask only this hostname; may be given again (default: every hostname of the stack)"
}, {
	name: "timeout",
	type: "number",
	placeholder: "SECONDS",
	description: "How long one answer may take",
	default: "10"
}];
function outsideRoutes(project, settings, inputs) {
	const running = routes(project, settings).filter(({ service }) => project.services.get(service)?.profiles.length === 0);
	const found = [...new Map(running.map((route) => [`${route.hostname} ${route.path}`, route])).values()];
	const asked = inputs.list("hostname").map((hostname) => hostname.toLowerCase());
	for (const hostname of asked) requireKnown(hostname, found);
	return asked.length === 0 ? found : found.filter(({ hostname }) => asked.includes(hostname));
}
async function outsideReach(settings, inputs, { workspace }) {
	const authority = await readAuthority(settings.tls.certificateAuthority, workspace);
	const addresses = new Map(Object.entries(settings.server?.addresses ?? {}));
	const timeoutSeconds = inputs.number("timeout") ?? 10;
	if (timeoutSeconds === 0) throw usage("`--timeout` is 0.", "Give at least one second.");
	return (hostname) => ({
		address: addresses.get(hostname) ?? addresses.get("*") ?? null,
		authority,
		timeoutSeconds
	});
}
function today({ clock }) {
	return clock.now().toISOString().slice(0, 10);
}
function accept(findings, rules, { suppressions, severities }, inputs, { clock }) {
	const file = inputs.text("settings") ?? "mission-control.yaml";
	const told = suppress(findings, {
		suppressions,
		severities,
		rules,
		file,
		today: today({ clock })
	});
	const partly = inputs.list("hostname").length > 0;
	return sortFindings(partly ? told.filter(({ rule }) => rule !== "unused-suppression") : told);
}
async function each(values, atOnce, work) {
	const results = [];
	const waiting = [...values.entries()];
	const worker = async () => {
		for (let next = waiting.shift(); next !== void 0; next = waiting.shift()) results[next[0]] = await work(next[1]);
	};
	await Promise.all(Array.from({ length: atOnce }, worker));
	return results;
}
function columns(rows) {
	const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
	return rows.map((row) => row.map((cell, column) => column === row.length - 1 ? cell : cell.padEnd(widths[column] ?? 0)).join("  ").trimEnd());
}
function requireKnown(hostname, found) {
	const known = found.map((route) => route.hostname);
	if (known.includes(hostname)) return;
	const near = suggest(hostname, known);
	throw usage(`The stack has no hostname \`${hostname}\`.`, near === null ? `It has ${known.join(", ") || "none"}.` : `Did you mean \`${near}\`?`);
}
async function readAuthority(path, workspace) {
	if (path === null) return null;
	const text = await workspace.read(path);
	if (text !== null) return text;
	throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no file \`${path}\` in ${workspace.directory}, which \`tls.certificateAuthority\` names.`,
		hint: "Put the certificate of the authority there, or mend the setting."
	});
}

export { outsideReach as a, suppress as c, environmentValue as d, normalize as f, locatePart as h, each as i, certificateHostnames as l, virtualHosts as m, accept as n, outsideRoutes as o, routes as p, columns as r, today as s, OUTSIDE_INPUTS as t, containerPorts as u };