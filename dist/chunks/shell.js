import "./rolldown-runtime.js";
import { n as MissionControlError } from "./errors.js";
import { c as parseHostKeys, n as TIMINGS, t as Connection } from "./connection.js";
import { n as excerpt, t as loadKey } from "./key.js";

// src/adapters/server/quote.ts
function quote(argv) {
	return argv.map(quoteWord).join(" ");
}
function quoteWord(word) {
	return /^[A-Za-z0-9_./:=@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

// src/adapters/server/shell.ts
const OUTPUT_LIMIT = 4194304;
async function openShell(administrator, credentials, timings = TIMINGS) {
	const pinned = parseHostKeys(administrator.hostKeys);
	const connection = await Connection.open({
		...administrator,
		pinned
	}, await loadKey(credentials), timings);
	return {
		get hostKeys() {
			return connection.hostKeys;
		},
		run: (argv, options = {}) => runOverThere(connection, argv, options),
		close: () => connection.close()
	};
}
async function runOverThere(connection, argv, options) {
	const stdout = collector();
	const stderr = collector();
	const code = await within(options.timeoutSeconds ?? 60, argv, connection.execute(quote(argv), {
		onStdout: stdout.push,
		onStderr: stderr.push,
		...options.input === void 0 ? {} : { input: options.input }
	}));
	if (code === null) throw new MissionControlError({
		code: "CONNECTION_LOST",
		message: `The session ended before \`${excerpt(argv.join(" "))}\` had.`,
		hint: "Run the command again; what is in place already stays."
	});
	return {
		code,
		stdout: stdout.text(),
		stderr: stderr.text()
	};
}
async function within(seconds, argv, task) {
	let timer;
	const late = new Promise((_, reject) => {
		timer = setTimeout(() => reject(tooLate(argv, seconds)), seconds * 1e3);
	});
	try {
		return await Promise.race([task, late]);
	} finally {
		clearTimeout(timer);
	}
}
function tooLate(argv, seconds) {
	return new MissionControlError({
		code: "COMMAND_TIMEOUT",
		message: `\`${excerpt(argv.join(" "))}\` did not end on the server within ${seconds} s.`,
		hint: "Run the command again; what is in place already stays."
	});
}
function collector() {
	const chunks = [];
	let size = 0;
	return {
		push: (chunk) => {
			size += chunk.length;
			if (size <= OUTPUT_LIMIT) chunks.push(chunk);
		},
		text: () => Buffer.concat(chunks).toString("utf8")
	};
}

export { openShell };