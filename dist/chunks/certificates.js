import "./rolldown-runtime.js";
import { i as finding } from "./files.js";
import { r as STACK_INPUTS } from "./command.js";
import { a as outsideReach, i as each, n as accept, o as outsideRoutes, r as columns, t as OUTSIDE_INPUTS } from "./outside.js";
import { i as requireStack } from "./stack.js";

// src/core/certificates/life.ts
const DAY = 864e5;
const USUAL = {
	due: 1 / 3,
	late: .28,
	urgent: .1,
	urgentDays: 3
};
const SHORT = {
	due: 1 / 2,
	late: .4,
	urgent: .15,
	urgentDays: 0
};
function lifeOf({ notBefore, notAfter }, now) {
	const whole = (notAfter.getTime() - notBefore.getTime()) / DAY;
	const days = (notAfter.getTime() - now.getTime()) / DAY;
	const share = whole > 0 ? days / whole : 0;
	const limits = whole < 10 ? SHORT : USUAL;
	return {
		days,
		share,
		state: stateOf(days, share, limits),
		due: limits.due
	};
}
function stateOf(days, share, limits) {
	if (days <= 0) return "expired";
	if (share < limits.urgent || days < limits.urgentDays) return "urgent";
	return share < limits.late ? "late" : "fresh";
}
function describeDays(days) {
	const whole = Math.abs(days);
	if (whole < 1) return `${Math.round(whole * 24)} hours`;
	const text = whole < 10 ? String(Math.round(whole * 10) / 10) : String(Math.round(whole));
	return `${text} ${text === "1" ? "day" : "days"}`;
}
function describeShare(share) {
	return `${Math.floor(share * 100)} %`;
}

// src/core/certificates/table.ts
const HEADINGS = [
	"HOSTNAME",
	"LEFT",
	"OF LIFE",
	"UNTIL",
	"ISSUER"
];
function rowsOf(seen, now) {
	return [HEADINGS, ...byLife(seen, now).map(({ hostname, shown }) => [hostname, ...cellsOf(shown, now)])];
}
function dataOf(seen, now) {
	return byLife(seen, now).map(({ hostname, service, shown }) => {
		if (shown.kind === "failure") return {
			hostname,
			service,
			certificate: null,
			failure: shown.code
		};
		const { days, share, state } = lifeOf(shown.certificate, now);
		return {
			hostname,
			service,
			daysLeft: round(days, 2),
			percentLeft: round(share * 100, 1),
			state,
			certificate: shown.certificate,
			problem: shown.problem?.code ?? null
		};
	});
}
function cellsOf(shown, now) {
	if (shown.kind === "failure") return [
		"-",
		"-",
		"-",
		shown.code
	];
	const { certificate } = shown;
	const { days, share } = lifeOf(certificate, now);
	return [
		...days > 0 ? [describeDays(days), describeShare(share)] : ["expired", "0 %"],
		certificate.notAfter.toISOString().slice(0, 10),
		certificate.issuer
	];
}
function byLife(seen, now) {
	const lifeLeft = ({ shown }) => shown.kind === "failure" ? -1e400 : lifeOf(shown.certificate, now).share;
	return [...seen].sort((a, b) => compare(lifeLeft(a), lifeLeft(b)) || compare(a.hostname, b.hostname));
}
function compare(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
function round(value, digits) {
	return Math.round(value * 10 ** digits) / 10 ** digits;
}

// src/core/certificates/name.ts
function coversName(names, hostname) {
	const wanted = hostname.toLowerCase();
	const wildcard = wanted.replace(/^[^.]+/, "*");
	return names.map((name) => name.toLowerCase()).some((name) => name === wanted || name === wildcard);
}

// src/core/certificates/verdict.ts
const RULES = [
	"certificate-missing",
	"certificate-name",
	"certificate-untrusted",
	"certificate-expired",
	"certificate-not-yet-valid",
	"certificate-late"
];
function judgeCertificate(route, shown, now) {
	if (shown.kind === "failure") return [judgeFailure(route, shown.code === "certificate-missing", shown.message)];
	const { certificate, problem } = shown;
	const makeshift = judgeMakeshift(route, certificate);
	if (makeshift !== null) return [makeshift];
	return [
		judgeName(route, certificate),
		judgeTime(route, certificate, now),
		judgeTrust(route, certificate, problem)
	].flatMap((found) => found ?? []);
}
function judgeFailure(route, missing, message) {
	const { hostname } = route;
	if (missing) return tell(route, {
		rule: "certificate-missing",
		message: `\`${hostname}\` has no certificate: ${message}.`,
		help: orderHelp(route)
	});
	return tell(route, {
		rule: "certificates-incomplete",
		message: `The certificate of \`${hostname}\` could not be seen: ${message}.`,
		help: "See whether the server is up, port 443 is open and the hostname leads to it."
	});
}
const MAKESHIFT = /^CN=(?:letsencrypt-nginx-proxy-companion|nginx-proxy|docker-gen|localhost)\b/;
function judgeMakeshift(route, { subject, issuer }) {
	if (subject !== issuer || !MAKESHIFT.test(subject)) return null;
	return tell(route, {
		rule: "certificate-missing",
		message: `\`${route.hostname}\` has no certificate: the proxy shows its makeshift one (${subject}).`,
		help: orderHelp(route)
	});
}
function judgeName(route, certificate) {
	if (coversName(certificate.subjectAltNames, route.hostname)) return null;
	const names = certificate.subjectAltNames.map((name) => `\`${name}\``).join(", ") || "no name at all";
	return tell(route, {
		rule: "certificate-name",
		message: `The certificate \`${route.hostname}\` shows is for ${names}.`,
		help: orderHelp(route)
	});
}
function judgeTime(route, certificate, now) {
	if (certificate.notBefore > now) return tell(route, {
		rule: "certificate-not-yet-valid",
		message: `The certificate of \`${route.hostname}\` is not valid before ${day(certificate.notBefore)}.`,
		help: "See whether the clocks of this machine and of the authority are right."
	});
	const life = lifeOf(certificate, now);
	if (life.state === "fresh") return null;
	return life.state === "expired" ? expired(route, certificate, life) : late(route, life);
}
function expired(route, { notAfter }, { days }) {
	return tell(route, {
		rule: "certificate-expired",
		message: `The certificate of \`${route.hostname}\` expired ${describeDays(days)} ago, on ${day(notAfter)}.`,
		help: RENEW
	});
}
function late(route, { days, share, due, state }) {
	const left = `${describeDays(days)} and ${describeShare(share)} of its life left`;
	return tell(route, {
		rule: "certificate-late",
		severity: state === "late" ? "warning" : "error",
		message: `The certificate of \`${route.hostname}\` has ${left}; renewal was due at ${describeShare(due)}.`,
		help: RENEW
	});
}
function judgeTrust(route, certificate, problem) {
	if (problem === null || !["certificate-untrusted", "certificate-self-signed"].includes(problem.code)) return null;
	return tell(route, {
		rule: "certificate-untrusted",
		message: `The certificate of \`${route.hostname}\` is not trusted: ${problem.message}; its issuer is ${certificate.issuer}.`,
		help: /\(STAGING\)/i.test(certificate.issuer) ? "It was ordered for a test: remove LETSENCRYPT_TEST (ACME_CA_URI) and order it again." : "Let the proxy send the whole chain; where the authority is your own, name its file in `tls.certificateAuthority`."
	});
}
const RENEW = "See the log of the certificate service: it may not run, or port 80 may not reach it; and whether the proxy loads what was renewed.";
function orderHelp({ certificate }) {
	return certificate ? "See the log of the certificate service: DNS, port 80 and the rate limits of the authority are the usual reasons." : "Order one: name the hostname in LETSENCRYPT_HOST (ACME_HOST) of the service.";
}
function day(date) {
	return date.toISOString().slice(0, 10);
}
function tell({ service, location }, given) {
	return finding({
		severity: "error",
		service,
		location,
		...given
	});
}

// src/commands/certificates.ts
const AT_ONCE = 8;
const HTTPS = 443;
const certificates = {
	verb: "certificates",
	summary: "Which certificates are missing, wrong or late",
	inputs: [...STACK_INPUTS, ...OUTSIDE_INPUTS],
	async run(inputs, context) {
		const { project, settings } = await requireStack(inputs, context);
		const routes = oncePerHostname(outsideRoutes(project, settings, inputs));
		const reach = await outsideReach(settings, inputs, context);
		const exact = routes.filter(({ kind }) => kind === "exact");
		const seen = await each(exact, AT_ONCE, async (route) => ({
			...route,
			shown: await context.web.certificate({
				...reach(route.hostname),
				hostname: route.hostname,
				port: HTTPS
			})
		}));
		const now = context.clock.now();
		const found = [...seen.flatMap((one) => judgeCertificate(one, one.shown, now)), ...routes.filter(({ kind }) => kind !== "exact").map(notSeen)];
		return {
			kind: "findings",
			findings: accept(found, RULES, settings, inputs, context),
			details: {
				lines: linesOf(seen, now),
				data: { certificates: dataOf(seen, now) }
			}
		};
	}
};
function oncePerHostname(routes) {
	return [...new Map(routes.map((route) => [route.hostname, route])).values()];
}
function linesOf(seen, now) {
	return seen.length === 0 ? ["The stack has no hostname to ask."] : columns(rowsOf(seen, now));
}
function notSeen({ hostname, kind, service, location }) {
	if (kind === "pattern") return finding({
		rule: "not-asked",
		severity: "note",
		message: `\`${hostname}\` is a pattern without an address of its own, so no certificate was asked for.`,
		service,
		location
	});
	return finding({
		rule: "certificates-incomplete",
		severity: "error",
		message: `\`${hostname}\` holds a variable nobody gave, so its certificate could not be seen.`,
		service,
		location,
		help: "Give the variable in `.env`, or with `--env-file FILE`."
	});
}

export { certificates };