import { expect, test } from 'vitest';
import { drift } from '../../../src/core/plan/drift.ts';
import { deployed, planFor, running, type Tree } from './example.ts';

const TREE: Tree = {
  'compose.yaml':
    'services:\n  web:\n    image: web:1\n    restart: always\n    volumes: ["./conf:/conf"]\n  job:\n    image: job:1\n',
  'conf/a': 'a',
};

const found = async (snapshot: Awaited<ReturnType<typeof deployed>>) =>
  drift(await planFor(TREE, snapshot)).map(({ rule, service, location }) => [rule, service ?? location?.file]);

test('a server that matches git has none', async () => {
  expect(await found(await deployed(TREE))).toEqual([]);
});

test('a stopped container is named, a finished job is not', async () => {
  const snapshot = await deployed(TREE);
  const containers = snapshot.containers.map((container) => ({ ...container, state: 'exited' as const }));
  expect(await found({ ...snapshot, containers })).toEqual([['drift-container-stopped', 'web']]);
});

test('a container that is gone is named', async () => {
  const snapshot = await deployed(TREE);
  expect(await found({ ...snapshot, containers: snapshot.containers.slice(1) })).toEqual([
    ['drift-container-missing', 'web'],
  ]);
});

test('a container made by hand is named', async () => {
  const snapshot = await deployed(TREE);
  const containers = snapshot.containers.map((container) => ({ ...container, id: `${container.id}x` }));
  expect(await found({ ...snapshot, containers })).toEqual([
    ['drift-container-replaced', 'web'],
    ['drift-container-replaced', 'job'],
  ]);
});

test('a service nobody wrote down is named', async () => {
  const snapshot = await deployed(TREE);
  const containers = [...snapshot.containers, running('extra', 'extra:1')];
  expect(await found({ ...snapshot, containers })).toEqual([['drift-service-unknown', 'extra']]);
});

test('an edited file is named once, by its path, and what uses it is not blamed', async () => {
  const snapshot = await deployed(TREE);
  const edited = [{ path: 'conf/a', status: 'modified' as const }];
  expect(await found({ ...snapshot, edited })).toEqual([['drift-file-edited', 'conf/a']]);
});

test('an unhealthy container is named though a deploy would leave it alone', async () => {
  const snapshot = await deployed(TREE);
  const containers = snapshot.containers.map((container) => ({ ...container, health: 'unhealthy' as const }));
  expect((await found({ ...snapshot, containers })).map(([rule]) => rule)).toEqual([
    'drift-container-unhealthy',
    'drift-container-unhealthy',
  ]);
});
