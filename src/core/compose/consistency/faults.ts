import { type Finding, finding, type Location, type Related, type Severity } from '../../finding.ts';
import { child, type Node } from '../../source/node.ts';
import { CANDIDATES, suggest } from '../../source/suggest.ts';
import type { Project, Service } from '../project.ts';

/** A service with the node it was read from. */
export interface Checked {
  readonly project: Project;
  readonly service: Service;
  readonly node: Node;
}

/** What is wrong with a service; an error where nothing else is said. */
export function fault(
  service: Service,
  given: {
    rule: string;
    message: string;
    help: string;
    location: Location;
    related?: readonly Related[];
    severity?: Severity;
  },
): Finding {
  return finding({ severity: 'error', service: service.name, ...given });
}

/** The related place and the help for a name that is misspelt. */
export function similar(
  name: string,
  known: ReadonlyMap<string, { readonly location: Location }>,
  otherwise: string,
): { help: string; related: Related[] } {
  const nearest = known.size > CANDIDATES ? null : suggest(name, known.keys());
  const there = nearest === null ? undefined : known.get(nearest);
  if (nearest === null || there === undefined) return { help: otherwise, related: [] };
  return {
    help: `did you mean \`${nearest}\`?`,
    related: [{ message: `\`${nearest}\` is defined here`, location: there.location }],
  };
}

/** The node at a path of keys below a service. */
export function below(node: Node, ...keys: readonly string[]): Node | null {
  return keys.reduce<Node | null>((owner, key) => child(owner, key), node);
}

/** Whether a text still holds a variable nobody gave. */
export function hasVariable(text: string): boolean {
  return text.includes('${');
}
