import type { Project, Service } from '../compose/project.ts';
import type { Action, Change, Reason } from './change.ts';
import { dependencyOrder, sharedWith } from './edges.ts';

/** Adds what has to follow: whoever shares a namespace with a changed service, and `depends_on` with `restart: true`. */
export function withFollowers(changes: readonly Change[], project: Project): Change[] {
  const byName = new Map(changes.map((change) => [change.service, change]));
  for (const name of dependencyOrder(project)) {
    const service = project.services.get(name);
    const change = byName.get(name);
    if (service === undefined || change === undefined || change.action === 'create') continue;
    byName.set(name, followed(change, service, byName));
  }
  return changes.map((change) => byName.get(change.service) ?? change);
}

function followed(change: Change, service: Service, changes: ReadonlyMap<string, Change>): Change {
  const actionOf = (name: string) => changes.get(name)?.action ?? 'none';
  const shared = sharedWith(service).map((name) =>
    follow(actionOf(name), `shares a namespace or volumes with ${name}`),
  );
  const restarted = service.dependsOn
    .filter(({ restart }) => restart)
    .map(({ service: name }) => follow(actionOf(name) === 'none' ? 'none' : 'restart', `restarts with ${name}`));
  return [...shared, ...restarted].reduce(stronger, change);
}

interface Following {
  readonly action: Action;
  readonly reason: Reason;
}

function follow(action: Action, relation: string): Following {
  const verb = action === 'restart' ? 'restarted' : 'recreated';
  const followed = action === 'create' ? 'recreate' : action;
  return { action: followed, reason: { kind: 'follows', text: `${relation}, which is ${verb}` } };
}

function stronger(change: Change, { action, reason }: Following): Change {
  if (action !== 'recreate' && action !== 'restart') return change;
  const kept = change.action === 'recreate' ? 'recreate' : action;
  return { ...change, action: kept, reasons: [...change.reasons, reason] };
}
