import type { Route } from '../../routing/routes.ts';
import type { Stack } from '../rule.ts';

/** Makes of a stack what several rules, or all services of one, need: once, however often it is asked for. */
export function perStack<T>(make: (stack: Stack) => T): (stack: Stack) => T {
  const made = new WeakMap<Stack, { readonly value: T }>();
  return (stack) => {
    const known = made.get(stack) ?? { value: make(stack) };
    made.set(stack, known);
    return known.value;
  };
}

/** The routes of each service, by its name, in file order. */
export const routesByService: (stack: Stack) => ReadonlyMap<string, readonly Route[]> = perStack(({ routes }) => {
  const found = new Map<string, Route[]>();
  for (const route of routes) found.set(route.service, [...(found.get(route.service) ?? []), route]);
  return found;
});
