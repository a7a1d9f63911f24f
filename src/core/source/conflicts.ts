import { type Finding, finding } from '../finding.ts';
import { lineSpan, locate, positionOf, type Source } from './source.ts';

/** So many conflicts are told, and so many markers of each. */
const SHOWN = 20;

/** Merge conflicts that were committed: one error for each `<<<<<<<`, with the other markers as related places. */
export function findConflicts(source: Source): Finding[] {
  const markers = [...source.text.matchAll(/^(?:<{7} .*|>{7} .*|={7}\s*$|\|{7} .*)/gm)];
  const sign = ['<', '>'].find((one) => markers.some(([found]) => found.startsWith(one)));
  if (sign === undefined) return [];
  const shown = [...markers.entries()].filter(([, [found]]) => found.startsWith(sign)).slice(0, SHOWN);
  return shown.map(([index, found], number) => {
    const others = markers.slice(
      index + 1,
      Math.min(shown[number + 1]?.[0] ?? Number.POSITIVE_INFINITY, index + SHOWN),
    );
    return finding({
      rule: 'merge-conflict',
      severity: 'error',
      message: `Unresolved merge conflict: \`${found[0].trim().slice(0, 40)}\`.`,
      help: 'Keep the lines that are meant and delete the markers.',
      location: placeOf(source, found.index),
      related: others.map((other) => ({
        message: 'another marker of the conflict',
        location: placeOf(source, other.index),
      })),
    });
  });
}

function placeOf(source: Source, offset: number) {
  return locate(lineSpan(source, positionOf(source, offset).line));
}
