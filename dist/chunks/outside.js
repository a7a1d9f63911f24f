import { a as sortFindings, r as suggest } from "./suggest.js";
import { o as routes, t as suppress } from "./suppress.js";
import { n as MissionControlError } from "./errors.js";
import { t as SETTINGS_FILE } from "./stack.js";
import { t as usage } from "./usage.js";

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
function accept(findings, rules, { suppressions }, inputs) {
	const file = inputs.text("settings") ?? "mission-control.yaml";
	const told = suppress(findings, {
		suppressions,
		rules,
		file
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

export { outsideReach as a, each as i, accept as n, outsideRoutes as o, columns as r, OUTSIDE_INPUTS as t };