import { type Finding, limitFindings, sortFindings } from '../finding.ts';
import { child, type MapNode } from '../source/node.ts';
import { checkConsistency } from './consistency/check.ts';
import type { Project, VariableReference } from './project.ts';
import { parseDotenv } from './read/dotenv.ts';
import { checkEnvFiles } from './read/env-files.ts';
import { findComposeFiles, readAsked } from './read/files.ts';
import type { Loading } from './read/loading.ts';
import { readModel } from './read/model.ts';
import type { LookAt, Reader } from './reader.ts';
import { checkSchema } from './schema/check.ts';
import { readResource } from './service/resource.ts';
import { readService } from './service/service.ts';
import { entriesOf, located, objectOf } from './service/view.ts';

export interface LoadOptions {
  /** Compose files in merge order; empty: looked for as docker compose does. */
  readonly files: readonly string[];
  /** Files of variables; empty: `.env` where there is one. */
  readonly envFiles: readonly string[];
  /** Tells what lies in the checkout; without it nothing is said about files of variables that services name. */
  readonly lookAt?: LookAt;
}

/** What could be read, and what is wrong with it. `project` is null where nothing could be made of the files. */
export interface Loaded {
  readonly project: Project | null;
  readonly findings: readonly Finding[];
}

/** Reads the stack: finds the Compose files, parses once, merges, interpolates. Errors: FILE_NOT_FOUND where there is no Compose file. */
export async function loadProject(read: Reader, options: LoadOptions): Promise<Loaded> {
  const { variables, findings: variableFindings } = await readVariables(read, options.envFiles);
  const found = await findComposeFiles(read, options.files.length > 0 ? options.files : filesOf(variables));
  const loading: Loading = {
    read,
    findings: [...variableFindings, ...found.findings],
    references: [],
    files: new Set(),
    broken: false,
    parsed: new Map(),
  };
  const model = await readModel(loading, { files: found.files, variables, chain: [] });
  const references = (await liesElsewhere(options)) ? loading.references.map(asKnown) : loading.references;
  const project = model === null ? null : readProject(model, [...loading.files], references);
  const faults = model === null || project === null ? [] : checkModel(loading, model, project);
  if (model !== null && options.lookAt) faults.push(...(await checkEnvFiles({ read, lookAt: options.lookAt }, model)));
  return { project, findings: limitFindings(sortFindings(distinct([...loading.findings, ...faults]))) };
}

/** The files docker compose would be given by `-f`, in merge order; what they include or extend is not among them. */
export async function composeFiles(read: Reader, options: LoadOptions): Promise<readonly string[]> {
  const { variables } = await readVariables(read, options.envFiles);
  const found = await findComposeFiles(read, options.files.length > 0 ? options.files : filesOf(variables));
  return found.files.map(({ path }) => path);
}

/** Where a part could not be read, what is missing may stand there. */
function checkModel(loading: Loading, model: MapNode, project: Project): Finding[] {
  return [...checkSchema(model), ...(loading.broken ? [] : checkConsistency(project, model))];
}

async function readVariables(read: Reader, asked: readonly string[]) {
  const files =
    asked.length > 0 ? await Promise.all(asked.map((path) => readAsked(read, path))) : await readDefault(read);
  const variables = new Map<string, string>();
  const findings: Finding[] = [];
  for (const { path, text } of files) {
    const parsed = parseDotenv(path, text, variables);
    for (const [name, value] of parsed.variables) variables.set(name, value);
    findings.push(...parsed.findings);
  }
  return { variables, findings };
}

async function readDefault(read: Reader) {
  const text = await read('.env');
  return text === null ? [] : [{ path: '.env', text }];
}

/** Whether git is told to leave `.env` out, and it is not here: what it gives only the server knows. */
async function liesElsewhere({ envFiles, lookAt }: LoadOptions): Promise<boolean> {
  return envFiles.length === 0 && (await lookAt?.('.env')) === 'ignored';
}

function asKnown(reference: VariableReference): VariableReference {
  return { ...reference, known: true };
}

/** `COMPOSE_FILE` among the variables names the files, as it does for docker compose. */
function filesOf(variables: ReadonlyMap<string, string>): readonly string[] {
  const separator = variables.get('COMPOSE_PATH_SEPARATOR') || ':';
  return (variables.get('COMPOSE_FILE') ?? '').split(separator).filter((path) => path !== '');
}

function readProject(model: MapNode, files: readonly string[], variables: readonly VariableReference[]): Project {
  const resources = (section: string) =>
    new Map(entriesOf(child(model, section)).map((entry) => [entry.key, readResource(entry)]));
  const services = entriesOf(child(model, 'services')).filter((entry) => entry.value.kind === 'map');
  const extensions = [...model.entries].filter(([key]) => key.startsWith('x-'));
  return {
    name: located(child(model, 'name')),
    files,
    services: new Map(services.map((entry) => [entry.key, readService(entry)])),
    networks: resources('networks'),
    volumes: resources('volumes'),
    configs: resources('configs'),
    secrets: resources('secrets'),
    extensions: objectOf({ ...model, entries: new Map(extensions) }),
    variables,
  };
}

/** A fault in what several services share is found several times, and told once. */
function distinct(findings: readonly Finding[]): Finding[] {
  const keyOf = ({ rule, message, location }: Finding) => JSON.stringify([rule, message, location]);
  return [...new Map(findings.map((found) => [keyOf(found), found] as const)).values()];
}
