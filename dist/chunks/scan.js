import { r as __toESM } from "./rolldown-runtime.js";
import { a as unreachable, l as printHostKey, n as TIMINGS, o as algorithmsOf, r as connectOptions, s as fingerprintOf, u as require_lib } from "./connection.js";
import { n as MissionControlError } from "./errors.js";

// src/adapters/server/scan.ts
var import_lib = /* @__PURE__ */ __toESM(require_lib(), 1);
function scanHostKey(place, timings = TIMINGS) {
	const client = new import_lib.default.Client();
	return new Promise((resolve, reject) => {
		client.on("error", (cause) => reject(unreachable(place, cause)));
		client.on("close", () => reject(closed(place)));
		client.connect({
			...connectOptions({
				...place,
				user: "nobody"
			}, timings),
			algorithms: { serverHostKey: [...algorithmsOf(place.types)] },
			hostVerifier: (key) => {
				resolve({
					line: printHostKey(key),
					fingerprint: fingerprintOf(key)
				});
				return false;
			}
		});
	}).finally(() => client.destroy());
}
function closed(place) {
	return new MissionControlError({
		code: "SERVER_UNREACHABLE",
		message: `${place.address}:${place.port} hung up before it had shown a host key.`,
		hint: "See whether sshd runs there, and its log."
	});
}

export { scanHostKey };