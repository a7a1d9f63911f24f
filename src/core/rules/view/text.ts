import type { Located } from '../../compose/project.ts';
import { openSource, positionOf } from '../../source/source.ts';

/** Every match of a pattern in a file, with its place. The pattern must be global. */
export function findInText(path: string, text: string, pattern: RegExp): readonly (Located<string> & Groups)[] {
  const source = openSource(path, text);
  return [...source.text.matchAll(pattern)].map((match) => {
    const from = positionOf(source, match.index);
    const to = positionOf(source, match.index + match[0].length);
    const range = { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
    return { value: match[0], groups: match.groups ?? {}, location: { file: path, range } };
  });
}

interface Groups {
  /** Named groups of the match. */
  readonly groups: Readonly<Record<string, string | undefined>>;
}
