import { type Finding, finding } from '../../finding.ts';
import { changeEntries, changeItems } from '../../source/change.ts';
import type { MapNode, Node, ScalarNode } from '../../source/node.ts';
import { locate, type Span } from '../../source/source.ts';
import type { VariableReference } from '../project.ts';
import { type Substituted, substitute, type Use, type Variables } from './template.ts';

/** A document with its variables replaced. */
export interface Interpolated {
  readonly root: MapNode;
  readonly references: readonly VariableReference[];
  readonly findings: readonly Finding[];
}

interface State {
  readonly variables: Variables;
  readonly service: string | null;
  readonly references: VariableReference[];
  readonly findings: Finding[];
  /** Nodes done, so that an anchor used often is done once for each service. */
  readonly done: Map<Node, Node>;
}

const CLOSE_IT = `Close it: \`\${NAME}\`.`;
const ESCAPE_IT = `Write \`$$\` for a dollar sign, \`\${NAME}\` for a variable.`;

/** Set wherever Compose runs, whatever the files of variables say; to what, is not known. */
const OWN_VARIABLES = new Set(['COMPOSE_PROJECT_NAME', 'HOME', 'PATH', 'PWD']);

/** Replaces variables in all values of a document (keys stay), and lists what it names. */
export function interpolate(root: MapNode, variables: Variables): Interpolated {
  const references: VariableReference[] = [];
  const findings: Finding[] = [];
  const begin = (service: string | null): State => ({ variables, service, references, findings, done: new Map() });
  const outside = begin(null);
  const made = changeEntries(root, (entry) =>
    entry.key === 'services' && entry.value.kind === 'map'
      ? changeEntries(entry.value, (service) => visit(service.value, begin(service.key)))
      : visit(entry.value, outside),
  );
  return { root: made, references, findings };
}

function visit(node: Node, state: State): Node {
  if (node.kind === 'scalar' && !node.text.includes('$')) return node;
  const seen = state.done.get(node);
  if (seen) return seen;
  const made = visitNew(node, state);
  state.done.set(node, made);
  return made;
}

function visitNew(node: Node, state: State): Node {
  if (node.kind === 'map') return changeEntries(node, (entry) => visit(entry.value, state));
  if (node.kind === 'list') return changeItems(node, (item) => visit(item, state));
  if (typeof node.value !== 'string' || !node.value.includes('$')) return node;
  return visitText(node, node.value, state);
}

function visitText(node: ScalarNode, value: string, state: State): ScalarNode {
  const result = substitute(value, state.variables);
  report(node, result, state);
  const { text, unresolved } = result;
  return { ...node, value: text, text, ...(unresolved.length > 0 ? { unresolved } : {}) };
}

function report(node: ScalarNode, result: Substituted, state: State): void {
  if (result.invalid !== null) state.findings.push(badVariable(node, result.invalid, state));
  let from = node.span.start;
  for (const use of result.uses) {
    const span = findExpression(node.span, use.expression, from);
    from = span.start;
    const known = state.variables.has(use.name) || OWN_VARIABLES.has(use.name);
    const reference = {
      name: use.name,
      known,
      hasDefault: use.hasDefault,
      required: use.required !== null,
      service: state.service,
      location: locate(span),
    };
    state.references.push(reference);
    if (use.required !== null && result.unresolved.includes(use.name)) state.findings.push(required(use, span, state));
  }
}

function findExpression(span: Span, expression: string, from: number): Span {
  const start = span.source.text.indexOf(expression, from);
  return start === -1 || start >= span.end ? span : { ...span, start, end: start + expression.length };
}

function badVariable(node: ScalarNode, piece: string, state: State): Finding {
  const isOpen = piece.startsWith('${') && !piece.endsWith('}');
  return finding({
    rule: 'variable-syntax',
    severity: 'error',
    message: isOpen
      ? `The variable \`${shorten(piece)}\` has no closing brace.`
      : `\`${shorten(piece)}\` is not a variable.`,
    help: isOpen ? CLOSE_IT : ESCAPE_IT,
    service: state.service,
    location: locate(findExpression(node.span, piece, node.span.start)),
  });
}

function required(use: Use, span: Span, state: State): Finding {
  return finding({
    rule: 'required-variable',
    severity: 'warning',
    message: `\`${use.name}\` is required, and no file of variables gives it${use.required ? `: ${use.required}` : ''}.`,
    help: `Set \`${use.name}\` in \`.env\`; Compose refuses the stack without it.`,
    service: state.service,
    location: locate(span),
  });
}

function shorten(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
