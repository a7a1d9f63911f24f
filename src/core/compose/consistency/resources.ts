import { type Finding, finding } from '../../finding.ts';
import { child, type Entry, type MapNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { entriesOf, isTrue, keyLocation, textOf } from '../service/view.ts';

/** Volumes, networks, configs and secrets that say too little or too much. */
export function checkResources(model: MapNode): Finding[] {
  return [
    ...['networks', 'volumes'].flatMap((section) =>
      entriesOf(child(model, section)).flatMap((entry) => [...checkExternal(entry, section), ...checkNames(entry)]),
    ),
    ...['configs', 'secrets'].flatMap((section) =>
      entriesOf(child(model, section)).flatMap((entry) => checkSource(entry, section)),
    ),
  ];
}

function isExternal(entry: Entry): boolean {
  const external = child(entry.value, 'external');
  return external?.kind === 'map' || isTrue(external);
}

/** Of networks Compose does not mind: it says nothing, and changes nothing. */
function checkExternal(entry: Entry, section: string): Finding[] {
  if (!isExternal(entry) || entry.value.kind !== 'map') return [];
  const others = [...entry.value.entries.keys()].filter(
    (key) => key !== 'external' && key !== 'name' && !key.startsWith('x-'),
  );
  const [other] = others;
  if (other === undefined) return [];
  return [
    finding({
      rule: 'attribute-conflict',
      severity: section === 'networks' ? 'warning' : 'error',
      message: `\`${entry.key}\` is \`external\`: it exists already, and \`${other}\` cannot change it.`,
      help: `Remove \`external\`, or ${others.map((key) => `\`${key}\``).join(', ')}.`,
      location: keyLocation(entry.value, 'external'),
      related: [{ message: `\`${other}\` stands here`, location: keyLocation(entry.value, other) }],
    }),
  ];
}

function checkNames(entry: Entry): Finding[] {
  const [name, old] = [child(entry.value, 'name'), child(child(entry.value, 'external'), 'name')];
  if (name === null || old === null || textOf(name) === textOf(old)) return [];
  return [
    finding({
      rule: 'attribute-conflict',
      severity: 'error',
      message: `\`${entry.key}\` has one \`name\`, and another one in \`external\`.`,
      help: 'Write `external: true`, and the name in `name` alone.',
      location: locate(name.span),
      related: [{ message: 'the other name', location: locate(old.span) }],
    }),
  ];
}

function checkSource(entry: Entry, section: string): Finding[] {
  const value = entry.value;
  if (value.kind !== 'map' || isExternal(entry)) return [];
  const known = section === 'configs' ? ['file', 'environment', 'content'] : ['file', 'environment'];
  const present = known.filter((key) => value.entries.has(key));
  if (present.length === 1) return [];
  const list = known.map((key) => `\`${key}\``).join(', ');
  const kind = section.slice(0, -1);
  return [
    finding({
      rule: present.length === 0 ? 'missing-attribute' : 'attribute-conflict',
      severity: 'error',
      message:
        present.length === 0
          ? `The ${kind} \`${entry.key}\` does not say where its content comes from.`
          : `The ${kind} \`${entry.key}\` has several sources.`,
      help: `Give one of ${list}, or \`external: true\`.`,
      location: locate(entry.keySpan),
    }),
  ];
}
