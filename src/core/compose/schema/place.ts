import type { MapNode, Node, Path } from '../../source/node.ts';
import type { SchemaError } from '../validate.generated.js';

/** A fault with the nodes it is about. */
export interface Place {
  readonly fault: SchemaError;
  readonly model: MapNode;
  readonly path: Path;
  readonly node: Node;
}
