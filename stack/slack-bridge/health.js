import "node:module";
import { readFileSync } from "node:fs";

// stack/slack-bridge/options.ts
const STATUS_FILE = "/tmp/slack-bridge.json";

// stack/slack-bridge/status.ts
const LONGEST_SILENCE_SECONDS = 30;
function readStatus(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}
function judge(status, now) {
	if (status === null) return {
		healthy: false,
		sentence: "The bridge has not said anything yet since it started."
	};
	const age = (now - Date.parse(status.heartbeat)) / 1e3;
	if (!(age < LONGEST_SILENCE_SECONDS)) return {
		healthy: false,
		sentence: `The bridge has said nothing for ${Math.round(age)} s.`
	};
	const { taken, refused, dropped } = status.counts;
	const count = `${taken} messages delivered, ${status.waiting} waiting, ${refused} refused, ${dropped} dropped.`;
	return {
		healthy: status.subscribed && status.webhook,
		sentence: [count, ...status.troubles].join("\n")
	};
}

// stack/slack-bridge/health.ts
const { healthy, sentence } = judge(readStatus(process.env.STATUS_FILE || "/tmp/slack-bridge.json"), Date.now());
console.log(sentence);
process.exitCode = healthy ? 0 : 1;

export {  };