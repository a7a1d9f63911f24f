import type { MapNode } from '../../source/node.ts';
import { mergeNodes } from '../merge/merge.ts';
import { removeReset } from '../merge/reset.ts';
import { readDocuments } from './document.ts';
import { applyExtends } from './extends.ts';
import { applyIncludes } from './include.ts';
import type { Loading, ModelFiles } from './loading.ts';

/** Reads files into one model: variables, `extends`, merging of documents and files, `include`. Null where none is a map. */
export async function readModel(loading: Loading, given: ModelFiles): Promise<MapNode | null> {
  let model: MapNode | null = null;
  for (const file of given.files) {
    for (const document of readDocuments(loading, file, given.variables)) {
      const extended = await applyExtends(loading, { ...given, path: file.path, root: document });
      model = model === null ? extended : (mergeNodes(model, extended, [], loading.findings) as MapNode);
    }
  }
  if (model === null) return null;
  return applyIncludes(loading, { ...given, model: removeReset(model) }, readModel);
}
