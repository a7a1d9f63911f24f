import type { Finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Inventory } from '../secrets/inventory.ts';
import type { KnownSecrets } from '../secrets/known.ts';
import type { SecretUse } from '../secrets/references.ts';
import { judgeClaims, judgeZone } from './hostnames.ts';
import { judgeIngresses, judgePath, judgeUnknownHostname } from './incomplete.ts';
import { judgeMounts } from './mounts.ts';
import { judgeReference } from './secrets.ts';
import { judgeVariables } from './variables.ts';

/** Rules whose findings somebody may decide to live with. */
export const RULES = [
  'duplicate-hostname',
  'hostname-claimed',
  'hostname-outside-zone',
  'image-not-found',
  'not-asked',
  'secret-key-not-found',
  'secret-not-found',
  'secret-not-granted',
  'secrets-without-need',
  'variable-overridden',
];

/** What the stack alone shows: names outside the zone, mounts without need, names that cannot be read. */
export function checkAlone(
  uses: readonly SecretUse[],
  routes: readonly Route[],
  zone: string | null,
): readonly Finding[] {
  return [
    ...judgeZone(routes, zone),
    ...routes.flatMap(judgeUnknownHostname),
    ...uses.flatMap(judgeMounts),
    ...uses.flatMap(({ unreadable }) => unreadable.map(judgePath)),
  ];
}

/** What the stack relies on, compared with what is known of the namespace. */
export function checkAgainst(
  uses: readonly SecretUse[],
  routes: readonly Route[],
  given: { readonly known: KnownSecrets; readonly ingresses: Inventory['ingresses'] },
): readonly Finding[] {
  const { known, ingresses } = given;
  const { namespace } = known;
  const references = uses.flatMap((use) => use.references);
  return [
    ...once(references.flatMap((reference) => judgeReference(reference, known) ?? [])),
    ...uses.flatMap((use) => judgeVariables(use, known)),
    ...judgeClaims(routes, { namespace, ingresses }),
    ...judgeIngresses(routes, { namespace, ingresses }),
  ];
}

/** What is wrong with a secret is told once for each service; where else it is read stands beside it. */
function once(findings: readonly Finding[]): readonly Finding[] {
  const first = new Map<string, Finding>();
  for (const found of findings) {
    const before = first.get(found.message);
    const again =
      before === undefined || found.location === null ? [] : [{ message: 'and here', location: found.location }];
    first.set(found.message, before === undefined ? found : { ...before, related: [...before.related, ...again] });
  }
  return [...first.values()];
}
