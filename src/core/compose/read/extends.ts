import { type Finding, finding } from '../../finding.ts';
import { child, type Entry, type MapNode, type Node } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { didYouMean } from '../../source/suggest.ts';
import { mergeNodes } from '../merge/merge.ts';
import { readDocuments } from './document.ts';
import type { Loading, ModelFiles } from './loading.ts';
import { directoryOf } from './paths.ts';
import { reach } from './reach.ts';
import { rebaseService } from './rebase.ts';

/** A document and the file it stands in. */
export interface Extending extends ModelFiles {
  readonly path: string;
  readonly root: MapNode;
}

/** A place where services stand: `extends` is resolved among them. */
interface Scope extends Extending {
  readonly services: MapNode;
  readonly done: Map<string, Node | null>;
}

/** A service on the way to what it extends. */
interface Step {
  readonly place: string;
  readonly service: string;
  readonly at: Entry;
}

/** Puts under each service that extends another what that one says. */
export async function applyExtends(loading: Loading, given: Extending): Promise<MapNode> {
  const services = child(given.root, 'services');
  if (services?.kind !== 'map') return given.root;
  const extending = [...services.entries.values()].filter((entry) => child(entry.value, 'extends') !== null);
  if (extending.length === 0) return given.root;
  const scope: Scope = { ...given, services, done: new Map() };
  const entries = new Map(services.entries);
  for (const entry of extending) {
    const value = await resolve(loading, scope, entry, []);
    if (value !== null) entries.set(entry.key, { ...entry, value });
  }
  return replaceServices(given.root, { ...services, entries });
}

async function resolve(loading: Loading, scope: Scope, entry: Entry, stack: readonly Step[]): Promise<Node | null> {
  const known = scope.done.get(entry.key);
  if (known !== undefined) return known;
  const made = await resolveNew(loading, scope, entry, [
    ...stack,
    { place: placeOf(scope, entry.key), service: entry.key, at: entry },
  ]);
  scope.done.set(entry.key, made);
  return made;
}

async function resolveNew(loading: Loading, scope: Scope, entry: Entry, stack: readonly Step[]): Promise<Node | null> {
  const asked = entry.value.kind === 'map' ? entry.value.entries.get('extends') : undefined;
  if (asked === undefined || entry.value.kind !== 'map') return entry.value;
  const named = asked.value.kind === 'map' ? child(asked.value, 'service') : asked.value;
  if (named?.kind !== 'scalar' || named.unresolved) return entry.value;
  const where = await findScope(loading, scope, child(asked.value, 'file'));
  if (where === null) return entry.value;
  const target = where.services.entries.get(named.text);
  if (target === undefined) return giveUp(loading, undefinedBase(entry.key, named.text, where, asked), entry);
  const again = placeOf(where, named.text);
  if (stack.some((step) => step.place === again)) return giveUp(loading, cycle(stack), entry);
  const base = await resolve(loading, where, target, stack);
  if (base === null) return entry.value;
  const moved = where === scope ? base : rebaseService(base, directoryFrom(scope.path, where.path));
  const made = mergeNodes(without(moved, 'extends'), entry.value, ['services', entry.key], loading.findings);
  return { ...made, span: entry.value.span };
}

async function findScope(loading: Loading, scope: Scope, file: Node | null): Promise<Scope | null> {
  if (file === null) return scope;
  const found = await reach(loading, { named: file, directory: directoryOf(scope.path), by: 'extends' });
  if (found === null) return null;
  if (found.path === scope.path) return scope;
  const documents = readDocuments(loading, found, scope.variables);
  const [first, ...rest] = documents;
  if (first === undefined) return null;
  const root = rest.reduce((merged, next) => mergeNodes(merged, next, [], loading.findings) as MapNode, first);
  const services = child(root, 'services');
  const none: MapNode = { kind: 'map', entries: new Map(), span: root.span, tag: null };
  return { ...scope, path: found.path, root, services: services?.kind === 'map' ? services : none, done: new Map() };
}

/** The model stays relative to the first file's directory; a base from elsewhere moves by its own. */
function directoryFrom(from: string, to: string): string {
  const here = directoryOf(from);
  const there = directoryOf(to);
  if (here === '') return there;
  if (there === here) return '';
  return there.startsWith(`${here}/`) ? there.slice(here.length + 1) : `${here.replace(/[^/]+/g, '..')}/${there}`;
}

function giveUp(loading: Loading, problem: Finding, entry: Entry): Node {
  loading.findings.push(problem);
  loading.broken = true;
  return entry.value;
}

function placeOf(scope: Scope, service: string): string {
  return `${scope.path}\n${service}`;
}

function without(node: Node, key: string): Node {
  if (node.kind !== 'map') return node;
  const entries = new Map(node.entries);
  entries.delete(key);
  return { ...node, entries };
}

function replaceServices(root: MapNode, services: MapNode): MapNode {
  const entry = root.entries.get('services');
  if (entry === undefined) return root;
  return { ...root, entries: new Map(root.entries).set('services', { ...entry, value: services }) };
}

function undefinedBase(service: string, name: string, where: Scope, asked: Entry): Finding {
  return finding({
    rule: 'undefined-service',
    severity: 'error',
    message: `\`${service}\` extends \`${name}\`, which is not a service in \`${where.path}\`.`,
    help: didYouMean(name, where.services.entries.keys()) ?? 'Define it, or mend the name.',
    service,
    location: locate({ ...asked.keySpan, end: (child(asked.value, 'service') ?? asked.value).span.end }),
  });
}

/** Told at the first service on the way, though the circle may close further down. */
function cycle(stack: readonly Step[]): Finding {
  const [first, ...rest] = stack.map((step) => step.service);
  const entry = stack[0]?.at;
  const asked = entry?.value.kind === 'map' ? entry.value.entries.get('extends') : undefined;
  const span = asked?.keySpan ?? entry?.keySpan;
  return finding({
    rule: 'dependency-cycle',
    severity: 'error',
    message: `Services extend each other in a circle: ${[first, ...rest, first].map((name) => `\`${name}\``).join(' → ')}.`,
    help: 'Move what they share into a service of its own that extends nothing.',
    service: first ?? null,
    location: span === undefined ? null : locate(span),
  });
}
