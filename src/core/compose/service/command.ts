import type { Node, ScalarNode } from '../../source/node.ts';
import { locate } from '../../source/source.ts';
import type { Command, Located } from '../project.ts';
import { isNothing, itemsOf, located, partSpan } from './view.ts';
import { splitWords } from './words.ts';

/** `command:` or `entrypoint:`, a string or a list; null where there is none. */
export function readCommand(node: Node | null): Command | null {
  if (node === null || node.kind === 'map' || isNothing(node)) return null;
  const location = locate(node.span);
  if (node.kind === 'scalar') return { location, form: 'shell', words: locateWords(node) };
  return { location, form: 'exec', words: itemsOf(node).flatMap((item) => located(item) ?? []) };
}

/** The test of a healthcheck: a list as it is, a string as one word for the container's shell. */
export function readTest(node: Node | null): Command | null {
  const word = node?.kind === 'scalar' ? located(node) : null;
  if (word !== null) return { location: word.location, form: 'shell', words: [word] };
  return node?.kind === 'list' ? readCommand(node) : null;
}

/** Words that the text does not show literally, as those with escapes, and all behind them have the place of the whole. */
function locateWords(node: ScalarNode): Located<string>[] {
  let from = node.span.start;
  let isLost = false;
  return splitWords(node.text).words.map((value) => {
    const span = isLost ? node.span : partSpan(node, value, from);
    isLost ||= span === node.span;
    from = span.end;
    return { value, location: locate(span) };
  });
}
