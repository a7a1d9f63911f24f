import { r as __toESM } from "./rolldown-runtime.js";
import { n as MissionControlError, t as ERROR_CODES } from "./errors.js";
import { u as require_lib } from "./connection.js";
import { readFile, stat } from "node:fs/promises";

// src/adapters/server/text.ts
const LONGEST = 120;
function printable(text) {
	return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]+/gu, " ").trim();
}
function excerpt(text) {
	const clean = printable(text.slice(0, 480));
	return clean.length > LONGEST ? `${clean.slice(0, LONGEST)}…` : clean;
}
function isErrorCode(text) {
	return ERROR_CODES.includes(text);
}

// src/adapters/server/key.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
const SMALLEST_RSA = 2048;
async function loadKey(credentials) {
	if (credentials.identity !== null) return { privateKey: await keyFile(credentials.identity) };
	if (credentials.keyText !== null) return { privateKey: checkKey(credentials.keyText, "the key given as `ssh-key`") };
	if (credentials.agentSocket) return { agent: credentials.agentSocket };
	throw new MissionControlError({
		code: "KEY_INVALID",
		message: "There is no key to log in to the server with.",
		hint: "Give one with `--identity FILE`, start an ssh agent (SSH_AUTH_SOCK), or in a workflow set the input `ssh-key`."
	});
}
async function keyFile(path) {
	const { text, mode } = await readKey(path);
	checkKey(text, `the key ${path}`);
	if ((mode & 63) === 0) return text;
	throw new MissionControlError({
		code: "KEY_INVALID",
		message: `The key ${path} can be read by others on this machine.`,
		hint: `Take that right away: \`chmod 600 ${path}\`.`
	});
}
async function readKey(path) {
	try {
		return {
			text: await readFile(path, "utf8"),
			mode: (await stat(path)).mode
		};
	} catch (cause) {
		const missing = cause.code === "ENOENT";
		throw new MissionControlError({
			code: "KEY_INVALID",
			message: `The key ${path} ${missing ? "does not exist" : `cannot be read (${cause.code})`}.`,
			hint: "Name the private key with `--identity FILE`; `ssh-keygen -t ed25519 -f FILE` makes one.",
			cause
		});
	}
}
function checkKey(text, name) {
	const refuse = (what, hint) => new MissionControlError({
		code: "KEY_INVALID",
		message: `${capital(name)} ${what}.`,
		hint
	});
	if (text.trim() === "") throw refuse("is empty", "Put the whole private key there, from -----BEGIN to -----END.");
	if (text.includes("\r")) throw refuse("has Windows line ends (CR LF)", "Save it with Unix line ends: `sed -i \"s/\\r$//\" FILE`.");
	if (/^(ssh-|ecdsa-|sk-)/.test(text) || text.startsWith("---- BEGIN SSH2 PUBLIC")) throw refuse("is a public key", "Give the private one: the file of the same name without .pub.");
	if (!/^-----BEGIN [A-Z0-9 ]*PRIVATE KEY-----\n/.test(text)) throw refuse("is no private key", "It begins with a line -----BEGIN … PRIVATE KEY-----; copy the whole file.");
	if (!text.endsWith("\n")) throw refuse("does not end with a line end", "It was cut off or copied badly: the last line is -----END … PRIVATE KEY----- and a line end.");
	const parsed = import_lib.default.utils.parseKey(text);
	if (parsed instanceof Error) throw refuseParse(refuse, parsed);
	const bits = parsed.type === "ssh-rsa" ? rsaBits(parsed.getPublicSSH()) : null;
	if (bits !== null && bits < SMALLEST_RSA) throw refuse(`is an RSA key of ${bits} bits`, "Make a better one: `ssh-keygen -t ed25519 -f FILE`.");
	return text;
}
function refuseParse(refuse, error) {
	if (/encrypted|passphrase/i.test(error.message)) return refuse("is protected by a passphrase", "Load it into an ssh agent with `ssh-add`, or use a key without: `ssh-keygen -p -N \"\" -f FILE`.");
	return refuse("is damaged", "Copy the whole file again, or make a new one: `ssh-keygen -t ed25519 -f FILE`.");
}
function rsaBits(blob) {
	let at = 0;
	let last = Buffer.alloc(0);
	for (let part = 0; part < 3; part += 1) {
		const length = blob.readUInt32BE(at);
		last = Buffer.from(blob.subarray(at + 4, at + 4 + length));
		at += 4 + length;
	}
	return last.length === 0 ? 0 : BigInt(`0x${last.toString("hex")}`).toString(2).length;
}
function capital(text) {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

export { printable as i, excerpt as n, isErrorCode as r, loadKey as t };