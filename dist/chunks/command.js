// src/commands/command.ts
const STACK_INPUTS = [
	{
		name: "directory",
		type: "text",
		placeholder: "DIR",
		description: "Directory of the stack; without it also looked for upwards, as docker compose does",
		default: "."
	},
	{
		name: "file",
		type: "list",
		placeholder: "FILE",
		description: "Compose file, relative to the directory; may be given again (default: as docker compose looks for it)"
	},
	{
		name: "env-file",
		type: "list",
		placeholder: "FILE",
		description: "File of variables, relative to the directory; may be given again (default: .env)"
	},
	{
		name: "settings",
		type: "text",
		placeholder: "FILE",
		description: "Settings file, relative to the directory (default: mission-control.yaml where there is one)"
	}
];
const SETTINGS_INPUTS = STACK_INPUTS.filter(({ name }) => ["directory", "settings"].includes(name));
const SERVER_INPUTS = [{
	name: "identity",
	type: "text",
	placeholder: "FILE",
	description: "Private key for the server (default: the keys of the ssh agent at SSH_AUTH_SOCK)",
	only: "cli"
}, {
	name: "ssh-key",
	type: "text",
	description: "Private key for the server, its text",
	only: "action",
	secret: true
}];
const OUTPUT_INPUTS = [{
	name: "format",
	type: "text",
	placeholder: "FORMAT",
	description: "How the result is printed: terminal, json, github, markdown or sarif",
	default: "terminal",
	only: "cli"
}];
function inputsOf(command) {
	return [...command.inputs, ...OUTPUT_INPUTS];
}

export { inputsOf as i, SETTINGS_INPUTS as n, STACK_INPUTS as r, SERVER_INPUTS as t };