import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";

// src/adapters/registry/challenge.ts
function readChallenge(header) {
	if (header === null || !/^Bearer\s/i.test(header)) return null;
	const pairs = [...header.matchAll(/(\w+)="([^"]*)"/g)].map(([, name = "", value = ""]) => [name, value]);
	const { realm, ...parameters } = Object.fromEntries(pairs);
	return realm !== void 0 && URL.canParse(realm) ? {
		realm,
		parameters
	} : null;
}
function tokenAddress({ realm, parameters }, repository) {
	const url = new URL(realm);
	if (parameters.service !== void 0) url.searchParams.set("service", parameters.service);
	url.searchParams.set("scope", parameters.scope ?? `repository:${repository}:pull`);
	return url;
}

// src/adapters/registry/registry.ts
const ANSWER_SECONDS = 20;
const LONGEST_TOKEN = 65536;
const MANIFESTS = [
	"application/vnd.oci.image.index.v1+json",
	"application/vnd.oci.image.manifest.v1+json",
	"application/vnd.docker.distribution.manifest.list.v2+json",
	"application/vnd.docker.distribution.manifest.v2+json"
].join(", ");
function openRegistry(signal) {
	return { look: async (image) => {
		try {
			return await look(image, AbortSignal.any([signal, AbortSignal.timeout(ANSWER_SECONDS * 1e3)]));
		} catch (error) {
			if (signal.aborted) throw new MissionControlError({
				code: "INTERRUPTED",
				message: "Stopped.",
				cause: error
			});
			return {
				kind: "silent",
				reason: `does not answer (${codeOf(error)})`
			};
		}
	} };
}
async function look(image, signal) {
	const first = await ask(image, null, signal);
	const challenge = first.status === 401 ? readChallenge(first.headers.get("www-authenticate")) : null;
	const token = challenge === null ? null : await tokenFor(challenge, image, signal);
	return judge(token === null ? first : await ask(image, token, signal));
}
function judge({ status }) {
	if (status === 200) return { kind: "there" };
	if (status === 404) return { kind: "absent" };
	if (status === 401 || status === 403) return { kind: "denied" };
	return {
		kind: "silent",
		reason: status === 429 ? "wants to be asked less often (429)" : `answers ${status}`
	};
}
async function ask(image, token, signal) {
	const { repository, version } = image;
	const authorization = token === null ? {} : { Authorization: `Bearer ${token}` };
	return fetch(`${originOf(image)}/v2/${repository}/manifests/${version}`, {
		method: "HEAD",
		headers: {
			Accept: MANIFESTS,
			"User-Agent": "mission-control/check",
			...authorization
		},
		signal
	});
}
async function tokenFor(challenge, { repository }, signal) {
	const answer = await fetch(tokenAddress(challenge, repository), { signal });
	if (!answer.ok) return null;
	const text = await answer.text();
	if (text.length > LONGEST_TOKEN) return null;
	const { token, access_token: other } = JSON.parse(text);
	const found = token ?? other;
	return typeof found === "string" && /^[\x21-\x7e]+$/.test(found) ? found : null;
}
function originOf({ registry }) {
	if (registry === "docker.io") return "https://registry-1.docker.io";
	return `${/^(?:localhost|127(?:\.\d+){3})(?::\d+)?$/.test(registry) ? "http" : "https"}://${registry}`;
}
function codeOf(error) {
	const { cause, name } = error;
	if (name === "TimeoutError") return "ETIMEDOUT";
	return typeof cause?.code === "string" ? cause.code : error instanceof SyntaxError ? "no JSON came" : "no reason given";
}

export { openRegistry };