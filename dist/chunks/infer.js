import { i as finding } from "./files.js";

// src/core/rules/rule.ts
function eachService(check) {
	return (stack) => [...stack.project.services.values()].flatMap((service) => check(service, stack));
}
function faultOf(rule, service, given) {
	return finding({
		rule: rule.id,
		service: service.name,
		...given
	});
}
function isUnknown(text) {
	return text.includes("${");
}

// src/core/rules/duplicate-hostname.ts
const duplicateHostname = {
	id: "duplicate-hostname",
	summary: "two services have the same hostname and path",
	check: findDuplicates
};
function findDuplicates(stack) {
	const known = stack.routes.filter(({ kind }) => kind !== "unknown");
	const earlier = /* @__PURE__ */ new Map();
	return known.flatMap((route) => {
		const key = `${route.hostname} ${route.path}`;
		const others = earlier.get(key) ?? [];
		earlier.set(key, [...others, route]);
		const first = others.find((other) => clash(stack, other, route));
		return first === void 0 ? [] : tell(stack, route, first);
	});
}
function clash({ project }, a, b) {
	return a.service === b.service || !areAlternatives(project.services.get(a.service), project.services.get(b.service));
}
function areAlternatives(a, b) {
	const [ours, theirs] = [a?.profiles ?? [], b?.profiles ?? []];
	return ours.length > 0 && theirs.length > 0 && !ours.some((profile) => theirs.includes(profile));
}
function tell({ project }, route, first) {
	const service = project.services.get(route.service);
	if (service === void 0) return [];
	const where = route.path === "/" ? "" : ` at \`${route.path}\``;
	const again = first.service === route.service;
	return [faultOf(duplicateHostname, service, {
		severity: again ? "warning" : "error",
		message: again ? `\`${route.service}\` names hostname \`${route.hostname}\` twice.` : `\`${route.service}\` has the hostname \`${route.hostname}\`${where}, which \`${first.service}\` has already.`,
		help: again ? "Remove one of them." : "Give one of them another hostname: the proxy spreads the requests over both by chance.",
		location: route.location,
		related: [{
			message: `\`${first.service}\` has it here`,
			location: first.location
		}]
	})];
}

// src/core/settings/infer.ts
function inferRoles(project, settings, hostnames) {
	const candidates = settings.proxy.service === null ? findProxies(project) : [settings.proxy.service];
	const service = candidates.length === 1 ? candidates[0] ?? null : null;
	const { mount } = settings.secrets;
	return {
		zone: settings.zone ?? commonZone(hostnames),
		email: settings.email ?? mostGiven(project, ["LETSENCRYPT_EMAIL", "ACME_EMAIL"]),
		proxy: {
			candidates,
			service,
			network: settings.proxy.network ?? findNetwork(project, service)
		},
		secrets: {
			volume: settings.secrets.volume ?? findVolume(project, mount),
			mount
		}
	};
}
function commonZone(hostnames) {
	const [first, ...rest] = [...new Set(hostnames)].map((hostname) => hostname.split(".").reverse());
	if (first === void 0 || rest.length === 0) return null;
	const end = first.findIndex((label, index) => rest.some((other) => other[index] !== label));
	const shared = end === -1 ? first : first.slice(0, end);
	return shared.length < 2 ? null : shared.reverse().join(".");
}
const PROXY_IMAGE = /(?:^|\/)nginx-proxy(?:[:@]|$)/;
function findProxies(project) {
	const services = [...project.services.values()];
	const byImage = services.filter(({ image }) => PROXY_IMAGE.test(image?.value ?? ""));
	const byPart = services.filter((service) => readsSocket(service) && publishes(service, "443"));
	return (byImage.length > 0 ? byImage : byPart).map(({ name }) => name);
}
function readsSocket({ mounts }) {
	return mounts.some(({ source }) => source?.value.endsWith("/docker.sock"));
}
function publishes({ ports }, wanted) {
	return ports.some(({ published }) => published === wanted);
}
function findNetwork(project, proxy) {
	const networks = project.services.get(proxy ?? "")?.networks ?? [];
	return mostFrequent([...project.services.values()].filter(({ environment }) => environment.has("VIRTUAL_HOST")).flatMap((service) => service.networks.map(({ name }) => name)).filter((name) => networks.some((network) => network.name === name)));
}
function findVolume(project, mount) {
	return mostFrequent([...project.services.values()].flatMap(({ mounts }) => mounts.filter(({ type, target }) => type === "volume" && withoutSlash(target) === mount)).flatMap(({ source }) => source === null ? [] : [source.value]));
}
function withoutSlash(path) {
	return path.length > 1 ? path.replace(/\/+$/, "") : path;
}
function mostGiven(project, names) {
	const given = [...project.services.values()].flatMap(({ environment }) => names.flatMap((name) => environment.get(name)?.value || []));
	const most = mostFrequent(given);
	const count = given.filter((value) => value === most).length;
	return count >= 2 && count * 2 > given.length ? most : null;
}
function mostFrequent(values) {
	const counts = /* @__PURE__ */ new Map();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}

export { faultOf as a, eachService as i, duplicateHostname as n, isUnknown as o, findDuplicates as r, inferRoles as t };