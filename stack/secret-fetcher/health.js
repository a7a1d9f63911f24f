import "node:module";
import { readFileSync } from "node:fs";

// stack/secret-fetcher/options.ts
const STATUS_FILE = "/tmp/secret-fetcher.json";

// stack/secret-fetcher/status.ts
const HEARTBEAT_SECONDS = 60;
function nameProcess(pid) {
	try {
		const boot = readFileSync("/proc/sys/kernel/random/boot_id", "utf8").trim();
		const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
		return `${boot}/${pid}/${stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19]}`;
	} catch (error) {
		if (["ENOENT", "ESRCH"].includes(error.code ?? "")) return null;
		throw error;
	}
}
function judge(status, now, isRunning) {
	if (status === null || !isRunning(status.process)) return {
		healthy: false,
		sentence: "The fetcher has not said anything yet since it started."
	};
	const age = (now - Date.parse(status.heartbeat)) / 1e3;
	if (!(age < HEARTBEAT_SECONDS)) return {
		healthy: false,
		sentence: `The fetcher has said nothing for ${Math.round(age)} s.`
	};
	const problems = status.problems.map(({ message }) => message);
	const waiting = status.secrets.filter(({ fetchedAt }) => fetchedAt === null).map(({ name }) => name);
	const count = `${status.secrets.length - waiting.length} of ${status.secrets.length} secrets fetched${waiting.length > 0 ? `, not ${waiting.join(", ")}` : ""}.`;
	return {
		healthy: status.complete,
		sentence: [count, ...problems].join("\n")
	};
}

// stack/secret-fetcher/health.ts
const { healthy, sentence } = judge(readStatus(process.env.STATUS_FILE || "/tmp/secret-fetcher.json"), Date.now(), (name) => nameProcess(Number(name.split("/")[1])) === name);
console.log(sentence);
process.exitCode = healthy ? 0 : 1;
function readStatus(file) {
	try {
		return JSON.parse(readFileSync(file, "utf8"));
	} catch (error) {
		if (error.code === "ENOENT") return null;
		throw error;
	}
}

export {  };