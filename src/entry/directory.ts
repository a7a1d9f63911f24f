import { resolve } from 'node:path';
import { findStackDirectory } from '../adapters/workspace/directory.ts';
import type { Command, Inputs } from '../commands/command.ts';

/** The directory a verb works on: the one named; else for those that read a stack the nearest upwards that has one, as docker compose does; else this one. */
export function directoryOf(command: Pick<Command, 'inputs'>, inputs: Inputs, surface: 'cli' | 'action'): string {
  const has = (name: string) =>
    command.inputs.some((input) => input.name === name && (input.only === undefined || input.only === surface));
  const given = (has('directory') ? inputs.text('directory') : null) ?? '.';
  if (given !== '.' || !has('file') || inputs.list('file').length > 0) return given;
  return findStackDirectory(resolve(given));
}
