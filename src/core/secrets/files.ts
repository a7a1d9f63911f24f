import type { Located, Mount, Service } from '../compose/project.ts';

/** Paths of the repository that a service is given: what it mounts, and its files of variables. */
export function givenPaths({ mounts, envFiles }: Service): readonly string[] {
  return [...mounts.flatMap(pathOf), ...envFiles.map(({ path }) => path.value)];
}

/** The lines of the files a service is given, each with its place; comments say nothing. */
export function linesFor(service: Service, files: ReadonlyMap<string, string>): readonly Located<string>[] {
  const given = givenPaths(service);
  return [...files]
    .filter(([file]) => given.some((path) => file === path || file.startsWith(`${path}/`)))
    .flatMap(([file, text]) => text.split('\n').flatMap((line, index) => locate(file, line, index + 1)));
}

function pathOf({ type, source }: Mount): readonly string[] {
  const path = source?.value ?? '';
  return type === 'bind' && path !== '' && !/^[/~]/.test(path) ? [path.replace(/\/+$/, '')] : [];
}

function locate(file: string, text: string, line: number): Located<string>[] {
  const value = text.replace(/\r$/, '');
  if (/^\s*(?:#|;|\/\/|$)/.test(value)) return [];
  const range = { line, column: 1, endLine: line, endColumn: [...value].length + 1 };
  return [{ value, location: { file, range } }];
}
