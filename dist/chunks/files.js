import { n as MissionControlError } from "./errors.js";

// src/core/finding.ts
function finding(given) {
	return {
		location: null,
		service: null,
		help: null,
		related: [],
		...given
	};
}
function summarize(findings) {
	const count = (severity) => findings.filter((found) => found.severity === severity).length;
	return {
		error: count("error"),
		warning: count("warning"),
		note: count("note")
	};
}
function sortFindings(findings) {
	return [...findings].sort(compareFindings);
}
const TOLD = 5e3;
function limitFindings(findings) {
	if (findings.length <= TOLD) return findings;
	const seen = {
		error: 0,
		warning: 0,
		note: 0
	};
	const told = findings.filter(({ severity }) => ++seen[severity] <= TOLD);
	const more = findings.length - told.length;
	if (more === 0) return told;
	const severity = seen.error > TOLD ? "error" : seen.warning > TOLD ? "warning" : "note";
	const message = `There are ${more.toLocaleString("en")} more findings, which are not told.`;
	const location = {
		file: told.at(-1)?.location?.file ?? "",
		range: null
	};
	return [...told, finding({
		rule: "yaml-limit",
		severity,
		message,
		help: "Mend these first.",
		location
	})];
}
function compareFindings(a, b) {
	return compareText(a.location?.file ?? "", b.location?.file ?? "") || (a.location?.range?.line ?? 0) - (b.location?.range?.line ?? 0) || (a.location?.range?.column ?? 0) - (b.location?.range?.column ?? 0) || compareText(a.rule, b.rule) || compareText(a.message, b.message);
}
function compareText(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}

// src/core/compose/read/files.ts
const COMPOSE_FILES = [
	"compose.yaml",
	"compose.yml",
	"docker-compose.yml",
	"docker-compose.yaml"
];
const OVERRIDES = [
	"compose.override.yml",
	"compose.override.yaml",
	"docker-compose.override.yml",
	"docker-compose.override.yaml"
];
async function findComposeFiles(read, asked) {
	if (asked.length > 0) return {
		files: await Promise.all(asked.map((path) => readAsked(read, path))),
		findings: []
	};
	const bases = await readPresent(read, COMPOSE_FILES);
	const [base] = bases;
	if (base === void 0) throw noComposeFile();
	const overrides = await readPresent(read, OVERRIDES);
	return {
		files: [base, ...overrides.slice(0, 1)],
		findings: [...reportIgnored(bases), ...reportIgnored(overrides)]
	};
}
async function readAsked(read, path) {
	const text = await read(path);
	if (text !== null) return {
		path,
		text
	};
	throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no file \`${path}\` in the directory of the stack.`,
		hint: "Name a file relative to the directory of the stack."
	});
}
async function readPresent(read, names) {
	return (await Promise.all(names.map(async (path) => ({
		path,
		text: await read(path)
	})))).flatMap(({ path, text }) => text === null ? [] : [{
		path,
		text
	}]);
}
function reportIgnored(found) {
	const [used, ...others] = found;
	return others.map(({ path }) => finding({
		rule: "several-compose-files",
		severity: "warning",
		message: `\`${path}\` is ignored: docker compose reads \`${used?.path}\`.`,
		help: `Delete one of them, or name the files with \`--file\`.`,
		location: {
			file: path,
			range: null
		}
	}));
}
function noComposeFile() {
	return new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no Compose file here: none of ${COMPOSE_FILES.join(", ")}.`,
		hint: "Give the directory of the stack with `--directory`, or the file with `--file`."
	});
}

export { limitFindings as a, finding as i, findComposeFiles as n, sortFindings as o, readAsked as r, summarize as s, COMPOSE_FILES as t };