import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { NO_TEST_DATA, testData, withTestData } from '../../test-data.ts';

/** A part of a JSON Schema, ours or the public one. */
interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly patternProperties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly oneOf?: readonly Schema[];
  readonly anyOf?: readonly Schema[];
}

const ours: Schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../schema/compose.schema.json'), 'utf8'));

/** Every attribute by its path, `services.*.ports.[].target`, with what the schema says of it. */
function attributesOf(root: Schema): ReadonlyMap<string, Schema> {
  const found = new Map<string, Schema>();
  const walk = (schema: Schema, path: readonly string[], within: readonly string[]): void => {
    const name = schema.$ref?.replace('#/$defs/', '');
    const target = name === undefined || within.includes(name) ? undefined : root.$defs?.[name];
    if (target && name) walk(target, path, [...within, name]);
    for (const other of [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])]) walk(other, path, within);
    for (const [key, value] of Object.entries(schema.properties ?? {})) {
      found.set([...path, key].join('.'), value);
      walk(value, [...path, key], within);
    }
    for (const value of Object.values(schema.patternProperties ?? {})) walk(value, [...path, '*'], within);
    if (typeof schema.additionalProperties === 'object') walk(schema.additionalProperties, [...path, '*'], within);
    if (schema.items) walk(schema.items, [...path, '[]'], within);
  };
  walk(root, [], []);
  return found;
}

test('every attribute is described', () => {
  const attributes = [...attributesOf(ours)];
  expect(attributes.length).toBeGreaterThan(300);
  expect(attributes.filter(([, { description }]) => !description?.endsWith('.')).map(([path]) => path)).toEqual([]);
});

describe.skipIf(NO_TEST_DATA !== null)(withTestData('beside the public schema'), () => {
  const theirs: Schema =
    NO_TEST_DATA === null ? JSON.parse(readFileSync(testData('data/compose-spec.json'), 'utf8')) : {};

  test('ours knows the same attributes', () => {
    expect([...attributesOf(ours).keys()].sort()).toEqual([...attributesOf(theirs).keys()].sort());
  });

  test('ours describes them in its own words', () => {
    const known = attributesOf(theirs);
    const copied = [...attributesOf(ours)].filter(([path, { description }]) => {
      const text = known.get(path)?.description;
      return text !== undefined && text.length > 40 && text === description;
    });
    expect(copied.map(([path]) => path)).toEqual([]);
  });
});
