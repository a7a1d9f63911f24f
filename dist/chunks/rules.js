import "./rolldown-runtime.js";

// src/commands/rules.ts
const rules = {
	verb: "rules",
	summary: "Every rule, how bad it is, and what it finds",
	inputs: [],
	async run(_inputs, { manual }) {
		const all = await Promise.all((await manual.rules()).map((rule) => describeRule(rule, manual)));
		const width = Math.max(...all.map(({ rule }) => rule.length));
		return {
			kind: "text",
			lines: [
				...all.map(({ rule, severity, summary }) => `${rule.padEnd(width)}  ${severity.padEnd(7)}  ${summary}`),
				"",
				"`mission-control explain RULE` prints its page."
			],
			data: all
		};
	}
};
async function describeRule(rule, manual) {
	const [, first = ""] = (await manual.page(rule) ?? "").split("\n\n");
	const [, summary = "", severity = ""] = /^(.*?)\s*Severity: (error|warning|note)\b/s.exec(first) ?? [];
	return {
		rule,
		severity,
		summary: summary.replace(/\s+/g, " ")
	};
}

export { rules };