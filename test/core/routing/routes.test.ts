import { expect, test } from 'vitest';
import { loadProject } from '../../../src/core/compose/load.ts';
import { routes } from '../../../src/core/routing/routes.ts';

async function routesIn(services: string, postures = {}) {
  const text = `services:\n${services}`;
  const read = async (path: string) => (path === 'compose.yaml' ? text : null);
  const { project } = await loadProject(read, { files: [], envFiles: [] });
  if (project === null) throw new Error('The stack cannot be read.');
  return routes(project, { postures });
}

test('a comma list gives a route for each hostname, each at its place', async () => {
  const found = await routesIn(`  web:
    image: web:1
    environment:
      VIRTUAL_HOST: "a.example.org, B.example.org"
      VIRTUAL_PORT: "8000"
      LETSENCRYPT_HOST: b.example.org
`);
  expect(found).toMatchObject([
    { hostname: 'a.example.org', kind: 'exact', service: 'web', port: 8000, path: '/', certificate: false },
    { hostname: 'b.example.org', kind: 'exact', service: 'web', port: 8000, path: '/', certificate: true },
  ]);
  expect(found.map(({ location }) => location.range)).toEqual([
    { line: 5, column: 22, endLine: 5, endColumn: 35 },
    { line: 5, column: 37, endLine: 5, endColumn: 50 },
  ]);
});

test('list form is read like map form', async () => {
  const found = await routesIn(`  web:
    image: web:1
    expose: ["5000"]
    environment:
      - VIRTUAL_HOST=a.example.org
      - ACME_HOST=a.example.org
`);
  expect(found).toMatchObject([{ hostname: 'a.example.org', port: 5000, certificate: true }]);
  expect(found[0]?.location.range).toEqual({ line: 6, column: 22, endLine: 6, endColumn: 35 });
});

test('the posture is that of the settings, authenticated where they are silent', async () => {
  const services = `  web:
    image: web:1
    environment: { VIRTUAL_HOST: "a.example.org,constructor", VIRTUAL_PORT: "80" }
`;
  const found = await routesIn(services, { 'a.example.org': 'public' });
  expect(found.map(({ posture }) => posture)).toEqual(['public', 'authenticated']);
});

test('expressions and wildcards are patterns, a variable nobody gave is unknown', async () => {
  const found = await routesIn(`  web:
    image: web:1
    environment: { VIRTUAL_HOST: "*.example.org,~^x.*$$,\${NAME}.example.org" }
`);
  expect(found.map(({ kind }) => kind)).toEqual(['pattern', 'pattern', 'unknown']);
});

test('a port that is no port is no port, several exposed ports mean 80', async () => {
  const found = await routesIn(`  a:
    image: web:1
    environment: { VIRTUAL_HOST: a.example.org, VIRTUAL_PORT: "70000" }
  b:
    image: web:1
    expose: ["5000", "6000"]
    environment: { VIRTUAL_HOST: b.example.org }
  c:
    image: web:1
    environment: { VIRTUAL_HOST: c.example.org }
  d:
    image: web:1
`);
  expect(found.map(({ service, port }) => [service, port])).toEqual([
    ['a', null],
    ['b', 80],
    ['c', null],
  ]);
});
