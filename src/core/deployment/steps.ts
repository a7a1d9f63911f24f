import type { Change } from '../plan/change.ts';
import type { Awaited, Step } from './journal.ts';

/** `service` must not start before `on` reached `condition`. */
export interface Edge {
  readonly service: string;
  readonly on: string;
  readonly condition: Awaited['condition'];
}

/** Orders the changes of a plan: removals first (they free ports and names), then level by level along the edges. */
export function stepsOf(changes: readonly Change[], edges: readonly Edge[]): Step[] {
  const named = (action: Change['action']) =>
    changes.filter((change) => change.action === action).map((change) => change.service);
  const removed = named('remove');
  const restarted = new Set([...named('restart'), ...named('signal')]);
  const started = [...named('create'), ...named('recreate'), ...restarted];
  const levels = levelsOf(started, edges).map((level, index, all) => ({
    remove: [],
    recreate: level.filter((service) => !restarted.has(service)),
    restart: level.filter((service) => restarted.has(service)),
    awaited: awaitedBy(new Set(all.slice(index + 1).flat()), level, edges),
  }));
  if (removed.length === 0) return levels;
  return [{ remove: removed, recreate: [], restart: [], awaited: [] }, ...levels];
}

/** Groups services so that each stands after all it depends on; a cycle ends in one last group. */
export function levelsOf(services: readonly string[], edges: readonly Edge[]): string[][] {
  const levels: string[][] = [];
  let left = [...services];
  while (left.length > 0) {
    const ready = left.filter((service) => !edges.some((edge) => edge.service === service && left.includes(edge.on)));
    const level = ready.length > 0 ? ready : left;
    levels.push(level);
    left = left.filter((service) => !level.includes(service));
  }
  return levels;
}

const STRENGTH = { started: 0, healthy: 1, completed: 2 } as const;

function awaitedBy(later: ReadonlySet<string>, level: readonly string[], edges: readonly Edge[]): Awaited[] {
  return level.flatMap((service) => {
    const conditions = edges
      .filter((edge) => edge.on === service && later.has(edge.service))
      .map((edge) => edge.condition)
      .sort((a, b) => STRENGTH[b] - STRENGTH[a]);
    return conditions[0] === undefined ? [] : [{ service, condition: conditions[0] }];
  });
}
