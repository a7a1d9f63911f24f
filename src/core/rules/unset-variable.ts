import type { VariableReference } from '../compose/project.ts';
import { type Finding, finding } from '../finding.ts';
import type { Rule } from './rule.ts';

/** So many of the other places are named. */
const SHOWN = 5;

/** A variable that no file of variables gives: Compose puts nothing in its place, and goes on. */
export const unsetVariable: Rule = {
  id: 'unset-variable',
  summary: 'a variable is given by no file of variables, and has no default',
  check: ({ project }) => [...groupByCause(project.variables.filter(isUnset)).values()].map(tell),
};

/** One that is written as required has a finding of its own. */
function isUnset({ known, hasDefault, required }: VariableReference): boolean {
  return !known && !hasDefault && !required;
}

/** Places of one variable in one service; what several services share through an anchor is the first one's. */
function groupByCause(references: readonly VariableReference[]): ReadonlyMap<string, readonly VariableReference[]> {
  const places = new Set<string>();
  const groups = new Map<string, VariableReference[]>();
  for (const reference of references) {
    const place = JSON.stringify([reference.name, reference.location]);
    if (places.has(place)) continue;
    places.add(place);
    const key = JSON.stringify([reference.name, reference.service]);
    groups.set(key, [...(groups.get(key) ?? []), reference]);
  }
  return groups;
}

function tell(references: readonly VariableReference[]): Finding {
  const [first, ...others] = references;
  const name = first?.name ?? '';
  return finding({
    rule: unsetVariable.id,
    severity: 'error',
    message: `No file of variables gives \`${name}\`: Compose puts nothing in its place.`,
    help: `Set \`${name}\` in \`.env\`, write \`\${${name}:-default}\`, or \`$$${name}\` where a program in the container is to read it.`,
    service: first?.service ?? null,
    location: first?.location ?? null,
    related: others.slice(0, SHOWN).map(({ location }) => ({ message: 'and here', location })),
  });
}
