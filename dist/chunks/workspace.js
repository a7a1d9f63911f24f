import { n as MissionControlError } from "./errors.js";
import { resolve, sep } from "node:path";
import { readFile, readdir, realpath, stat } from "node:fs/promises";

// src/adapters/workspace/workspace.ts
async function openWorkspace(directory, top) {
	await requireDirectory(directory);
	const root = await realpath(await top());
	const reach = async (path) => {
		const real = await realpath(resolve(directory, path)).catch(absent);
		return real === null || isInside(root, real) ? real : OUTSIDE;
	};
	return {
		async read(path) {
			const real = await reach(path).catch((cause) => fail(path, cause));
			if (real === OUTSIDE) throw outside(path);
			return real === null ? null : readText(path, real);
		},
		async kind(path) {
			const real = await reach(path).catch(() => OUTSIDE);
			if (real === null || real === OUTSIDE) return real === null ? null : "other";
			const stats = await stat(real);
			return stats.isFile() ? "file" : stats.isDirectory() ? "directory" : "other";
		},
		async list(path) {
			const real = await reach(path).catch((cause) => fail(path, cause));
			if (real === null || real === OUTSIDE) return [];
			return await readdir(real).catch(absent) ?? [];
		}
	};
}
const OUTSIDE = "";
const isInside = (root, path) => path === root || path.startsWith(root === sep ? sep : root + sep);
async function requireDirectory(directory) {
	const stats = await stat(directory).catch(absent).catch((cause) => fail(directory, cause));
	if (stats?.isDirectory()) return;
	throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: stats === null ? `There is no directory ${directory}.` : `${directory} is a file, not a directory.`,
		hint: "Name the directory of the stack with `--directory DIR`."
	});
}
async function readText(path, real) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(await readFile(real));
	} catch (cause) {
		return fail(path, cause);
	}
}
function fail(path, cause) {
	throw new MissionControlError({
		code: "FILE_NOT_READABLE",
		message: `Could not read \`${path}\`: ${reasonOf(cause)}.`,
		hint: "Mend the file, or name another one.",
		cause
	});
}
function reasonOf(cause) {
	if (cause instanceof TypeError) return "it is no UTF-8 text";
	const { code, message } = cause;
	return REASONS[code ?? ""] ?? message;
}
const REASONS = {
	EISDIR: "it is a directory",
	EACCES: "permission denied",
	ELOOP: "its links lead in a circle"
};
function outside(path) {
	return new MissionControlError({
		code: "FILE_NOT_READABLE",
		message: `\`${path}\` leads out of the repository.`,
		hint: "Copy the file into the repository and name it with a relative path."
	});
}
function absent(error) {
	if ([
		"ENOENT",
		"ENOTDIR",
		"ENAMETOOLONG",
		"ERR_INVALID_ARG_VALUE"
	].includes(error.code ?? "")) return null;
	throw error;
}

export { openWorkspace };