import type { Path } from '../../source/node.ts';
import { schema } from '../validate.generated.js';

/** A part of the schema, as far as messages need it. */
export interface Shape {
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly patternProperties?: Readonly<Record<string, Shape>>;
  readonly additionalProperties?: boolean | Shape;
  readonly items?: Shape;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Shape>>;
}

/** What the schema says about a place, and the name it has for that shape. */
export interface Found {
  readonly shape: Shape;
  readonly name: string | null;
}

const ROOT = schema as Shape;

/** Follows a path of data through the schema; null where it says nothing. */
export function lookUp(path: Path): Found | null {
  let found: Found | null = { shape: ROOT, name: null };
  for (const step of path) {
    const next: Shape | undefined = found === null ? undefined : stepInto(found.shape, step);
    found = next === undefined ? null : resolve(next);
  }
  return found;
}

function stepInto(shape: Shape, step: string | number): Shape | undefined {
  if (typeof step === 'number') return shape.items;
  if (shape.properties && Object.hasOwn(shape.properties, step)) return shape.properties[step];
  const pattern = Object.entries(shape.patternProperties ?? {}).find(([text]) => new RegExp(text, 'u').test(step));
  if (pattern) return pattern[1];
  return typeof shape.additionalProperties === 'object' ? shape.additionalProperties : undefined;
}

function resolve(shape: Shape): Found {
  const name = shape.$ref?.replace('#/$defs/', '');
  const target = name === undefined ? undefined : ROOT.$defs?.[name];
  return target === undefined || name === undefined ? { shape, name: null } : { shape: target, name };
}
