import schema from '../../../schema/settings.schema.json' with { type: 'json' };
import type { Path } from '../source/node.ts';
import { didYouMean } from '../source/suggest.ts';
import type { SchemaError } from './validate.generated.js';

/** A fault of the settings in words, and the path of what is at fault. */
export interface Explanation {
  readonly path: Path;
  /** The key at the end of the path is at fault, not its value. */
  readonly ofKey: boolean;
  readonly message: string;
  readonly remedy: string | null;
}

/** Says in words what the validator found. */
export function explain(error: SchemaError, value: unknown): Explanation {
  const path = stepsOf(error.instancePath);
  const { params, keyword } = error;
  if (keyword === 'additionalProperties') return unknownSetting(path, String(params.additionalProperty));
  if (keyword === 'required') return missingSetting(path, String(params.missingProperty));
  const { propertyName } = error as { readonly propertyName?: string };
  if (propertyName !== undefined) return badKey([...path, propertyName]);
  return { path, ofKey: false, ...badValue(error, path, at(value, path)) };
}

function unknownSetting(path: Path, key: string): Explanation {
  const known = knownSettings(path);
  const remedy = didYouMean(key, known) ?? `Known here: ${known.join(', ')}.`;
  return { path: [...path, key], ofKey: true, message: `\`${name([...path, key])}\` is not a setting.`, remedy };
}

function missingSetting(path: Path, key: string): Explanation {
  return {
    path,
    ofKey: typeof path.at(-1) === 'string',
    message: `\`${name(path)}\` needs \`${key}\`.`,
    remedy: describe([...path, key]),
  };
}

function badKey(path: Path): Explanation {
  return {
    path,
    ofKey: true,
    message: `\`${path.at(-1)}\` in \`${name(path.slice(0, -1))}\` is not a hostname.`,
    remedy: 'A hostname is written in lower case, without scheme, port or path.',
  };
}

function badValue(error: SchemaError, path: Path, value: unknown): { message: string; remedy: string | null } {
  const shown = typeof value === 'object' ? '' : ` \`${String(value).slice(0, 60)}\``;
  if (error.keyword === 'enum') {
    const allowed = error.params.allowedValues as readonly string[];
    return {
      message: `\`${name(path)}\` is${shown}; it must be one of ${allowed.join(', ')}.`,
      remedy: didYouMean(String(value), allowed),
    };
  }
  if (error.keyword === 'type') {
    const wanted = KINDS[String(error.params.type)] ?? String(error.params.type);
    return { message: `\`${name(path)}\` must be ${wanted}, not ${kindOf(value)}.`, remedy: describe(path) };
  }
  const { comparison, limit } = error.params;
  if (comparison !== undefined)
    return { message: `\`${name(path)}\` is${shown}; it must be ${comparison} ${limit}.`, remedy: describe(path) };
  return { message: `\`${name(path)}\` cannot be${shown || ' empty'}.`, remedy: describe(path) };
}

const KINDS: Readonly<Record<string, string>> = {
  object: 'a mapping',
  array: 'a list',
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
};

function kindOf(value: unknown): string {
  if (value === null || value === undefined) return 'empty';
  return KINDS[Array.isArray(value) ? 'array' : typeof value] ?? typeof value;
}

/** `server.hostKeys.0`; the whole file has a name too. */
function name(path: Path): string {
  return path.length === 0 ? 'mission-control.yaml' : path.join('.');
}

interface Schema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
}

function describe(path: Path): string | null {
  return schemaAt(path)?.description ?? null;
}

function knownSettings(path: Path): string[] {
  return Object.keys(schemaAt(path)?.properties ?? {});
}

function schemaAt(path: Path): Schema | null {
  let current: Schema | undefined = schema as Schema;
  for (const step of path) {
    const others: boolean | Schema | undefined = current?.additionalProperties;
    const named: Schema | undefined = current?.properties?.[step];
    current = typeof step === 'number' ? current?.items : (named ?? (typeof others === 'object' ? others : undefined));
  }
  return current ?? null;
}

function stepsOf(pointer: string): Path {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((step) => (/^\d+$/.test(step) ? Number(step) : step));
}

function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inner, step) =>
      typeof inner === 'object' && inner !== null ? (inner as Record<string | number, unknown>)[step] : undefined,
    value,
  );
}
