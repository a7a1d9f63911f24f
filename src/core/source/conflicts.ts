import { type Finding, finding } from '../finding.ts';
import { lineSpan, locate, positionOf, type Source } from './source.ts';

/** Merge conflicts that were committed: one error for each `<<<<<<<`, with the other markers as related places. */
export function findConflicts(source: Source): Finding[] {
  const markers = [...source.text.matchAll(/^(?:<{7} .*|>{7} .*|={7}\s*$|\|{7} .*)/gm)].filter(
    (found, _, all) => !/^=/.test(found[0]) || all.some((other) => /^[<>]/.test(other[0])),
  );
  const starts = markers.filter((found) => found[0].startsWith('<'));
  const shown = starts.length > 0 ? starts : markers.filter((found) => found[0].startsWith('>'));
  return shown.map((found, index) => {
    const end = shown[index + 1]?.index ?? Number.POSITIVE_INFINITY;
    const others = markers.filter((other) => other.index > found.index && other.index < end);
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
