import type { Project } from '../compose/project.ts';
import type { Change } from './change.ts';
import { dependencyOrder } from './edges.ts';

/** Changes as they are carried out: what others depend on first; what stays as it is last, in file order. */
export function inRolloutOrder(changes: readonly Change[], project: Project): Change[] {
  const order = dependencyOrder(project);
  const place = (change: Change) => order.indexOf(change.service);
  const touched = changes.filter(({ action }) => action !== 'none').sort((a, b) => place(a) - place(b));
  return [...touched, ...changes.filter(({ action }) => action === 'none')];
}
