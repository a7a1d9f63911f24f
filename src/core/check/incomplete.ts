import { type Finding, finding } from '../finding.ts';
import type { Route } from '../routing/routes.ts';
import type { Inventory } from '../secrets/inventory.ts';
import type { UnreadablePath } from '../secrets/references.ts';

const HOUR = 3_600_000;

/** That a part of the question has no answer: `why` is a sentence, `help` what to do. */
export function unanswered(why: string, help: string | null): Finding {
  return finding({ rule: 'check-incomplete', severity: 'error', message: why, help });
}

/** That an inventory is too old to be believed; null where it is not. */
export function judgeAge(
  { collectedAt, namespace }: Pick<Inventory, 'collectedAt' | 'namespace'>,
  given: { readonly now: Date; readonly maxAgeHours: number },
): Finding | null {
  const hours = Math.floor((given.now.getTime() - Date.parse(collectedAt)) / HOUR);
  if (hours < given.maxAgeHours) return null;
  return unanswered(
    `The inventory of \`${namespace}\` is ${tell(hours)} old (${collectedAt}), so what it does not name may be there by now.`,
    'See whether the secret-fetcher is healthy: it publishes an inventory every hour. A file: take a new one with `mission-control check --save-inventory FILE`.',
  );
}

/** That nobody could see the Ingresses; none where there is no hostname to compare. */
export function judgeIngresses(
  routes: readonly Route[],
  { namespace, ingresses }: Pick<Inventory, 'namespace' | 'ingresses'>,
): readonly Finding[] {
  if (ingresses !== null || routes.length === 0) return [];
  return [
    unanswered(
      `Whether an Ingress of \`${namespace}\` claims one of the hostnames is not known: the fetcher may not list them.`,
      `Let it: \`kubectl -n ${namespace} apply -f stack/kubernetes/ingress-names.yaml\`.`,
    ),
  ];
}

/** A hostname that holds a variable nobody gave. */
export function judgeUnknownHostname({ hostname, kind, service, location }: Route): readonly Finding[] {
  if (kind !== 'unknown') return [];
  return [
    finding({
      rule: 'check-incomplete',
      severity: 'error',
      message: `\`${hostname}\` holds a variable nobody gave, so it was compared with nothing.`,
      help: 'Give the variable in `.env`, or with `--env-file FILE`.',
      service,
      location,
    }),
  ];
}

/** A path of a secret that cannot be read here: an error where the stack lacks a variable, a note where a shell in the container fills it in. */
export function judgePath({ service, path, variable }: UnreadablePath): Finding {
  const known = { service, location: path.location };
  return variable === null
    ? finding({
        ...known,
        rule: 'not-asked',
        severity: 'note',
        message: `Which secret \`${path.value}\` is, only the running \`${service}\` knows, so it was not looked for.`,
      })
    : finding({
        ...known,
        rule: 'check-incomplete',
        severity: 'error',
        message: `Which secret \`${path.value}\` is, is not known: nobody gave \`${variable}\`.`,
        help: 'Give the variable in `.env`, or with `--env-file FILE`.',
      });
}

function tell(hours: number): string {
  return hours < 48 ? `${hours} hours` : `${Math.floor(hours / 24)} days`;
}
