import { type Finding, finding } from '../../finding.ts';
import type { Node } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Loading } from './loading.ts';
import { isForeign, isOutside, joinPath } from './paths.ts';

/** Reads a file that another one names; null where that may not or cannot be, with a finding that says why. */
export async function reach(
  loading: Loading,
  given: { readonly named: Node; readonly directory: string; readonly by: 'include' | 'extends' },
): Promise<{ path: string; text: string } | null> {
  const { named, directory, by } = given;
  if (named.kind !== 'scalar' || named.unresolved) return null;
  const path = isForeign(named.text) ? named.text : joinPath(directory, named.text);
  if (isOutside(path)) return refuse(loading, outside(named, by));
  const text = await loading.read(path);
  return text === null ? refuse(loading, missing(named, path)) : { path, text };
}

function refuse(loading: Loading, problem: Finding): null {
  loading.findings.push(problem);
  loading.broken = true;
  return null;
}

function outside(named: Node, by: string): Finding {
  return finding({
    rule: 'outside-repository',
    severity: 'error',
    message: `\`${by}\` names \`${named.kind === 'scalar' ? named.text : ''}\`, which is not a file of this repository.`,
    help: 'Copy the file into the repository and name it with a relative path.',
    location: locate(named.span),
  });
}

function missing(named: Node, path: string): Finding {
  return finding({
    rule: 'missing-file',
    severity: 'error',
    message: `The file \`${path}\` does not exist.`,
    help: 'Mend the path, or add the file.',
    location: locate(named.span),
  });
}
