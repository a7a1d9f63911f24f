import type { Finding } from '../../finding.ts';
import type { Documents } from '../../source/documents.ts';
import type { VariableReference } from '../project.ts';
import type { Reader } from '../reader.ts';
import type { Variables } from './template.ts';

/** What one load shares: the way to files, and all that is found on the way. */
export interface Loading {
  readonly read: Reader;
  readonly findings: Finding[];
  readonly references: VariableReference[];
  readonly files: Set<string>;
  /** Set where a file could not be read as a map: nothing is said then about what is missing. */
  broken: boolean;
  readonly parsed: Map<string, Documents>;
}

/** Files that make one model together. */
export interface ModelFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly variables: Variables;
  /** Files being included, outermost first. */
  readonly chain: readonly string[];
}
