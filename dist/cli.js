#!/usr/bin/env -S node --
import "./chunks/rolldown-runtime.js";
import module from "node:module";
import { join } from "node:path";

// src/entry/start.ts
const OLDEST = [20, 19];
async function start() {
	const refusal = refuseNode(process.versions.node);
	if (refusal !== null) {
		process.stderr.write(`${refusal}\n`);
		process.exitCode = 2;
		return;
	}
	keepCompiled(process.env);
	const { main } = await import("./chunks/cli.js");
	await main();
}
function keepCompiled({ HOME, XDG_CACHE_HOME, NODE_COMPILE_CACHE }) {
	const cache = XDG_CACHE_HOME || (HOME ? join(HOME, ".cache") : null);
	if (cache === null || NODE_COMPILE_CACHE || typeof module.enableCompileCache !== "function") return;
	module.enableCompileCache(join(cache, "mission-control", "compiled"));
}
function refuseNode(version) {
	const [major = 0, minor = 0] = version.split(".").map(Number);
	if (major > OLDEST[0] || major === OLDEST[0] && minor >= OLDEST[1]) return null;
	return `mission-control needs Node ${OLDEST.join(".")} or newer, this is ${version}. Install a newer Node, for example from https://nodejs.org.`;
}

// bin/cli.ts
await start();

export {  };