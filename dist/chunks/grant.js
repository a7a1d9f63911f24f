// src/core/secrets/grant.ts
const FETCHER_ROLE = "secret-fetcher";
function grantCommand(namespace, secret) {
	const patch = JSON.stringify([{
		op: "add",
		path: "/rules/0/resourceNames/-",
		value: secret
	}]);
	return `kubectl -n ${namespace} patch role ${FETCHER_ROLE} --type json -p '${patch}'`;
}

export { grantCommand as n, FETCHER_ROLE as t };