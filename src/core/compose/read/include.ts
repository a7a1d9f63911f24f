import { type Finding, finding } from '../../finding.ts';
import { child, type Entry, type MapNode, type Node, plain } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { toList } from '../merge/forms.ts';
import { parseDotenv } from './dotenv.ts';
import type { Loading, ModelFiles } from './loading.ts';
import { directoryOf, isOutside, joinPath } from './paths.ts';
import { reach } from './reach.ts';
import { rebaseModel } from './rebase.ts';
import type { Variables } from './template.ts';

/** One file includes so many others. */
const INCLUDE_LIMIT = 200;

const SECTIONS = ['services', 'networks', 'volumes', 'configs', 'secrets', 'models'];

/** A model that may include others. */
export interface Including extends ModelFiles {
  readonly model: MapNode;
}

type ReadModel = (loading: Loading, given: ModelFiles) => Promise<MapNode | null>;

/** Adds to a model what it includes; `readModel` reads the included files. */
export async function applyIncludes(loading: Loading, given: Including, readModel: ReadModel): Promise<MapNode> {
  const asked = child(given.model, 'include');
  if (asked?.kind !== 'list') return given.model;
  let model = given.model;
  const over = asked.items[INCLUDE_LIMIT];
  if (over) loading.findings.push(tooMany(over));
  for (const item of asked.items.slice(0, INCLUDE_LIMIT)) {
    const included = await readIncluded(loading, { ...given, item }, readModel);
    if (included !== null) model = addModel(loading, model, included);
  }
  return model;
}

async function readIncluded(
  loading: Loading,
  given: Including & { readonly item: Node },
  readModel: ReadModel,
): Promise<MapNode | null> {
  const { item } = given;
  const named = item.kind === 'map' ? child(item, 'path') : item;
  if (named === null) return null;
  const directory = directoryOf(given.files[0]?.path ?? '');
  const files: { path: string; text: string }[] = [];
  for (const path of itemsOf(named)) {
    const file = await reach(loading, { named: path, directory, by: 'include' });
    if (file === null) return null;
    files.push(file);
  }
  const chain = [...given.chain, ...given.files.map((file) => file.path)];
  const again = files.find((file) => chain.includes(file.path));
  if (again) {
    loading.findings.push(cycle(again.path, item));
    return null;
  }
  const asked = child(item, 'project_directory');
  const project = asked?.kind === 'scalar' ? joinPath(directory, asked.text) : directoryOf(files[0]?.path ?? '');
  const variables = await readVariables(loading, { item, project, directory, outer: given.variables });
  const model = await readModel(loading, { files, variables, chain });
  return model === null ? null : rebaseModel(model, directory === '' ? project : stripPrefix(project, directory));
}

function stripPrefix(project: string, directory: string): string {
  if (project === directory) return '';
  return project.startsWith(`${directory}/`) ? project.slice(directory.length + 1) : project;
}

async function readVariables(
  loading: Loading,
  given: { item: Node; project: string; directory: string; outer: Variables },
): Promise<Variables> {
  const variables = new Map<string, string>();
  for (const { path, text } of await readEnvFiles(loading, given)) {
    const parsed = parseDotenv(path, text, given.outer);
    loading.findings.push(...parsed.findings);
    for (const [name, value] of parsed.variables) variables.set(name, value);
  }
  return new Map([...variables, ...given.outer]);
}

async function readEnvFiles(loading: Loading, given: { item: Node; project: string; directory: string }) {
  const asked = child(given.item, 'env_file');
  const path = joinPath(given.project, '.env');
  if (asked === null) {
    const text = isOutside(path) ? null : await loading.read(path);
    return text === null ? [] : [{ path, text }];
  }
  const { directory } = given;
  const files = await Promise.all(itemsOf(asked).map((named) => reach(loading, { named, directory, by: 'include' })));
  return files.filter((file) => file !== null);
}

function addModel(loading: Loading, model: MapNode, included: MapNode): MapNode {
  const entries = new Map(model.entries);
  for (const section of SECTIONS) {
    const theirs = included.entries.get(section);
    const ours = entries.get(section);
    if (theirs?.value.kind !== 'map') continue;
    if (ours !== undefined && ours.value.kind !== 'map') continue;
    const own: ReadonlyMap<string, Entry> = ours?.value.kind === 'map' ? ours.value.entries : new Map();
    for (const [name, entry] of theirs.value.entries) {
      const mine = own.get(name);
      if (mine && !isSame(mine.value, entry.value)) loading.findings.push(conflict(name, mine, entry));
    }
    const value: Node = { ...theirs.value, entries: new Map([...theirs.value.entries, ...own]) };
    entries.set(section, ours ? { ...ours, value: { ...value, span: ours.value.span } } : { ...theirs, value });
  }
  return { ...model, entries };
}

function isSame(a: Node, b: Node): boolean {
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

function itemsOf(node: Node): readonly Node[] {
  const list = toList(node);
  return list.kind === 'list' ? list.items : [];
}

function tooMany(item: Node): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file includes more than ${INCLUDE_LIMIT} others.`,
    help: 'Let some of them include others.',
    location: locate(item.span),
  });
}

function cycle(path: string, item: Node): Finding {
  return finding({
    rule: 'dependency-cycle',
    severity: 'error',
    message: `\`${path}\` includes itself.`,
    help: 'Remove one of the `include` entries.',
    location: locate(item.span),
  });
}

function conflict(name: string, mine: Entry, theirs: Entry): Finding {
  return finding({
    rule: 'include-conflict',
    severity: 'error',
    message: `\`${name}\` is defined here and, otherwise, in an included file.`,
    help: 'Keep one definition, or give one of them another name.',
    location: locate(mine.keySpan),
    related: [{ message: 'the other definition', location: locate(theirs.keySpan) }],
  });
}
