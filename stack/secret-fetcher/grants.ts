import { MissionControlError } from '../../src/errors.ts';
import type { Api } from './api.ts';

/** Which secrets the identity of the fetcher may read: the list it works from. */
export interface Grants {
  readonly names: readonly string[];
  /** Named by a rule, but not with all of get, list and watch. */
  readonly partial: readonly string[];
  /** False where the API server could not tell everything: what is not named may be granted all the same. */
  readonly complete: boolean;
}

interface Rule {
  readonly verbs?: readonly string[];
  readonly apiGroups?: readonly string[];
  readonly resources?: readonly string[];
  readonly resourceNames?: readonly string[];
}

const VERBS = ['get', 'list', 'watch'];

/** Asks the API server what this identity may do. Errors: those of `ask`, KUBERNETES_REFUSED where the answer is no list. */
export async function askGrants(api: Api): Promise<Grants> {
  const answer = await api.ask({
    method: 'POST',
    path: '/apis/authorization.k8s.io/v1/selfsubjectrulesreviews',
    body: {
      type: 'application/json',
      value: (namespace) => ({
        apiVersion: 'authorization.k8s.io/v1',
        kind: 'SelfSubjectRulesReview',
        spec: { namespace },
      }),
    },
  });
  const { status } = answer as {
    readonly status?: { readonly resourceRules?: readonly Rule[]; readonly incomplete?: boolean };
  };
  return readGrants(status?.resourceRules ?? [], api.last()?.namespace ?? '', status?.incomplete !== true);
}

/** The list in a review's rules. Errors: KUBERNETES_REFUSED where there is none, or no end to it. */
export function readGrants(rules: readonly Rule[], namespace: string, complete: boolean): Grants {
  const about = rules.filter(({ apiGroups, resources }) => has(apiGroups, '') && has(resources, 'secrets'));
  const reading = about.filter(({ verbs }) => VERBS.some((verb) => has(verbs, verb)));
  if (reading.some(({ resourceNames }) => (resourceNames ?? []).length === 0))
    throw refused(
      `The kubeconfig may read every Secret of the namespace ${namespace}, so that its Role is no list: use the one that \`stack/kubernetes/kubeconfig.sh secret-fetcher\` makes.`,
    );
  const named = [...new Set(reading.flatMap(({ resourceNames }) => resourceNames ?? []))].sort();
  const may = (verb: string, name: string) =>
    reading.some((rule) => has(rule.verbs, verb) && rule.resourceNames?.includes(name));
  const names = named.filter((name) => VERBS.every((verb) => may(verb, name)));
  if (names.length === 0)
    throw refused(
      `The Role of the fetcher names no Secret of the namespace ${namespace} with get, list and watch: \`kubectl -n ${namespace} apply -f stack/kubernetes/secret-fetcher.yaml\`.`,
    );
  return { names, partial: named.filter((name) => !names.includes(name)), complete };
}

function has(all: readonly string[] | undefined, one: string): boolean {
  return (all ?? []).some((value) => value === '*' || value === one);
}

function refused(message: string): MissionControlError {
  return new MissionControlError({ code: 'KUBERNETES_REFUSED', message });
}
