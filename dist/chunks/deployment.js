import { t as isDeploymentId } from "./parse.js";
import { t as usage } from "./usage.js";

// src/commands/deployment.ts
function deploymentId(given, now, revision) {
	if (given === null) return `${now.toISOString().replace(/[-:]|\.\d+Z/g, "").toLowerCase()}-${revision.slice(0, 8)}`;
	return checkId(given);
}
function checkId(given) {
	if (isDeploymentId(given)) return given;
	throw usage(`\`${given}\` cannot be the id of a deployment.`, "An id is made of a–z, 0–9 and single dashes inside, at most 64 of them.");
}
function narrate(log, begin) {
	let begun = false;
	return (message) => {
		if (!begun) log.info(begin);
		begun = true;
		if (message.type !== "progress") return;
		log.info([
			message.phase,
			message.service,
			message.text
		].filter((part) => part !== null).join(": "));
	};
}
function concluded(record, log) {
	if (record.outcome === "deployed") log.info("Next: see from outside that it works, with `mission-control verify`.");
	if (record.outcome === "rollback-failed") log.warn("The server is neither wholly new nor wholly old: see `mission-control status` and look at it now.");
	return {
		kind: "record",
		record,
		findings: []
	};
}
function describeLock(lock) {
	const whom = `${lock.holder} since ${lock.since} for ${lock.revision.slice(0, 12)} (deployment ${lock.id}, fence ${lock.fence})`;
	return lock.alive ? `Lock: held by ${whom}, in phase ${lock.phase} since ${lock.phaseSince}` : `Lock: left behind by ${whom}, which died in phase ${lock.phase}; the next deploy recovers`;
}

export { narrate as a, describeLock as i, concluded as n, deploymentId as r, checkId as t };