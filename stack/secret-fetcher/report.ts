import type { Known } from './known.ts';
import { nameProcess, type Status } from './status.ts';
import type { Tools } from './tools.ts';

const EXPIRY_DAYS = 14;
const DAY = 86_400_000;

/** What the health check is told. */
export function statusOf(tools: Tools, known: ReadonlyMap<string, Known>, complete: boolean): Status {
  const access = tools.api.last();
  const credentialsExpireAt = access?.expiresAt ?? null;
  watchExpiry(tools, credentialsExpireAt);
  return {
    process: nameProcess(process.pid) ?? '',
    heartbeat: new Date().toISOString(),
    namespace: access?.namespace ?? null,
    complete,
    secrets: [...known].map(([name, { fetchedAt, changedAt }]) => ({ name, fetchedAt, changedAt })),
    problems: tools.problems.list(),
    credentialsExpireAt,
  };
}

/** That the token ends soon is a problem; that it has ended, the API server says itself. */
function watchExpiry({ problems }: Tools, expiresAt: string | null): void {
  const left = expiresAt === null ? Number.POSITIVE_INFINITY : Date.parse(expiresAt) - Date.now();
  if (left > 0 && left < EXPIRY_DAYS * DAY)
    problems.set(
      'the credentials',
      `The token of the kubeconfig ends on ${expiresAt}: make a new one in time, as stack/kubernetes/kubeconfig.sh says.`,
    );
  else problems.clear('the credentials');
}
