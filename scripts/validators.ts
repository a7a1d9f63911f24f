import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv, type Options } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standalone from 'ajv/dist/standalone/index.js';

/** Each schema and the validator made of it. A schema not yet written is left out. */
const VALIDATORS = [
  { schema: 'schema/compose.schema.json', output: 'src/core/compose/validate.generated.js' },
  { schema: 'schema/settings.schema.json', output: 'src/core/settings/validate.generated.js' },
  { schema: 'schema/inventory.schema.json', output: 'src/core/secrets/validate.generated.js' },
] as const;

/** Messages about settings take their help from descriptions; these are for people who read the schema alone. */
const WITHOUT_DESCRIPTIONS = 'schema/compose.schema.json';

const OPTIONS: Options = {
  allErrors: true,
  messages: false,
  inlineRefs: 2,
  strict: true,
  allowUnionTypes: true,
  strictTypes: false,
  code: { source: true, esm: true, lines: true },
};

const DECLARATION = `/** A fault in data: where (JSON pointer), which part of the schema says so, and its details. */
export interface SchemaError {
  readonly instancePath: string;
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** Whether data fits the schema; \`errors\` holds the faults of the last call. */
export declare const validate: { (data: unknown): boolean; errors?: readonly SchemaError[] | null };

/** The schema itself. */
export declare const schema: unknown;
`;

const root = fileURLToPath(new URL('..', import.meta.url));
const isCheck = process.argv.includes('--check');

for (const { schema, output } of VALIDATORS.filter(({ schema }) => existsSync(root + schema))) {
  const code = generate(schema);
  update(output, code);
  update(output.replace(/\.js$/, '.d.ts'), DECLARATION);
}

/** Source of an ES module that validates by a schema and needs nothing but what ajv has at run time. */
function generate(path: string): string {
  const schema: Record<string, unknown> = JSON.parse(
    readFileSync(root + path, 'utf8'),
    path === WITHOUT_DESCRIPTIONS ? dropDescription : undefined,
  );
  const ajv = String(schema.$schema).includes('2020-12') ? new Ajv2020(OPTIONS) : new Ajv(OPTIONS);
  ajv.addSchema(schema, path);
  const code = standalone.default(ajv, { validate: path });
  return `// Written by scripts/validators.ts from ${path}.\n${importRuntime(exportSchema(code))}\n`;
}

/** A property may be called so too. */
function dropDescription(key: string, value: unknown): unknown {
  return key === 'description' && typeof value === 'string' ? undefined : value;
}

/** The schema is embedded already: messages look up in it what would be right. */
function exportSchema(code: string): string {
  const name = /^const (schema\d+) = \{"\$schema"/m.exec(code)?.[1];
  if (name === undefined) throw new Error('The validator does not embed its schema; does the schema lack `$schema`?');
  return `${code}\nexport { ${name} as schema };`;
}

/** ajv asks for its helpers with \`require\`, which an ES module does not have. */
function importRuntime(code: string): string {
  const imports = new Map<string, string>();
  const body = code.replace(/require\("(ajv\/dist\/runtime\/\w+)"\)\.default/g, (_, module: string) => {
    const name = `runtime_${module.split('/').at(-1)}`;
    imports.set(name, module);
    return `${name}.default ?? ${name}`;
  });
  if (/\brequire\(/.test(body)) throw new Error('The validator asks for a module that a bundle cannot resolve.');
  const lines = [...imports].map(([name, module]) => `import ${name} from '${module}.js';`);
  return [...lines, body].join('\n');
}

function update(path: string, content: string): void {
  const current = existsSync(root + path) ? readFileSync(root + path, 'utf8') : null;
  if (current === content) return;
  if (!isCheck) {
    writeFileSync(root + path, content);
    console.log(`wrote ${path}`);
    return;
  }
  console.error(`${path} is not what its schema says. Run \`node scripts/validators.ts\`.`);
  process.exitCode = 1;
}
