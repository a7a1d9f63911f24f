/** How long calls are gathered: until it is quiet for `quiet`, but no longer than `most`; both in milliseconds. */
export interface Wait {
  readonly quiet: number;
  readonly most: number;
}

/** Work that is done once for all calls that come close together, and never twice at a time. Its errors are said in one line. */
export function debounce(work: () => Promise<void>, { quiet, most }: Wait): () => void {
  let timer: NodeJS.Timeout | null = null;
  let since = 0;
  let last = Promise.resolve();
  const begin = () => {
    timer = null;
    last = last.then(work).catch((error: unknown) => console.error(error instanceof Error ? error.message : error));
  };
  return () => {
    const now = Date.now();
    if (timer === null) since = now;
    else clearTimeout(timer);
    timer = setTimeout(begin, Math.max(0, Math.min(quiet, since + most - now)));
  };
}
