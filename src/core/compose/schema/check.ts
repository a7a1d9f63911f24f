import type { Finding } from '../../finding.ts';
import { type MapNode, type Node, plain } from '../../source/node.ts';
import { type SchemaError, validate } from '../validate.generated.js';
import { explainFault } from './explain.ts';
import type { Place } from './place.ts';

/** More faults than this are not told. */
const FAULT_LIMIT = 500;

/** Checks a merged model against the schema; each fault one finding. Values made of unknown variables are let through. */
export function checkSchema(model: MapNode): Finding[] {
  if (validate(plain(model))) return [];
  const faults = (validate.errors ?? []).slice(0, FAULT_LIMIT);
  return faults.flatMap((fault) => {
    const place = follow(model, fault);
    return place === null ? [] : (explainFault(place) ?? []);
  });
}

function follow(model: MapNode, fault: SchemaError): Place | null {
  const path: (string | number)[] = [];
  let node: Node = model;
  for (const step of decodePointer(fault.instancePath)) {
    const next: Node | undefined =
      node.kind === 'map' ? node.entries.get(step)?.value : node.kind === 'list' ? node.items[Number(step)] : undefined;
    if (next === undefined) return null;
    path.push(node.kind === 'list' ? Number(step) : step);
    node = next;
  }
  return node.kind === 'scalar' && node.unresolved ? null : { fault, model, path, node };
}

function decodePointer(pointer: string): string[] {
  return pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
}
