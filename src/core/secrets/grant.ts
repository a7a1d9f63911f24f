/** The Role of the fetcher, which is its list of secrets; see stack/kubernetes/secret-fetcher.yaml. */
export const FETCHER_ROLE = 'secret-fetcher';

/** The command that lets the fetcher read one more secret: its name goes to the end of the Role's first rule. */
export function grantCommand(namespace: string, secret: string): string {
  const patch = JSON.stringify([{ op: 'add', path: '/rules/0/resourceNames/-', value: secret }]);
  return `kubectl -n ${namespace} patch role ${FETCHER_ROLE} --type json -p '${patch}'`;
}
