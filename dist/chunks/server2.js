import "./rolldown-runtime.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { n as MissionControlError } from "./errors.js";
import { a as settingsPath, f as isOutside, n as readSettings, t as SETTINGS_FILE } from "./stack.js";
import { i as parseRecord, r as parseMessage } from "./parse.js";
import { t as usage } from "./usage.js";

// src/core/installation/authorized-keys.ts
const PUBLIC = /^(ssh-ed25519|ssh-rsa|ecdsa-sha2-nistp(?:256|384|521)|sk-ssh-ed25519@openssh\.com) ([A-Za-z0-9+/]+={0,2})(?: ([^\r\n]*))?\r?\n?$/;
function parsePublicKey(text, path) {
	const [, type, base64, comment = ""] = PUBLIC.exec(text) ?? [];
	if (type && base64) return {
		type,
		base64,
		comment: comment.trim().replace(/[^\x20-\x7e]/g, "")
	};
	const what = text.includes("PRIVATE KEY") ? "is a private key; it must not leave this machine" : "is no public key";
	throw new MissionControlError({
		code: "KEY_INVALID",
		message: `${path} ${what}.`,
		hint: "Give the .pub file beside the private key: one line, `ssh-ed25519 AAAA… comment`."
	});
}
function authorize(existing, given) {
	const line = forcedCommand(given);
	const kept = [];
	for (const old of existing.split("\n")) if (!holds(old, given.key)) kept.push(old);
	else if (!old.startsWith(`restrict,command="${given.door} `)) throw alreadyUsed(given.key, old);
	const body = kept.join("\n").replace(/\n*$/, "");
	return `${body}${body === "" ? "" : "\n"}${line}\n`;
}
function forcedCommand(given) {
	const { type, base64, comment } = given.key;
	return `restrict,command="${given.door} ${given.role}" ${type} ${base64} ${comment}`.trimEnd();
}
function holds(line, key) {
	return !line.trimStart().startsWith("#") && line.split(/\s+/).includes(key.base64);
}
function alreadyUsed(key, line) {
	const rights = line.startsWith(key.type) ? "opens a shell" : `is tied to something else (${line.split(` ${key.type} `)[0]})`;
	return new MissionControlError({
		code: "KEY_INVALID",
		message: `The key ${key.comment || key.base64.slice(-12)} ${rights} on the server already.`,
		hint: "Make a key for this purpose alone, `ssh-keygen -t ed25519 -N \"\" -f FILE`, and give its .pub file."
	});
}

// src/core/installation/layout.ts
const STANDARD_ROOT = "/opt/mission-control";
function layoutOf(root = STANDARD_ROOT) {
	const clean = root.replace(/\/+$/, "");
	if (!/^(\/[A-Za-z0-9._-]+)+$/.test(clean) || /\/\.\.?(\/|$)/.test(clean)) throw new MissionControlError({
		code: "USAGE",
		message: `\`${root}\` cannot be the root of an installation.`,
		hint: `Give an absolute path of letters, digits, dots and dashes, such as ${STANDARD_ROOT}.`
	});
	const unitName = `mission-control-recover${clean === STANDARD_ROOT ? "" : `-${clean.slice(1).replaceAll("/", "-")}`}.service`;
	return {
		root: clean,
		agent: `${clean}/lib/agent.js`,
		door: `${clean}/bin/agent-door`,
		node: `${clean}/bin/node`,
		config: `${clean}/agent.json`,
		state: `${clean}/state`,
		unit: `${clean}/lib/${unitName}`,
		unitName
	};
}

// src/core/installation/settings-block.ts
function settingsBlock(server) {
	return [
		"server:",
		`  address: ${scalar(server.address)}`,
		...server.port === 22 ? [] : [`  port: ${server.port}`],
		`  user: ${scalar(server.user)}`,
		"  hostKeys:",
		...server.hostKeys.map((key) => `    - ${scalar(key)}`),
		`  directory: ${scalar(server.directory)}`,
		`  project: ${scalar(server.project)}`
	];
}
function scalar(text) {
	return /^[A-Za-z/][A-Za-z0-9 /+=._-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text) ? text : JSON.stringify(text);
}

// src/core/installation/told.ts
function parseTold(text) {
	const given = parseObject(text ?? "");
	const word = (value, shape) => typeof value === "string" && shape.test(value) ? value : null;
	const list = (value) => Array.isArray(value) && value.every((one) => typeof one === "string" && one !== "") ? value : null;
	return {
		project: word(given.project, /^[a-z0-9][a-z0-9_-]*$/),
		branch: word(given.branch, /^(?![-/.])[A-Za-z0-9._/-]+$/),
		files: list(given.files),
		envFiles: list(given.envFiles),
		settings: word(given.settings, /./),
		dockerHost: word(given.dockerHost, /./),
		dockerConfig: word(given.dockerConfig, /^\//)
	};
}
function parseObject(text) {
	try {
		const data = JSON.parse(text);
		return typeof data === "object" && data !== null ? { ...data } : {};
	} catch (error) {
		if (error instanceof SyntaxError) return {};
		throw error;
	}
}

// src/commands/install/remote.ts
async function must(shell, given) {
	const result = await shell.run(given.argv, {
		...given.input === void 0 ? {} : { input: given.input },
		...given.timeoutSeconds === void 0 ? {} : { timeoutSeconds: given.timeoutSeconds }
	});
	if (result.code === 0) return result.stdout;
	throw new MissionControlError({
		code: given.code ?? "COMMAND_FAILED",
		message: `Could not ${given.attempt} on the server: ${lastWords(result)}`,
		hint: given.hint ?? "Mend that on the server, then run the same command again."
	});
}
async function succeeds(shell, argv) {
	return (await shell.run(argv)).code === 0;
}
async function answer(shell, argv) {
	const result = await shell.run(argv);
	return result.code === 0 ? result.stdout.trim() : null;
}
const PUT = `umask 077; to=$(readlink -f -- "$1") || to=$1; from=$to; [ -e "$to" ] || from=\${to%/*}
mkdir -p "\${to%/*}" && cat >"$to.new" && chmod "$2" "$to.new" &&
{ [ "$(id -u)" != 0 ] || chown "$(stat -c %u:%g -- "$from")" "$to.new"; } && mv -f "$to.new" "$to"`;
const PUT_GZIPPED = PUT.replace("cat >", "gzip -dc >");
async function put(shell, file) {
	await must(shell, {
		argv: [
			"sh",
			"-c",
			file.gzipped ? PUT_GZIPPED : PUT,
			"sh",
			file.path,
			file.mode
		],
		attempt: `write ${file.path}`,
		hint: "See that the user may write there and the disk is not full, then run the same command again.",
		input: file.content,
		timeoutSeconds: 600
	});
}
async function ensureFile(shell, file) {
	if ((await shell.run([
		"sh",
		"-c",
		"test \"$(stat -c %a -- \"$1\")\" = \"$2\" && cmp -s -- \"$1\" -",
		"sh",
		file.path,
		file.mode
	], {
		input: file.content,
		timeoutSeconds: 600
	})).code === 0) return "found";
	await put(shell, file);
	return "written";
}
function lastWords(result) {
	const said = (result.stderr.trim() || result.stdout.trim()).replace(/\s+/g, " ").slice(-300);
	return said === "" ? `exit code ${result.code}.` : /[.!?]$/.test(said) ? said : `${said}.`;
}

// src/commands/install/agent.ts
async function adoptRunning(shell, layout, stack) {
	if (!stack.running) return [];
	const printed = await must(shell, {
		argv: [layout.door, "adopt"],
		attempt: "adopt what runs",
		hint: "Mend that, then run the same command again; no container was touched.",
		timeoutSeconds: 300
	});
	if (printed.trim() === "null") return [];
	const record = parseRecord(printed);
	const revision = record.running?.slice(0, 12) ?? "nothing";
	if (record.outcome !== "adopted") return [`adopt     not needed: ${revision} was deployed`];
	return [`adopt     ${Object.keys(record.services).length} services run as ${revision} says`];
}
async function askVersion(shell, layout) {
	const messages = (await must(shell, {
		argv: [
			"env",
			"SSH_ORIGINAL_COMMAND=version",
			layout.door,
			"plan"
		],
		attempt: "ask the agent for its version",
		timeoutSeconds: 60
	})).trim().split("\n").map(parseMessage);
	const [hello, last] = [messages[0], messages.at(-1)];
	if (last?.type === "error") throw new MissionControlError({
		code: "AGENT_PROTOCOL",
		message: last.message,
		hint: last.hint
	});
	if (hello?.type !== "hello" || last?.type !== "result" || last.result.verb !== "version") throw new MissionControlError({
		code: "AGENT_PROTOCOL",
		message: "The agent was put in place, but does not answer as it should.",
		hint: `Try \`env SSH_ORIGINAL_COMMAND=version ${layout.door} plan\` on the server.`
	});
	const { docker, compose, node } = last.result;
	return `${hello.agent} answers: docker ${docker}, compose ${compose}, node ${node}`;
}

// src/commands/install/boot.ts
async function ensureUnit(shell, administration, layout, user) {
	const template = new TextDecoder().decode(await administration.artifact("unit"));
	const content = new TextEncoder().encode(template.replaceAll("@USER@", user).replaceAll("@ROOT@", layout.root));
	const unit = await ensureFile(shell, {
		path: layout.unit,
		mode: "644",
		content
	});
	if (!await succeeds(shell, [
		"test",
		"-d",
		"/run/systemd/system"
	])) return `no systemd here: have \`${layout.door} recover\` run at boot`;
	if (!await succeeds(shell, [
		"sh",
		"-c",
		"[ \"$(id -u)\" = 0 ]"
	])) return `${layout.unit} is ${unit}; as root: \`systemctl enable ${layout.unit}\``;
	await must(shell, {
		argv: [
			"systemctl",
			"enable",
			"--quiet",
			layout.unit
		],
		attempt: "enable the boot unit"
	});
	return `${layout.unitName} is enabled`;
}

// src/commands/install/keys.ts
async function ensureKeys(shell, given) {
	const { keys, layout, file } = given;
	if (keys.length === 0) return ["key       none given: add them with `--deploy-key` and `--plan-key`"];
	const path = file ?? `${await homeOf(shell)}/.ssh/authorized_keys`;
	const before = await answer(shell, ["cat", path]) ?? "";
	const existing = before === "" ? "" : `${before}\n`;
	const after = keys.reduce((text, { role, key }) => authorize(text, {
		role,
		key,
		door: layout.door
	}), existing);
	const changed = after !== existing;
	if (changed) await put(shell, {
		path,
		mode: "600",
		content: new TextEncoder().encode(after)
	});
	return keys.map(({ role, key }) => `key       ${key.comment || key.type} may ${role}: ${changed ? "written" : "found"}`);
}
async function homeOf(shell) {
	return (await must(shell, {
		argv: [
			"sh",
			"-c",
			"printf %s \"$HOME\""
		],
		attempt: "find the home directory"
	})).trim();
}

// src/commands/install/origin.ts
const ORIGIN = /^(?:(?:https|ssh|file):\/\/[^-\s]\S*|\/\S.*|[A-Za-z0-9_][\w.@-]*:(?!:|\/\/)\S+)$/;
const BRANCH = /^(?![-/.])[A-Za-z0-9._/-]+$/;
function originOf(inputs) {
	const origin = inputs.text("origin");
	if (origin === null || ORIGIN.test(origin)) return origin;
	throw usage(`\`${origin}\` is no repository the agent could fetch from.`, "Give an address over https or ssh, such as `git@github.com:owner/stack.git`, or an absolute path on the server.");
}
function branchOf(inputs) {
	const branch = inputs.text("branch");
	if (branch === null || BRANCH.test(branch)) return branch;
	throw usage(`\`${branch}\` cannot be the deployed branch.`, "A branch is named by letters, digits, dots, dashes and slashes.");
}

// src/commands/install/platform.ts
const PROGRAMS = [
	"git",
	"flock",
	"cmp"
];
const PACKAGES = {
	git: "git",
	flock: "util-linux",
	cmp: "diffutils"
};
async function examinePlatform(shell, given) {
	for (const program of PROGRAMS) if (!await has(shell, program)) throw lacks(program, `Install the package ${PACKAGES[program]} there.`);
	await examineDocker(shell, given.docker);
	await examineRoot(shell, given.layout);
	return { carryNode: await needsNode(shell, given.layout, given.own) };
}
function has(shell, program) {
	return succeeds(shell, [
		"sh",
		"-c",
		"command -v \"$1\"",
		"sh",
		program
	]);
}
async function examineDocker(shell, docker) {
	if (!await has(shell, "docker")) throw dockerMissing("There is no Docker on the server.");
	if (!await succeeds(shell, [
		"env",
		...docker,
		"docker",
		"version",
		"--format",
		"{{.Server.Version}}"
	])) throw new MissionControlError({
		code: "DOCKER_UNREACHABLE",
		message: "Docker does not answer on the server.",
		hint: "Start it, and see that the user may use it (group docker); then run the same command again. Nothing was changed."
	});
	const compose = await answer(shell, [
		"env",
		...docker,
		"docker",
		"compose",
		"version",
		"--short"
	]);
	if (compose === null || !/^v?[2-9]/.test(compose)) throw dockerMissing("There is no Docker Compose 2 or newer on the server.");
}
function dockerMissing(message) {
	return new MissionControlError({
		code: "DOCKER_MISSING",
		message,
		hint: "Install Docker with Compose (https://docs.docker.com/engine/install), then run the same command again. Nothing was changed."
	});
}
const WRITABLE = "d=$1; while [ ! -e \"$d\" ]; do d=$(dirname -- \"$d\"); done; [ -d \"$d\" ] && [ -w \"$d\" ]";
async function examineRoot(shell, { root }) {
	if (await succeeds(shell, [
		"sh",
		"-c",
		WRITABLE,
		"sh",
		root
	])) return;
	throw new MissionControlError({
		code: "STATE_NOT_WRITABLE",
		message: `The user may not write ${root} on the server.`,
		hint: "Log in as another user with `--user`, or choose another place with `--root DIR`. Nothing was changed."
	});
}
const NEW_ENOUGH = "const [a, b] = process.versions.node.split(\".\").map(Number); process.exit(a > 20 || (a === 20 && b >= 19) ? 0 : 1)";
async function needsNode(shell, { node }, own) {
	for (const program of [node, "node"]) if (await succeeds(shell, [
		program,
		"-e",
		NEW_ENOUGH
	])) return false;
	const there = await answer(shell, ["uname", "-sm"]) ?? "an unknown system";
	if (there === `${own.system} ${own.machine}`) return true;
	throw new MissionControlError({
		code: "NODE_TOO_OLD",
		message: `The server (${there}) has no Node 20.19 or newer, and the one of this machine (${own.system} ${own.machine}) does not run there.`,
		hint: "Install Node on the server, then run the same command again. Nothing was changed."
	});
}
function lacks(program, hint) {
	return new MissionControlError({
		code: "COMMAND_FAILED",
		message: `The server has no \`${program}\`.`,
		hint: `${hint} Nothing was changed.`
	});
}

// src/core/installation/running.ts
const LABELS = [
	"project",
	"project.working_dir",
	"project.config_files"
].map((label) => `com.docker.compose.${label}`);
function listRunning() {
	const format = LABELS.map((label) => `{{.Label "${label}"}}`).join("	");
	return [
		"docker",
		"ps",
		"--all",
		"--filter",
		`label=${LABELS[0]}`,
		"--format",
		format
	];
}
function parseRunning(output) {
	const projects = /* @__PURE__ */ new Map();
	for (const line of output.split("\n")) {
		const [project = "", directory = "", files = ""] = line.split("	");
		if (project !== "" && !projects.has(project)) projects.set(project, {
			project,
			directory,
			files: files.split(",").filter((file) => file !== "")
		});
	}
	return [...projects.values()];
}

// src/commands/install/choose.ts
async function choose(shell, running, marks) {
	if (running.length < 2) return running[0] ?? null;
	const installed = running.find(({ project }) => project === marks.installed);
	if (installed) return installed;
	const [clone, ...more] = marks.origin === null ? [] : await clonesOf(shell, running, marks.origin);
	if (clone && more.length === 0) return clone;
	throw usage(`Several projects run on the server: ${running.map(({ project }) => project).join(", ")}.`, "Say which one with `--project NAME`.");
}
async function clonesOf(shell, running, origin) {
	const clones = [];
	for (const one of running) if (await answer(shell, [
		"git",
		"-C",
		one.directory,
		"config",
		"--get",
		"remote.origin.url"
	]) === origin) clones.push(one);
	return clones;
}

// src/commands/install/project.ts
async function findStack(shell, inputs, settings, known) {
	const running = await runningProjects(shell, known.docker);
	const given = {
		project: inputs.text("project") ?? settings?.project ?? null,
		directory: inputs.text("project-directory") ?? settings?.directory ?? null
	};
	const found = given.project === null && given.directory === null ? await choose(shell, running, known) : running.find((one) => isNamed(one, given)) ?? null;
	const directory = given.directory ?? found?.directory;
	if (directory === void 0) throw usage("It is not known where the stack shall be on the server.", "Name the directory with `--project-directory DIR`, and with `--origin URL` the repository to clone into it.");
	if (found && found.directory !== directory) throw usage(`Project ${found.project} runs from ${found.directory} on the server, not from ${directory}.`, `Use \`--project-directory ${found.directory}\`, or another \`--project\`.`);
	const project = given.project ?? found?.project ?? nameOf(directory);
	return {
		directory: checkDirectory(directory),
		project: checkProject(project),
		running: found !== null,
		files: filesOf(found)
	};
}
function filesOf(found) {
	const files = (found?.files ?? []).map((file) => file.startsWith(`${found?.directory}/`) ? file.slice((found?.directory.length ?? 0) + 1) : file);
	return files.every((file) => /^(?:docker-)?compose(?:\.override)?\.ya?ml$/.test(file)) ? [] : files;
}
async function ensureClone(shell, given) {
	const { directory, origin, branch } = given;
	if (await succeeds(shell, [
		"git",
		"-C",
		directory,
		"rev-parse",
		"--verify",
		"--quiet",
		`origin/${branch}`
	])) return "found";
	if (origin === null) throw usage(`${directory} on the server is no clone with a branch ${branch} at origin.`, "Name the repository with `--origin URL`; files that lie there already stay as they are.");
	const empty = await succeeds(shell, [
		"sh",
		"-c",
		"[ ! -e \"$1\" ] || [ -z \"$(ls -A \"$1\")\" ]",
		"sh",
		directory
	]);
	const git = (...argv) => gitStep(shell, ["git", ...argv]);
	if (empty) {
		await git("clone", "--quiet", "--branch", branch, "--", origin, directory);
		return "cloned";
	}
	const inside = (...argv) => git("-C", directory, ...argv);
	await inside("init", "--quiet", "--initial-branch", branch);
	if (!await succeeds(shell, [
		"git",
		"-C",
		directory,
		"remote",
		"add",
		"origin",
		origin
	])) await inside("remote", "set-url", "origin", origin);
	await inside("fetch", "--quiet", "origin", branch);
	await inside("reset", "--quiet", "--mixed", `origin/${branch}`);
	return "taken over";
}
function gitStep(shell, argv) {
	return must(shell, {
		argv: [
			"env",
			"GIT_TERMINAL_PROMPT=0",
			...argv
		],
		attempt: `run \`${argv.slice(0, 4).join(" ")} …\``,
		code: "GIT_FAILED",
		hint: "See that the server may read the repository (a deploy key, a token in its git credentials), then run the same command again.",
		timeoutSeconds: 600
	});
}
async function runningProjects(shell, docker) {
	const output = await answer(shell, [...docker, ...listRunning()]);
	if (output !== null) return parseRunning(output);
	const present = await succeeds(shell, [
		"sh",
		"-c",
		"command -v docker"
	]);
	throw new MissionControlError({
		code: present ? "DOCKER_UNREACHABLE" : "DOCKER_MISSING",
		message: present ? "Docker does not answer on the server." : "There is no Docker on the server.",
		hint: present ? "Start it, and see that the user may use it (group docker); then run the same command again." : "Install Docker with Compose (https://docs.docker.com/engine/install), then run the same command again."
	});
}
function isNamed(one, given) {
	return given.project === null ? one.directory === given.directory : one.project === given.project;
}
function nameOf(directory) {
	return (directory.replace(/\/+$/, "").split("/").at(-1) ?? "").toLowerCase().replace(/[^a-z0-9_-]/g, "").replace(/^[_-]+/, "");
}
function checkProject(project) {
	if (/^[a-z0-9][a-z0-9_-]*$/.test(project)) return project;
	throw usage(`\`${project}\` is no name of a Compose project.`, "Use lower-case letters, digits, dashes and underscores.");
}
function checkDirectory(directory) {
	const clean = directory.replace(/(.)\/+$/, "$1");
	if (/^\/[^\0\n]+$/.test(clean) && !/\/\.\.?(\/|$)/.test(clean)) return clean;
	throw usage(`\`${directory}\` is no directory for a stack on the server.`, "Give an absolute path, such as /srv/stack.");
}

// src/commands/install/target.ts
async function findTarget(inputs, settings, administration) {
	const address = inputs.text("address") ?? settings?.address ?? null;
	if (address === null) throw usage("There is no server to install on.", "Name it with `--address NAME`, or under `server:` in the settings.");
	const target = {
		address: checkAddress(address),
		port: checkPort(inputs.number("port") ?? settings?.port ?? 22),
		user: checkUser(inputs.text("user") ?? settings?.user ?? "root")
	};
	const pinned = settings?.address === target.address && settings.port === target.port ? settings.hostKeys : [];
	return {
		...target,
		hostKeys: await vouchedFor(target, inputs.text("host-key"), pinned, administration)
	};
}
async function vouchedFor(place, given, pinned, administration) {
	if (given !== null && !given.startsWith("SHA256:")) return [given];
	if (given === null && pinned.length > 0) return pinned;
	const shown = await administration.hostKey({
		...place,
		types: ["ssh-ed25519"]
	});
	if (shown.fingerprint === given) return [shown.line];
	if (given === null) throw usage(`Nobody has vouched for the host key of ${place.address}:${place.port}; it shows ${shown.fingerprint}.`, `Compare with \`ssh-keygen -lf /etc/ssh/ssh_host_ed25519_key.pub\` on its console. If they are the same, add \`--host-key ${shown.fingerprint}\`.`);
	throw new MissionControlError({
		code: "HOST_KEY_MISMATCH",
		message: `The server at ${place.address} shows ${shown.fingerprint}, not ${given}. Nothing was sent.`,
		hint: "Look up the fingerprint on the console of the server; otherwise somebody is in between."
	});
}
function checkAddress(address) {
	if (/^[A-Za-z0-9]([A-Za-z0-9.-]*[A-Za-z0-9])?$/.test(address) || /^[0-9A-Fa-f:]*:[0-9A-Fa-f:.]*$/.test(address)) return address;
	throw usage(`\`${address}\` is no address of a server.`, "Give a host name or an IP address alone; the user goes to `--user`, the port to `--port`.");
}
function checkPort(port) {
	if (port >= 1 && port <= 65535) return port;
	throw usage(`\`${port}\` is no port.`, "Ports are 1 to 65535.");
}
function checkUser(user) {
	if (/^[a-z_][a-z0-9_.-]*\$?$/i.test(user)) return user;
	throw usage(`\`${user}\` is no name of a user.`, "Give the account as the server knows it, such as `deploy`.");
}

// src/commands/install/work.ts
function dockerOf(inputs, told) {
	return {
		dockerHost: inputs.text("docker-host") ?? told.dockerHost,
		dockerConfig: inputs.text("docker-config") ?? told.dockerConfig
	};
}
function environmentOf({ dockerHost, dockerConfig }) {
	return [...dockerHost === null ? [] : [`DOCKER_HOST=${dockerHost}`], ...dockerConfig === null ? [] : [`DOCKER_CONFIG=${dockerConfig}`]];
}
function workOf(inputs, context, given) {
	const { stack } = given;
	const told = given.told.project === stack.project ? given.told : null;
	const [files, envFiles] = [inputs.list("file"), inputs.list("env-file")];
	return {
		branch: branchOf(inputs) ?? told?.branch ?? "main",
		files: files.length > 0 ? files : told?.files ?? stack.files,
		envFiles: envFiles.length > 0 ? envFiles : told?.envFiles ?? [],
		settings: settingsOf(inputs, context) ?? told?.settings ?? "mission-control.yaml"
	};
}
function settingsOf(inputs, context) {
	if (inputs.text("settings") === null) return null;
	const path = settingsPath(inputs, context);
	return isOutside(path) ? null : path;
}

// src/commands/install/install.ts
async function install(inputs, context) {
	const settings = (await readSettings(inputs, context)).server;
	const layout = layoutOf(inputs.text("root") ?? void 0);
	const origin = originOf(inputs);
	branchOf(inputs);
	const keys = await readKeys(inputs, context);
	const administrator = await findTarget(inputs, settings, context.administration);
	const shell = await context.administration.open(administrator);
	try {
		const told = parseTold(await answer(shell, [
			"cat",
			"--",
			layout.config
		]));
		const docker = dockerOf(inputs, told);
		const env = environmentOf(docker);
		const platform = await examinePlatform(shell, {
			layout,
			docker: env,
			own: context.administration.platform
		});
		const known = {
			docker: ["env", ...env],
			installed: told.project,
			origin
		};
		const stack = await findStack(shell, inputs, settings, known);
		const work = workOf(inputs, context, {
			told,
			stack
		});
		const { branch } = work;
		context.log.info(`Installing into ${layout.root} on ${administrator.address} for ${stack.project} in ${stack.directory}`);
		return tell([
			`clone     ${stack.directory}: ${await ensureClone(shell, {
				directory: stack.directory,
				origin,
				branch
			})}`,
			...await ensureFiles(shell, context, {
				layout,
				stack,
				work,
				docker,
				carryNode: platform.carryNode
			}),
			...await ensureKeys(shell, {
				keys,
				layout,
				file: inputs.text("authorized-keys")
			}),
			`boot      ${await ensureUnit(shell, context.administration, layout, administrator.user)}`,
			...await adoptRunning(shell, layout, stack),
			`agent     ${await askVersion(shell, layout)}`
		], {
			administrator,
			hostKeys: shell.hostKeys,
			stack
		});
	} finally {
		shell.close();
	}
}
async function readKeys(inputs, context) {
	const given = ["deploy", "plan"].flatMap((role) => {
		const path = inputs.text(`${role}-key`);
		return path === null ? [] : [{
			role,
			path
		}];
	});
	const keys = await Promise.all(given.map(async ({ role, path }) => ({
		role,
		key: await readKey(path, context)
	})));
	if (keys.length === 2 && keys[0]?.key.base64 === keys[1]?.key.base64) throw oneForBoth(keys[0]?.key);
	return keys;
}
function oneForBoth(key) {
	return new MissionControlError({
		code: "KEY_INVALID",
		message: `The key ${key?.comment} is given for both roles.`,
		hint: "Make a second one, `ssh-keygen -t ed25519 -N \"\" -f FILE`, and give each its own .pub file. Nothing was changed."
	});
}
async function readKey(path, context) {
	const text = await context.machine.read(path);
	if (text !== null) return parsePublicKey(text, path);
	throw new MissionControlError({
		code: "FILE_NOT_FOUND",
		message: `There is no public key ${path}.`,
		hint: "Make a pair with `ssh-keygen -t ed25519 -N \"\" -f FILE` and give FILE.pub."
	});
}
async function ensureFiles(shell, { administration }, given) {
	const { layout, stack, work, docker, carryNode } = given;
	const config = {
		directory: stack.directory,
		project: stack.project,
		state: layout.state,
		...work,
		...docker
	};
	const files = [
		...carryNode ? [{
			path: layout.node,
			mode: "755",
			content: await administration.artifact("node")
		}] : [],
		{
			path: layout.agent,
			mode: "644",
			content: await administration.artifact("agent")
		},
		{
			path: layout.config,
			mode: "644",
			content: new TextEncoder().encode(`${JSON.stringify(config, null, 2)}\n`)
		},
		{
			path: layout.door,
			mode: "755",
			content: await administration.artifact("door")
		}
	];
	const lines = [];
	for (const file of files) lines.push(`file      ${file.path}: ${await ensureFile(shell, file)}`);
	return lines;
}
function tell(done, given) {
	const { administrator, hostKeys, stack } = given;
	const { address, port, user } = administrator;
	const server = {
		address,
		port,
		user,
		hostKeys,
		directory: stack.directory,
		project: stack.project
	};
	return {
		kind: "text",
		lines: [
			...done,
			"",
			"For mission-control.yaml:",
			"",
			...settingsBlock(server)
		],
		data: {
			done,
			server
		}
	};
}

// src/commands/server.ts
const INSTALL_INPUTS = [
	{
		name: "address",
		type: "text",
		placeholder: "NAME",
		description: "Server to install on (default: that of the settings)"
	},
	{
		name: "port",
		type: "number",
		placeholder: "N",
		description: "Its ssh port (default: that of the settings, or 22)"
	},
	{
		name: "user",
		type: "text",
		placeholder: "NAME",
		description: "Account to log in to; the agent runs as it (default: that of the settings, or root)"
	},
	{
		name: "host-key",
		type: "text",
		placeholder: "KEY",
		description: "Host key, or its SHA256 fingerprint, as seen on the console of the server"
	},
	{
		name: "deploy-key",
		type: "text",
		placeholder: "FILE.pub",
		description: "Public key that may deploy"
	},
	{
		name: "plan-key",
		type: "text",
		placeholder: "FILE.pub",
		description: "Public key that may only look"
	},
	{
		name: "authorized-keys",
		type: "text",
		placeholder: "FILE",
		description: "Where the server looks for keys of that account (default: ~/.ssh/authorized_keys)"
	},
	{
		name: "root",
		type: "text",
		placeholder: "DIR",
		description: "Where the agent is put on the server",
		default: "/opt/mission-control"
	},
	{
		name: "project-directory",
		type: "text",
		placeholder: "DIR",
		description: "Directory of the stack on the server (default: that of the containers that run)"
	},
	{
		name: "project",
		type: "text",
		placeholder: "NAME",
		description: "Compose project (default: that of the containers that run, or the name of the directory)"
	},
	{
		name: "origin",
		type: "text",
		placeholder: "URL",
		description: "Repository to clone into the directory where it is no clone yet"
	},
	{
		name: "branch",
		type: "text",
		placeholder: "NAME",
		description: "Branch that is deployed (default: as installed before, or main)"
	},
	{
		name: "file",
		type: "list",
		placeholder: "FILE",
		description: "Compose file, relative to that directory; may be given again (default: as installed before, or those of the containers that run)"
	},
	{
		name: "env-file",
		type: "list",
		placeholder: "FILE",
		description: "File of variables, relative to that directory; may be given again (default: as installed before, or .env)"
	},
	{
		name: "docker-host",
		type: "text",
		placeholder: "URL",
		description: "DOCKER_HOST on the server (default: as installed before, or its own engine)"
	},
	{
		name: "docker-config",
		type: "text",
		placeholder: "DIR",
		description: "DOCKER_CONFIG on the server (default: as installed before, or that of the account)"
	}
];
const server = {
	verb: "server",
	words: "install",
	summary: "Install the agent on a server, or bring it up to date",
	inputs: [
		...INSTALL_INPUTS,
		...SETTINGS_INPUTS,
		...SERVER_INPUTS
	],
	async run(inputs, context) {
		if (inputs.words.length !== 1 || inputs.words[0] !== "install") throw usage(`\`server\` can only \`install\`${inputs.words.length === 0 ? "" : `, and \`${inputs.words.join(" ")}\` was given`}.`, "Write `mission-control server install --address NAME`; `mission-control server --help` lists the flags.");
		return install(inputs, context);
	}
};

export { server };