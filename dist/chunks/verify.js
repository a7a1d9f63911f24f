import "./rolldown-runtime.js";
import { i as finding } from "./files.js";
import { r as STACK_INPUTS } from "./command.js";
import { a as outsideReach, i as each, n as accept, o as outsideRoutes, r as columns, t as OUTSIDE_INPUTS } from "./outside.js";
import { i as requireStack } from "./stack.js";
import { n as MissionControlError } from "./errors.js";

// src/core/verify/accepted.ts
const CLOSED = {
	rule: "verify-open",
	expected: "401 or a redirect to the sign-on",
	bad: {
		content: "error",
		answered: "error",
		elsewhere: "error",
		forbidden: "warning"
	},
	help: "Include the authentication in the vhost file of the hostname; if anybody may come in, declare it `public` in `postures`."
};
const REFUSING = {
	rule: "verify-bad-token",
	expected: "401",
	bad: {
		content: "error",
		answered: "error",
		elsewhere: "error",
		"sign-on": "warning"
	},
	help: "Let the sign-on check every bearer token, and answer programs with 401 instead of a login page."
};
const PASSING = {
	rule: "verify-good-token",
	expected: "an answer of the service",
	bad: {
		denied: "error",
		forbidden: "error",
		"sign-on": "error"
	},
	help: "See whether the token has expired, and whether the sign-on accepts its issuer, audience and groups."
};
const OWN = {
	rule: "verify-open",
	expected: "401 of the service",
	bad: {
		content: "error",
		"sign-on": "error",
		elsewhere: "error"
	},
	help: "A service of posture `token` checks the token itself; declare the posture it has in `postures`, or mend its check."
};
const PUBLIC = {
	rule: "verify-public",
	expected: "an answer of the service, without login",
	bad: {
		denied: "error",
		"sign-on": "error",
		forbidden: "warning"
	},
	help: "Leave the authentication out of the vhost file of the hostname; if people shall log in, take it out of `postures`."
};
const AUTHENTICATED = {
	anonymous: CLOSED,
	client: CLOSED,
	post: CLOSED,
	upgrade: CLOSED,
	"bad-token": REFUSING,
	"good-token": PASSING
};
const ROWS = {
	authenticated: AUTHENTICATED,
	token: {
		...AUTHENTICATED,
		anonymous: OWN,
		client: OWN,
		"bad-token": {
			...REFUSING,
			expected: "401 of the service",
			bad: { ...OWN.bad },
			help: OWN.help
		}
	},
	public: {
		...AUTHENTICATED,
		anonymous: PUBLIC
	}
};
function rowOf({ posture, question }) {
	return ROWS[posture][question];
}

// src/core/verify/sign-on.ts
function signOnOf(hostname, answers) {
	if (hostname !== null) return {
		hostnames: [hostname],
		named: true
	};
	const sent = answers.flatMap(({ expectation, observation }) => {
		if (expectation.posture !== "authenticated" || expectation.question !== "anonymous") return [];
		const to = observation.kind === "response" ? redirectOf(observation, expectation.request.url) : null;
		return to === null || to.hostname === expectation.hostname ? [] : [to.hostname];
	});
	return {
		hostnames: [...new Set(sent)],
		named: false
	};
}
function redirectOf({ status, headers }, url) {
	if (![
		301,
		302,
		303,
		307,
		308
	].includes(status) || headers.location === void 0) return null;
	return URL.canParse(headers.location, url) ? new URL(headers.location, url) : null;
}
function leadsToSignOn(to, { hostname, posture, question }, signOn) {
	const back = backTo(to);
	if (posture === "authenticated") {
		if (to.hostname === hostname) return isSignOnPath(to);
		if (signOn.hostnames.includes(to.hostname) || back !== null && signOn.hostnames.includes(back.hostname)) return true;
		if (question === "good-token") return back?.hostname === hostname && isSignOnPath(back);
		return !signOn.named || back?.hostname === hostname;
	}
	if (signOn.hostnames.includes(hostname) || back?.hostname === hostname) return false;
	return isSignOnPath(to) || signOn.hostnames.includes(to.hostname) || back !== null;
}
function isSignOnPath({ pathname }) {
	return pathname.startsWith("/oauth2/");
}
function backTo(to) {
	const given = to.searchParams.get("redirect_uri");
	return to.searchParams.has("client_id") && given !== null && URL.canParse(given) ? new URL(given) : null;
}

// src/core/verify/answer.ts
function answerOf(expectation, response, signOn) {
	const { status } = response;
	const to = redirectOf(response, expectation.request.url);
	if (to !== null) return leadsToSignOn(to, expectation, signOn) ? "sign-on" : "elsewhere";
	if (status === 401) return "denied";
	if (status === 403) return /\/oauth2\/(?:start|sign_in)/.test(response.body) ? "sign-on" : "forbidden";
	if (status >= 500 || status === 429) return "unavailable";
	return status < 300 || status === 304 ? "content" : "answered";
}
function describeResponse(response, url) {
	const to = redirectOf(response, url);
	return to === null ? `${response.status}` : `${response.status} to ${to.origin}${to.pathname}`;
}

// src/core/verify/tell.ts
function tell({ asked, service, location }, given) {
	const { rule, severity, outcome, help } = given;
	return finding({
		rule,
		severity,
		message: `${asked} ${outcome}.`,
		service,
		location,
		help
	});
}

// src/core/verify/redirect.ts
const HELP = "Let the proxy answer HTTP with a redirect alone: HTTPS_METHOD=redirect, and no service without certificate.";
function judgeRedirect(expectation, response) {
	const { url } = expectation.request;
	const to = redirectOf(response, url);
	const came = `was answered ${describeResponse(response, url)}`;
	if (to === null || to.protocol !== "https:" || to.hostname !== expectation.hostname || response.status === 303) return tell(expectation, {
		rule: "verify-redirect",
		severity: "error",
		outcome: `${came}; expected a redirect to HTTPS on the same host`,
		help: HELP
	});
	const { pathname, search } = new URL(url);
	if (to.pathname === pathname && to.search === search) return null;
	return tell(expectation, {
		rule: "verify-redirect",
		severity: "warning",
		outcome: `${came}; expected a redirect to the same path and query`,
		help: "Redirect to `https://$host$request_uri`, so that links survive."
	});
}

// src/core/verify/verdict.ts
function judge(expectation, observation, signOn) {
	if (observation.kind === "failure") return judgeFailure(expectation, observation);
	if (expectation.question === "redirect") return judgeRedirect(expectation, observation);
	const answer = answerOf(expectation, observation, signOn);
	if (answer === "unavailable") return unavailable(expectation, observation);
	const row = rowOf(expectation);
	const severity = ownLogin(expectation, observation) ? void 0 : row.bad[answer];
	if (severity === void 0) return null;
	const came = describeResponse(observation, expectation.request.url);
	return tell(expectation, {
		...row,
		severity,
		outcome: `was answered ${came}; expected ${row.expected}`
	});
}
function ownLogin({ posture }, { status, headers }) {
	return posture === "public" && status === 401 && /^(?:basic|digest)\b/i.test(headers["www-authenticate"] ?? "");
}
function judgeFailure(expectation, { code, message }) {
	if (code.startsWith("certificate-") || code === "tls") return tell(expectation, {
		rule: "verify-tls",
		severity: "error",
		outcome: `got no trusted connection: ${message}`,
		help: "`mission-control certificates` says more about each certificate."
	});
	return tell(expectation, {
		rule: "verify-incomplete",
		severity: "error",
		outcome: `got no answer: ${message}`,
		help: "See whether the server is up, its ports are open and the hostname leads to it."
	});
}
const REMEDIES = {
	429: "Ask again later, or let the probe past the rate limit.",
	500: "See whether the sign-on runs (the proxy answers 500 when it cannot ask it, or has no certificate), and the log of the service.",
	502: "The proxy cannot reach the service: see its log, VIRTUAL_PORT and the network it shares with the proxy.",
	503: "The proxy has no running container for the hostname: see whether the service runs, on the network of the proxy.",
	504: "The service does not answer in time: see its log and its load."
};
function unavailable(expectation, { status }) {
	return tell(expectation, {
		rule: "verify-unavailable",
		severity: "error",
		outcome: `was answered ${status}; expected the service to be up`,
		help: REMEDIES[status] ?? "See the log of the service and of the proxy."
	});
}

// src/core/verify/findings.ts
const RULES = [
	"verify-open",
	"verify-bad-token",
	"verify-good-token",
	"verify-public",
	"verify-redirect",
	"verify-tls",
	"verify-unavailable"
];
function findingsOf({ answers, unasked }, signOn) {
	const found = answers.flatMap(({ expectation, observation }) => {
		const verdict = judge(expectation, observation, signOn);
		return verdict === null ? [] : [verdict];
	});
	const told = [...new Set(found.map(kindOf))].flatMap((kind) => summarize(found.filter((one) => kindOf(one) === kind)));
	const last = told.findLastIndex(({ severity }) => severity === "error");
	return told.map((one, index) => index === last && unasked > 0 ? withUnasked(one, unasked) : one);
}
function isAskable({ kind, path }) {
	return kind === "exact" && path.startsWith("/");
}
function notAsked(routes) {
	const { withoutToken, patterns } = routes;
	const notes = [];
	if (withoutToken.length > 0) notes.push(note(`No token was given: what a valid one opens was not asked of ${list(withoutToken)}.`, "Give one with `--token-file FILE` or MISSION_CONTROL_TOKEN."));
	if (patterns.length > 0) notes.push(note(`A pattern has no address of its own, so nobody was asked about ${list(patterns)}.`, null));
	return notes;
}
function unknownHostname({ hostname, service, location }) {
	return finding({
		rule: "verify-incomplete",
		severity: "error",
		message: `\`${hostname}\` holds a variable nobody gave, so it could not be asked.`,
		service,
		location,
		help: "Give the variable in `.env`, or with `--env-file FILE`."
	});
}
function note(message, help) {
	return finding({
		rule: "not-asked",
		severity: "note",
		message,
		help
	});
}
function list(routes) {
	return [...new Set(routes.map(({ hostname }) => `\`${hostname}\``))].join(", ");
}
function kindOf({ rule, severity }) {
	return `${rule} ${severity}`;
}
function summarize([first, ...rest]) {
	if (first === void 0) return [];
	if (rest.length === 0) return [first];
	return [{
		...first,
		message: `${first.message} ${rest.length} more of its answers are wrong alike.`
	}];
}
function withUnasked(found, unasked) {
	return {
		...found,
		message: `${found.message} ${unasked} more ${unasked === 1 ? "question was" : "questions were"} not asked.`
	};
}

// src/core/verify/proof.ts
const NAMES = {
	redirect: "HTTP",
	anonymous: "browser",
	client: "program",
	post: "POST",
	upgrade: "WebSocket",
	"bad-token": "bad token",
	"good-token": "good token"
};
function proofOf(answers, signOn) {
	const told = answers.map(({ expectation, observation }) => `${NAMES[expectation.question]} ${short(expectation, observation, signOn)}`);
	return [...new Set(told)].join(" · ");
}
function short(expectation, observation, signOn) {
	if (observation.kind === "failure") return observation.code;
	if (expectation.question === "redirect") return describeScheme(expectation, observation);
	return answerOf(expectation, observation, signOn) === "sign-on" ? `${observation.status} sign-on` : `${observation.status}`;
}
function describeScheme({ request }, observation) {
	return describeResponse(observation, request.url).replace(/ to https:.*/, " to HTTPS");
}
function checkOf({ expectation, observation }, signOn) {
	const { hostname, service, posture, question, request } = expectation;
	const verdict = judge(expectation, observation, signOn);
	return {
		hostname,
		service,
		posture,
		question,
		request: `${request.method} ${request.url}`,
		status: observation.kind === "response" ? observation.status : null,
		location: observation.kind === "response" ? observation.headers.location ?? null : null,
		failure: observation.kind === "failure" ? observation.code : null,
		rule: verdict?.rule ?? null
	};
}

// src/core/verify/expectation.ts
const BROWSER = { Accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" };
const CLIENT = { Accept: "application/json" };
const UPGRADE = {
	Connection: "Upgrade",
	Upgrade: "websocket",
	"Sec-WebSocket-Version": "13",
	"Sec-WebSocket-Key": "bWlzc2lvbi1jb250cm9sIQ=="
};
const BAD_TOKENS = [
	["a token nobody signed", `${encode("{\"alg\":\"RS256\",\"typ\":\"JWT\"}")}.${encode("{\"sub\":\"nobody\"}")}.bm9ib2R5`],
	["a token of algorithm none", `${encode("{\"alg\":\"none\",\"typ\":\"JWT\"}")}.${encode("{\"sub\":\"nobody\",\"exp\":4102444800}")}.`],
	["an opaque token", "mission-control-probe"]
];
function expectationsOf(route, token) {
	const { posture, hostname, service, location } = route;
	const base = {
		posture,
		hostname,
		service,
		location
	};
	const https = `https://${hostname}${route.path}`;
	const http = `http://${hostname}${route.path}?verify=1`;
	const make = (question, request, how) => ({
		...base,
		question,
		request,
		asked: `\`${request.method} ${request.url}\`${how === "" ? "" : ` ${how}`}`
	});
	const get = (question, headers, how) => make(question, {
		url: https,
		method: "GET",
		headers
	}, how);
	const bearer = (value) => ({
		...CLIENT,
		Authorization: `Bearer ${value}`
	});
	const open = [make("redirect", {
		url: http,
		method: "GET",
		headers: BROWSER
	}, ""), get("anonymous", BROWSER, "from a browser without session")];
	if (posture === "public") return open;
	return [
		...open,
		get("client", CLIENT, "from a program without token"),
		...posture === "authenticated" ? [make("post", {
			url: https,
			method: "POST",
			headers: CLIENT
		}, "without token"), get("upgrade", UPGRADE, "as a WebSocket without token")] : [],
		...BAD_TOKENS.map(([name, value]) => get("bad-token", bearer(value), `with ${name}`)),
		...token === null ? [] : [get("good-token", bearer(token), "with the given token")]
	];
}
function encode(text) {
	return btoa(text).replaceAll("=", "").replaceAll("+", "-").replaceAll("/", "_");
}

// src/core/verify/transient.ts
function isTransient(observation) {
	if (observation.kind === "response") return [
		429,
		500,
		502,
		503,
		504
	].includes(observation.status);
	return ![
		"certificate-expired",
		"certificate-not-yet-valid",
		"certificate-untrusted"
	].includes(observation.code);
}

// src/commands/asking.ts
async function askRoute(route, asking) {
	const answers = [];
	const questions = expectationsOf(route, asking.token);
	for (const expectation of questions) {
		const observation = await askUntil(expectation, asking);
		answers.push({
			expectation,
			observation
		});
		if (expectation.question === "anonymous" && isWrong(expectation, observation, asking.signOn)) break;
	}
	return {
		route,
		answers,
		unasked: questions.length - answers.length
	};
}
function isWrong(expectation, observation, signOn) {
	return judge(expectation, observation, signOn)?.severity === "error";
}
async function askUntil({ request }, { web, clock, reach, until }) {
	for (let pause = .25;; pause = Math.min(pause * 2, 4)) {
		const observation = await web.request({
			...request,
			...reach
		});
		const left = until - clock.monotonicSeconds();
		if (left <= 0 || !isTransient(observation)) return observation;
		await clock.sleep(Math.min(pause, left));
	}
}

// src/commands/token.ts
const TOKEN_INPUTS = [{
	name: "token-file",
	type: "text",
	placeholder: "FILE",
	description: "File with a bearer token that the sign-on accepts (or the token itself in MISSION_CONTROL_TOKEN)"
}, {
	name: "token",
	type: "text",
	description: "Bearer token that the sign-on accepts",
	only: "action",
	environment: "MISSION_CONTROL_TOKEN",
	secret: true
}];
async function readToken(inputs, machine) {
	const path = inputs.text("token-file");
	const text = path === null ? inputs.text("token") : await machine.read(path);
	if (path !== null && text === null) throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no token file ${path}.`,
		hint: "Name the file that holds the token, relative to the working directory."
	});
	const token = text?.trim() ?? null;
	if (token === null || /^[\x21-\x7e]+$/.test(token)) return token;
	throw new MissionControlError({
		code: "USAGE",
		message: `${path === null ? "MISSION_CONTROL_TOKEN" : path} does not hold a token: ${token === "" ? "it is empty" : "a token is one word"}.`,
		hint: "Give the bare token, without `Bearer` before it."
	});
}
function masked(output, token) {
	return token === null ? output : withoutToken(output, token);
}
function withoutToken(value, token) {
	if (typeof value === "string") return value.replaceAll(token, "***");
	if (Array.isArray(value)) return value.map((item) => withoutToken(item, token));
	if (typeof value !== "object" || value === null) return value;
	return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, withoutToken(item, token)]));
}

// src/commands/verify.ts
const AT_ONCE = 4;
const WAIT = {
	name: "wait",
	type: "number",
	placeholder: "SECONDS",
	description: "How long what is not up yet may take to come up; an answer that lets somebody in is never asked again",
	default: "10"
};
const verify = {
	verb: "verify",
	summary: "Does the outside world see what the stack promises",
	inputs: [
		...STACK_INPUTS,
		...OUTSIDE_INPUTS,
		...TOKEN_INPUTS,
		WAIT
	],
	async run(inputs, context) {
		const { project, settings } = await requireStack(inputs, context);
		const routes = outsideRoutes(project, settings, inputs);
		const token = await readToken(inputs, context.machine);
		const asked = await askAll(routes.filter(isAskable), {
			inputs,
			context,
			settings,
			token
		});
		const signOn = signOnOf(settings.authentication.hostname, asked.flatMap(({ answers }) => answers));
		const findings = [...asked.flatMap((one) => findingsOf(one, signOn)), ...unasked(routes, token)];
		return masked(show(accept(findings, RULES, settings, inputs, context), asked, signOn), token);
	}
};
async function askAll(routes, given) {
	const { inputs, context, settings, token } = given;
	const reach = await outsideReach(settings, inputs, context);
	const signOn = signOnOf(settings.authentication.hostname, []);
	const until = context.clock.monotonicSeconds() + (inputs.number("wait") ?? 0);
	return each(routes, AT_ONCE, (route) => askRoute(route, {
		...context,
		token,
		reach: reach(route.hostname),
		signOn,
		until
	}));
}
function unasked(routes, token) {
	const waiting = routes.filter((route) => isAskable(route) && route.posture !== "public");
	return [...routes.filter(({ kind }) => kind === "unknown").map(unknownHostname), ...notAsked({
		withoutToken: token === null ? waiting : [],
		patterns: routes.filter((route) => route.kind !== "unknown" && !isAskable(route))
	})];
}
function show(findings, asked, signOn) {
	const rows = asked.map(({ route, answers }) => [
		`${route.hostname}${route.path === "/" ? "" : route.path}`,
		route.posture,
		proofOf(answers, signOn)
	]);
	const checks = asked.flatMap(({ answers }) => answers.map((answer) => checkOf(answer, signOn)));
	return {
		kind: "findings",
		findings,
		details: {
			lines: rows.length === 0 ? ["The stack has no hostname to ask."] : columns(rows),
			data: { checks }
		}
	};
}

export { verify };