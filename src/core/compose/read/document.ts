import { type Finding, finding } from '../../finding.ts';
import { type Documents, parseDocuments } from '../../source/documents.ts';
import type { MapNode, Node } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import { interpolate } from './interpolate.ts';
import type { Loading } from './loading.ts';
import type { Variables } from './template.ts';

/** The documents of a file that are maps, with their variables replaced. */
export function readDocuments(loading: Loading, file: { path: string; text: string }, variables: Variables): MapNode[] {
  const isNew = !loading.parsed.has(file.path);
  const parsed = loading.parsed.get(file.path) ?? parseDocuments(file.path, file.text);
  loading.parsed.set(file.path, parsed);
  loading.files.add(file.path);
  if (isNew) loading.findings.push(...parsed.findings, ...checkShape(parsed));
  if (parsed.documents === null || parsed.documents.some((document) => document.kind !== 'map')) loading.broken = true;
  const maps = (parsed.documents ?? []).filter((document) => document.kind === 'map');
  return maps.map((map) => {
    const { root, references, findings } = interpolate(map, variables);
    loading.findings.push(...findings);
    if (isNew) loading.references.push(...references);
    return root;
  });
}

function checkShape({ documents, source, findings }: Documents): Finding[] {
  if (documents === null) return [];
  const holdsNothing = documents.every((document) => document.kind === 'map' && document.entries.size === 0);
  if (holdsNothing && findings.length === 0) return [emptyFile(source.path)];
  return documents.filter((document) => document.kind !== 'map').map(notMap);
}

function emptyFile(path: string): Finding {
  return finding({
    rule: 'invalid-value',
    severity: 'error',
    message: 'The Compose file is empty.',
    help: 'Begin with `services:`.',
    location: { file: path, range: { line: 1, column: 1, endLine: 1, endColumn: 1 } },
  });
}

function notMap(document: Node): Finding {
  return finding({
    rule: 'invalid-value',
    severity: 'error',
    message: `The file holds a ${document.kind === 'list' ? 'list' : 'single value'} instead of \`services:\` and its like.`,
    help: 'Begin with `services:`.',
    location: locate({ ...document.span, end: document.span.start + 1 }),
  });
}
