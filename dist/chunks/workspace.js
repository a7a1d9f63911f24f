import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { resolve, sep } from "node:path";
import { open, readdir, realpath, stat } from "node:fs/promises";
import { constants } from "node:fs";

// src/adapters/workspace/text.ts
const FILE_LIMIT = 16777216;
var NotText = class extends Error {};
async function readText(path) {
	await using file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
	return decodeText(await readBytes(file));
}
async function readBytes(file) {
	const stats = await file.stat();
	if (stats.isDirectory()) throw new NotText("it is a directory");
	if (!stats.isFile()) throw new NotText("it is a pipe, socket or device, not a file");
	if (stats.size > 16777216) throw new NotText(`it is larger than ${FILE_LIMIT / 1024 / 1024} MiB`);
	return file.readFile();
}
function decodeText(bytes) {
	try {
		return new TextDecoder("utf-8", {
			fatal: true,
			ignoreBOM: true
		}).decode(bytes);
	} catch {
		return decodePieces(bytes);
	}
}
function decodePieces(bytes) {
	const pieces = [];
	let from = 0;
	for (let at = 0; at < bytes.length;) {
		const length = characterLength(bytes, at);
		if (length > 0) {
			at += length;
			continue;
		}
		pieces.push(decode(bytes.subarray(from, at)), String.fromCharCode(56320 + (bytes[at] ?? 0)));
		at += 1;
		from = at;
	}
	return [...pieces, decode(bytes.subarray(from))].join("");
}
function decode(bytes) {
	return new TextDecoder("utf-8", { ignoreBOM: true }).decode(bytes);
}
function characterLength(bytes, at) {
	const first = bytes[at] ?? 0;
	if (first < 128) return 1;
	const length = first >= 194 && first < 224 ? 2 : first >= 224 && first < 240 ? 3 : first >= 240 && first < 245 ? 4 : 0;
	const rest = bytes.subarray(at + 1, at + length);
	if (length === 0 || rest.length < length - 1 || rest.some((byte) => (byte & 192) !== 128)) return 0;
	const second = rest[0] ?? 0;
	return first === 224 && second < 160 || first === 237 && second > 159 || first === 240 && second < 144 || first === 244 && second > 143 ? 0 : length;
}

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
			return real === null ? null : await readText(real).catch((cause) => fail(path, cause));
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
function fail(path, cause) {
	throw new MissionControlError({
		code: "FILE_NOT_READABLE",
		message: `Could not read \`${path}\`: ${reasonOf(cause)}.`,
		hint: "Mend the file, or name another one.",
		cause
	});
}
function reasonOf(cause) {
	if (cause instanceof NotText) return cause.message;
	const { code, message } = cause;
	return REASONS[code ?? ""] ?? message;
}
const REASONS = {
	ENXIO: "it is a socket",
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