import { type Finding, finding } from '../../finding.ts';
import { locateKey, locatePath, type Node, type Path } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { didYouMean, suggest } from '../../source/suggest.ts';
import { lookUp } from './lookup.ts';
import type { Place } from './place.ts';
import { describeNode, describeTypes, KINDS, WANTED } from './words.ts';

/** A fault of the schema in words; null where another fault says the same. */
export function explainFault(place: Place): Finding | null {
  switch (place.fault.keyword) {
    case 'additionalProperties':
      return explainUnknown(place, String(place.fault.params.additionalProperty));
    case 'required':
      return explainMissing(place, String(place.fault.params.missingProperty));
    case 'enum':
      return explainChoice(place);
    case 'type':
      return explainType(place);
    case 'uniqueItems':
      return explainRepeated(place, Number(place.fault.params.j), Number(place.fault.params.i));
    case 'pattern':
      return invalid(
        place,
        `\`${textOf(place.node)}\` is not ${WANTED.get(nameOf(place.path)) ?? `a value for ${subject(place.path)}`}.`,
        null,
      );
    default:
      return invalid(place, `${capitalize(subject(place.path))} is out of range: ${describeRange(place.path)}.`, null);
  }
}

function explainUnknown({ model, path }: Place, key: string): Finding {
  const location = locateKey(model, [...path, key]);
  const service = serviceOf([...path, key]);
  const kind = KINDS.get(path.length === 1 ? String(path[0]) : '');
  if (kind !== undefined) {
    const message = `\`${key}\` is not a name for a ${kind}.`;
    return finding({ rule: 'invalid-value', severity: 'error', message, help: NAME_HELP, location, service });
  }
  const known = Object.keys(lookUp(path)?.shape.properties ?? {});
  const message = `\`${key}\` is not ${ownerOf(path)}.`;
  const help = didYouMean(key, known) ?? helpWithoutSuggestion(path, key, known);
  return finding({ rule: 'unknown-attribute', severity: 'error', message, help, location, service });
}

const NAME_HELP = 'Use letters, digits, `.`, `_` and `-` only.';

function helpWithoutSuggestion(path: Path, key: string, known: readonly string[]): string {
  if (path.length === 0 && key.startsWith('.')) return 'Begin the name with `x-` if it holds anchors.';
  if (path.length === 0) return 'Services stand below `services:`; a name that begins with `x-` is free.';
  if (known.length > 0 && known.length <= 12) return `Known here: ${known.map((name) => `\`${name}\``).join(', ')}.`;
  return 'Remove it, or look the name up in the Compose reference.';
}

function explainMissing(place: Place, key: string): Finding {
  const { model, path } = place;
  return finding({
    rule: 'missing-attribute',
    severity: 'error',
    message: `${capitalize(subject(path))} needs \`${key}\`.`,
    help: `Add \`${key}:\`.`,
    location: locatePath(model, path),
    service: serviceOf(path),
  });
}

function explainChoice(place: Place): Finding {
  const found = lookUp(place.path)?.shape.enum ?? [];
  const written = textOf(place.node);
  const nearest = suggest(written, found);
  const sorted = [...found].sort((a, b) => Number(b === nearest) - Number(a === nearest));
  const list = sorted.map((value) => `\`${value}\``).join(', ');
  const message = `\`${written}\` is not a value of ${subject(place.path)}; use ${list.replace(/, ([^,]*)$/, ' or $1')}.`;
  return invalid(place, message, nearest === null ? null : `Did you mean \`${nearest}\`?`);
}

function explainRepeated({ model, path, node }: Place, one: number, other: number): Finding {
  const [first, second] = [Math.min(one, other), Math.max(one, other)];
  const item = node.kind === 'list' ? node.items[second] : undefined;
  return finding({
    rule: 'invalid-value',
    severity: 'error',
    message: `\`${item?.kind === 'scalar' ? item.text : 'The same'}\` stands twice in ${subject(path)}.`,
    help: 'Remove one of them.',
    location: locatePath(model, [...path, second]),
    related: [{ message: 'it stands here already', location: locatePath(model, [...path, first]) }],
    service: serviceOf(path),
  });
}

function explainType(place: Place): Finding {
  const wanted = WANTED.get(nameOf(place.path)) ?? describeTypes(lookUp(place.path)?.shape.type ?? []);
  const message = `${capitalize(subject(place.path))} must be ${wanted}, not ${describeNode(place.node)}.`;
  const { node } = place;
  if (node.kind !== 'scalar' || typeof node.value === 'string') return invalid(place, message, null);
  if (node.value === null) return invalid(place, message, 'Give it a value, or remove the key.');
  return invalid(place, message, wanted.includes('text') ? `Put it in quotes: \`"${node.text}"\`.` : null);
}

function invalid({ path, node }: Place, message: string, help: string | null): Finding {
  const location = locate(node.span);
  return finding({ rule: 'invalid-value', severity: 'error', message, help, location, service: serviceOf(path) });
}

/** The name of the shape at a path, for what its values should look like. */
function nameOf(path: Path): string {
  return lookUp(path)?.name ?? String(path.at(-1));
}

function describeRange(path: Path): string {
  const { minimum, maximum } = lookUp(path)?.shape ?? {};
  return `${minimum ?? 'any'} to ${maximum ?? 'any'}`;
}

/** "`image`", "entry 2 of `ports`", "the file". */
function subject(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  if (typeof last === 'string') return `\`${last}\``;
  return `entry ${last + 1} of ${subject(path.slice(0, -1))}`;
}

function ownerOf(path: Path): string {
  if (path.length === 0) return 'a top-level attribute';
  const kind = KINDS.get(String(path[0]));
  if (path.length === 2 && kind !== undefined) return `a ${kind} attribute`;
  return `an attribute of ${subject(path)}`;
}

function serviceOf(path: Path): string | null {
  return path[0] === 'services' && path.length > 1 ? String(path[1]) : null;
}

function textOf(node: Node): string {
  return node.kind === 'scalar' ? node.text : describeNode(node);
}

function capitalize(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
