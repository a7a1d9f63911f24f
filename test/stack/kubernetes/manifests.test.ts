import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { FETCHER_ROLE } from '../../../src/core/secrets/grant.ts';
import { INVENTORY } from '../../../src/core/secrets/inventory.ts';

const DIRECTORY = join(import.meta.dirname, '../../../stack/kubernetes');

interface Manifest {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly rules?: readonly {
    readonly resources: readonly string[];
    readonly verbs: readonly string[];
    readonly resourceNames?: readonly string[];
  }[];
}

const files = readdirSync(DIRECTORY).filter((name) => name.endsWith('.yaml'));
const manifests = files.flatMap((name) =>
  parseAllDocuments(readFileSync(join(DIRECTORY, name), 'utf8')).map((document) => document.toJS() as Manifest),
);
const rulesOf = (name: string) => manifests.find((one) => one.kind === 'Role' && one.metadata.name === name)?.rules;

test('every rule names what it is about but the one about Ingresses: a rule without names, or with none, is about all', () => {
  const rules = manifests.flatMap((one) => one.rules ?? []);
  expect(rules.length).toBe(5);
  expect(rules.filter(({ resourceNames }) => (resourceNames ?? []).length === 0)).toEqual([
    { apiGroups: ['networking.k8s.io'], resources: ['ingresses'], verbs: ['list'] },
  ]);
  expect(
    rules.flatMap(({ verbs }) => verbs).filter((verb) => !['get', 'list', 'watch', 'patch'].includes(verb)),
  ).toEqual([]);
});

test('the list of the fetcher is the first rule of its Role, where the command that grants puts a name', () => {
  expect(rulesOf(FETCHER_ROLE)?.[0]).toMatchObject({ resources: ['secrets'], verbs: ['get', 'list', 'watch'] });
  expect(rulesOf(FETCHER_ROLE)?.[1]).toMatchObject({
    resources: ['configmaps'],
    verbs: ['get', 'patch'],
    resourceNames: [INVENTORY.configMap],
  });
});

test('whoever checks reads the inventory only', () => {
  expect(rulesOf('inventory-reader')).toEqual([
    { apiGroups: [''], resources: ['configmaps'], verbs: ['get'], resourceNames: [INVENTORY.configMap] },
  ]);
});

test('they go into whatever namespace they are applied to, and grant nothing in the whole cluster', () => {
  expect(manifests.filter(({ metadata }) => metadata.namespace !== undefined)).toEqual([]);
  expect(manifests.filter(({ kind }) => kind.startsWith('Cluster'))).toEqual([]);
});
