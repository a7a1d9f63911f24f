import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';

/** What GitHub says of its own REST interface. */
export interface Description {
  /** What is wrong with a request, in words; empty where GitHub would take it. */
  requestFaults(request: { readonly method: string; readonly url: URL; readonly body: unknown }): readonly string[];
  /** What is wrong with an answer of ours to it. */
  answerFaults(
    request: { readonly method: string; readonly url: URL },
    answer: { readonly status: number; readonly body: unknown },
  ): readonly string[];
  /** The example the description itself gives of a thing. */
  example(name: string): Record<string, unknown>;
}

interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly schema: { readonly type?: string };
}

interface Operation {
  readonly parameters?: readonly (Parameter | { readonly $ref: string })[];
  readonly requestBody?: { readonly required?: boolean };
  readonly responses: Readonly<Record<string, unknown>>;
}

interface Document {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly examples: Readonly<Record<string, { readonly value: Record<string, unknown> }>>;
  };
}

const NAME = 'github';

let loaded: Promise<Description> | null = null;

/** The OpenAPI description that GitHub publishes; it is large and loaded once. */
export function loadDescription(): Promise<Description> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Description> {
  const path = createRequire(import.meta.url).resolve('@octokit/openapi/generated/api.github.com.json');
  const document = JSON.parse(await readFile(path, 'utf8')) as Document;
  const ajv = new Ajv({
    strict: false,
    validateFormats: false,
    allErrors: true,
    logger: false,
    validateSchema: false,
    inlineRefs: false,
  });
  ajv.addSchema(document, NAME);
  const check = (pointer: string, value: unknown): string[] => {
    const validate = ajv.getSchema(`${NAME}#${pointer}`) ?? ajv.compile({ $ref: `${NAME}#${pointer}` });
    return validate(value)
      ? []
      : (validate.errors ?? []).map(({ instancePath, message }) => `body${instancePath} ${message}`);
  };
  return {
    requestFaults({ method, url, body }) {
      const found = findOperation(document, method, url.pathname);
      if (found === null) return [`GitHub has no ${method} ${url.pathname}`];
      const { operation, pointer } = found;
      const parameters = (operation.parameters ?? []).map((one) => resolveParameter(document, one));
      const bodyFaults =
        operation.requestBody === undefined || body === undefined
          ? operation.requestBody?.required
            ? ['the body is missing']
            : body === undefined
              ? []
              : ['GitHub takes no body here']
          : check(`${pointer}/requestBody/content/application~1json/schema`, body);
      return [...queryFaults(parameters, url), ...bodyFaults];
    },
    answerFaults({ method, url }, { status, body }) {
      const found = findOperation(document, method, url.pathname);
      if (found === null || found.operation.responses[status] === undefined)
        return [`GitHub never answers ${status} to ${method} ${url.pathname}`];
      return status >= 400 ? [] : check(`${found.pointer}/responses/${status}/content/application~1json/schema`, body);
    },
    example(name) {
      const given = document.components.examples[name];
      if (given === undefined) throw new Error(`The description has no example ${name}`);
      return structuredClone(given.value);
    },
  };
}

function findOperation(
  document: Document,
  method: string,
  path: string,
): { operation: Operation; pointer: string } | null {
  const fitting = Object.keys(document.paths).filter((template) => toPattern(template).test(path));
  const literal = (template: string) => template.split('/').filter((part) => !part.startsWith('{')).length;
  for (const template of fitting.sort((a, b) => literal(b) - literal(a))) {
    const operation = document.paths[template]?.[method.toLowerCase()];
    if (operation !== undefined)
      return { operation, pointer: `/paths/${escapePointer(template)}/${method.toLowerCase()}` };
  }
  return null;
}

function toPattern(template: string): RegExp {
  const parts = template.split(/\{[^}]+\}/).map((part) => part.replace(/[.*+?^$()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('[^/]+')}$`);
}

function resolveParameter(document: Document, given: Parameter | { readonly $ref: string }): Parameter {
  if (!('$ref' in given)) return given;
  const found = document.components.parameters[given.$ref.split('/').at(-1) ?? ''];
  if (found === undefined) throw new Error(`The description has no parameter ${given.$ref}`);
  return found;
}

function queryFaults(parameters: readonly Parameter[], url: URL): string[] {
  const known = parameters.filter((parameter) => parameter.in === 'query');
  const unknown = [...url.searchParams.keys()].filter((name) => !known.some((parameter) => parameter.name === name));
  const missing = known.filter(({ name, required }) => required && !url.searchParams.has(name));
  return [
    ...unknown.map((name) => `GitHub knows no query ${name}`),
    ...missing.map(({ name }) => `the query ${name} is missing`),
  ];
}

function escapePointer(text: string): string {
  return encodeURIComponent(text.replaceAll('~', '~0').replaceAll('/', '~1'));
}
