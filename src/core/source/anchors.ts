import { type Finding, finding } from '../finding.ts';
import type { Node } from './node.ts';
import { locate, type Source, type Span } from './source.ts';

/** Aliases that would grow a file by more nodes than this are refused. */
export const ALIAS_LIMIT = 100_000;

/** What `&name` names, and how much aliases make of it. */
export interface Anchors {
  /** Says that the node of that anchor begins: an alias within it would be a circle. */
  begin(name: string): void;
  define(name: string, node: Node): void;
  /** The node an alias means; nothing, and a finding, where there is none. */
  resolve(name: string, span: Span): Node;
  /** Whether aliases made more of the file than anybody wants. */
  readonly isExceeded: boolean;
}

/** Starts without anchors; what is wrong with aliases is added to the findings. */
export function openAnchors(findings: Finding[]): Anchors {
  /** `null` while the node is still being read. */
  const anchors = new Map<string, Node | null>();
  /** Of nodes that have an anchor. */
  const sizes = new Map<Node, number>();
  let grown = 0;
  return {
    begin: (name) => void anchors.set(name, null),
    define(name, node) {
      anchors.set(name, node);
      sizes.set(node, sizes.get(node) ?? sizeOf(node, sizes));
    },
    resolve(name, span) {
      const target = anchors.get(name);
      if (target) {
        grown += sizes.get(target) ?? 1;
        return target;
      }
      findings.push(badAlias(name, span, target === null));
      return { kind: 'scalar', value: null, text: '', span, tag: null };
    },
    get isExceeded() {
      return grown > ALIAS_LIMIT;
    },
  };
}

/** How many nodes there are of one, those behind aliases again and again. */
function sizeOf(node: Node, known: ReadonlyMap<Node, number>): number {
  const size = known.get(node);
  if (size !== undefined || node.kind === 'scalar') return size ?? 1;
  let sum = 1;
  if (node.kind === 'list') for (const item of node.items) sum += sizeOf(item, known);
  else for (const entry of node.entries.values()) sum += sizeOf(entry.value, known);
  return sum;
}

/** Why a file is refused whose aliases multiply. */
export function tooManyAliases(source: Source): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `Aliases would make more than ${ALIAS_LIMIT.toLocaleString('en')} values of this file.`,
    help: 'Repeat less: an alias of aliases multiplies.',
    location: { file: source.path, range: null },
  });
}

function badAlias(name: string, span: Span, isCycle: boolean): Finding {
  return finding({
    rule: 'yaml-alias',
    severity: 'error',
    message: isCycle
      ? `\`*${name}\` stands within its own anchor.`
      : `\`*${name}\` refers to an anchor that is not defined before it.`,
    help: isCycle ? 'Refer to something outside of it.' : `Define \`&${name}\` above, or mend the name.`,
    location: locate(span),
  });
}
