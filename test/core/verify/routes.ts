import type { Route } from '../../../src/core/routing/routes.ts';

/** A route for tests. */
export function route(given: Partial<Route> = {}): Route {
  return {
    hostname: 'app.lab.test',
    kind: 'exact',
    service: 'app',
    path: '/',
    port: 80,
    posture: 'authenticated',
    certificate: true,
    location: { file: 'compose.yaml', range: { line: 5, column: 7, endLine: 5, endColumn: 19 } },
    ...given,
  };
}
