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

/** A path somebody gave, absolute or relative to a directory, as seen from that directory. */
export function relativePath(directory: string, path: string): string {
  if (!path.startsWith('/')) return joinPath('', path);
  const [from, to] = [stepsOf(directory), stepsOf(path)];
  const apart = from.findIndex((step, index) => step !== to[index]);
  const shared = apart === -1 ? from.length : apart;
  return [...from.slice(shared).map(() => '..'), ...to.slice(shared)].join('/');
}

function stepsOf(path: string): readonly string[] {
  return joinPath('', path).split('/').filter(Boolean);
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
