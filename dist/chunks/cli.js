import "./rolldown-runtime.js";
import { C as VERBS, S as wantsColor, T as loadCommands, _ as secretsOf, c as runCommand, d as exitCodeOf, g as makeInputs, h as makeLog, i as version, l as asFailure, m as prefixOf, n as render, p as redactor, t as parseFormat, u as describeFailure, v as directoryOf, w as loadCommand, x as processStreams, y as createContext } from "./render.js";
import { i as inputsOf } from "./command.js";
import { t as usage } from "./usage.js";
import { i as suggest } from "./suggest.js";

// src/entry/arguments.ts
function parseArguments(command, argv) {
	const inputs = inputsOf(command).filter((input) => input.only !== "action");
	const values = /* @__PURE__ */ new Map();
	const words = [];
	let help = false;
	for (let at = 0; at < argv.length; at += 1) {
		const word = argv[at] ?? "";
		if (word === "--") {
			words.push(...argv.slice(at + 1));
			break;
		}
		if (word === "--help" || word === "-h") help = true;
		else if (!word.startsWith("-") || word === "-") words.push(word);
		else {
			const { input, attached } = findFlag(command.verb, inputs, word);
			const value = attached ?? (input.type === "flag" ? "true" : argv[++at]);
			store(values, input, checkValue(command.verb, input, attached !== null, value));
		}
	}
	if (!help) checkWords(command, words);
	return {
		values,
		words,
		help
	};
}
function findFlag(verb, inputs, word) {
	const equals = word.indexOf("=");
	const flag = equals < 0 ? word : word.slice(0, equals);
	const input = inputs.find((candidate) => `--${candidate.name}` === flag);
	if (input) return {
		input,
		attached: equals < 0 ? null : word.slice(equals + 1)
	};
	const near = suggest(flag.replace(/^-+/, ""), inputs.map((candidate) => candidate.name));
	throw usage(`\`${verb}\` has no flag \`${flag}\`.`, near === null ? `\`mission-control ${verb} --help\` lists its flags.` : `Did you mean \`--${near}\`?`);
}
function checkValue(verb, input, attached, value) {
	const flag = `--${input.name}`;
	if (input.type === "flag") {
		if (attached) throw usage(`\`${flag}\` takes no value.`, `Write \`${flag}\` alone, or leave it out.`);
		return "true";
	}
	if (value === void 0 || value === "" || !attached && value.startsWith("-") && value !== "-") throw usage(`\`${flag}\` needs a value.`, `Write \`${flag} ${input.placeholder ?? "VALUE"}\`; a value that begins with a dash as \`${flag}=-…\`. See \`mission-control ${verb} --help\`.`);
	if (value.includes("\0")) throw usage(`The value of \`${flag}\` has a NUL character in it.`, "Remove it.");
	return value;
}
function store(values, input, value) {
	const before = values.get(input.name);
	if (before && input.type !== "list") throw usage(`\`--${input.name}\` is given twice.`, "Give it once: which of the two counts would be a guess.");
	values.set(input.name, [...before ?? [], value]);
}
function checkWords(command, words) {
	if (command.words !== void 0 || words.length === 0) return;
	throw usage(`\`${command.verb}\` takes no words, but \`${words[0]}\` was given.`, `\`mission-control ${command.verb} --help\` shows how it is called.`);
}

// src/entry/help.ts
function helpForAll(commands) {
	return [
		"mission-control: pull-request GitOps for Docker Compose",
		"",
		"Usage: mission-control VERB [FLAGS]",
		"",
		...columns(commands.map(({ verb, words, summary }) => [words ? `${verb} ${words}` : verb, summary])),
		"",
		...columns([["VERB --help", "The flags of a verb"], ["--version", "The version of mission-control"]]),
		"",
		"Exit codes: 0 fine · 1 an error finding, a failed or rolled-back deploy · 2 nothing could be done · 130 Ctrl-C",
		"Variables: SSH_AUTH_SOCK ssh agent · MISSION_CONTROL_TOKEN token for verify · MISSION_CONTROL_DEBUG where an error arose · NO_COLOR",
		""
	].join("\n");
}
function helpFor(command) {
	const inputs = inputsOf(command).filter((input) => input.only !== "action");
	return [
		`mission-control ${command.verb}: ${command.summary}`,
		"",
		`Usage: mission-control ${command.verb}${command.words ? ` ${command.words}` : ""} [FLAGS]`,
		"",
		...columns([...inputs.map((input) => [flagOf(input), describe(input)]), ["--help", "This text"]]),
		""
	].join("\n");
}
function flagOf(input) {
	return input.type === "flag" ? `--${input.name}` : `--${input.name} ${input.placeholder ?? "VALUE"}`;
}
function describe(input) {
	const standard = input.default === void 0 || input.default === "" ? "" : ` (default: ${input.default})`;
	const variable = input.environment === void 0 ? "" : ` [${input.environment}]`;
	return `${input.description}${standard}${variable}`;
}
function columns(rows) {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`);
}

// src/entry/cli.ts
const { env: environment } = process;
const debug = Boolean(environment.MISSION_CONTROL_DEBUG);
async function main(argv = process.argv.slice(2)) {
	const streams = processStreams(redactor([environment.MISSION_CONTROL_TOKEN ?? ""]));
	try {
		await finish(await dispatch(argv, streams));
	} catch (thrown) {
		const failure = asFailure(thrown);
		streams.err(describeFailure(failure, debug));
		await finish(exitCodeOf(failure));
	}
}
async function dispatch(argv, streams) {
	const [verb, ...rest] = argv;
	if (verb === "--version") return say(streams, `${version}\n`);
	if (verb === "--help" || verb === "-h" || verb === "help" && rest.length === 0) return say(streams, helpForAll(await loadCommands()));
	if (verb === void 0) {
		streams.err(helpForAll(await loadCommands()));
		return 2;
	}
	const command = await findCommand(verb === "help" ? rest[0] ?? "" : verb);
	const given = parseArguments(command, verb === "help" ? ["--help"] : rest);
	return given.help ? say(streams, helpFor(command)) : runVerb(command, given);
}
function say(streams, text) {
	streams.out(text);
	return 0;
}
async function findCommand(verb) {
	const command = await loadCommand(verb);
	if (command) return command;
	if (verb.startsWith("-")) throw usage(`\`${verb}\` stands before any verb.`, "Write the verb first: `mission-control VERB [FLAGS]`; see `mission-control --help`.");
	const near = suggest(verb, VERBS);
	throw usage(`There is no verb \`${verb}\`.`, near === null ? "`mission-control --help` lists the verbs." : `Did you mean \`mission-control ${near}\`?`);
}
async function runVerb(command, given) {
	const declared = inputsOf(command);
	const inputs = makeInputs({
		inputs: declared,
		...given,
		environment
	});
	const flags = declared.filter(({ only }) => only !== "action");
	const redact = redactor([...secretsOf(flags, given.values, environment), environment.MISSION_CONTROL_TOKEN ?? ""]);
	const streams = processStreams(redact);
	const format = parseFormat(inputs.text("format"));
	const directory = directoryOf(command, inputs, "cli");
	return runCommand(command, terminal(streams, format, prefixOf(directory, environment)), (signal) => ({
		inputs,
		context: createContext({
			directory,
			identity: textOf(command, inputs, "identity"),
			keyText: null,
			kubeconfig: fileOf(textOf(command, inputs, "kubeconfig")),
			environment,
			log: makeLog(streams.err, wantsColor(process.stderr.isTTY, environment)),
			signal
		})
	}));
}
function terminal(streams, format, prefix) {
	const color = wantsColor(process.stdout.isTTY, environment);
	return {
		debug,
		show: async (output, workspace) => streams.out(await render(output, {
			format,
			color,
			workspace,
			prefix
		})),
		fail: (text) => streams.err(text)
	};
}
function textOf(command, inputs, name) {
	return command.inputs.some((input) => input.name === name) ? inputs.text(name) : null;
}
function fileOf(path) {
	return path === null ? null : { file: path };
}
async function finish(code) {
	process.exitCode = code;
	for (const stream of [process.stdout, process.stderr]) await new Promise((resolve) => stream.write("", () => resolve()));
	if (code === 130) process.exit(code);
}

export { main };