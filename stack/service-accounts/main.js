import "node:module";
import { createHash, createHmac, randomBytes, timingSafeEqual } from "node:crypto";
import { setTimeout } from "node:timers/promises";
import { readFileSync } from "node:fs";
import { createServer } from "node:http";

// src/errors.ts
var MissionControlError = class extends Error {
	code;
	hint;
	constructor(given) {
		super(given.message, given.cause === void 0 ? void 0 : { cause: given.cause });
		this.name = "MissionControlError";
		this.code = given.code;
		this.hint = given.hint ?? null;
	}
};

// stack/service-accounts/forms.ts
const LIFE_SECONDS = 3600;
function makeForms(key, nowSeconds) {
	const used = /* @__PURE__ */ new Map();
	const seal = (user, made) => createHmac("sha256", key).update(`${made}\n${user}`).digest("base64url");
	const isAlive = (at) => nowSeconds() - at >= -1 && nowSeconds() - at < LIFE_SECONDS;
	return {
		issue: (user) => {
			const made = `${Math.floor(nowSeconds())}.${randomBytes(9).toString("base64url")}`;
			return `${made}.${seal(user, made)}`;
		},
		take: (user, value) => {
			const [, made = "", at = "", given = ""] = /^((\d{1,12})\.[\w-]+)\.([\w-]+)$/.exec(value ?? "") ?? [];
			if (!isEqual(given, seal(user, made)) || !isAlive(Number(at)) || used.has(made)) return false;
			for (const [old, since] of used) if (!isAlive(since)) used.delete(old);
			used.set(made, Number(at));
			return true;
		}
	};
}
function isEqual(a, b) {
	const [left, right] = [Buffer.from(a), Buffer.from(b)];
	return left.length === right.length && timingSafeEqual(left, right);
}

// stack/service-accounts/limit.ts
const MANY = 1e3;
function makeLimit(perHour, nowSeconds) {
	const perSecond = perHour / 3600;
	const users = /* @__PURE__ */ new Map();
	const leftOf = (user, now) => {
		const known = users.get(user);
		return known === void 0 ? perHour : Math.min(perHour, known.left + (now - known.at) * perSecond);
	};
	const forgetIdle = (now) => {
		for (const user of [...users.keys()]) if (leftOf(user, now) >= perHour) users.delete(user);
	};
	return { take: (user) => {
		const now = nowSeconds();
		if (users.size >= MANY) forgetIdle(now);
		const left = leftOf(user, now);
		users.set(user, {
			left: left >= 1 ? left - 1 : left,
			at: now
		});
		return left >= 1 ? 0 : Math.ceil((1 - left) / perSecond);
	} };
}

// stack/service-accounts/options.ts
function readOptions(environment) {
	const number = (name, otherwise, most) => wholeNumber({
		name,
		text: environment[name] || String(otherwise),
		most
	});
	return {
		port: number("PORT", 8080, 65535),
		origin: origin(required(environment, "VIRTUAL_HOST")),
		issuer: required(environment, "ISSUER"),
		tokenUrl: safeUrl(environment, "TOKEN_URL"),
		keysUrl: safeUrl(environment, "JWKS_URL"),
		audience: required(environment, "AUDIENCE"),
		clientId: required(environment, "CLIENT_ID"),
		clientSecretFile: required(environment, "CLIENT_SECRET_FILE"),
		maxLifeDays: number("MAX_LIFE_DAYS", 123, 3650),
		perHour: {
			session: number("TOKENS_PER_HOUR_SESSION", 10, 1e5),
			bearer: number("TOKENS_PER_HOUR_BEARER", 60, 1e5)
		},
		groups: (environment.ALLOWED_GROUPS ?? "").split(",").flatMap((name) => name.trim() || [])
	};
}
function required(environment, name) {
	const value = environment[name];
	if (!value) throw invalid$1(`The variable ${name} of service-accounts is not set: write it in the Compose file.`);
	return value;
}
function origin(hostname) {
	if (!/^[a-z0-9.-]+$/.test(hostname)) throw invalid$1("The variable VIRTUAL_HOST of service-accounts is not one hostname in lower case.");
	return `https://${hostname}`;
}
function safeUrl(environment, name) {
	const text = required(environment, name);
	const { protocol, hostname } = URL.parse(text) ?? {
		protocol: "",
		hostname: ""
	};
	const local = /^(?:localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(hostname);
	if (protocol !== "https:" && !(protocol === "http:" && local)) throw invalid$1(`The variable ${name} of service-accounts is no address with https.`);
	return text;
}
function wholeNumber(given) {
	const { name, text, most } = given;
	const value = /^\d{1,9}$/.test(text) ? Number(text) : 0;
	if (value < 1 || value > most) throw invalid$1(`The variable ${name} of service-accounts is no whole number from 1 to ${most}.`);
	return value;
}
function invalid$1(message) {
	return new MissionControlError({
		code: "SETTINGS_INVALID",
		message
	});
}

// node_modules/jose/dist/webapi/lib/buffer_utils.js
const encoder = new TextEncoder();
const decoder = new TextDecoder();
const strictDecoder = new TextDecoder("utf-8", { fatal: !0 });
function concat(...buffers) {
	const size = buffers.reduce((acc, { length }) => acc + length, 0), buf = new Uint8Array(size);
	let i = 0;
	for (const buffer of buffers) buf.set(buffer, i), i += buffer.length;
	return buf;
}
const NON_ASCII = /[^\x00-\x7f]/;
function encode(string) {
	if (typeof string == "string" && string.length >= 128) {
		if (NON_ASCII.test(string)) throw new TypeError("non-ASCII string encountered in encode()");
		return encoder.encode(string);
	}
	const bytes = new Uint8Array(string.length);
	for (let i = 0; i < string.length; i++) {
		const code = string.charCodeAt(i);
		if (code > 127) throw new TypeError("non-ASCII string encountered in encode()");
		bytes[i] = code;
	}
	return bytes;
}
function decodeBase64(encoded, url = !1) {
	if (Uint8Array.fromBase64) return Uint8Array.fromBase64(encoded, { alphabet: url ? "base64url" : "base64" });
	if (url) {
		if (encoded.includes("+") || encoded.includes("/")) throw new TypeError("Invalid base64url");
		encoded = encoded.replace(/-/g, "+").replace(/_/g, "/");
	}
	const binary = atob(encoded), bytes = new Uint8Array(binary.length);
	for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
	return bytes;
}

// node_modules/jose/dist/webapi/util/errors.js
var JOSEError = class extends Error {
	static code = "ERR_JOSE_GENERIC";
	code = "ERR_JOSE_GENERIC";
	constructor(message, options) {
		super(message, options), this.name = this.constructor.name, Error.captureStackTrace?.(this, this.constructor);
	}
};
var JWTClaimValidationFailed = class extends JOSEError {
	static code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
	code = "ERR_JWT_CLAIM_VALIDATION_FAILED";
	claim;
	reason;
	payload;
	constructor(message, payload, claim = "unspecified", reason = "unspecified") {
		super(message, { cause: {
			claim,
			reason,
			payload
		} }), this.claim = claim, this.reason = reason, this.payload = payload;
	}
};
var JWTExpired = class extends JOSEError {
	static code = "ERR_JWT_EXPIRED";
	code = "ERR_JWT_EXPIRED";
	claim;
	reason;
	payload;
	constructor(message, payload, claim = "unspecified", reason = "unspecified") {
		super(message, { cause: {
			claim,
			reason,
			payload
		} }), this.claim = claim, this.reason = reason, this.payload = payload;
	}
};
var JOSEAlgNotAllowed = class extends JOSEError {
	static code = "ERR_JOSE_ALG_NOT_ALLOWED";
	code = "ERR_JOSE_ALG_NOT_ALLOWED";
};
var JOSENotSupported = class extends JOSEError {
	static code = "ERR_JOSE_NOT_SUPPORTED";
	code = "ERR_JOSE_NOT_SUPPORTED";
};
var JWSInvalid = class extends JOSEError {
	static code = "ERR_JWS_INVALID";
	code = "ERR_JWS_INVALID";
};
var JWTInvalid = class extends JOSEError {
	static code = "ERR_JWT_INVALID";
	code = "ERR_JWT_INVALID";
};
var JWKSInvalid = class extends JOSEError {
	static code = "ERR_JWKS_INVALID";
	code = "ERR_JWKS_INVALID";
};
var JWKSNoMatchingKey = class extends JOSEError {
	static code = "ERR_JWKS_NO_MATCHING_KEY";
	code = "ERR_JWKS_NO_MATCHING_KEY";
	constructor(message = "no applicable key found in the JSON Web Key Set", options) {
		super(message, options);
	}
};
var JWKSMultipleMatchingKeys = class extends JOSEError {
	[Symbol.asyncIterator] = async function* () {};
	static code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
	code = "ERR_JWKS_MULTIPLE_MATCHING_KEYS";
	constructor(message = "multiple matching keys found in the JSON Web Key Set", options) {
		super(message, options);
	}
};
var JWKSTimeout = class extends JOSEError {
	static code = "ERR_JWKS_TIMEOUT";
	code = "ERR_JWKS_TIMEOUT";
	constructor(message = "request timed out", options) {
		super(message, options);
	}
};
var JWSSignatureVerificationFailed = class extends JOSEError {
	static code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	code = "ERR_JWS_SIGNATURE_VERIFICATION_FAILED";
	constructor(message = "signature verification failed", options) {
		super(message, options);
	}
};

// node_modules/jose/dist/webapi/util/base64url.js
const invalid = "The input to be decoded is not correctly encoded.";
function decode(input) {
	try {
		return decodeBase64(typeof input == "string" ? input : decoder.decode(input), !0);
	} catch (cause) {
		throw new TypeError(invalid, { cause });
	}
}

// node_modules/jose/dist/webapi/lib/validate.js
function isObject(input) {
	if (typeof input != "object" || input === null || Object.prototype.toString.call(input) !== "[object Object]") return !1;
	const prototype = Object.getPrototypeOf(input);
	return prototype === null || Object.getPrototypeOf(prototype) === null;
}
function isJwkSet(input) {
	return isObject(input) && Array.isArray(input.keys) && Array.from(input.keys).every(isObject);
}
function isDisjoint(...headers) {
	const parameters = /* @__PURE__ */ new Set();
	for (const header of headers) if (header) for (const parameter of Object.keys(header)) {
		if (parameters.has(parameter)) return !1;
		parameters.add(parameter);
	}
	return !0;
}
function decodeBase64url(value, label, ErrorClass) {
	try {
		return decode(value);
	} catch (cause) {
		throw new ErrorClass(`Failed to base64url decode the ${label}`, { cause });
	}
}
function encodeAsciiMember(value, label, ErrorClass) {
	try {
		return encode(value);
	} catch (cause) {
		throw new ErrorClass(`The ${label} is not a valid base64url string`, { cause });
	}
}
function parseJoseHeader(encodedProtectedHeader, ErrorClass, message) {
	let parsed;
	try {
		parsed = JSON.parse(strictDecoder.decode(decode(encodedProtectedHeader)));
	} catch (cause) {
		throw new ErrorClass(message, { cause });
	}
	if (!isObject(parsed)) throw new ErrorClass(message);
	return parsed;
}
const JWS_RECOGNIZED = {
	__proto__: null,
	b64: !0
};
function validateAlgorithms(option, algorithms) {
	if (algorithms !== void 0 && (!Array.isArray(algorithms) || algorithms.some((s) => typeof s != "string"))) throw new TypeError(`"${option}" option must be an array of strings`);
	return algorithms === void 0 ? void 0 : new Set(algorithms);
}
function validateCrit(Err, recognizedDefault, recognizedOption, protectedHeader, joseHeader) {
	if (joseHeader.crit !== void 0 && protectedHeader?.crit === void 0) throw new Err("\"crit\" (Critical) Header Parameter MUST be integrity protected");
	if (!protectedHeader || protectedHeader.crit === void 0) return [];
	if (!Array.isArray(protectedHeader.crit) || protectedHeader.crit.length === 0 || protectedHeader.crit.some((input) => typeof input != "string" || input.length === 0)) throw new Err("\"crit\" (Critical) Header Parameter MUST be an array of non-empty strings when present");
	const recognized = recognizedOption === void 0 ? recognizedDefault : {
		__proto__: null,
		...recognizedOption,
		...recognizedDefault
	};
	for (const parameter of protectedHeader.crit) {
		if (!(parameter in recognized)) throw new JOSENotSupported(`Extension Header Parameter "${parameter}" is not recognized`);
		if (!Object.hasOwn(joseHeader, parameter) || joseHeader[parameter] === void 0) throw new Err(`Extension Header Parameter "${parameter}" is missing`);
		if (recognized[parameter] && (!Object.hasOwn(protectedHeader, parameter) || protectedHeader[parameter] === void 0)) throw new Err(`Extension Header Parameter "${parameter}" MUST be integrity protected`);
	}
	return protectedHeader.crit;
}
function validateB64(protectedHeader, extensions) {
	if (extensions.includes("b64")) {
		const b64 = protectedHeader.b64;
		if (typeof b64 != "boolean") throw new JWSInvalid("The \"b64\" (base64url-encode payload) Header Parameter must be a boolean");
		return b64;
	}
	return !0;
}

// node_modules/jose/dist/webapi/lib/key.js
const tag = (key) => key[Symbol.toStringTag];
const jwkMatchesOp = (entry, key, usage) => {
	const { alg } = entry;
	if (key.use !== void 0) {
		const expected = usage === "sign" || usage === "verify" ? "sig" : "enc";
		if (key.use !== expected) throw new TypeError(`Invalid key for this operation, its "use" must be "${expected}" when present`);
	}
	if (key.kty === "AKP" && key.alg === void 0) throw new TypeError("missing \"alg\" (Algorithm) Parameter value");
	if (key.alg !== void 0 && key.alg !== alg) throw new TypeError(`Invalid key for this operation, its "alg" must be "${alg}" when present`);
	if (Array.isArray(key.key_ops)) {
		const expectedKeyOp = usage === "encrypt" || usage === "decrypt" ? entry.ops?.[usage === "encrypt" ? 0 : 1] : usage;
		if (expectedKeyOp && !key.key_ops.includes(expectedKeyOp)) throw new TypeError(`Invalid key for this operation, its "key_ops" must include "${expectedKeyOp}" when present`);
	}
};
async function prepareKey(entry, key, usage) {
	const { alg, secret } = entry, requiresPrivateKey = usage === "decrypt" || usage === "sign";
	if (secret && key instanceof Uint8Array) return key;
	let normalized, keyObject;
	if (isObject(key)) {
		if (normalized = normalizeJwk(key), typeof normalized.kty != "string") throw invalidKeyType(alg, key, secret);
		if (!(secret ? normalized.kty === "oct" && typeof normalized.k == "string" : normalized.kty !== "oct" && (requiresPrivateKey ? normalized.kty === "AKP" && typeof normalized.priv == "string" || typeof normalized.d == "string" : normalized.d === void 0 && normalized.priv === void 0))) throw new TypeError(secret ? "JSON Web Key for symmetric algorithms must have JWK \"kty\" (Key Type) equal to \"oct\" and the JWK \"k\" (Key Value) present" : `JSON Web Key for this operation must be a ${requiresPrivateKey ? "private" : "public"} JWK`);
		if (jwkMatchesOp(entry, normalized, usage), normalized.kty === "oct") return decode(normalized.k);
		if (!Object.isFrozen(key)) {
			const { key_ops } = key;
			Array.isArray(key_ops) && Object.freeze(key_ops), Object.freeze(key);
		}
	} else {
		if (!isKeyLike(key)) throw invalidKeyType(alg, key, secret);
		const expectedType = secret ? "secret" : requiresPrivateKey ? "private" : "public";
		if (key.type !== expectedType && (secret || [
			"secret",
			"public",
			"private"
		].includes(key.type))) throw new TypeError(`${tag(key)} instances must be of type "${expectedType}" for the ${alg} algorithm`);
		if (isCryptoKey(key)) return key;
		if (keyObject = key, keyObject.type === "secret") return keyObject.export();
	}
	cache ||= /* @__PURE__ */ new WeakMap();
	const cacheKey = key;
	let cached = cache.get(cacheKey);
	if (cached?.[alg]) return cached[alg];
	if (cached || cache.set(cacheKey, cached = {}), keyObject && typeof keyObject.toCryptoKey == "function") {
		const isPublic = keyObject.type === "public", crv = nist[keyObject.asymmetricKeyDetails?.namedCurve], params = entry.resolve?.({
			crv,
			asymmetricKeyType: keyObject.asymmetricKeyType
		}) ?? entry.subtle;
		return cached[alg] = keyObject.toCryptoKey(params, isPublic, entry.usages[isPublic ? 0 : 1]);
	}
	return normalized ??= keyObject.export({ format: "jwk" }), normalized.alg = alg, cached[alg] = await jwkToKey(entry, normalized);
}
let cache;
const nist = {
	__proto__: null,
	prime256v1: "P-256",
	secp384r1: "P-384",
	secp521r1: "P-521"
};
const isCryptoKey = (key) => {
	if (key?.[Symbol.toStringTag] === "CryptoKey") return !0;
	try {
		return key instanceof CryptoKey;
	} catch {
		return !1;
	}
};
const isKeyObject = (key) => key?.[Symbol.toStringTag] === "KeyObject";
const isKeyLike = (key) => isCryptoKey(key) || isKeyObject(key);
function message(msg, actual, ...types) {
	if (types.length > 2) {
		const last = types.pop();
		msg += `one of type ${types.join(", ")}, or ${last}.`;
	} else types.length === 2 ? msg += `one of type ${types[0]} or ${types[1]}.` : msg += `of type ${types[0]}.`;
	return actual == null ? msg += ` Received ${actual}` : typeof actual == "function" && actual.name ? msg += ` Received function ${actual.name}` : typeof actual == "object" && actual != null && actual.constructor?.name && (msg += ` Received an instance of ${actual.constructor.name}`), msg;
}
function invalidKeyType(alg, actual, secret) {
	const types = [
		"CryptoKey",
		"KeyObject",
		"JSON Web Key"
	];
	return secret && types.push("Uint8Array"), new TypeError(message(`Key for the ${alg} algorithm must be `, actual, ...types));
}
const unusable$1 = (name, prop = "algorithm.name") => /* @__PURE__ */ new TypeError(`CryptoKey does not support this operation, its ${prop} must be ${name}`);
function checkUsage(key, usage) {
	if (usage && !key.usages.includes(usage)) throw new TypeError(`CryptoKey does not support this operation, its usages must include ${usage}.`);
}
function checkModulusLength(alg, key) {
	const { modulusLength } = key.algorithm;
	if (typeof modulusLength != "number" || modulusLength < 2048) throw new TypeError(`${alg} requires key modulusLength to be 2048 bits or larger`);
}
function checkCryptoKey(key, expected, usage) {
	const algorithm = key.algorithm;
	if (algorithm.name !== expected.name) throw unusable$1(expected.name);
	if (expected.hash && algorithm.hash?.name !== expected.hash) throw unusable$1(expected.hash, "algorithm.hash");
	if (expected.namedCurve && algorithm.namedCurve !== expected.namedCurve) throw unusable$1(expected.namedCurve, "algorithm.namedCurve");
	if (expected.length !== void 0 && algorithm.length !== expected.length) throw unusable$1(expected.length, "algorithm.length");
	checkUsage(key, usage);
}
function snapshotJwk(jwk) {
	return {
		__proto__: null,
		...jwk
	};
}
function normalizeJwk(jwk) {
	const normalized = snapshotJwk(jwk);
	if (normalized.ext !== void 0 && typeof normalized.ext != "boolean") throw new TypeError("\"ext\" (Extractable) Parameter must be a boolean");
	if (normalized.key_ops !== void 0) {
		const value = normalized.key_ops, keyOps = Array.isArray(value) ? [...value] : void 0;
		if (!keyOps || keyOps.some((operation) => typeof operation != "string") || new Set(keyOps).size !== keyOps.length) throw new TypeError("\"key_ops\" (Key Operations) Parameter must be an array of unique strings");
		normalized.key_ops = keyOps;
	}
	return normalized;
}
async function jwkToKey(entry, jwk, extractable) {
	if (!entry.kty.includes(jwk.kty)) throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
	const algorithm = entry.resolve?.({
		kty: jwk.kty,
		crv: jwk.crv
	}) ?? entry.subtle, isPrivate = !!(jwk.d || jwk.priv), keyData = {
		...jwk,
		ext: extractable ?? jwk.ext
	};
	return keyData.kty !== "AKP" && delete keyData.alg, delete keyData.use, crypto.subtle.importKey("jwk", keyData, algorithm, keyData.ext ?? !isPrivate, jwk.key_ops ?? entry.usages[isPrivate ? 1 : 0]);
}
async function rawKey(key, expected, usage, extractable = !1) {
	return key instanceof Uint8Array && (key = await crypto.subtle.importKey("raw", key, expected, extractable, [usage])), checkCryptoKey(key, expected, usage), key;
}

// node_modules/jose/dist/webapi/lib/key_descriptor.js
function table(entries) {
	const out = { __proto__: null };
	for (const alg in entries) out[alg] = {
		...entries[alg],
		alg
	};
	return out;
}

// node_modules/jose/dist/webapi/lib/jwe_algorithms.js
const wrap = [["encrypt", "wrapKey"], ["decrypt", "unwrapKey"]];
const derive = [[], ["deriveBits"]];
const none = [[], []];
function rsaes(bits) {
	return {
		kty: ["RSA"],
		mode: "key-encryption",
		subtle: {
			name: "RSA-OAEP",
			hash: `SHA-${bits}`
		},
		usages: wrap,
		ops: ["wrapKey", "unwrapKey"]
	};
}
function ecdh(mode) {
	return {
		kty: ["EC", "OKP"],
		mode,
		subtle: { name: "ECDH" },
		resolve: ({ kty, crv, asymmetricKeyType }) => {
			if (crv === "X25519" || asymmetricKeyType === "x25519") return { name: "X25519" };
			if (kty === "OKP") throw new JOSENotSupported("Invalid or unsupported JWK \"alg\" (Algorithm) Parameter value");
			return {
				name: "ECDH",
				namedCurve: crv
			};
		},
		usages: derive,
		ops: [void 0, "deriveBits"]
	};
}
function aeskw(bits, gcm = !1) {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: {
			name: gcm ? "AES-GCM" : "AES-KW",
			length: bits
		},
		usages: none,
		ops: gcm ? ["encrypt", "decrypt"] : ["wrapKey", "unwrapKey"]
	};
}
function pbes2() {
	return {
		kty: ["oct"],
		mode: "key-wrapping",
		secret: !0,
		subtle: { name: "PBKDF2" },
		usages: none,
		ops: ["deriveBits", "deriveBits"]
	};
}
const JWE = table({
	dir: {
		kty: ["oct"],
		mode: "direct-encryption",
		secret: !0,
		subtle: { name: "AES-GCM" },
		usages: none,
		ops: ["encrypt", "decrypt"]
	},
	"RSA-OAEP": rsaes(1),
	"RSA-OAEP-256": rsaes(256),
	"RSA-OAEP-384": rsaes(384),
	"RSA-OAEP-512": rsaes(512),
	"ECDH-ES": ecdh("direct-key-agreement"),
	"ECDH-ES+A128KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A192KW": ecdh("key-agreement-with-key-wrapping"),
	"ECDH-ES+A256KW": ecdh("key-agreement-with-key-wrapping"),
	A128KW: aeskw(128),
	A192KW: aeskw(192),
	A256KW: aeskw(256),
	A128GCMKW: aeskw(128, !0),
	A192GCMKW: aeskw(192, !0),
	A256GCMKW: aeskw(256, !0),
	"PBES2-HS256+A128KW": pbes2(),
	"PBES2-HS384+A192KW": pbes2(),
	"PBES2-HS512+A256KW": pbes2()
});
const contentOps = ["encrypt", "decrypt"];
function contentEncryption(bits, cbc = !1) {
	return {
		kty: ["oct"],
		secret: !0,
		subtle: {
			name: cbc ? "AES-CBC" : "AES-GCM",
			length: bits
		},
		usages: none,
		ops: contentOps,
		cekBits: bits,
		ivBits: cbc ? 128 : 96,
		cbc
	};
}
const ENC = table({
	A128GCM: contentEncryption(128),
	A192GCM: contentEncryption(192),
	A256GCM: contentEncryption(256),
	"A128CBC-HS256": contentEncryption(256, !0),
	"A192CBC-HS384": contentEncryption(384, !0),
	"A256CBC-HS512": contentEncryption(512, !0)
});

// node_modules/jose/dist/webapi/lib/jws_algorithms.js
const sig = [["verify"], ["sign"]];
function hmac(bits) {
	const subtle = {
		name: "HMAC",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["oct"],
		secret: !0,
		subtle,
		signing: subtle,
		usages: sig
	};
}
function rsa(bits, saltLength) {
	const subtle = {
		name: saltLength ? "RSA-PSS" : "RSASSA-PKCS1-v1_5",
		hash: `SHA-${bits}`
	};
	return {
		kty: ["RSA"],
		subtle,
		signing: saltLength ? {
			...subtle,
			saltLength
		} : subtle,
		usages: sig,
		minRsaBits: 2048
	};
}
function ecdsa(crv, bits) {
	return {
		kty: ["EC"],
		crv,
		subtle: {
			name: "ECDSA",
			namedCurve: crv
		},
		signing: {
			name: "ECDSA",
			hash: `SHA-${bits}`
		},
		usages: sig
	};
}
function eddsa() {
	const subtle = { name: "Ed25519" };
	return {
		kty: ["OKP"],
		crv: "Ed25519",
		subtle,
		signing: subtle,
		usages: sig
	};
}
function mldsa(parameterSet) {
	const subtle = { name: `ML-DSA-${parameterSet}` };
	return {
		kty: ["AKP"],
		subtle,
		signing: subtle,
		usages: sig
	};
}
const JWS = table({
	HS256: hmac(256),
	HS384: hmac(384),
	HS512: hmac(512),
	RS256: rsa(256),
	RS384: rsa(384),
	RS512: rsa(512),
	PS256: rsa(256, 32),
	PS384: rsa(384, 48),
	PS512: rsa(512, 64),
	ES256: ecdsa("P-256", 256),
	ES384: ecdsa("P-384", 384),
	ES512: ecdsa("P-521", 512),
	EdDSA: eddsa(),
	Ed25519: eddsa(),
	"ML-DSA-44": mldsa(44),
	"ML-DSA-65": mldsa(65),
	"ML-DSA-87": mldsa(87)
});
function jwsAlgorithm(alg) {
	const entry = typeof alg == "string" ? JWS[alg] : void 0;
	if (!entry) throw new JOSENotSupported(`alg ${alg} is not supported either by JOSE or your javascript runtime`);
	return entry;
}

// node_modules/jose/dist/webapi/lib/jws_verify.js
function prepareVerify(options) {
	return [options && validateAlgorithms("algorithms", options.algorithms), options?.crit];
}
function parseProtectedHeader(encodedProtectedHeader) {
	return encodedProtectedHeader === void 0 ? {} : parseJoseHeader(encodedProtectedHeader, JWSInvalid, "JWS Protected Header is invalid");
}
function encodeCompactUnencodedPayload(payload) {
	try {
		return encode(payload);
	} catch (cause) {
		throw new JWSInvalid("JWS Compact Serialization payload must use only ASCII characters", { cause });
	}
}
async function verifySignature(jws, shared, key, encodeUnencodedPayload, parsedProtected) {
	const { protected: encodedProtectedHeader, header, payload: inputPayload } = jws, protectedHeader = parsedProtected ?? parseProtectedHeader(encodedProtectedHeader);
	if (!isDisjoint(protectedHeader, header)) throw new JWSInvalid("JWS Protected and JWS Unprotected Header Parameter names must be disjoint");
	const joseHeader = {
		...protectedHeader,
		...header
	}, b64 = validateB64(protectedHeader, validateCrit(JWSInvalid, JWS_RECOGNIZED, shared[1], protectedHeader, joseHeader)), { alg } = joseHeader;
	if (typeof alg != "string" || !alg) throw new JWSInvalid("JWS \"alg\" (Algorithm) Header Parameter missing or invalid");
	if (shared[0] && !shared[0].has(alg)) throw new JOSEAlgNotAllowed("\"alg\" (Algorithm) Header Parameter value not allowed");
	if (b64) {
		if (typeof inputPayload != "string") throw new JWSInvalid("JWS Payload must be a string");
	} else if (typeof inputPayload != "string" && !(inputPayload instanceof Uint8Array)) throw new JWSInvalid("JWS Payload must be a string or an Uint8Array instance");
	const signingPayload = b64 || typeof inputPayload != "string" ? inputPayload : encodeUnencodedPayload(inputPayload);
	let resolvedKey = !1;
	typeof key == "function" && (key = await key(protectedHeader, jws), resolvedKey = !0);
	const entry = jwsAlgorithm(alg), signingInput = concat(encodedProtectedHeader !== void 0 ? encode(encodedProtectedHeader) : /* @__PURE__ */ new Uint8Array(), encode("."), typeof signingPayload == "string" ? shared[2] ??= encodeAsciiMember(signingPayload, "payload", JWSInvalid) : signingPayload), signature = decodeBase64url(jws.signature, "signature", JWSInvalid), verificationKey = await prepareKey(entry, key, "verify"), cryptoKey = await rawKey(verificationKey, entry.subtle, "verify");
	entry.minRsaBits && checkModulusLength(entry.alg, cryptoKey);
	let verified = !1;
	try {
		verified = await crypto.subtle.verify(entry.signing, cryptoKey, signature, signingInput);
	} catch (cause) {
		throw new JWSSignatureVerificationFailed(void 0, { cause });
	}
	if (!verified) throw new JWSSignatureVerificationFailed();
	const result = { payload: typeof signingPayload == "string" ? decodeBase64url(signingPayload, "payload", JWSInvalid) : signingPayload };
	return encodedProtectedHeader !== void 0 && (result.protectedHeader = protectedHeader), header !== void 0 && (result.unprotectedHeader = header), resolvedKey ? [{
		...result,
		key: verificationKey
	}, b64] : [result, b64];
}
async function verifyCompact(jws, shared, key) {
	if (jws instanceof Uint8Array && (jws = decoder.decode(jws)), typeof jws != "string") throw new JWSInvalid("Compact JWS must be a string or Uint8Array");
	const { 0: protectedHeader, 1: payload, 2: signature, length } = jws.split(".");
	if (length !== 3) throw new JWSInvalid("Invalid Compact JWS");
	return verifySignature({
		payload,
		protected: protectedHeader,
		signature
	}, shared, key, encodeCompactUnencodedPayload);
}

// node_modules/jose/dist/webapi/lib/jwt_claims_set.js
const epoch = (date) => Math.floor(date.getTime() / 1e3);
const multipliers = {
	s: 1,
	m: 60,
	h: 3600,
	d: 86400,
	w: 604800,
	y: 31557600
};
const REGEX = /^(\+|\-)? ?(\d+|\d+\.\d+) ?(seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)(?: (ago|from now))?$/i;
const checkFailed = "check_failed";
function invalidDuration() {
	throw new TypeError("Invalid time period format");
}
function secs(str) {
	typeof str != "string" && invalidDuration();
	const matched = REGEX.exec(str);
	(!matched || matched[4] && matched[1]) && invalidDuration();
	const value = parseFloat(matched[2]), durationSeconds = Math.round(value * multipliers[matched[3][0].toLowerCase()]);
	return Number.isFinite(durationSeconds) || invalidDuration(), matched[1] === "-" || matched[4]?.toLowerCase() === "ago" ? -durationSeconds : durationSeconds;
}
function validateInput(label, input) {
	if (!Number.isFinite(input)) throw new TypeError(`Invalid ${label} input`);
	return input;
}
const normalizeTyp = (value) => {
	const normalized = value.toLowerCase();
	return value.includes("/") ? normalized : `application/${normalized}`;
};
const checkAudiencePresence = (audPayload, audOption) => typeof audPayload == "string" ? audOption.includes(audPayload) : Array.isArray(audPayload) ? audOption.some((aud) => audPayload.includes(aud)) : !1;
function validateNumericDate(claimsSet, claim, required = !1) {
	const value = claimsSet[claim];
	if (!(value === void 0 && !required)) {
		if (typeof value != "number") throw new JWTClaimValidationFailed(`"${claim}" claim must be a number`, claimsSet, claim, "invalid");
		return value;
	}
}
function unexpectedClaim(claimsSet, claim) {
	throw new JWTClaimValidationFailed(`unexpected "${claim}" claim value`, claimsSet, claim, checkFailed);
}
function validateClaimsSet(protectedHeader, claimsSetBytes, options = {}) {
	let claimsSet;
	try {
		claimsSet = JSON.parse(strictDecoder.decode(claimsSetBytes));
	} catch (cause) {
		throw new JWTInvalid("JWT Claims Set must be a top-level JSON object", { cause });
	}
	if (!isObject(claimsSet)) throw new JWTInvalid("JWT Claims Set must be a top-level JSON object");
	const { typ } = options;
	if (typ !== void 0 && (typeof protectedHeader.typ != "string" || normalizeTyp(protectedHeader.typ) !== normalizeTyp(typ))) throw new JWTClaimValidationFailed("unexpected \"typ\" JWT header value", claimsSet, "typ", checkFailed);
	const { requiredClaims = [], issuer, subject, audience, maxTokenAge } = options, presenceCheck = [...requiredClaims];
	maxTokenAge !== void 0 && presenceCheck.push("iat"), audience !== void 0 && presenceCheck.push("aud"), subject !== void 0 && presenceCheck.push("sub"), issuer !== void 0 && presenceCheck.push("iss");
	for (const claim of new Set(presenceCheck.reverse())) if (!Object.hasOwn(claimsSet, claim)) throw new JWTClaimValidationFailed(`missing required "${claim}" claim`, claimsSet, claim, "missing");
	issuer !== void 0 && !(Array.isArray(issuer) ? issuer : [issuer]).includes(claimsSet.iss) && unexpectedClaim(claimsSet, "iss"), subject !== void 0 && claimsSet.sub !== subject && unexpectedClaim(claimsSet, "sub"), audience !== void 0 && !checkAudiencePresence(claimsSet.aud, typeof audience == "string" ? [audience] : audience) && unexpectedClaim(claimsSet, "aud");
	const { clockTolerance } = options;
	let tolerance = 0;
	if (typeof clockTolerance == "string") tolerance = secs(clockTolerance);
	else if (clockTolerance !== void 0) {
		if (typeof clockTolerance != "number") throw new TypeError("Invalid clockTolerance option type");
		tolerance = clockTolerance;
	}
	if (validateInput("clockTolerance option", tolerance), tolerance < 0) throw new TypeError("Invalid clockTolerance option input");
	const { currentDate } = options, now = validateInput("currentDate option", epoch(currentDate === void 0 ? /* @__PURE__ */ new Date() : currentDate)), iat = validateNumericDate(claimsSet, "iat", maxTokenAge !== void 0), nbf = validateNumericDate(claimsSet, "nbf");
	if (nbf !== void 0 && nbf > now + tolerance) throw new JWTClaimValidationFailed("\"nbf\" claim timestamp check failed", claimsSet, "nbf", checkFailed);
	const exp = validateNumericDate(claimsSet, "exp");
	if (exp !== void 0 && exp <= now - tolerance) throw new JWTExpired("\"exp\" claim timestamp check failed", claimsSet, "exp", checkFailed);
	if (maxTokenAge !== void 0) {
		const age = now - iat, max = validateInput("maxTokenAge option", typeof maxTokenAge == "number" ? maxTokenAge : secs(maxTokenAge));
		if (max < 0) throw new TypeError("Invalid maxTokenAge option input");
		if (age - tolerance > max) throw new JWTExpired("\"iat\" claim timestamp check failed (too far in the past)", claimsSet, "iat", checkFailed);
		if (age < -tolerance) throw new JWTClaimValidationFailed("\"iat\" claim timestamp check failed (it should be in the past)", claimsSet, "iat", checkFailed);
	}
	return claimsSet;
}

// node_modules/jose/dist/webapi/jwt/verify.js
async function jwtVerify(jwt, key, options) {
	const [verified, b64] = await verifyCompact(jwt, prepareVerify(options), key);
	if (!b64) throw new JWTInvalid("JWTs MUST NOT use unencoded payload");
	const payload = validateClaimsSet(verified.protectedHeader, verified.payload, options);
	return {
		...verified,
		payload
	};
}

// node_modules/jose/dist/webapi/jwks/local.js
function isUsableJWK(jwk, entry, alg, kid) {
	const { kty, key_ops: keyOps, ext, kid: jwkKid, alg: jwkAlg, use, crv } = jwk;
	return (ext === void 0 || typeof ext == "boolean") && (keyOps === void 0 || Array.isArray(keyOps) && keyOps.every((operation, index) => typeof operation == "string" && keyOps.indexOf(operation) === index) && keyOps.includes("verify")) && entry.kty.includes(kty) && (kid === void 0 || typeof kid == "string" && kid === jwkKid) && (jwkAlg === void 0 ? kty !== "AKP" : alg === jwkAlg) && (use === void 0 || use === "sig") && (!entry.crv || crv === entry.crv);
}
async function importWithAlgCache(cache, jwk, entry) {
	const cached = cache.get(jwk) || cache.set(jwk, {}).get(jwk), { alg } = entry;
	if (cached[alg] === void 0) {
		const pending = jwkToKey(entry, jwk, !0).then((key) => {
			if (key.type !== "public") throw new JWKSInvalid("JSON Web Key Set members must be public keys");
			return cached[alg] = key, key;
		}).catch((error) => {
			throw cached[alg] === pending && delete cached[alg], error;
		});
		cached[alg] = pending;
	}
	return cached[alg];
}
function createLocalJWKSet(jwks) {
	let snapshot;
	try {
		snapshot = structuredClone(jwks);
	} catch (cause) {
		throw new JWKSInvalid("JSON Web Key Set malformed", { cause });
	}
	if (!isJwkSet(snapshot)) throw new JWKSInvalid("JSON Web Key Set malformed");
	const metadata = snapshot.keys.map((jwk) => {
		const normalized = snapshotJwk(jwk);
		return Array.isArray(normalized.key_ops) && (normalized.key_ops = [...normalized.key_ops]), normalized;
	}), cached = /* @__PURE__ */ new WeakMap();
	return Object.defineProperty(async (protectedHeader, token) => {
		const { alg, kid } = {
			...protectedHeader,
			...token?.header
		}, entry = typeof alg == "string" ? JWS[alg] : void 0;
		if (!entry || entry.secret) throw new JOSENotSupported("Unsupported \"alg\" value for a JSON Web Key Set");
		const candidates = snapshot.keys.filter((_, index) => isUsableJWK(metadata[index], entry, alg, kid)), { 0: jwk, length } = candidates;
		if (!length) throw new JWKSNoMatchingKey();
		if (length !== 1) {
			const error = new JWKSMultipleMatchingKeys();
			throw error[Symbol.asyncIterator] = async function* () {
				for (const jwk2 of candidates) try {
					yield await importWithAlgCache(cached, jwk2, entry);
				} catch {}
			}, error;
		}
		return importWithAlgCache(cached, jwk, entry);
	}, "jwks", { value: () => structuredClone(snapshot) });
}

// node_modules/jose/dist/webapi/jwks/remote.js
function isCloudflareWorkers() {
	return typeof WebSocketPair < "u" || typeof navigator < "u" && navigator.userAgent === "Cloudflare-Workers" || typeof EdgeRuntime < "u" && EdgeRuntime === "vercel";
}
let USER_AGENT;
(typeof navigator > "u" || !navigator.userAgent?.startsWith?.("Mozilla/5.0 ")) && (USER_AGENT = "jose/v6.2.18");
const customFetch = /* @__PURE__ */ Symbol();
async function fetchJwks(url, headers, signal, fetchImpl = fetch) {
	const response = await fetchImpl(url, {
		method: "GET",
		signal,
		redirect: "manual",
		headers
	}).catch((err) => {
		throw err.name === "TimeoutError" ? new JWKSTimeout(void 0, { cause: err }) : err;
	});
	if (response.status !== 200) throw new JOSEError("Expected 200 OK from the JSON Web Key Set HTTP response");
	try {
		return await response.json();
	} catch (cause) {
		throw signal.aborted ? new JWKSTimeout(void 0, { cause }) : new JOSEError("Failed to parse the JSON Web Key Set HTTP response as JSON", { cause });
	}
}
const jwksCache = /* @__PURE__ */ Symbol();
function isFreshFor(timestamp, duration) {
	return Number.isFinite(timestamp) && Date.now() < timestamp + duration;
}
function validateDuration(value, fallback, option) {
	if (Number.isNaN(value)) throw new TypeError(`"${option}" option must not be NaN`);
	if (typeof value == "number" && value < 0) throw new TypeError(`"${option}" option must not be negative`);
	return typeof value == "number" ? value : fallback;
}
function createRemoteJWKSet(url, options) {
	if (!(url instanceof URL)) throw new TypeError("url must be an instance of URL");
	const href = new URL(url.href).href, opts = options ?? {}, timeoutOption = opts.timeoutDuration;
	if (typeof timeoutOption == "number" && (!Number.isInteger(timeoutOption) || timeoutOption < 0)) throw new TypeError("\"timeoutDuration\" option must be a non-negative integer");
	const timeoutDuration = typeof timeoutOption == "number" ? timeoutOption : 5e3, cooldownDuration = validateDuration(opts.cooldownDuration, 3e4, "cooldownDuration"), cacheMaxAge = validateDuration(opts.cacheMaxAge, 6e5, "cacheMaxAge"), headers = new Headers(opts.headers);
	USER_AGENT && !headers.has("User-Agent") && headers.set("User-Agent", USER_AGENT), headers.has("accept") || headers.set("accept", "application/json, application/jwk-set+json");
	const fetchImpl = opts[customFetch], cache = opts[jwksCache];
	let jwksTimestamp, pendingFetch, reloadSequence = 0, appliedSequence = 0, local;
	if (cache && typeof cache == "object") {
		const { uat, jwks } = cache;
		isFreshFor(uat, cacheMaxAge) && isJwkSet(jwks) && (jwksTimestamp = uat, local = createLocalJWKSet(jwks));
	}
	const reload = async () => {
		if (pendingFetch && isCloudflareWorkers() && (pendingFetch = void 0), !pendingFetch) {
			const sequence = ++reloadSequence, current = pendingFetch = fetchJwks(href, headers, AbortSignal.timeout(timeoutDuration), fetchImpl).then((json) => {
				const next = createLocalJWKSet(json);
				if (sequence <= appliedSequence) return;
				local = next;
				const updatedAt = Date.now();
				cache && (cache.uat = updatedAt, cache.jwks = json), jwksTimestamp = updatedAt, appliedSequence = sequence;
			}).finally(() => {
				pendingFetch === current && (pendingFetch = void 0);
			});
		}
		await pendingFetch;
	};
	return Object.defineProperties(async (protectedHeader, token) => {
		(!local || !isFreshFor(jwksTimestamp, cacheMaxAge)) && await reload();
		try {
			return await local(protectedHeader, token);
		} catch (err) {
			if (err instanceof JWKSNoMatchingKey && !isFreshFor(jwksTimestamp, cooldownDuration)) return await reload(), local(protectedHeader, token);
			throw err;
		}
	}, {
		coolingDown: {
			get: () => isFreshFor(jwksTimestamp, cooldownDuration),
			enumerable: !0
		},
		fresh: {
			get: () => isFreshFor(jwksTimestamp, cacheMaxAge),
			enumerable: !0
		},
		reload: {
			value: reload,
			enumerable: !0
		},
		reloading: {
			get: () => !!pendingFetch,
			enumerable: !0
		},
		jwks: {
			value: () => local?.jwks(),
			enumerable: !0
		}
	});
}

// stack/service-accounts/provider-error.ts
var ProviderError = class extends Error {
	kind;
	retryAfterSeconds;
	constructor(kind, message, options = {}) {
		super(message, options.cause === void 0 ? void 0 : { cause: options.cause });
		this.name = "ProviderError";
		this.kind = kind;
		this.retryAfterSeconds = options.retryAfterSeconds ?? 30;
	}
};

// stack/service-accounts/ask.ts
const ANSWER_SECONDS = 10;
const ANSWER_LIMIT = 262144;
async function askProvider(url, form) {
	try {
		const answer = await fetch(url, {
			method: "POST",
			body: new URLSearchParams(form),
			headers: { Accept: "application/json" },
			redirect: "manual",
			signal: AbortSignal.timeout(ANSWER_SECONDS * 1e3)
		});
		const after = Number(answer.headers.get("retry-after") || NaN);
		return {
			status: answer.status,
			body: readObject(await readText(answer)),
			retryAfterSeconds: after > 0 && after < 86400 ? Math.ceil(after) : void 0
		};
	} catch (cause) {
		throw away(url, cause);
	}
}
function away(url, cause) {
	return new ProviderError("away", `The provider does not answer at ${url} (${reasonOf(cause)}).`, { cause });
}
function reasonOf(error) {
	if (!(error instanceof Error)) return "no reason given";
	const code = error.code;
	if (error.cause !== void 0) return reasonOf(error.cause);
	return typeof code === "string" ? code : error.name;
}
async function readText(answer) {
	const decoder = new TextDecoder();
	let text = "";
	for await (const chunk of answer.body ?? []) {
		text += decoder.decode(chunk, { stream: true });
		if (text.length > ANSWER_LIMIT) throw new Error(`the answer is larger than ${ANSWER_LIMIT} bytes`);
	}
	return text + decoder.decode();
}
function readObject(text) {
	try {
		const value = JSON.parse(text);
		return typeof value === "object" && value !== null ? value : {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

// stack/service-accounts/provider.ts
const FRESH_SECONDS = 600;
const DAY_SECONDS = 86400;
const AWAY = [JWKSTimeout.code, JOSEError.code];
function openProvider(options, nowSeconds) {
	const keys = createRemoteJWKSet(new URL(options.keysUrl), {
		timeoutDuration: 1e4,
		cooldownDuration: 0
	});
	let seenAt = Number.NEGATIVE_INFINITY;
	return {
		check: async () => {
			readSecret(options.clientSecretFile);
			if (nowSeconds() - seenAt < FRESH_SECONDS) return;
			await keys.reload().catch((cause) => {
				throw away(options.keysUrl, cause);
			});
			seenAt = nowSeconds();
		},
		makeToken: async () => await verify(await requestToken(options), {
			keys,
			options,
			nowSeconds
		})
	};
}
async function requestToken(options) {
	const { status, body, retryAfterSeconds } = await askProvider(options.tokenUrl, {
		grant_type: "client_credentials",
		client_id: options.clientId,
		client_secret: readSecret(options.clientSecretFile),
		audience: options.audience
	});
	const after = retryAfterSeconds === void 0 ? {} : { retryAfterSeconds };
	if (status >= 500) throw new ProviderError("away", `The provider answered ${status} when asked for a token.`, after);
	if (status !== 200) throw new ProviderError("refused", `The provider refused a token to client ${options.clientId}: ${status}${codeOf(body.error)}. See that the key client-secret of the Secret service-accounts is that client's, and that it may have tokens for ${options.audience}.`, after);
	if (typeof body.access_token !== "string") throw new ProviderError("unusable", "The provider answered without a token.");
	return body.access_token;
}
function readSecret(file) {
	try {
		return readFileSync(file, "utf8").replace(/\r?\n$/, "");
	} catch (cause) {
		const code = cause.code;
		throw new ProviderError("refused", `The secret of the client cannot be read from ${file} (${code}).`, { cause });
	}
}
function codeOf(error) {
	return typeof error === "string" && /^[a-z_]{1,40}$/.test(error) ? ` ${error}` : "";
}
async function verify(text, given) {
	const { issuer, audience, maxLifeDays } = given.options;
	const now = given.nowSeconds();
	try {
		const { payload } = await jwtVerify(text, given.keys, {
			issuer,
			audience,
			requiredClaims: ["exp", "sub"],
			currentDate: /* @__PURE__ */ new Date(now * 1e3),
			clockTolerance: 5
		});
		const { sub = "", exp = 0, jti = "" } = payload;
		if (exp - now > maxLifeDays * DAY_SECONDS) throw new ProviderError("unusable", `The provider made a token that lives longer than MAX_LIFE_DAYS (${maxLifeDays}): shorten the life of tokens for ${audience} there.`);
		return {
			text,
			subject: sub,
			audience,
			expiresAt: exp,
			id: jti
		};
	} catch (cause) {
		if (cause instanceof ProviderError) throw cause;
		throw unusable(cause);
	}
}
function unusable(cause) {
	if (!(cause instanceof JOSEError) || AWAY.includes(cause.code)) return new ProviderError("away", "The keys of the provider could not be fetched.", { cause });
	const claim = cause instanceof JWTClaimValidationFailed ? `, its claim ${cause.claim}` : "";
	const message = `The provider made a token that the proxy would not take (${cause.code}${claim}).`;
	return new ProviderError("unusable", message, { cause });
}

// stack/service-accounts/html.ts
function html(parts, ...values) {
	return { html: parts.map((part, at) => part + print(values[at] ?? "")).join("") };
}
function raw(text) {
	return { html: text };
}
function print(value) {
	if (typeof value === "string") return escapeText(value);
	return "html" in value ? value.html : value.map(print).join("");
}
const ENTITIES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;",
	"'": "&#39;"
};
function escapeText(text) {
	return text.replace(/[&<>"']/g, (character) => ENTITIES[character] ?? "");
}

// stack/service-accounts/style.ts
const STYLE = `
:root { color-scheme: light dark; --page: #f3f4f7; --card: #fff; --text: #1b1f27; --soft: #5b6472; --line: #dde1e8; --well: #f6f7fa;
  --accent: #2457d6; --on-accent: #fff; --ring: #2457d655; --warn: #8a4b00; --warn-well: #fff5e5; --bad: #b3261e; }
@media (prefers-color-scheme: dark) { :root { --page: #10131a; --card: #191d26; --text: #e8ebf1; --soft: #9aa4b4; --line: #2d3442; --well: #12161e;
  --accent: #86a8ff; --on-accent: #0c1430; --ring: #86a8ff66; --warn: #ffc879; --warn-well: #2c2213; --bad: #ff9c94; } }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 1.25rem; background: var(--page); color: var(--text);
  font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, sans-serif; }
main { width: 100%; max-width: 40rem; background: var(--card); border: 1px solid var(--line); border-radius: 16px; padding: 2rem;
  box-shadow: 0 1px 2px #0001, 0 12px 32px #0000000f; }
header { display: flex; gap: .9rem; align-items: center; margin-bottom: 1.25rem; }
header svg { flex: none; width: 2.6rem; height: 2.6rem; padding: .6rem; border-radius: 12px; background: var(--accent); color: var(--on-accent); }
h1 { font-size: 1.3rem; line-height: 1.25; margin: 0; letter-spacing: -.01em; }
h2 { font-size: .95rem; margin: 1.75rem 0 .4rem; }
p { margin: .6rem 0; }
.soft { color: var(--soft); font-size: .92rem; margin: 0; overflow-wrap: anywhere; }
.warn { background: var(--warn-well); color: var(--warn); border-radius: 10px; padding: .7rem .9rem; font-size: .92rem; }
.bad { color: var(--bad); }
pre { background: var(--well); border: 1px solid var(--line); border-radius: 10px; padding: .9rem; margin: 1rem 0 .75rem; white-space: pre-wrap;
  overflow-wrap: anywhere; font: .84rem/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; }
#token { word-break: break-all; max-height: 14rem; overflow-y: auto; user-select: all; }
button, .button { font: inherit; font-weight: 600; color: var(--on-accent); background: var(--accent); border: 0; border-radius: 10px;
  padding: .7rem 1.2rem; min-height: 2.75rem; cursor: pointer; text-decoration: none; display: inline-block; }
button:hover, .button:hover { filter: brightness(1.08); }
:focus-visible { outline: 3px solid var(--ring); outline-offset: 2px; }
.row { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-top: 1rem; }
dl { display: grid; grid-template-columns: auto 1fr; gap: .25rem 1rem; margin: 1rem 0 0; font-size: .92rem; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 30rem) { body { padding: 0; place-items: start stretch; background: var(--card); } main { border: 0; border-radius: 0; box-shadow: none;
  padding: 1.5rem 1.1rem; } form button, #copy { width: 100%; } }
`;
const SCRIPT = `
const button = document.getElementById('copy');
const token = document.getElementById('token');
const said = document.getElementById('said');
button.hidden = false;
button.addEventListener('click', async () => {
  try {
    await navigator.clipboard.writeText(token.textContent);
    said.textContent = 'Copied.';
  } catch {
    getSelection().selectAllChildren(token);
    said.textContent = 'It is selected: copy it with your keyboard.';
  }
});
`;

// stack/service-accounts/token.ts
function printToken({ text, expiresAt }) {
	return JSON.stringify({
		access_token: text,
		expires_at: printTime(expiresAt)
	});
}
function printTime(unixSeconds) {
	return `${(/* @__PURE__ */ new Date(unixSeconds * 1e3)).toISOString().slice(0, 19).replace("T", " ")} UTC`;
}
function fingerprintOf(token) {
	return createHash("sha256").update(token).digest("hex").slice(0, 16);
}

// \0@oxc-project+runtime@0.158.0/helpers/esm/taggedTemplateLiteral.js
function _taggedTemplateLiteral(e, t) {
	return t || (t = e.slice(0)), Object.freeze(Object.defineProperties(e, { raw: { value: Object.freeze(t) } }));
}

// stack/service-accounts/page.ts
var _templateObject;
const CONTENT_SECURITY_POLICY = [
	"default-src 'none'",
	`style-src '${hashOf(STYLE)}'`,
	`script-src '${hashOf(SCRIPT)}'`,
	"img-src data:",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'none'"
].join("; ");
const KEY = raw("<svg viewBox=\"0 0 24 24\" fill=\"none\" stroke=\"currentColor\" stroke-width=\"2\" stroke-linecap=\"round\" stroke-linejoin=\"round\" aria-hidden=\"true\"><circle cx=\"8\" cy=\"15.5\" r=\"4.5\"/><path d=\"m11.2 12.3 8.3-8.3M16 7.5l3 3M13.5 10l2 2\"/></svg>");
const ICON = "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 24 24'%3E%3Crect width='24' height='24' rx='6' fill='%232457d6'/%3E%3Cpath d='M7 15.5a2.5 2.5 0 1 0 .1 0M9.500 13.500 16.500 6.500M14 9l2 2' fill='none' stroke='%23fff' stroke-width='2' stroke-linecap='round'/%3E%3C/svg%3E";
function offerPage(given) {
	return page("A token for your programs", given.name, [html`<p>A program shows this token instead of signing in. Whoever has it can use the services until it ends: treat it like a password, and make
      one for each program.</p>`, html`<form method="post" action="/generate_token">
      <input type="hidden" name="form" value="${given.form}">
      <p class="row"><button>Make a token</button></p>
    </form>`]);
}
function tokenPage(given) {
	const { token, zone } = given;
	const days = Math.round((token.expiresAt - given.nowSeconds) / 86400);
	const left = days < 2 ? "" : ` (${days} days from now)`;
	return page("Your token", given.name, [
		html`<p class="warn">It is shown this once and kept nowhere. A token cannot be taken back before it ends.</p>`,
		html`<pre id="token" tabindex="0" aria-label="Token">${printToken(token)}</pre>`,
		html`<div class="row"><button id="copy" hidden>Copy</button><span id="said" class="soft" role="status"></span></div>`,
		html`<dl><dt>Ends</dt><dd>${printTime(token.expiresAt)}${left}</dd><dt>For</dt><dd>${token.audience}</dd></dl>`,
		html`<h2>In a program</h2><p class="soft">Save it as <code>token.json</code>, readable for you alone.</p>`,
		html`<pre>curl -H "Authorization: Bearer $(jq -r .access_token token.json)" \\
  https://whoami.${zone}/</pre>`,
		html`<p class="soft">Before it ends, ask <code>https://service-accounts.${zone}/generate_token</code> in the same way: the answer is a new one.</p>`,
		html(_templateObject || (_templateObject = _taggedTemplateLiteral(["<script>", "<\/script>"])), raw(SCRIPT))
	]);
}
function problemPage(given) {
	return page(given.title, given.name, [html`<p class="bad">${given.message}</p>`, html`<p class="row"><a class="button" href="/generate_token">Back</a></p>`]);
}
function page(title, name, body) {
	const who = name === "" ? [] : [html`<p class="soft">Signed in as ${name}</p>`];
	return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="same-origin">
<title>${title}</title>
<link rel="icon" href="${ICON}">
<style>${raw(STYLE)}</style>
</head>
<body>
<main>
<header>${KEY}<div><h1>${title}</h1>${who}</div></header>
${body}
</main>
</body>
</html>
`.html;
}
function hashOf(text) {
	return `sha256-${createHash("sha256").update(text).digest("base64")}`;
}

// stack/service-accounts/answer.ts
const ALWAYS = {
	"Cache-Control": "no-store",
	"X-Content-Type-Options": "nosniff",
	"X-Frame-Options": "DENY",
	"Referrer-Policy": "same-origin",
	"Content-Security-Policy": CONTENT_SECURITY_POLICY,
	"Cross-Origin-Opener-Policy": "same-origin",
	"Cross-Origin-Resource-Policy": "same-origin"
};
function jsonAnswer(status, body, headers = {}) {
	return {
		status,
		headers: {
			...ALWAYS,
			"Content-Type": "application/json",
			...headers
		},
		body
	};
}
function pageAnswer(status, body, headers = {}) {
	return {
		status,
		headers: {
			...ALWAYS,
			"Content-Type": "text/html; charset=utf-8",
			...headers
		},
		body
	};
}
function problemAnswer(problem, name) {
	const { status, error, message, headers = {} } = problem;
	if (name === null) return jsonAnswer(status, JSON.stringify({
		error,
		message
	}), headers);
	return pageAnswer(status, problemPage({
		...problem,
		name
	}), headers);
}

// stack/service-accounts/caller.ts
function readCaller(headers) {
	const read = (name) => text(headers[name]);
	const [method, user] = [read("x-auth-method"), read("x-forwarded-user")];
	if (method !== "session" && method !== "bearer" || user === "") return null;
	const groups = read("x-forwarded-groups").split(",").flatMap((name) => name.trim() || []);
	return {
		method,
		user,
		name: read("x-forwarded-email") || read("x-forwarded-preferred-username") || user,
		groups
	};
}
function text(value) {
	return typeof value === "string" ? Buffer.from(value, "latin1").toString("utf8").trim() : "";
}
function wantsPage(accept) {
	return (accept ?? "").split(",").map((one) => one.trim().toLowerCase()).some((one) => /^text\/html\s*(?:;|$)/.test(one) && !/;\s*q=0(?:\.0*)?\s*$/.test(one));
}
function isFrom(headers, origin) {
	return headers.origin === void 0 ? headers["sec-fetch-site"] === "same-origin" : headers.origin === origin;
}

// stack/service-accounts/problems.ts
const UNKNOWN_CALLER = {
	status: 401,
	error: "unauthorized",
	title: "Not signed in",
	message: "The proxy vouches for nobody: sign in, or send a valid token as `Authorization: Bearer`.",
	headers: { "WWW-Authenticate": "Bearer" }
};
const NOT_IN_GROUP = {
	status: 403,
	error: "forbidden",
	title: "Not for you",
	message: "Tokens are for certain groups, and you are in none of them: ask an administrator."
};
const PAGE_ONLY = {
	status: 403,
	error: "forbidden",
	title: "Only on the page",
	message: "Whoever is signed in by a browser gets a token from the page, with its button; programs send a token as `Authorization: Bearer`."
};
const FOREIGN_FORM = {
	status: 403,
	error: "forbidden",
	title: "This page is used up",
	message: "The button makes one token, on a page that was made for you within the last hour: go back to a fresh one."
};
const NOT_FOUND = {
	status: 404,
	error: "not_found",
	title: "There is nothing here",
	message: "Tokens are made at /generate_token."
};
const TOO_LARGE = {
	status: 413,
	error: "too_large",
	title: "Too much",
	message: "The request is larger than 4096 bytes."
};
const OWN_FAULT = {
	status: 500,
	error: "internal",
	title: "Our own fault",
	message: "Something went wrong here, and the log says what: ask an administrator."
};
function wrongMethod(allow) {
	return {
		status: 405,
		error: "method_not_allowed",
		title: "Not that way",
		message: `Only ${allow} may be asked here.`,
		headers: { Allow: allow }
	};
}
function tooMany(seconds) {
	return {
		status: 429,
		error: "too_many_requests",
		title: "Too many tokens",
		message: `You had as many tokens as one user may have in an hour: ask again in ${seconds} s.`,
		headers: { "Retry-After": String(seconds) }
	};
}
function noToken({ kind, retryAfterSeconds }) {
	return {
		status: 502,
		error: "provider_unavailable",
		title: "No token now",
		message: kind === "away" ? `The sign-on provider does not answer: try again in ${retryAfterSeconds} s.` : "The sign-on provider gave no token that could be handed out, and the log says why: ask an administrator.",
		headers: { "Retry-After": String(retryAfterSeconds) }
	};
}

// stack/service-accounts/generate.ts
async function answerGenerate(asked, tools) {
	const caller = readCaller(asked.headers);
	const page = wantsPage(asked.headers.accept);
	if (caller === null) return problemAnswer(UNKNOWN_CALLER, page ? "" : null);
	const { method, name } = caller;
	const reader = page && method === "session" ? name : null;
	if (![
		"GET",
		"HEAD",
		"POST"
	].includes(asked.method)) return problemAnswer(wrongMethod("GET, HEAD, POST"), reader);
	if (!isInGroup(caller, tools.options.groups)) return problemAnswer(NOT_IN_GROUP, reader);
	if (method === "bearer") return await answerProgram(asked, caller, tools);
	if (!page) return problemAnswer(PAGE_ONLY, null);
	if (asked.method !== "POST") return pageAnswer(200, offerPage({
		name,
		form: tools.forms.issue(caller.user)
	}));
	return await answerForm(asked, caller, tools);
}
function isInGroup(caller, groups) {
	return groups.length === 0 || caller.groups.some((name) => groups.includes(name));
}
async function answerProgram(asked, caller, tools) {
	if (asked.method === "HEAD") return problemAnswer(wrongMethod("GET, POST"), null);
	return await hand(caller, tools, {
		reader: null,
		show: (token) => jsonAnswer(200, printToken(token))
	});
}
async function answerForm(asked, caller, tools) {
	const { options, forms, nowSeconds } = tools;
	const value = new URLSearchParams(asked.body).get("form");
	if (!isFrom(asked.headers, options.origin) || !forms.take(caller.user, value)) return problemAnswer(FOREIGN_FORM, caller.name);
	const zone = new URL(options.origin).hostname.replace(/^[^.]+\./, "");
	const show = (token) => pageAnswer(200, tokenPage({
		name: caller.name,
		token,
		zone,
		nowSeconds: nowSeconds()
	}));
	return await hand(caller, tools, {
		reader: caller.name,
		show
	});
}
async function hand(caller, tools, as) {
	const { provider, limits, log } = tools;
	const seconds = limits[caller.method].take(caller.user);
	if (seconds > 0) return problemAnswer(tooMany(seconds), as.reader);
	try {
		const token = await provider.makeToken();
		log(`Token made: ${printAudit(caller, token)}`);
		return as.show(token);
	} catch (error) {
		if (!(error instanceof ProviderError)) throw error;
		log(error.message);
		return problemAnswer(noToken(error), as.reader);
	}
}
function printAudit({ user, name, method }, token) {
	const { subject, audience, id, text } = token;
	const ends = (/* @__PURE__ */ new Date(token.expiresAt * 1e3)).toISOString();
	return JSON.stringify({
		user,
		name,
		method,
		subject,
		audience,
		id,
		fingerprint: fingerprintOf(text),
		ends
	});
}

// stack/service-accounts/server.ts
const BODY_LIMIT = 4096;
const PATIENCE = {
	headersTimeout: 1e4,
	requestTimeout: 15e3,
	connectionsCheckingInterval: 5e3
};
function makeServer(tools, ending, patience = PATIENCE) {
	const server = createServer({
		...patience,
		keepAliveTimeout: 75e3
	});
	server.on("request", (request, response) => {
		answer(request, tools, ending).then((answer) => send(request, response, answer), (error) => request.complete && send(request, response, ownFault(error, request, tools)));
	});
	return server;
}
async function answer(request, tools, ending) {
	const path = (request.url ?? "").replace(/\?.*$/s, "");
	if (path === "/livez") return jsonAnswer(200, "{\"live\":true}");
	if (path === "/readyz") return await answerReady(tools, ending);
	const page = wantsPage(request.headers.accept);
	if (path === "/" && page) return jsonAnswer(303, "", { Location: "/generate_token" });
	if (path !== "/generate_token") return problemAnswer(NOT_FOUND, page ? "" : null);
	const body = await readBody(request);
	if (body === null) return problemAnswer(TOO_LARGE, page ? "" : null);
	const asked = {
		method: request.method ?? "",
		headers: request.headers,
		body
	};
	return await answerGenerate(asked, tools);
}
async function answerReady(tools, ending) {
	const ready = (status, message) => jsonAnswer(status, JSON.stringify({
		ready: status === 200,
		message
	}));
	if (ending.aborted) return ready(503, "The service is about to stop.");
	try {
		await tools.provider.check();
		return ready(200, "Tokens can be made.");
	} catch (error) {
		if (!(error instanceof ProviderError)) throw error;
		return ready(503, error.message);
	}
}
async function readBody(request) {
	const chunks = [];
	let size = 0;
	for await (const chunk of request) {
		size += chunk.length;
		if (size > BODY_LIMIT) return null;
		chunks.push(chunk);
	}
	return Buffer.concat(chunks).toString();
}
function ownFault(error, request, tools) {
	const id = randomBytes(4).toString("hex");
	tools.log(`Our own fault ${id}: ${error instanceof Error ? error.stack : "no reason given"}`);
	const message = `${OWN_FAULT.message} Name it ${id}.`;
	return problemAnswer({
		...OWN_FAULT,
		message
	}, wantsPage(request.headers.accept) ? "" : null);
}
function send(request, response, { status, headers, body }) {
	if (response.destroyed) return;
	const last = status === 413 ? { Connection: "close" } : {};
	response.writeHead(status, {
		...headers,
		...last,
		"Content-Length": String(Buffer.byteLength(body))
	});
	response.end(request.method === "HEAD" ? "" : body);
}

// stack/service-accounts/main.ts
const CONFIGURATION = 78;
const END_SECONDS = 8;
const log = (line) => console.log(`${(/* @__PURE__ */ new Date()).toISOString()} ${line}`);
const nowSeconds = () => Date.now() / 1e3;
try {
	await serve();
} catch (error) {
	if (!(error instanceof MissionControlError)) throw error;
	console.error(error.message);
	process.exitCode = CONFIGURATION;
}
async function serve() {
	const options = readOptions(process.env);
	const limits = {
		session: makeLimit(options.perHour.session, nowSeconds),
		bearer: makeLimit(options.perHour.bearer, nowSeconds)
	};
	const forms = makeForms(randomBytes(32), nowSeconds);
	const provider = openProvider(options, nowSeconds);
	const ending = new AbortController();
	const server = makeServer({
		options,
		provider,
		forms,
		limits,
		log,
		nowSeconds
	}, ending.signal);
	for (const signal of ["SIGTERM", "SIGINT"]) process.once(signal, async () => {
		ending.abort();
		server.close(() => log("Stopped."));
		await setTimeout(END_SECONDS * 1e3, void 0, { ref: false });
		server.closeAllConnections();
	});
	server.listen(options.port, () => log(`Tokens of ${options.issuer} are made at ${options.origin}/generate_token.`));
}

export {  };