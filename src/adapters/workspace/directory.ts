import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMPOSE_FILES } from '../../core/compose/read/files.ts';

/** The directory of the stack, seen from one within it: the nearest, upwards to the top of the repository, that holds a Compose file; where none does, the one asked from. */
export function findStackDirectory(from: string): string {
  for (let directory = from; ; directory = dirname(directory)) {
    if (COMPOSE_FILES.some((name) => existsSync(join(directory, name)))) return directory;
    if (existsSync(join(directory, '.git')) || dirname(directory) === directory) return from;
  }
}
