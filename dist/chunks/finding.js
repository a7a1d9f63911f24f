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

export { summarize as i, limitFindings as n, sortFindings as r, finding as t };