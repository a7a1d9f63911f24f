// src/core/source/suggest.ts
const CANDIDATES = 1e3;
function suggest(word, candidates) {
	const wanted = word.toLowerCase();
	let best = null;
	let tried = 0;
	let least = Math.max(1, Math.floor(wanted.length / 3)) + 1;
	for (const candidate of candidates) {
		if (++tried > 1e3) return null;
		if (candidate === word || Math.abs(candidate.length - word.length) >= least) continue;
		const distance = editDistance(wanted, candidate.toLowerCase());
		if (distance < least && distance < candidate.length) {
			least = distance;
			best = candidate;
		}
	}
	return best;
}
function didYouMean(word, candidates) {
	const best = suggest(word, candidates);
	return best === null ? null : `Did you mean \`${best}\`?`;
}
function editDistance(a, b) {
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let row = 1; row <= a.length; row++) {
		const current = [row];
		for (let column = 1; column <= b.length; column++) {
			const same = a[row - 1] === b[column - 1];
			let cost = Math.min((last[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1, (last[column - 1] ?? 0) + (same ? 0 : 1));
			if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
			current.push(cost);
		}
		beforeLast = last;
		last = current;
	}
	return last[b.length] ?? 0;
}

export { suggest as i, didYouMean as n, editDistance as r, CANDIDATES as t };