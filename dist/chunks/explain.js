import "./rolldown-runtime.js";
import { i as suggest } from "./suggest.js";
import { t as usage } from "./usage.js";

// src/commands/explain.ts
const explain = {
	verb: "explain",
	words: "RULE",
	summary: "The page of a rule: why, what is wrong, what is right",
	inputs: [],
	async run({ words }, { manual }) {
		const rule = oneRule(words, await manual.rules());
		const page = (await manual.page(rule) ?? "").trimEnd();
		return {
			kind: "text",
			lines: page.split("\n"),
			data: {
				rule,
				page
			}
		};
	}
};
function oneRule(words, rules) {
	const [rule, ...more] = words;
	if (rule === void 0 || more.length > 0) throw usage(`\`explain\` takes one rule, and ${rule === void 0 ? "none" : words.length} ${words.length > 1 ? "are" : "is"} given.`, "Write `mission-control explain RULE`; `mission-control rules` lists them.");
	if (rules.includes(rule)) return rule;
	const near = suggest(rule, rules);
	throw usage(`There is no rule \`${rule}\`.`, near === null ? "`mission-control rules` lists them." : `Did you mean \`mission-control explain ${near}\`?`);
}

export { explain };