import { type Finding, finding, type Location } from '../../finding.ts';
import { child, type MapNode, type Node } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Project, Service } from '../project.ts';

interface Edge {
  readonly to: string;
  readonly location: Location;
}

/** A service on the way, and its edges not yet walked. */
interface Step {
  readonly name: string;
  readonly edges: Iterator<Edge, undefined>;
}

/** Services that wait for themselves: one finding for each circle, at the reference that closes it. */
export function findCycles(project: Project, model: MapNode): Finding[] {
  const findings: Finding[] = [];
  const done = new Set<string>();
  for (const start of project.services.keys()) {
    for (const circle of walk(project, start, done)) findings.push(describe(model, circle));
  }
  return findings;
}

interface Circle {
  readonly names: readonly string[];
  readonly edge: Edge;
}

/** Walks without recursion: a chain may be as long as the file. */
function* walk(project: Project, start: string, done: Set<string>): Generator<Circle> {
  if (done.has(start)) return;
  const step = (name: string): Step => ({ name, edges: edgesOf(project.services.get(name)) });
  const path = [step(start)];
  const open = new Map([[start, 0]]);
  for (let top = path.at(-1); top !== undefined; top = path.at(-1)) {
    const edge = top.edges.next().value;
    const first = edge === undefined ? undefined : open.get(edge.to);
    if (edge === undefined) {
      open.delete(top.name);
      done.add(top.name);
      path.pop();
    } else if (first !== undefined) {
      yield { names: namesFrom(path, first), edge };
    } else if (!done.has(edge.to) && project.services.has(edge.to)) {
      open.set(edge.to, path.length);
      path.push(step(edge.to));
    }
  }
}

function edgesOf(service: Service | undefined): Iterator<Edge, undefined> {
  const all = [...(service?.dependsOn ?? []), ...(service?.references ?? [])];
  return all.map(({ service: to, location }) => ({ to, location })).values();
}

/** Of a longer circle the middle is left out. */
const SHOWN = 8;

function namesFrom(path: readonly Step[], first: number): readonly string[] {
  const names = (from: number, to?: number) => path.slice(from, to).map(({ name }) => `\`${name}\``);
  if (path.length - first <= SHOWN) return names(first);
  return [...names(first, first + SHOWN - 1), '…', ...names(-1)];
}

function describe(model: MapNode, { names, edge }: Circle): Finding {
  const from = names.at(-1)?.slice(1, -1) ?? '';
  return finding({
    rule: 'dependency-cycle',
    severity: 'error',
    message:
      names.length === 1
        ? `${names[0]} depends on itself.`
        : `Services wait for each other in a circle: ${[...names, names[0]].join(' → ')}.`,
    help: 'Remove one of these dependencies: none of the services could start first.',
    service: from,
    ...placeOf(child(model, 'services'), from, edge),
  });
}

/** What a service takes from an anchor may be right for others who do: it is told at the service. */
function placeOf(services: Node | null, from: string, { location }: Edge): Pick<Finding, 'location' | 'related'> {
  const entry = services?.kind === 'map' ? services.entries.get(from) : undefined;
  if (entry === undefined || holds(locate({ ...entry.keySpan, end: entry.value.span.end }), location))
    return { location, related: [] };
  return {
    location: locate(entry.keySpan),
    related: [{ message: 'what it takes from here refers to it', location }],
  };
}

/** Whether a place begins within another. */
function holds(outer: Location, inner: Location): boolean {
  const [whole, part] = [outer.range, inner.range];
  if (outer.file !== inner.file || whole === null || part === null) return false;
  const isAfter = part.line > whole.line || (part.line === whole.line && part.column >= whole.column);
  return isAfter && (part.line < whole.endLine || (part.line === whole.endLine && part.column < whole.endColumn));
}
