import "./rolldown-runtime.js";
import { n as isMissing, t as ask } from "./client.js";

// src/adapters/github/comment.ts
const LIMIT = 65536;
async function writeComment(client, place, given) {
	const body = shorten(`<!-- ${given.marker} -->\n${given.text}`);
	const own = await findOwn(client, place, given);
	if (own !== null && await update(client, place, {
		comment: own,
		body
	})) return;
	if (!given.isNews) return;
	await ask("write the comment", () => client.issues.createComment({
		...place,
		issue_number: given.number,
		body
	}));
}
async function findOwn(client, place, { number, marker }) {
	for (let page = 1;; page += 1) {
		const comments = await ask("list the comments", () => client.issues.listComments({
			...place,
			issue_number: number,
			per_page: 100,
			page
		}));
		const own = comments.find(({ user, body }) => user?.type === "Bot" && (body ?? "").startsWith(`<!-- ${marker} -->`));
		if (own !== void 0) return own.id;
		if (comments.length < 100) return null;
	}
}
async function update(client, place, { comment, body }) {
	try {
		await ask("write the comment", () => client.issues.updateComment({
			...place,
			comment_id: comment,
			body
		}));
		return true;
	} catch (error) {
		if (isMissing(error)) return false;
		throw error;
	}
}
function shorten(text) {
	if (text.length <= LIMIT) return text;
	const note = "\n\n… the rest is left out: see the summary of the job.\n";
	const room = text.slice(0, 65482);
	const end = room.lastIndexOf("\n");
	return `${end > 0 ? room.slice(0, end) : room}${note}`;
}

export { writeComment };