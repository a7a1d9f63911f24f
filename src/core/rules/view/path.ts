/** A path without `.`, `..` and doubled slashes, as far as they can be resolved. */
export function normalizePath(path: string): string {
  const steps: string[] = [];
  for (const step of path.split('/')) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/') || '.';
}

/** A path below a directory, normalized. */
export function joinPath(directory: string, path: string): string {
  return normalizePath(`${directory}/${path}`);
}

/** The directory a path lies in; `.` for the project directory. */
export function directoryOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '.' : path.slice(0, slash);
}

/** Whether a path is relative to the project directory: not one of the server or of a home, and no variable nobody gave. */
export function isRelative(path: string): boolean {
  return path !== '' && !/^[/~\\]|^[A-Za-z]:|\$\{/.test(path);
}

/** Whether what is built lies in the checkout, not on another machine. */
export function isLocalContext(path: string): boolean {
  return isRelative(path) && !/:\/\/|^git@|^github\.com\/|\.git(?:#|$)/.test(path);
}
