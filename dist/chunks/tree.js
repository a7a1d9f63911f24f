import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { t as ask } from "./client.js";
import { posix } from "node:path";

// src/adapters/github/paths.ts
function fromTop(directory, path) {
	if (posix.isAbsolute(path)) return null;
	const whole = posix.join(directory, path).replace(/\/+$/, "");
	if (whole === ".." || whole.startsWith("../")) return null;
	return whole === "." ? "" : whole;
}
function below(files, directory) {
	const prefix = directory === "" ? "" : `${directory}/`;
	return new Map([...files].filter(([path]) => path.startsWith(prefix)).map(([path, file]) => [path.slice(prefix.length), file]));
}

// src/adapters/github/links.ts
const OUTSIDE = Symbol("outside");
const LINK = "120000";
const HOPS = 40;
async function locate(files, path, textOf, hops = HOPS) {
	if (path === null) return OUTSIDE;
	const steps = path.split("/");
	for (let length = 1; length <= steps.length; length += 1) {
		const place = steps.slice(0, length).join("/");
		const file = files.get(place);
		if (file?.mode !== LINK) continue;
		if (hops === 0) return null;
		const target = fromTop(posix.dirname(place), await textOf(file.id));
		const rest = steps.slice(length).join("/");
		return locate(files, target === null ? null : fromTop(target, rest || "."), textOf, hops - 1);
	}
	return files.has(path) || isDirectory(files, path) ? path : null;
}
function isDirectory(files, path) {
	return path === "" || [...files.keys()].some((name) => name.startsWith(`${path}/`));
}

// src/adapters/github/tree.ts
async function openTree(client, place, given) {
	const all = await listTree(client, place, given.commit);
	const top = fromTop("", given.directory) ?? "";
	const contents = /* @__PURE__ */ new Map();
	const contentOf = (id) => {
		const content = contents.get(id) ?? readBlob(client, place, id);
		contents.set(id, content);
		return content;
	};
	const find = (path) => locate(all, fromTop(top, path), async (id) => (await contentOf(id)).toString("utf8"));
	return {
		directory: given.directory,
		async read(path) {
			const found = await find(path);
			if (found === OUTSIDE) throw unreadable(path, "it leads out of the repository");
			if (found === null) return null;
			const file = all.get(found);
			if (file === void 0) throw unreadable(path, "it is a directory");
			return decode(path, await contentOf(file.id));
		},
		async kind(path) {
			const found = await find(path);
			if (found === null || found === OUTSIDE) return found === null ? null : "other";
			return isDirectory(all, found) ? "directory" : "file";
		},
		files: async () => below(all, top),
		revision: async () => given.commit,
		at: async () => null,
		ignores: async () => true,
		async list(path) {
			const found = await find(path);
			if (found === null || found === OUTSIDE) return [];
			return [...new Set([...below(all, found).keys()].map((name) => name.split("/")[0] ?? ""))];
		}
	};
}
async function listTree(client, place, sha) {
	const commit = await ask(`read commit ${sha}`, () => client.git.getCommit({
		...place,
		commit_sha: sha
	}));
	const tree = await ask(`list the files of ${sha}`, () => client.git.getTree({
		...place,
		tree_sha: commit.tree.sha,
		recursive: "1"
	}));
	if (tree.truncated) throw new MissionControlError({
		code: "GITHUB_FAILED",
		message: `GitHub does not list all files of ${sha}: the repository is too large.`,
		hint: "Plan from a checkout instead: `mission-control plan --directory DIR`."
	});
	return new Map(tree.tree.flatMap(({ path, mode, sha: id, type }) => type === "blob" && path !== void 0 && mode !== void 0 && id !== void 0 ? [[path, {
		mode,
		id
	}]] : []));
}
async function readBlob(client, place, id) {
	const blob = await ask(`read file ${id}`, () => client.git.getBlob({
		...place,
		file_sha: id
	}));
	return Buffer.from(blob.content, "base64");
}
function decode(path, content) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(content);
	} catch (cause) {
		throw unreadable(path, "it is no UTF-8 text", cause);
	}
}
function unreadable(path, why, cause) {
	return new MissionControlError({
		code: "FILE_NOT_READABLE",
		message: `Could not read \`${path}\` of the pull request: ${why}.`,
		hint: "Mend the file, or name another one.",
		cause
	});
}

export { openTree };