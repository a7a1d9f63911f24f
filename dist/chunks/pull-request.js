import "./rolldown-runtime.js";
import { t as ask } from "./client.js";

// src/adapters/github/pull-request.ts
const TRIES = 5;
const PAUSE = 3;
async function findPullRequest(client, place, head, sleep) {
	const number = (await ask("list the pull requests", () => client.pulls.list({
		...place,
		state: "open",
		head: `${head.owner}:${head.branch}`,
		...head.base === null ? {} : { base: head.base },
		per_page: 100
	}))).find((pull) => pull.head.sha === head.sha)?.number;
	if (number === void 0) return null;
	for (let tries = 1;; tries += 1) {
		const pull = await readPull(client, place, number);
		if (!isAt(pull, head.sha)) return null;
		const merged = await mergeOf(client, place, pull.merge_commit_sha, head.sha);
		const conflicts = pull.mergeable === false;
		if (conflicts) return {
			number,
			merged: null,
			conflicts
		};
		if (merged !== null || tries >= TRIES) return {
			number,
			merged,
			conflicts
		};
		await sleep(PAUSE);
	}
}
async function isCurrent(client, place, { number, sha }) {
	return isAt(await readPull(client, place, number), sha);
}
function readPull(client, place, number) {
	return ask(`read pull request ${number}`, () => client.pulls.get({
		...place,
		pull_number: number
	}));
}
function isAt(pull, sha) {
	return pull.state === "open" && pull.head.sha === sha;
}
async function mergeOf(client, place, sha, head) {
	if (sha === null) return null;
	return (await ask("read the merge", () => client.git.getCommit({
		...place,
		commit_sha: sha
	}))).parents.some((parent) => parent.sha === head) ? sha : null;
}

export { findPullRequest, isCurrent };