import { type Finding, finding, type Location } from '../finding.ts';
import { parseDocuments } from './documents.ts';
import { locateKey, locatePath, type Node, type Path, plain } from './node.ts';
import { locate, type Source } from './source.ts';

/** One YAML file read once: nodes, plain data, places. */
export interface ParsedYaml {
  readonly source: Source;
  /** Null where the file holds nothing or its syntax is broken; `findings` tells which. */
  readonly root: Node | null;
  /** Plain data, null where `root` is. */
  readonly value: unknown;
  /** Where the value at a path stands; where the path ends early, the deepest part of it that exists. */
  locate(path: Path): Location;
  /** The same for the key that ends the path. */
  locateKey(path: Path): Location;
  readonly findings: readonly Finding[];
}

/** Parses a file that is one YAML document. Never throws; whatever is wrong is in `findings`. */
export function parseYaml(path: string, text: string): ParsedYaml {
  const { source, documents, findings } = parseDocuments(path, text);
  const [root = null, second] = documents ?? [];
  const whole = { file: path, range: null };
  return {
    source,
    root,
    value: root === null ? null : plain(root),
    locate: (steps) => (root === null ? whole : locatePath(root, steps)),
    locateKey: (steps) => (root === null ? whole : locateKey(root, steps)),
    findings: second === undefined ? findings : [...findings, severalDocuments(second)],
  };
}

function severalDocuments(second: Node): Finding {
  return finding({
    rule: 'yaml-syntax',
    severity: 'error',
    message: 'The file holds more than one document.',
    help: 'Remove the line `---` that begins the second.',
    location: locate({ ...second.span, end: second.span.start + 1 }),
  });
}
