import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { join } from "node:path";
import { createHash } from "node:crypto";
import { lstat, readdir, readlink } from "node:fs/promises";
import { createInterface } from "node:readline";
import { spawn } from "node:child_process";

// src/process.ts
const OUTPUT_LIMIT = 67108864;
async function run(line) {
	const { code, stdout, stderr } = await runBytes(line);
	return {
		code,
		stdout: Buffer.from(stdout).toString("utf8"),
		stderr
	};
}
async function runBytes(line) {
	const program = line.argv[0] ?? "";
	const child = spawn(program, line.argv.slice(1), {
		...line.cwd === void 0 ? {} : { cwd: line.cwd },
		env: environment(line),
		stdio: [
			"pipe",
			"pipe",
			"pipe"
		],
		detached: true
	});
	const killGroup = () => endGroup(child.pid);
	let timedOut = false;
	const timer = setTimeout(() => {
		timedOut = true;
		killGroup();
	}, line.timeoutSeconds * 1e3);
	line.signal?.addEventListener("abort", killGroup);
	if (line.signal?.aborted) killGroup();
	const [stdout, stderr] = ["stdout", "stderr"].map((name) => collect(child[name], name, line.onLine));
	child.stdin.on("error", ignoreBrokenPipe);
	child.stdin.end(line.input ?? "");
	try {
		const code = await new Promise((resolve, reject) => {
			child.once("error", (cause) => reject(new MissionControlError({
				code: "COMMAND_FAILED",
				message: `Could not run \`${program}\`: ${describe(cause)}.`,
				cause
			})));
			child.once("close", (exit, signal) => resolve(exit ?? 128 + signalNumber(signal)));
		});
		if (timedOut) throw new MissionControlError({
			code: "COMMAND_TIMEOUT",
			message: `\`${line.argv.slice(0, 3).join(" ")}\` did not end within ${line.timeoutSeconds} s.`
		});
		return {
			code,
			stdout: stdout?.() ?? Buffer.alloc(0),
			stderr: (stderr?.() ?? "").toString()
		};
	} finally {
		clearTimeout(timer);
		line.signal?.removeEventListener("abort", killGroup);
	}
}
function endGroup(pid) {
	try {
		if (pid !== void 0) process.kill(-pid, "SIGKILL");
	} catch (error) {
		if (error.code !== "ESRCH") throw error;
	}
}
function environment(line) {
	return {
		PATH: process.env.PATH ?? "/usr/sbin:/usr/bin:/sbin:/bin",
		HOME: process.env.HOME ?? "/",
		LC_ALL: "C.UTF-8",
		...line.env
	};
}
function collect(stream, name, onLine) {
	const chunks = [];
	let size = 0;
	stream.on("data", (chunk) => {
		size += chunk.length;
		if (size <= OUTPUT_LIMIT) chunks.push(chunk);
	});
	if (onLine) createInterface({
		input: stream,
		crlfDelay: Number.POSITIVE_INFINITY
	}).on("line", (text) => onLine(text, name));
	return () => Buffer.concat(chunks);
}
function ignoreBrokenPipe(error) {
	if (error.code !== "EPIPE") throw error;
}
function signalNumber(signal) {
	return {
		SIGHUP: 1,
		SIGINT: 2,
		SIGKILL: 9,
		SIGPIPE: 13,
		SIGTERM: 15
	}[signal] ?? 0;
}
function describe(cause) {
	return cause.code === "ENOENT" ? "it is not installed" : cause.message;
}

// src/adapters/repository/git.ts
function gitLine(directory, words, more = {}) {
	const { env, ...rest } = more;
	return {
		argv: [
			"git",
			...SETTINGS.flatMap((setting) => ["-c", setting]),
			"-C",
			directory,
			...words
		],
		env: {
			...ENVIRONMENT,
			...env
		},
		timeoutSeconds: 60,
		...rest
	};
}
const ENVIRONMENT = {
	GIT_TERMINAL_PROMPT: "0",
	GIT_OPTIONAL_LOCKS: "0",
	GIT_ALLOW_PROTOCOL: "file:https:ssh",
	GIT_ASKPASS: "true",
	SSH_ASKPASS: "true"
};
const SETTINGS = [
	"safe.directory=*",
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.quotePath=false",
	"gc.auto=0",
	"maintenance.auto=false"
];
async function git(line, attempt) {
	const completed = await run(line);
	refuseFailure(completed, attempt);
	return completed.stdout;
}
async function gitBytes(line, attempt) {
	const completed = await runBytes(line);
	refuseFailure(completed, attempt);
	return completed.stdout;
}
function refuseFailure(completed, attempt) {
	if (completed.code === 0) return;
	throw new MissionControlError({
		code: "GIT_FAILED",
		message: `Could not ${attempt}: ${lastLine(completed.stderr) || `git ended with code ${completed.code}`}.`,
		hint: "Nothing was changed. Check on the server that `git fetch` works in the project directory for the user of the agent."
	});
}
function lastLine(text) {
	const lines = text.split("\n").filter((line) => line.trim() !== "");
	return (lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? "").replace(/^(fatal|error): /, "").replace(/\.$/, "").slice(0, 300);
}

// src/adapters/repository/working-tree.ts
async function modeOf(top, path) {
	const stats = await lstat(join(top, path)).catch(absent);
	if (stats === null) return null;
	if (stats.isSymbolicLink()) return "120000";
	if (stats.isDirectory()) return "directory";
	if (!stats.isFile()) return "other";
	return stats.mode & 64 ? "100755" : "100644";
}
async function linkId(top, path, hexDigits) {
	const target = await readlink(join(top, path), { encoding: "buffer" });
	return createHash(hexDigits === 64 ? "sha256" : "sha1").update(`blob ${target.length}\0`).update(target).digest("hex");
}
function absent(error) {
	if (error.code === "ENOENT" || error.code === "ENOTDIR") return null;
	throw error;
}

// src/adapters/repository/lying.ts
async function lyingIds(top, files) {
	const lying = /* @__PURE__ */ new Map();
	const regular = [];
	for (const [path, { id }] of files) {
		const mode = await modeOf(top, path);
		if (mode === "120000") lying.set(path, {
			mode,
			id: await linkId(top, path, id.length)
		});
		else if (mode === "100644" || mode === "100755") regular.push([path, mode]);
	}
	const input = regular.map(([path]) => `${quoted(path)}\n`).join("");
	const ids = (await git(gitLine(top, ["hash-object", "--stdin-paths"], { input }), `read the files in ${top}`)).split("\n");
	for (const [index, [path, mode]] of regular.entries()) lying.set(path, {
		mode,
		id: ids[index]
	});
	return lying;
}
function quoted(path) {
	if (!/^"|[\n\r]/.test(path)) return path;
	return `"${path.replace(/["\\]/g, "\\$&").replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
}

// src/adapters/repository/tree.ts
function parseTree(text) {
	const files = /* @__PURE__ */ new Map();
	for (const entry of text.split("\0")) {
		const match = /^(\d{6}) blob ([0-9a-f]+)\t(.+)$/s.exec(entry);
		if (match) files.set(match[3], {
			mode: match[1],
			id: match[2]
		});
	}
	return files;
}
function parseIndex(text) {
	const files = /* @__PURE__ */ new Map();
	for (const entry of text.split("\0")) {
		const match = /^(?!160000)(\d{6}) ([0-9a-f]+) \d\t(.+)$/s.exec(entry);
		if (match) files.set(match[3], {
			mode: match[1],
			id: match[2]
		});
	}
	return files;
}
function below(prefix, files) {
	return new Map([...files].filter(([path]) => path.startsWith(prefix)).map(([path, file]) => [path.slice(prefix.length), file]));
}

// src/adapters/repository/past.ts
async function openPast(directory, revision) {
	const id = await resolve(directory, revision) ?? await fetchFrom(directory, revision);
	if (id === null) return null;
	const base = await run(gitLine(directory, [
		"merge-base",
		id,
		"HEAD"
	]));
	return readPast(directory, base.code === 0 ? base.stdout.trim() : id);
}
async function resolve(directory, revision) {
	const words = [
		"rev-parse",
		"--verify",
		"--quiet",
		"--end-of-options",
		`${revision}^{commit}`
	];
	const { code, stdout } = await run(gitLine(directory, words));
	return code === 0 ? stdout.trim() : null;
}
async function fetchFrom(directory, revision) {
	if (!/^[A-Za-z0-9][\w./-]*$/.test(revision)) return null;
	const words = [
		"fetch",
		"--quiet",
		"--no-tags",
		"--depth=1",
		"origin",
		revision.replace(/^origin\//, "")
	];
	const { code } = await run(gitLine(directory, words));
	return code === 0 ? resolve(directory, "FETCH_HEAD") : null;
}
async function readPast(directory, id) {
	const attempt = `read the revision ${id}`;
	const prefix = (await git(gitLine(directory, ["rev-parse", "--show-prefix"]), attempt)).trim();
	const printed = await git(gitLine(directory, [
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		id
	]), attempt);
	const files = below(prefix, parseTree(printed));
	const inside = (path) => [...files.keys()].filter((file) => path === "." || file.startsWith(`${path}/`));
	return {
		files,
		kind: async (path) => files.has(path) ? "file" : inside(path).length > 0 ? "directory" : null,
		list: async (path) => [...new Set(inside(path).map((file) => (path === "." ? file : file.slice(path.length + 1)).split("/")[0] ?? ""))],
		read: async (path) => {
			const file = files.get(path);
			if (file === void 0 || file.mode === "120000") return null;
			return asText(await gitBytes(gitLine(directory, [
				"cat-file",
				"blob",
				file.id
			]), attempt));
		}
	};
}
function asText(bytes) {
	const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
	return text.includes("�") ? null : text;
}

// src/adapters/repository/checkout.ts
function openCheckout(directory) {
	let found;
	const tree = () => {
		found ??= workingTree(directory);
		return found;
	};
	return {
		top: async () => await tree() ?? directory,
		files: async () => {
			const top = await tree();
			return top === null ? everyFile(directory) : trackedFiles(top, directory);
		},
		revision: async () => await tree() === null ? null : committed(directory),
		ignores: async (path) => await tree() !== null && isIgnored(directory, path),
		at: async (revision) => await tree() === null ? null : openPast(directory, revision)
	};
}
async function workingTree(directory) {
	const { code, stdout } = await run(gitLine(directory, ["rev-parse", "--show-toplevel"]));
	return code === 0 ? stdout.replace(/\n$/, "") : null;
}
async function trackedFiles(top, directory) {
	const prefix = (await git(gitLine(directory, ["rev-parse", "--show-prefix"]), `find ${directory} in its clone`)).trim();
	const printed = await git(gitLine(directory, [
		"ls-files",
		"-s",
		"-z",
		"--full-name"
	]), `list the files of ${directory}`);
	return below(prefix, await lyingIds(top, parseIndex(printed)));
}
async function committed(directory) {
	if (await git(gitLine(directory, [
		"status",
		"--porcelain",
		"--untracked-files=no",
		"--ignore-submodules=all"
	]), `ask git what is not committed in ${directory}`) !== "") return null;
	const { code, stdout } = await run(gitLine(directory, [
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]));
	return code === 0 ? stdout.trim() : null;
}
async function isIgnored(directory, path) {
	const { code } = await run(gitLine(directory, [
		"check-ignore",
		"--quiet",
		"--",
		path
	]));
	return code === 0;
}
async function everyFile(directory) {
	const paths = (await readdir(directory, {
		recursive: true,
		withFileTypes: true
	})).filter((entry) => entry.isFile() || entry.isSymbolicLink()).map((entry) => join(entry.parentPath, entry.name).slice(directory.length + 1)).filter((path) => path !== ".git" && !path.startsWith(".git/"));
	return lyingIds(directory, new Map(paths.map((path) => [path, {
		mode: "100644",
		id: ""
	}])));
}

export { openCheckout };