/** How many lines around a change are shown. */
const CONTEXT = 3;

/** A new text of a file beside the old one, as `diff -u` tells it; `before` is null where there was none. Lines lose their line ends. */
export function describeChange(path: string, before: string | null, after: string): readonly string[] {
  const [old, young] = [linesOf(before ?? ''), linesOf(after)];
  const most = Math.min(old.length, young.length);
  const differs = (index: number) => old[index] !== young[index];
  const head = firstWhere(most, differs);
  const tail = firstWhere(most - head, (index) => old[old.length - 1 - index] !== young[young.length - 1 - index]);
  const start = Math.max(0, head - CONTEXT);
  const hunk = [
    ...old.slice(start, head).map((line) => ` ${line}`),
    ...old.slice(head, old.length - tail).map((line) => `-${line}`),
    ...young.slice(head, young.length - tail).map((line) => `+${line}`),
    ...old.slice(old.length - tail, old.length - tail + CONTEXT).map((line) => ` ${line}`),
  ];
  const count = (signs: string) => hunk.filter((line) => signs.includes(line[0] ?? '')).length;
  const range = (signs: string) => {
    const length = count(signs);
    return `${length === 0 ? start : start + 1},${length}`;
  };
  return [
    before === null ? '--- /dev/null' : `--- a/${path}`,
    `+++ b/${path}`,
    `@@ -${range(' -')} +${range(' +')} @@`,
    ...hunk,
  ];
}

function firstWhere(end: number, is: (index: number) => boolean): number {
  for (let index = 0; index < end; index += 1) if (is(index)) return index;
  return end;
}

function linesOf(text: string): readonly string[] {
  const lines = text.split(/\r\n|\n/);
  return lines.at(-1) === '' ? lines.slice(0, -1) : lines;
}
