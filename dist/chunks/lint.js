import { a as sortFindings, i as finding, n as editDistance, r as suggest } from "./suggest.js";
import { a as normalize$1, i as environmentValue, n as certificateHostnames, o as routes, r as containerPorts, s as virtualHosts, t as suppress } from "./suppress.js";
import { r as STACK_INPUTS } from "./command.js";
import { a as settingsPath, r as readStack } from "./stack.js";

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

// src/core/rules/rule.ts
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

// src/core/rules/certificate-hostname.ts
const certificateHostname = {
	id: "certificate-hostname",
	summary: "VIRTUAL_HOST and LETSENCRYPT_HOST (or ACME_HOST) differ",
	check: ({ project, roles }) => {
		const services = [...project.services.values()].filter(({ name }) => !roles.proxy.candidates.includes(name));
		return services.some((service) => certificateHostnames(service).length > 0) ? services.flatMap(checkService$4) : [];
	}
};
function checkService$4(service) {
	const hosts = virtualHosts(service);
	const ordered = certificateHostnames(service);
	if ([...hosts, ...ordered].some(({ value }) => isUnknown(value))) return [];
	if (hosts.length === 0) return ordered.slice(0, 1).map((hostname) => unserved(service, hostname));
	if (service.environment.has("VIRTUAL_HOST_MULTIPORTS")) return [];
	const exact = hosts.filter(({ value }) => !/[*~]/.test(value));
	if (ordered.length === 0) return exact.slice(0, 1).map((hostname) => unordered(service, hostname));
	const strays = ordered.filter((hostname) => !isServed(hostname, hosts));
	const lacking = exact.filter((hostname) => !isCovered(hostname, ordered));
	return [...strays.map((hostname) => stray(service, hostname, lacking.length > 0 ? lacking : hosts)), ...lacking.slice(strays.length).map((hostname) => missing(service, hostname, ordered))];
}
function isServed(hostname, hosts) {
	return hosts.some((host) => /[*~]/.test(host.value) || isCovered(host, [hostname]));
}
function isCovered(hostname, ordered) {
	const wanted = normalize$1(hostname.value);
	return ordered.some(({ value }) => [wanted, wanted.replace(/^[^.]+/, "*")].includes(normalize$1(value)));
}
function stray(service, hostname, hosts) {
	const quoted = /["']/.test(hostname.value);
	return faultOf(certificateHostname, service, {
		severity: "error",
		message: `\`${service.name}\` orders a certificate for \`${hostname.value}\`, which is not in its VIRTUAL_HOST.`,
		help: quoted ? "The quotes are part of the value: write the variables as a mapping, `NAME: \"value\"`, or leave them out." : `Write the same hostname in both: ${didYouMean(hostname, hosts)}`,
		location: hostname.location,
		related: hosts.slice(0, 1).map(({ location }) => ({
			message: "the proxy answers for this one",
			location
		}))
	});
}
function didYouMean(hostname, hosts) {
	const values = hosts.map(({ value }) => value);
	return `\`${suggest(hostname.value, values) ?? values.join(",")}\`.`;
}
function missing(service, hostname, ordered) {
	return faultOf(certificateHostname, service, {
		severity: "error",
		message: `No certificate is ordered for \`${hostname.value}\`, a hostname of \`${service.name}\`.`,
		help: `Add it to ${nameOfOrder(service)}.`,
		location: hostname.location,
		related: ordered.slice(0, 1).map(({ location }) => ({
			message: "a certificate is ordered for this one",
			location
		}))
	});
}
function unordered(service, hostname) {
	return faultOf(certificateHostname, service, {
		severity: "error",
		message: `No certificate is ordered for \`${hostname.value}\`: \`${service.name}\` has VIRTUAL_HOST but no LETSENCRYPT_HOST.`,
		help: "Add LETSENCRYPT_HOST with the same hostnames, as the other services have it.",
		location: hostname.location
	});
}
function unserved(service, hostname) {
	return faultOf(certificateHostname, service, {
		severity: "error",
		message: `\`${service.name}\` orders a certificate for \`${hostname.value}\` but has no VIRTUAL_HOST: the proxy does not answer for it.`,
		help: `Add VIRTUAL_HOST with the same hostnames, or remove ${nameOfOrder(service)}.`,
		location: hostname.location
	});
}
function nameOfOrder(service) {
	return environmentValue(service, "ACME_HOST") === null ? "LETSENCRYPT_HOST" : "ACME_HOST";
}

// src/core/rules/duplicate-hostname.ts
const duplicateHostname = {
	id: "duplicate-hostname",
	summary: "two services have the same hostname and path",
	check: (stack) => {
		const known = stack.routes.filter(({ kind }) => kind !== "unknown");
		return known.flatMap((route, index) => {
			const first = known.slice(0, index).find((other) => clash(stack, other, route));
			return first === void 0 ? [] : tell$4(stack, route, first);
		});
	}
};
function clash({ project }, a, b) {
	if (a.hostname !== b.hostname || a.path !== b.path) return false;
	return a.service === b.service || !areAlternatives(project.services.get(a.service), project.services.get(b.service));
}
function areAlternatives(a, b) {
	const [ours, theirs] = [a?.profiles ?? [], b?.profiles ?? []];
	return ours.length > 0 && theirs.length > 0 && !ours.some((profile) => theirs.includes(profile));
}
function tell$4({ project }, route, first) {
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

// src/core/rules/email-unlike-others.ts
const NAMES = ["LETSENCRYPT_EMAIL", "ACME_EMAIL"];
const emailUnlikeOthers = {
	id: "email-unlike-others",
	summary: "LETSENCRYPT_EMAIL is not the address of the other services",
	check: (stack) => {
		const usual = stack.roles.email;
		return usual === null ? [] : [...stack.project.services.values()].flatMap((service) => check(stack, service, usual));
	}
};
function check(stack, service, usual) {
	return NAMES.flatMap((name) => {
		const variable = service.environment.get(name);
		if (!variable?.value || isUnknown(variable.value) || variable.value === usual) return [];
		return [tell$3(stack, service, {
			...variable,
			value: variable.value
		}, usual)];
	});
}
function tell$3({ settings, project }, service, { name, value, valueLocation }, usual) {
	const misspelt = editDistance(value.toLowerCase(), usual.toLowerCase()) <= 3;
	const whose = settings.email === null ? "the other services give" : "the settings give";
	const known = [...project.services.values()].flatMap(({ environment }) => NAMES.flatMap((other) => environment.get(other) ?? [])).find((other) => other.value === usual);
	return faultOf(emailUnlikeOthers, service, {
		severity: misspelt || settings.email !== null ? "error" : "warning",
		message: `${name} of \`${service.name}\` is \`${value}\`; ${whose} \`${usual}\`.`,
		help: misspelt ? `Did you mean \`${usual}\`?` : `Write \`${usual}\`, or suppress this with the reason.`,
		location: valueLocation,
		related: known === void 0 ? [] : [{
			message: "as it is written elsewhere",
			location: known.valueLocation
		}]
	});
}

// src/core/rules/healthcheck-command.ts
const healthcheckCommand = {
	id: "healthcheck-command",
	summary: "a health check runs a whole command line as the name of one program",
	check: ({ project }) => [...project.services.values()].flatMap(checkService$3)
};
function checkService$3(service) {
	const test = service.healthcheck?.test ?? null;
	const [kind, line, ...more] = test?.words ?? [];
	if (test?.form !== "exec" || kind?.value !== "CMD" || line === void 0 || more.length > 0) return [];
	if (!/\s/.test(line.value.trim()) || isUnknown(line.value)) return [];
	return [faultOf(healthcheckCommand, service, {
		severity: "error",
		message: `The health check of \`${service.name}\` runs \`${line.value}\` as the name of one program: it always fails.`,
		help: "Write `CMD-SHELL` instead of `CMD`, or give each word its own item.",
		location: line.location
	})];
}

// src/core/rules/image-not-pinned.ts
const imageNotPinned = {
	id: "image-not-pinned",
	summary: "an image without a tag, or with one that moves",
	check: ({ project }) => [...project.services.values()].flatMap(checkService$2)
};
const MOVING = /^(?:latest|stable|edge|test|testing|nightly|dev|develop|development|beta|alpha|canary|lts|main|master|head)$/i;
function checkService$2(service) {
	const { image, build } = service;
	if (image === null || build !== null || isUnknown(image.value) || image.value.includes("@")) return [];
	const tag = tagOf(image.value);
	if (tag !== null && !moves(tag)) return [];
	return [faultOf(imageNotPinned, service, {
		severity: "warning",
		message: tag === null ? `The image of \`${service.name}\` has no tag, so \`latest\` is taken: what that is can change any day.` : `The image of \`${service.name}\` has the tag \`${tag}\`: what that is can change any day.`,
		help: "Name a version or a digest, so that a deploy and a rollback run what was reviewed.",
		location: image.location
	})];
}
function tagOf(image) {
	const last = image.slice(image.lastIndexOf("/") + 1);
	const colon = last.indexOf(":");
	return colon === -1 ? null : last.slice(colon + 1);
}
function moves(tag) {
	const [first = "", ...rest] = tag.split(/[-_]/);
	if ([first, ...rest].some((part) => part.toLowerCase() === "latest")) return true;
	return MOVING.test(first) && !rest.some((part) => /\d/.test(part));
}

// src/core/rules/missing-bind-source.ts
const missingBindSource = {
	id: "missing-bind-source",
	summary: "a bind mount names a path that is not in the repository",
	paths: (project) => [...project.services.values()].flatMap((service) => bindsOf(service).map(({ path }) => path)),
	check: ({ project, paths }) => [...project.services.values()].flatMap((service) => bindsOf(service).filter(({ path }) => paths.has(path) && paths.get(path) === null).map((bind) => tell$2(project, service, bind, paths)))
};
function bindsOf({ mounts }) {
	return mounts.flatMap((mount) => {
		const path = mount.source?.value ?? "";
		return mount.type === "bind" && path !== "" && !/^[/~\\]|^[A-Za-z]:/.test(path) && !isUnknown(path) ? [{
			mount,
			path: path.replace(/\/+$/, "")
		}] : [];
	});
}
function tell$2(project, service, { mount, path }, paths) {
	const file = looksLikeFile(path) || looksLikeFile(mount.target);
	const near = suggest(path, otherPaths(project, paths));
	const consequence = mount.createHostPath ? `the engine puts an empty directory at \`${mount.target}\`` : "the container cannot be created";
	const help = near === null ? otherwise(file) : `Did you mean \`./${near}\`?`;
	return faultOf(missingBindSource, service, {
		severity: file || !mount.createHostPath ? "error" : "warning",
		message: `\`${service.name}\` mounts \`${path}\`, which is not in the repository: ${consequence}.`,
		help,
		location: mount.source?.location ?? mount.location
	});
}
function otherwise(file) {
	return file ? "Add the file, mend the path, or remove the mount." : "Mend the path, or add the directory; for data that only the server has, use a named volume.";
}
function otherPaths(project, paths) {
	return [...project.services.values()].flatMap((service) => bindsOf(service).map(({ path }) => path)).filter((path) => paths.get(path) != null);
}
function looksLikeFile(path) {
	const name = path.slice(path.lastIndexOf("/") + 1);
	return /\.[A-Za-z][A-Za-z0-9]+$/.test(name);
}

// src/core/rules/missing-build-context.ts
const missingBuildContext = {
	id: "missing-build-context",
	summary: "an image is built from what is not in the repository",
	paths: (project) => services(project).flatMap(pathsOf),
	check: ({ project, paths }) => services(project).flatMap((service) => checkService$1(service, paths))
};
function services(project) {
	return [...project.services.values()];
}
function checkService$1(service, paths) {
	const { build } = service;
	if (build === null) return [];
	const missing = pathsOf(service).find((path) => paths.get(path) === null);
	if (missing === void 0) return [];
	const ofContext = missing === normalize(build.context.value);
	return [faultOf(missingBuildContext, service, {
		severity: "error",
		message: `\`${service.name}\` is built from \`${missing}\`, which is not in the repository.`,
		help: ofContext ? "Add the directory, mend the path, or name an `image` that is built elsewhere." : "Add the Dockerfile, or name it with `build: {dockerfile: …}`, relative to the context.",
		location: ofContext || build.dockerfile === null ? build.context.location : build.dockerfile.location
	})];
}
function pathsOf({ build, definition }) {
	if (build === null || isElsewhere(build.context.value) || isUnknown(build.context.value)) return [];
	const path = normalize(build.context.value);
	const dockerfile = hasInline(definition.build) ? null : build.dockerfile?.value ?? "Dockerfile";
	return dockerfile === null || isUnknown(dockerfile) || isElsewhere(dockerfile) ? [path] : [path, normalize(`${path}/${dockerfile}`)];
}
function hasInline(build) {
	return typeof build === "object" && build !== null && "dockerfile_inline" in build;
}
function isElsewhere(path) {
	return /^[/~\\]|^[A-Za-z]:|:\/\/|^git@|^github\.com\/|\.git(?:#|$)/.test(path);
}
function normalize(path) {
	const steps = [];
	for (const step of path.split("/")) if (step === ".." && steps.length > 0 && steps.at(-1) !== "..") steps.pop();
	else if (step !== "" && step !== ".") steps.push(step);
	return steps.join("/") || ".";
}

// src/core/rules/proxy-network.ts
const proxyNetwork = {
	id: "proxy-network",
	summary: "a service with a hostname is not on the network of the proxy",
	check: (stack) => {
		const routed = routedServices(stack);
		const proxies = proxiesOf(stack);
		if (proxies === null) return [];
		const reaching = proxies.filter(({ networks }) => routed.some(({ service }) => !isCutOff(stack, service, networks)));
		const lonely = proxies.filter((proxy) => !reaching.includes(proxy));
		if (lonely.length > 0 && routed.length > 1) return lonely.map(({ service }) => tellOfProxy(stack, service));
		return routed.filter(({ service }) => proxies.length > 0 && proxies.every(({ networks }) => isCutOff(stack, service, networks))).map((given) => tell$1(stack, proxies, given));
	}
};
function proxiesOf({ project, roles }) {
	const found = roles.proxy.candidates.flatMap((name) => project.services.get(name) ?? []);
	const proxies = found.flatMap((service) => {
		const networks = networksOf(project, service);
		return networks === null ? [] : [{
			service,
			networks
		}];
	});
	return proxies.length < found.length ? null : proxies;
}
function routedServices({ project, roles, routes }) {
	return [...new Map(routes.toReversed().map((route) => [route.service, route]))].toReversed().flatMap(([name, route]) => {
		const service = project.services.get(name);
		return service === void 0 || roles.proxy.candidates.includes(name) ? [] : [{
			service,
			route
		}];
	});
}
function networksOf(project, service) {
	const mode = service.networkMode?.value ?? null;
	if (mode === "host" || mode !== null && isUnknown(mode)) return null;
	if (mode !== null) return new Set(mode === "bridge" ? ["bridge"] : []);
	const names = service.networks.map(({ name }) => name);
	if (names.some(isUnknown)) return null;
	return new Set((names.length === 0 ? ["default"] : names).map((name) => engineName(project, name)));
}
function engineName(project, name) {
	const network = project.networks.get(name);
	return network?.externalName ?? (network?.external ? name : `project ${name}`);
}
function isCutOff({ project }, service, reached) {
	const own = networksOf(project, service);
	return own !== null && ![...own].some((name) => reached.has(name));
}
function tell$1({ roles }, proxies, { service, route }) {
	const proxy = proxies[0]?.service;
	const network = roles.proxy.network ?? proxy?.networks[0]?.name ?? "default";
	const mode = service.networkMode;
	const instead = mode === null ? "" : ` It has \`network_mode: ${mode.value}\`, which leaves it none.`;
	return faultOf(proxyNetwork, service, {
		severity: "error",
		message: `\`${service.name}\` has the hostname \`${route.hostname}\` but shares no network with the proxy \`${proxy?.name}\`.${instead}`,
		help: mode === null ? `Add \`${network}\` to its networks.` : `Write \`networks: [${network}]\` instead.`,
		location: mode?.location ?? service.networks[0]?.location ?? service.location,
		related: [{
			message: "the hostname is given here",
			location: route.location
		}]
	});
}
function tellOfProxy({ routes }, proxy) {
	return faultOf(proxyNetwork, proxy, {
		severity: "error",
		message: `The proxy \`${proxy.name}\` shares no network with any service that has a hostname.`,
		help: "Put it on the network of these services.",
		location: proxy.networkMode?.location ?? proxy.networks[0]?.location ?? proxy.location,
		related: routes.slice(0, 1).map(({ service, location }) => ({
			message: `\`${service}\` has a hostname`,
			location
		}))
	});
}

// src/core/rules/published-port.ts
const publishedPort = {
	id: "published-port",
	summary: "the port behind a protected hostname can be reached round the proxy",
	check: (stack) => [...stack.project.services.values()].flatMap((service) => {
		const route = stack.routes.find((each) => each.service === service.name && isProtected(stack, each));
		if (route === void 0 || stack.roles.proxy.candidates.includes(service.name)) return [];
		return service.ports.filter((port) => opens(port, route)).map((port) => tell(service, port, route));
	})
};
function isProtected({ settings }, { posture, hostname }) {
	return posture === "authenticated" && hostname !== settings.authentication.hostname;
}
function opens({ protocol, target, hostIp }, { port }) {
	if (protocol !== "tcp" || port === null || isUnknown(target) || isLoopback(hostIp ?? "")) return false;
	const [first, last = first] = target.split("-").map(Number);
	return first !== void 0 && last !== void 0 && port >= first && port <= last;
}
function isLoopback(address) {
	return /^127\./.test(address) || [
		"::1",
		"[::1]",
		"localhost"
	].includes(address) || isUnknown(address);
}
function tell(service, port, route) {
	const where = port.published === null ? "a free port" : `port ${port.published}`;
	return faultOf(publishedPort, service, {
		severity: "error",
		message: `\`${service.name}\` publishes on ${where} what \`${route.hostname}\` protects: there it answers without login.`,
		help: `Remove it from \`ports\` (the proxy does not need it), or bind it to 127.0.0.1. Where everybody may come in, say so: \`postures: {${route.hostname}: public}\` in mission-control.yaml.`,
		location: port.location,
		related: [{
			message: "the protected hostname",
			location: route.location
		}]
	});
}

// src/core/rules/secrets-mount.ts
const secretsMount = {
	id: "secrets-mount",
	summary: "a service names files of the secrets volume, which it does not mount",
	check: (stack) => {
		if (stack.roles.secrets.volume === null) return [];
		return [...stack.project.services.values()].flatMap((service) => [...findMissing(stack, service), ...findServerPaths(stack, service)]);
	}
};
function findMissing({ roles }, service) {
	const { volume, mount } = roles.secrets;
	if (service.mounts.some(({ target }) => isAtOrBelow(mount, target))) return [];
	const names = new RegExp(`(?<![\\w./-])${literal(mount)}/[^\\s:;,"']*`);
	return textsOf(service).flatMap(({ value, location }) => {
		const path = names.exec(value)?.[0];
		return path === void 0 || isProvided(service.mounts, path) ? [] : [{
			value: path,
			location
		}];
	}).slice(0, 1).map(({ value, location }) => faultOf(secretsMount, service, {
		severity: "error",
		message: `\`${service.name}\` reads \`${value}\` but does not mount the volume \`${volume}\`.`,
		help: `Add \`${volume}:${mount}\` to its volumes.`,
		location
	}));
}
function findServerPaths({ project, roles }, service) {
	const { volume, mount } = roles.secrets;
	return service.mounts.filter(({ type, source }) => type === "bind" && isAtOrBelow(source?.value ?? "", mount)).map(({ source, location }) => faultOf(secretsMount, service, {
		severity: "error",
		message: `\`${service.name}\` mounts \`${source?.value}\` of the server, not the volume \`${volume}\`.`,
		help: `Write \`${volume}:${mount}\` and read the files below ${mount}.`,
		location: source?.location ?? location,
		related: related(project.volumes.get(volume ?? ""))
	}));
}
function related(volume) {
	return volume === void 0 ? [] : [{
		message: "the volume is declared here",
		location: volume.location
	}];
}
function isAtOrBelow(path, directory) {
	const top = directory.replace(/\/+$/, "") || "/";
	return path === top || path === `${top}/` || path.startsWith(top === "/" ? "/" : `${top}/`);
}
function isProvided(mounts, path) {
	return mounts.some(({ target }) => isAtOrBelow(path, target));
}
function textsOf(service) {
	const words = (command) => command?.words ?? [];
	const variables = [...service.environment.values()].flatMap(({ value, valueLocation }) => value === null ? [] : [{
		value,
		location: valueLocation
	}]);
	return [
		...words(service.entrypoint),
		...words(service.command),
		...variables,
		...words(service.healthcheck?.test ?? null)
	];
}
function literal(text) {
	return text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
}

// src/core/rules/virtual-port.ts
const virtualPort = {
	id: "virtual-port",
	summary: "VIRTUAL_PORT is missing, no port, or none of the ports the service names",
	check: ({ project }) => [...project.services.values()].flatMap(checkService)
};
function checkService(service) {
	const [hostname] = virtualHosts(service);
	if (hostname === void 0 || service.environment.has("VIRTUAL_HOST_MULTIPORTS")) return [];
	if (environmentValue(service, "VIRTUAL_PROTO")?.value === "fastcgi") return [];
	const port = environmentValue(service, "VIRTUAL_PORT");
	if (port === null) return checkMissing(service, hostname.location);
	if (isUnknown(port.value)) return [];
	return isPort(port.value) ? checkExposed(service, port.value, port.location) : [tellNoPort(service, port.value, port.location)];
}
function checkMissing(service, location) {
	const ports = containerPorts(service);
	if (ports.some(isUnknown) || ports.length === 1 || ports.some((port) => covers(port, "80"))) return [];
	const several = ports.length > 1;
	return [faultOf(virtualPort, service, {
		severity: several ? "error" : "warning",
		message: several ? `\`${service.name}\` has no VIRTUAL_PORT and several ports (${ports.join(", ")}): the proxy takes 80, which is none of them.` : `\`${service.name}\` has a hostname but no VIRTUAL_PORT: which port the proxy takes depends on the image.`,
		help: "Add VIRTUAL_PORT with the port the program listens on inside the container.",
		location
	})];
}
function tellNoPort(service, value, location) {
	return faultOf(virtualPort, service, {
		severity: "error",
		message: `VIRTUAL_PORT of \`${service.name}\` is \`${value}\`, which is not a port.`,
		help: "Write one number from 1 to 65535: the port the program listens on inside the container.",
		location
	});
}
function checkExposed(service, port, location) {
	const ports = containerPorts(service);
	if (service.expose.length === 0 || ports.some((named) => isUnknown(named) || covers(named, port))) return [];
	return [faultOf(virtualPort, service, {
		severity: "warning",
		message: `VIRTUAL_PORT of \`${service.name}\` is ${port}, but it exposes ${ports.join(", ")}.`,
		help: "Make them the same: the port the program listens on inside the container.",
		location,
		related: service.expose.slice(0, 1).map((named) => ({
			message: "exposed here",
			location: named.location
		}))
	})];
}
function isPort(text) {
	return /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535;
}
function covers(range, port) {
	const [first, last = first] = range.split("-").map(Number);
	return first !== void 0 && last !== void 0 && Number(port) >= first && Number(port) <= last;
}

// src/core/rules/wrapper-command.ts
const wrapperCommand = {
	id: "wrapper-command",
	summary: "a wrapper is given a whole command line as one word, or no command at all",
	check: (stack) => [...stack.project.services.values()].flatMap((service) => {
		const wrapper = wrapperOf(stack, service);
		return wrapper === null ? checkWords(service) : checkWrapped(stack, service, wrapper);
	})
};
const OPTIONS = ["--copy", "--env"];
function wrapperOf({ roles }, { entrypoint }) {
	const [word, ...more] = entrypoint?.words ?? [];
	if (word === void 0 || more.length > 0 || roles.secrets.volume === null) return null;
	return word.value.startsWith(`${roles.secrets.mount}/`) ? word : null;
}
function checkWrapped(stack, service, wrapper) {
	const words = service.command?.words ?? [];
	const [program, ...more] = withoutOptions(words);
	if (program === void 0) return [tellNothing(service, wrapper, words)];
	if (OPTIONS.includes(program.value)) return [tellOption(service, program, "has no value")];
	const late = more.find((word, index) => isLateOption(stack, word, more[index + 1]));
	return [...isLine(program.value) ? [tellLine(service, program, wrapper)] : [], ...late === void 0 ? [] : [tellOption(service, late, `stands after the program \`${program.value}\``)]];
}
function withoutOptions(words) {
	let start = 0;
	while (OPTIONS.includes(words[start]?.value ?? "") && start + 1 < words.length) start += 2;
	return words.slice(start);
}
function isLateOption({ roles }, word, next) {
	return OPTIONS.includes(word.value) && (next?.value.startsWith(`${roles.secrets.mount}/`) ?? false);
}
function isLine(word) {
	return /[\s;&|<>]/.test(word.trim()) && !isUnknown(word);
}
function checkWords(service) {
	const { entrypoint } = service;
	const [word, ...more] = entrypoint?.words ?? [];
	if (entrypoint?.form !== "exec" || word === void 0 || more.length > 0 || !isLine(word.value)) return [];
	return [tellLine(service, word, null)];
}
function tellLine(service, word, wrapper) {
	const shown = word.value.length > 60 ? `${word.value.slice(0, 57)}…` : word.value;
	return faultOf(wrapperCommand, service, {
		severity: "error",
		message: `\`${service.name}\` runs \`${shown}\` as the name of one program, which does not exist: no shell takes the line apart.`,
		help: "Give each word its own item, or let a shell run the line: `sh`, `-c`, and the line as the third item.",
		location: word.location,
		related: wrapper === null ? [] : [{
			message: "the wrapper that runs it",
			location: wrapper.location
		}]
	});
}
function tellNothing(service, wrapper, words) {
	return faultOf(wrapperCommand, service, {
		severity: "error",
		message: `\`${service.name}\` gives its wrapper no program to run: the container ends at once.`,
		help: "Add the program and its arguments after the `--copy` and `--env` options; the one of the image is not used where there is an entrypoint.",
		location: words.at(-1)?.location ?? wrapper.location
	});
}
function tellOption(service, option, what) {
	return faultOf(wrapperCommand, service, {
		severity: "error",
		message: `The option \`${option.value}\` of \`${service.name}\` ${what}: the wrapper does not read it.`,
		help: "Write the options of the wrapper first, each with its value, then the program.",
		location: option.location
	});
}

// src/core/rules/index.ts
const RULES = [
	certificateHostname,
	duplicateHostname,
	emailUnlikeOthers,
	healthcheckCommand,
	imageNotPinned,
	missingBindSource,
	missingBuildContext,
	proxyNetwork,
	publishedPort,
	secretsMount,
	virtualPort,
	wrapperCommand
];
function askedPaths(project) {
	return [...new Set(RULES.flatMap((rule) => rule.paths?.(project) ?? []))];
}
function checkRules(given) {
	const stack = openStack(given);
	return RULES.flatMap((rule) => rule.check(stack));
}
function openStack({ project, settings, paths }) {
	const found = routes(project, settings);
	const hostnames = found.filter(({ kind }) => kind === "exact").map(({ hostname }) => hostname);
	return {
		project,
		settings,
		paths,
		routes: found,
		roles: inferRoles(project, settings, hostnames)
	};
}

// src/commands/lint.ts
const lint = {
	verb: "lint",
	summary: "Is the stack written well and safely",
	inputs: STACK_INPUTS,
	async run(inputs, context) {
		const { project, findings, settings } = await readStack(inputs, context);
		if (project === null) return {
			kind: "findings",
			findings
		};
		const paths = await look(project, context);
		const found = [...findings, ...checkRules({
			project,
			settings,
			paths
		})];
		const told = suppress(found, {
			suppressions: settings.suppressions,
			rules: RULES.map(({ id }) => id),
			file: settingsPath(inputs, context)
		});
		return {
			kind: "findings",
			findings: sortFindings(told)
		};
	}
};
async function look(project, { workspace }) {
	const asked = askedPaths(project);
	return new Map(await Promise.all(asked.map(async (path) => [path, await workspace.kind(path)])));
}

export { lint };