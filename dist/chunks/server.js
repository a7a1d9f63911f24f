import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { c as parseHostKeys, i as isLost, n as TIMINGS, t as Connection } from "./connection.js";
import { r as parseMessage } from "./parse.js";
import { i as printable, n as excerpt, r as isErrorCode, t as loadKey } from "./key.js";

// src/core/protocol/print.ts
function printRequest(request) {
	switch (request.verb) {
		case "version":
		case "snapshot":
		case "lock": return request.verb;
		case "plan": return `plan ${request.revision}`;
		case "deploy": return `deploy ${request.revision} ${request.id}`;
		case "status": return request.id === null ? "status" : `status ${request.id}`;
		case "rollback": return request.to === null ? `rollback ${request.id}` : `rollback ${request.id} ${request.to}`;
		case "unlock": return `unlock ${request.fence}`;
		case "abort": return `abort ${request.id}`;
	}
}

// src/adapters/server/lines.ts
const LINE_LIMIT = 8388608;
const TOTAL_LIMIT = 67108864;
function lineReader(onLine, limits = {
	line: LINE_LIMIT,
	total: TOTAL_LIMIT
}) {
	let pending = [];
	let length = 0;
	let total = 0;
	const decoder = new TextDecoder("utf-8", { fatal: true });
	const hold = (part) => {
		length += part.length;
		if (length > limits.line) throw tooLong(`a line of more than ${limits.line} bytes`);
		pending.push(part);
	};
	const flush = () => {
		const line = Buffer.concat(pending);
		pending = [];
		length = 0;
		onLine(decode(decoder, line));
	};
	return {
		push(chunk) {
			total += chunk.length;
			if (total > limits.total) throw tooLong(`more than ${limits.total} bytes`);
			let start = 0;
			for (let newline = chunk.indexOf(10); newline >= 0; newline = chunk.indexOf(10, start)) {
				hold(chunk.subarray(start, newline));
				flush();
				start = newline + 1;
			}
			if (start < chunk.length) hold(chunk.subarray(start));
		},
		end() {
			if (length > 0) flush();
		}
	};
}
function decode(decoder, line) {
	try {
		return decoder.decode(line);
	} catch (cause) {
		throw new MissionControlError({
			code: "AGENT_PROTOCOL",
			message: "The server sent bytes that are no UTF-8 text.",
			hint: "See what the account prints when it logs in; the agent alone may answer.",
			cause
		});
	}
}
function tooLong(what) {
	return new MissionControlError({
		code: "AGENT_PROTOCOL",
		message: `The server sent ${what}; the rest was not read.`,
		hint: "See what the account prints when it logs in; the agent alone may answer."
	});
}

// src/adapters/server/silence.ts
function silenceLimit(seconds) {
	let give;
	const exceeded = new Promise((_, reject) => {
		give = reject;
	});
	const timer = setTimeout(() => give(tooSilent(seconds)), seconds * 1e3);
	return {
		exceeded,
		broken: () => timer.refresh(),
		end: () => clearTimeout(timer)
	};
}
function tooSilent(seconds) {
	return new MissionControlError({
		code: "CONNECTION_LOST",
		message: `The server has said nothing for ${seconds} s.`,
		hint: "See `mission-control status`, then run the command again."
	});
}

// src/adapters/server/conversation.ts
const STDERR_LIMIT = 2e3;
async function converse(question) {
	const { heard, code, stderr } = await listen(question);
	return conclude(question.request, heard.final() ?? noFinal(heard.greeted(), code, stderr));
}
async function greet(given) {
	const { heard, code, stderr } = await listen({
		...given,
		request: { verb: "lock" },
		onMessage: () => void 0
	});
	if (!heard.greeted()) noFinal(false, code, stderr);
}
async function listen(question) {
	const heard = listener(question);
	const reader = lineReader(heard.line);
	const silence = silenceLimit(question.silenceSeconds);
	let stderr = "";
	let code = null;
	try {
		const done = question.connection.execute(printRequest(question.request), {
			onStdout: (chunk) => {
				silence.broken();
				reader.push(chunk);
			},
			onStderr: (chunk) => {
				stderr = (stderr + chunk.toString("utf8")).slice(0, STDERR_LIMIT);
			}
		});
		code = await Promise.race([done, silence.exceeded]);
		if (code !== null) reader.end();
	} catch (error) {
		if (heard.final() === null || !isLost(error)) throw error;
	} finally {
		silence.end();
	}
	return {
		heard,
		code,
		stderr
	};
}
function listener(question) {
	let greeted = false;
	let final = null;
	const line = (text) => {
		if (text === "" && !greeted) return;
		const message = greeted ? parseMessage(text) : parseHello(text);
		if (final !== null) throw protocol("The agent went on after its last line.");
		greeted = true;
		if (message.type === "result" || message.type === "error") final = message;
		else question.onMessage(message);
	};
	return {
		line,
		greeted: () => greeted,
		final: () => final
	};
}
function parseHello(line) {
	let message;
	try {
		message = parseMessage(line);
	} catch (cause) {
		throw protocol(`Something else than the agent answered: \`${excerpt(line)}\`.`, cause);
	}
	if (message.type === "error") return message;
	if (message.type !== "hello") throw protocol(`The agent began with \`${message.type}\` instead of \`hello\`.`);
	if (message.protocol !== 1) throw new MissionControlError({
		code: "AGENT_VERSION",
		message: `The agent on the server (${excerpt(message.agent)}) speaks protocol ${message.protocol}, this is mission-control with protocol ${1}.`,
		hint: message.protocol < 1 ? "Bring the agent up to date: `mission-control server install`." : "Use the newer mission-control, or put this one on the server: `mission-control server install`."
	});
	return message;
}
function conclude(request, final) {
	if (final.type === "error") throw agentError(final);
	const { result } = final;
	if (result.verb !== request.verb) throw protocol(`The agent answered \`${result.verb}\` to \`${request.verb}\`.`);
	if ("id" in result && "id" in request && result.id !== request.id) throw protocol(`The agent answered for ${excerpt(result.id)} instead of ${request.id}.`);
	return result;
}
function noFinal(greeted, code, stderr) {
	if (greeted || code === null) throw new MissionControlError({
		code: "CONNECTION_LOST",
		message: "The session ended before the agent had given its result.",
		hint: "See `mission-control status`, then run the command again."
	});
	const said = stderr.trim() === "" ? "" : ` It said: \`${excerpt(stderr.trim())}\`.`;
	if (code === 126 || code === 127) throw new MissionControlError({
		code: "AGENT_MISSING",
		message: `No agent answers on the server for this key.${said}`,
		hint: "Put it there with `mission-control server install`; it also ties the key to the agent."
	});
	throw protocol(`The server ended the session (exit code ${code}) without a word from the agent.${said}`);
}
function agentError(error) {
	return new MissionControlError({
		code: isErrorCode(error.code) ? error.code : "AGENT_REFUSED",
		message: printable(error.message),
		hint: error.hint === null ? null : printable(error.hint)
	});
}
function protocol(message, cause) {
	return new MissionControlError({
		code: "AGENT_PROTOCOL",
		message,
		hint: "See that the start-up files of the account print nothing and that the agent is in place: `mission-control doctor`.",
		cause
	});
}

// src/adapters/server/reattach.ts
const LONGEST_PAUSE = 15;
const UNKNOWN_LIMIT = 3;
async function reattach(search) {
	let pause = 1;
	let phase = "";
	let unknown = 0;
	let deadline = search.monotonicSeconds() + search.limitSeconds;
	for (;;) {
		await search.sleep(pause);
		pause = Math.min(pause * 2, LONGEST_PAUSE);
		const status = await statusOrNull(search);
		const found = status?.deployment?.id === search.request.id ? status.deployment : null;
		if (found?.record) return {
			verb: search.request.verb,
			id: search.request.id,
			record: found.record
		};
		if (status !== null && found === null) unknown += 1;
		if (unknown >= UNKNOWN_LIMIT) throw neverBegun(search.request);
		if (found !== null && status?.lock?.id === search.request.id && status.lock.alive) deadline = search.monotonicSeconds() + search.limitSeconds;
		if (found && found.phase !== phase) {
			phase = found.phase;
			search.onMessage({
				type: "progress",
				at: "",
				phase: found.phase,
				service: null,
				text: "goes on at the server"
			});
		}
		if (search.monotonicSeconds() >= deadline) throw neverFound(search.request);
	}
}
async function statusOrNull(search) {
	try {
		return await search.status();
	} catch (error) {
		if (isLost(error) || isOutOfReach(error)) return null;
		if (error instanceof MissionControlError && error.code === "DEPLOYMENT_UNKNOWN") return {
			revision: null,
			lock: null,
			deployment: null,
			records: []
		};
		throw error;
	}
}
function isOutOfReach(error) {
	return error instanceof MissionControlError && ["SERVER_UNREACHABLE", "SERVER_TIMEOUT"].includes(error.code);
}
function neverBegun(request) {
	return new MissionControlError({
		code: "CONNECTION_LOST",
		message: `The connection was lost before the server had taken up ${request.id}; nothing was changed.`,
		hint: "Run the command again."
	});
}
function neverFound(request) {
	return new MissionControlError({
		code: "CONNECTION_LOST",
		message: `The connection was lost and the outcome of ${request.id} could not be learnt; the server ends it by itself.`,
		hint: `See \`mission-control status ${request.id}\` when the server can be reached again.`
	});
}

// src/adapters/server/server.ts
const CHANGING = [
	"deploy",
	"rollback",
	"unlock",
	"abort"
];
function connectServer(options) {
	return { ask: (request, onMessage = ignore) => ask(options, request, onMessage) };
}
async function ask(options, request, onMessage) {
	const { signal } = options;
	const detached = request.verb === "deploy" || request.verb === "rollback" ? request : null;
	return untilAborted(signal, detached, async () => {
		try {
			return await askOnce(options, request, onMessage);
		} catch (error) {
			if (detached === null || !isLost(error)) throw error;
			options.log.warn(`The connection was lost; the server goes on. Looking for ${detached.id} …`);
			return lookFor(options, detached, onMessage);
		}
	});
}
async function askOnce(options, request, onMessage) {
	const { settings, signal } = options;
	const timings = options.timings ?? TIMINGS;
	const pinned = parseHostKeys(settings.hostKeys);
	const key = await loadKey(options.credentials);
	signal.throwIfAborted();
	const connection = await Connection.open({
		...settings,
		pinned
	}, key, timings);
	const close = () => connection.close();
	signal.addEventListener("abort", close);
	const silenceSeconds = timings.silence;
	try {
		if (CHANGING.includes(request.verb)) await greet({
			connection,
			silenceSeconds
		});
		return await converse({
			connection,
			request,
			onMessage,
			silenceSeconds
		});
	} finally {
		signal.removeEventListener("abort", close);
		close();
	}
}
function lookFor(options, request, onMessage) {
	return reattach({
		request,
		status: () => askStatus(options, request.id),
		onMessage,
		limitSeconds: (options.timings ?? TIMINGS).reattach,
		sleep: (seconds) => options.clock.sleep(seconds),
		monotonicSeconds: () => options.clock.monotonicSeconds()
	});
}
async function askStatus(options, id) {
	const result = await askOnce(options, {
		verb: "status",
		id
	}, ignore);
	if (result.verb === "status") return result.status;
	throw new MissionControlError({
		code: "AGENT_PROTOCOL",
		message: "The agent did not answer with a status."
	});
}
async function untilAborted(signal, detached, task) {
	let stop = ignore;
	const aborted = new Promise((_, reject) => {
		stop = () => reject(interrupted(detached));
	});
	signal.addEventListener("abort", stop);
	try {
		return await Promise.race([aborted, task()]);
	} finally {
		signal.removeEventListener("abort", stop);
	}
}
function interrupted(detached) {
	return detached === null ? new MissionControlError({
		code: "INTERRUPTED",
		message: "Stopped."
	}) : new MissionControlError({
		code: "INTERRUPTED",
		message: `Stopped watching ${detached.id}; the server goes on with it.`,
		hint: `See how it ends: \`mission-control status ${detached.id}\``
	});
}
function ignore() {}

export { connectServer };