import { type Finding, finding, sortFindings } from '../finding.ts';
import { findForbiddenCharacter, findHiddenCharacters } from './characters.ts';
import { findConflicts } from './conflicts.ts';
import { type Read, readByLibrary } from './library.ts';
import { openSource, type Source } from './source.ts';
import { readUsual } from './usual/read.ts';

/** Larger files are refused, letters of text. */
export const SIZE_LIMIT = 2 * 1024 * 1024;

/** The YAML documents of a file, without those that hold nothing. */
export interface Documents extends Read {
  readonly source: Source;
}

/** So many lines of a file are read as their neighbours are indented. */
const MEND_LIMIT = 5;

/** Parses a file once; what is wrong with it comes as findings, one for each cause, those behind a wrong indentation too. */
export function parseDocuments(path: string, text: string): Documents {
  return parse(path, text, MEND_LIMIT);
}

function parse(path: string, text: string, mends: number): Documents {
  if (text.length > SIZE_LIMIT) {
    const source = openSource(path, '');
    return { source, documents: null, findings: [tooLarge(source)] };
  }
  const source = openSource(path, text);
  const fatal = findFatal(source);
  if (fatal.length > 0) return { source, documents: null, findings: fatal };
  const usual = readUsual(source);
  if (usual !== null) return withHidden(source, usual);
  const { mended, ...read } = readByLibrary(source);
  const again = mended === null || mends === 0 ? null : parse(path, mended, mends - 1);
  if (again === null || again.documents === null) return withHidden(source, read);
  return { source, documents: again.documents, findings: sortFindings([...read.findings, ...again.findings]) };
}

function withHidden(source: Source, { documents, findings }: Read): Documents {
  const hidden = documents === null ? [] : findHiddenCharacters(source);
  return { source, documents, findings: sortFindings([...hidden, ...findings]) };
}

function findFatal(source: Source): Finding[] {
  const character = findForbiddenCharacter(source);
  return character === null ? findConflicts(source) : [character];
}

function tooLarge(source: Source): Finding {
  return finding({
    rule: 'yaml-limit',
    severity: 'error',
    message: `The file is larger than ${SIZE_LIMIT / 1024 / 1024} MiB.`,
    help: 'Move what is generated or embedded into files of its own.',
    location: { file: source.path, range: null },
  });
}
