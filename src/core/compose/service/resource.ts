import { child, type Entry } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Resource } from '../project.ts';
import { tidyPath } from './mounts.ts';
import { isTrue, located, objectOf, textOf } from './view.ts';

/** An entry of the top-level `networks`, `volumes`, `configs` or `secrets`. */
export function readResource({ key, keySpan, value }: Entry): Resource {
  const external = child(value, 'external');
  const file = located(child(value, 'file'));
  return {
    name: key,
    location: locate(keySpan),
    external: external?.kind === 'map' || isTrue(external),
    externalName: textOf(child(value, 'name')) ?? textOf(child(external, 'name')),
    file: file === null ? null : { ...file, value: tidyPath(file.value) },
    definition: objectOf(value),
  };
}
