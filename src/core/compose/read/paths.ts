/** Puts a relative path into a directory and tidies it: `a`, `./b/../c` → `a/c`. The empty path is the directory itself. */
export function joinPath(directory: string, path: string): string {
  const parts: string[] = [];
  for (const part of `${directory}/${path}`.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..' && parts.length > 0 && parts.at(-1) !== '..') parts.pop();
    else parts.push(part);
  }
  return parts.join('/');
}

/** The directory a file lies in; the empty path for the project directory. */
export function directoryOf(path: string): string {
  return path.split('/').slice(0, -1).join('/');
}

/** Whether a path names something else than a file relative to the project: absolute, of a home, a URL. */
export function isForeign(path: string): boolean {
  return /^(?:[/~\\]|[A-Za-z]:[\\/]|[A-Za-z][\w+.-]*:\/\/|git@|[\w.-]+@[\w.-]+:|oci:|github\.com\/)/.test(path);
}

/** Whether a tidied relative path leaves the project directory. */
export function isOutside(path: string): boolean {
  return isForeign(path) || path === '..' || path.startsWith('../');
}
