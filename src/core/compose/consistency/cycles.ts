import { type Finding, finding, type Location } from '../../finding.ts';
import type { Project, Service } from '../project.ts';

interface Edge {
  readonly to: string;
  readonly location: Location;
}

/** Services that wait for themselves: one finding for each circle, at the reference that closes it. */
export function findCycles(project: Project): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  for (const start of project.services.keys()) visit(project, start, { done, findings });
  return findings;
}

/** Walks without recursion: a chain may be as long as the file. */
function visit(project: Project, start: string, state: { done: Set<string>; findings: Finding[] }): void {
  if (state.done.has(start)) return;
  const path: { name: string; edges: Edge[] }[] = [{ name: start, edges: edgesOf(project.services.get(start)) }];
  const open = new Set([start]);
  while (path.length > 0) {
    const top = path.at(-1);
    const edge = top?.edges.shift();
    if (top === undefined || edge === undefined) {
      open.delete(top?.name ?? '');
      state.done.add(top?.name ?? '');
      path.pop();
    } else if (open.has(edge.to)) {
      state.findings.push(
        describe(
          top.name,
          edge,
          path.map((step) => step.name),
        ),
      );
    } else if (!state.done.has(edge.to) && project.services.has(edge.to)) {
      open.add(edge.to);
      path.push({ name: edge.to, edges: edgesOf(project.services.get(edge.to)) });
    }
  }
}

function edgesOf(service: Service | undefined): Edge[] {
  const depended = service?.dependsOn ?? [];
  return [...depended, ...(service?.references ?? [])].map(({ service: to, location }) => ({ to, location }));
}

function describe(from: string, edge: Edge, path: readonly string[]): Finding {
  const circle = [...path.slice(path.indexOf(edge.to)), edge.to].map((name) => `\`${name}\``).join(' → ');
  return finding({
    rule: 'dependency-cycle',
    severity: 'error',
    message:
      from === edge.to ? `\`${from}\` depends on itself.` : `Services wait for each other in a circle: ${circle}.`,
    help: 'Remove one of these dependencies: none of the services could start first.',
    service: from,
    location: edge.location,
  });
}
