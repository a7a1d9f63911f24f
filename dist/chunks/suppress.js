import { i as finding, r as suggest } from "./suggest.js";

// src/core/routing/part.ts
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

// src/core/rules/suppress.ts
function suppress(findings, given) {
	const { rules } = given;
	const hides = ({ rule, service }, found) => found.rule === rule && (service === null || service === found.service) && isOurs(found, rules);
	const hidden = (found) => given.suppressions.some((suppression) => hides(suppression, found));
	const unused = given.suppressions.filter((suppression) => !findings.some((found) => hides(suppression, found)));
	return [...findings.filter((found) => !hidden(found)), ...unused.flatMap((suppression) => tellUnused(suppression, findings, given))];
}
function isOurs({ rule, severity }, rules) {
	return rules.includes(rule) || severity !== "error";
}
function tellUnused({ rule, service, reason }, findings, { rules, file }) {
	const near = suggest(rule, rules);
	const refused = findings.some((found) => found.rule === rule && !isOurs(found, rules));
	if (!rules.includes(rule) && near === null && !refused) return [];
	const whose = service === null ? "" : ` for \`${service}\``;
	const about = (message, help) => finding({
		rule: "unused-suppression",
		severity: "note",
		message,
		help,
		location: {
			file,
			range: null
		},
		service
	});
	if (refused) return [about(`The suppression of \`${rule}\`${whose} (“${reason}”) has no effect: docker compose itself refuses this.`, "Mend the fault, and remove the suppression.")];
	return [about(`The suppression of \`${rule}\`${whose} (“${reason}”) hides nothing.`, rules.includes(rule) || near === null ? "Remove it." : `There is no such rule: did you mean \`${near}\`?`)];
}

export { normalize as a, environmentValue as i, certificateHostnames as n, routes as o, containerPorts as r, virtualHosts as s, suppress as t };