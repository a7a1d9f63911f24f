import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { request } from "node:http";
import tls, { connect, createSecureContext, rootCertificates } from "node:tls";
import { X509Certificate } from "node:crypto";
import { request as request$1 } from "node:https";

// src/adapters/web/failure.ts
const CODES = {
	ENOTFOUND: "dns",
	EAI_AGAIN: "dns",
	ENODATA: "dns",
	ECONNREFUSED: "refused",
	EHOSTUNREACH: "unreachable",
	ENETUNREACH: "unreachable",
	EADDRNOTAVAIL: "unreachable",
	ETIMEDOUT: "timeout",
	ECONNRESET: "closed",
	EPIPE: "closed",
	CERT_HAS_EXPIRED: "certificate-expired",
	CERT_NOT_YET_VALID: "certificate-not-yet-valid",
	DEPTH_ZERO_SELF_SIGNED_CERT: "certificate-self-signed",
	ERR_TLS_CERT_ALTNAME_INVALID: "certificate-name",
	HOSTNAME_MISMATCH: "certificate-name",
	SELF_SIGNED_CERT_IN_CHAIN: "certificate-untrusted",
	UNABLE_TO_GET_ISSUER_CERT: "certificate-untrusted",
	UNABLE_TO_GET_ISSUER_CERT_LOCALLY: "certificate-untrusted",
	UNABLE_TO_VERIFY_LEAF_SIGNATURE: "certificate-untrusted",
	CERT_SIGNATURE_FAILURE: "certificate-untrusted",
	CERT_UNTRUSTED: "certificate-untrusted",
	CERT_REJECTED: "certificate-untrusted",
	CERT_CHAIN_TOO_LONG: "certificate-untrusted",
	CERT_REVOKED: "certificate-untrusted",
	INVALID_CA: "certificate-untrusted",
	INVALID_PURPOSE: "certificate-untrusted"
};
const SENTENCES = {
	dns: ({ hostname }) => `there is no address for ${hostname} in DNS`,
	refused: ({ place }) => `${place} refuses connections`,
	unreachable: ({ place }) => `there is no way to ${place}`,
	timeout: ({ place }, detail) => `${place} did not answer within ${detail}`,
	closed: ({ place }) => `${place} closed the connection without an answer`,
	protocol: ({ place }, detail) => `${place} does not answer in HTTP (${detail})`,
	tls: ({ place }, detail) => `the TLS handshake with ${place} failed (${detail})`,
	"certificate-missing": ({ place, hostname }) => `${place} has no certificate for ${hostname}`,
	"certificate-expired": () => "the certificate has expired",
	"certificate-not-yet-valid": () => "the certificate is not valid yet",
	"certificate-self-signed": () => "the certificate is signed by nobody but itself",
	"certificate-name": ({ hostname }) => `the certificate is not for ${hostname}`,
	"certificate-untrusted": (_, detail) => `no authority known here vouches for the certificate (${detail})`
};
function failureOf(error, target) {
	const { code, message } = read$1(error);
	return fail(codeOf(code, message), target, detailOf(code, message));
}
function fail(code, target, detail) {
	return {
		kind: "failure",
		code,
		message: SENTENCES[code](target, detail)
	};
}
function problemOf(code, target) {
	const known = codeOf(code);
	const kind = isProblem(known) ? known : "certificate-untrusted";
	return {
		code: kind,
		message: SENTENCES[kind](target, code)
	};
}
function isProblem(code) {
	return code.startsWith("certificate-");
}
function codeOf(code, message = "") {
	const known = Object.hasOwn(CODES, code) ? CODES[code] : void 0;
	if (known) return known;
	if (/unrecognized.name/i.test(`${code} ${message}`)) return "certificate-missing";
	if (/^(?:ERR_SSL_|ERR_TLS_|EPROTO|ERR_OSSL_)/.test(code)) return "tls";
	return "protocol";
}
function read$1(error) {
	const { code, message } = error instanceof AggregateError ? error.errors[0] : error;
	return {
		code: typeof code === "string" ? code : "",
		message: String(message)
	};
}
function detailOf(code, message) {
	return message.match(/:SSL routines:[^:]*:([^:]+):/)?.[1] ?? (code === "" ? message : code);
}

// src/adapters/web/handshake.ts
function handshake(given, secureContext) {
	const { hostname, port, timeoutSeconds } = given;
	const host = given.address ?? hostname;
	const target = {
		hostname,
		place: `${host}:${port}`
	};
	return new Promise((resolve) => {
		const socket = connect({
			host,
			port,
			servername: hostname,
			secureContext,
			rejectUnauthorized: false
		});
		const end = (shown) => {
			clearTimeout(limit);
			resolve(shown);
			socket.destroy();
		};
		const limit = setTimeout(() => end(fail("timeout", target, `${timeoutSeconds} seconds`)), timeoutSeconds * 1e3);
		socket.on("error", (error) => end(failureOf(error, target)));
		socket.on("close", () => end(fail("closed", target, "")));
		socket.on("secureConnect", () => end(show(socket, target)));
	});
}
function show(socket, target) {
	const peer = socket.getPeerCertificate();
	if (peer.valid_to === void 0) return fail("tls", target, "no certificate was shown");
	const code = socket.authorized ? null : String(socket.authorizationError);
	return {
		kind: "certificate",
		certificate: certificateOf(peer),
		problem: code === null ? null : problemOf(code, target)
	};
}
function certificateOf(peer) {
	return {
		subject: describe(peer.subject),
		issuer: describe(peer.issuer),
		serialNumber: peer.serialNumber,
		subjectAltNames: (peer.subjectaltname ?? "").split(", ").flatMap((name) => name.match(/^DNS:(.+)$/)?.[1] ?? []),
		notBefore: new Date(peer.valid_from),
		notAfter: new Date(peer.valid_to)
	};
}
function describe(name) {
	return ["CN", "O"].flatMap((part) => {
		const value = name[part];
		return value === void 0 ? [] : `${part}=${typeof value === "string" ? value : value.join("+")}`;
	}).join(", ");
}

// src/adapters/web/request.ts
const BODY_LIMIT = 65536;
function ask(probe, secureContext) {
	const url = new URL(probe.url);
	const target = targetOf(url, probe.address);
	return new Promise((resolve) => {
		const request$2 = (url.protocol === "https:" ? request$1 : request)(optionsOf(url, probe, secureContext));
		const end = (observation) => {
			clearTimeout(limit);
			resolve(observation);
			request$2.destroy();
		};
		const limit = setTimeout(() => end(fail("timeout", target, `${probe.timeoutSeconds} seconds`)), probe.timeoutSeconds * 1e3);
		request$2.on("error", (error) => end(failureOf(error, target)));
		request$2.on("upgrade", (response) => end(observe(response, "")));
		request$2.on("response", (response) => read(response, end, (error) => end(failureOf(error, target))));
		request$2.end();
	});
}
function optionsOf(url, probe, secureContext) {
	return {
		host: probe.address ?? url.hostname,
		port: url.port || (url.protocol === "https:" ? 443 : 80),
		servername: url.hostname,
		secureContext,
		rejectUnauthorized: true,
		agent: false,
		method: probe.method,
		path: `${url.pathname}${url.search}`,
		headers: {
			"User-Agent": "mission-control",
			...probe.method === "POST" ? { "Content-Length": "0" } : {},
			...probe.headers,
			Host: url.host
		}
	};
}
function targetOf(url, address) {
	const port = url.port || (url.protocol === "https:" ? "443" : "80");
	return {
		hostname: url.hostname,
		place: `${address ?? url.hostname}:${port}`
	};
}
function read(response, end, failed) {
	const chunks = [];
	let length = 0;
	const finish = () => end(observe(response, Buffer.concat(chunks).subarray(0, BODY_LIMIT).toString("utf8")));
	response.on("data", (chunk) => {
		chunks.push(chunk);
		length += chunk.length;
		if (length >= BODY_LIMIT) finish();
	});
	response.on("end", finish);
	response.on("error", failed);
}
function observe(response, body) {
	const headers = Object.entries(response.headersDistinct).map(([name, values]) => [name, values?.join(", ") ?? ""]);
	return {
		kind: "response",
		status: response.statusCode ?? 0,
		headers: Object.fromEntries(headers),
		body
	};
}

// src/adapters/web/trust.ts
function createTrust() {
	const made = /* @__PURE__ */ new Map();
	return (authority) => {
		const context = made.get(authority) ?? trusting(authority);
		made.set(authority, context);
		return context;
	};
}
function trusting(authority) {
	if (authority === null) return createSecureContext();
	refuseUnreadable(authority);
	return createSecureContext({ ca: [...publicAuthorities(), authority] });
}
function publicAuthorities() {
	return typeof tls.getCACertificates === "function" ? tls.getCACertificates("default") : rootCertificates;
}
function refuseUnreadable(authority) {
	try {
		new X509Certificate(authority);
	} catch (cause) {
		throw new MissionControlError({
			code: "SETTINGS_INVALID",
			message: "The file that `tls.certificateAuthority` names holds no certificate in PEM.",
			hint: "Name the file of the authority that signs the certificates: it begins with `-----BEGIN CERTIFICATE-----`.",
			cause
		});
	}
}

// src/adapters/web/web.ts
function openWeb() {
	const trust = createTrust();
	return {
		request: async (probe) => ask(probe, trust(probe.authority)),
		certificate: async (given) => handshake(given, trust(given.authority))
	};
}

export { openWeb };