import "./rolldown-runtime.js";
import { n as isRevision } from "./parse.js";
import { n as askFor, t as readServer } from "./server-settings.js";
import { n as SETTINGS_INPUTS, t as SERVER_INPUTS } from "./command.js";
import { a as narrate, n as concluded, r as deploymentId } from "./deployment.js";
import { t as usage } from "./usage.js";

// src/commands/deploy.ts
const deploy = {
	verb: "deploy",
	summary: "Make the server match git, or put it back",
	inputs: [
		{
			name: "revision",
			type: "text",
			placeholder: "SHA",
			description: "Commit to deploy, 40 hex digits (default: the one checked out)"
		},
		{
			name: "id",
			type: "text",
			placeholder: "ID",
			description: "Name of this deployment (default: made up); the same id never deploys twice"
		},
		...SETTINGS_INPUTS,
		...SERVER_INPUTS
	],
	async run(inputs, context) {
		const settings = await readServer(inputs, context);
		const revision = await revisionToDeploy(inputs.text("revision"), context);
		const id = deploymentId(inputs.text("id"), context.clock.now(), revision);
		const server = context.connect(settings);
		const begin = `Deploying ${revision.slice(0, 12)} as ${id}`;
		const result = await askFor(server, {
			verb: "deploy",
			revision,
			id
		}, narrate(context.log, begin));
		return concluded(result.record, context.log);
	}
};
async function revisionToDeploy(given, context) {
	const revision = given ?? await context.workspace.revision();
	if (revision === null) throw await noRevision(context);
	if (isRevision(revision)) return revision;
	throw usage(`\`${revision}\` is no full commit id.`, "Give all 40 hex digits, lower case, as `git rev-parse NAME` prints them.");
}
async function noRevision({ workspace }) {
	const begin = `There is no revision to deploy: ${workspace.directory}`;
	if (await workspace.at("HEAD") === null) return usage(`${begin} is no git checkout with a commit.`, "Name a commit of main with `--revision SHA`.");
	return usage(`${begin} has uncommitted changes.`, "Commit and merge them first, or name a commit of main with `--revision SHA`.");
}

export { deploy };