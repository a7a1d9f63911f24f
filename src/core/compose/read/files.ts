import { MissionControlError } from '../../../errors.ts';
import { type Finding, finding } from '../../finding.ts';
import type { Reader } from '../reader.ts';

/** Names docker compose looks for, in its order. */
export const COMPOSE_FILES = ['compose.yaml', 'compose.yml', 'docker-compose.yml', 'docker-compose.yaml'];
const OVERRIDES = [
  'compose.override.yml',
  'compose.override.yaml',
  'docker-compose.override.yml',
  'docker-compose.override.yaml',
];

/** The Compose files of a project, in merge order. */
export interface FoundFiles {
  readonly files: readonly { readonly path: string; readonly text: string }[];
  readonly findings: readonly Finding[];
}

/** Finds the Compose files as docker compose does; those asked for by name must exist. Errors: FILE_NOT_FOUND. */
export async function findComposeFiles(read: Reader, asked: readonly string[]): Promise<FoundFiles> {
  if (asked.length > 0) return { files: await Promise.all(asked.map((path) => readAsked(read, path))), findings: [] };
  const bases = await readPresent(read, COMPOSE_FILES);
  const [base] = bases;
  if (base === undefined) throw noComposeFile();
  const overrides = await readPresent(read, OVERRIDES);
  return {
    files: [base, ...overrides.slice(0, 1)],
    findings: [...reportIgnored(bases), ...reportIgnored(overrides)],
  };
}

/** Text of a file somebody asked for. Errors: FILE_NOT_FOUND. */
export async function readAsked(read: Reader, path: string): Promise<{ path: string; text: string }> {
  const text = await read(path);
  if (text !== null) return { path, text };
  throw new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `There is no file \`${path}\` in the directory of the stack.`,
    hint: 'Name a file relative to the directory of the stack.',
  });
}

async function readPresent(read: Reader, names: readonly string[]) {
  const texts = await Promise.all(names.map(async (path) => ({ path, text: await read(path) })));
  return texts.flatMap(({ path, text }) => (text === null ? [] : [{ path, text }]));
}

function reportIgnored(found: readonly { readonly path: string }[]): Finding[] {
  const [used, ...others] = found;
  return others.map(({ path }) =>
    finding({
      rule: 'several-compose-files',
      severity: 'warning',
      message: `\`${path}\` is ignored: docker compose reads \`${used?.path}\`.`,
      help: `Delete one of them, or name the files with \`--file\`.`,
      location: { file: path, range: null },
    }),
  );
}

function noComposeFile(): MissionControlError {
  return new MissionControlError({
    code: 'FILE_NOT_FOUND',
    message: `There is no Compose file here: none of ${COMPOSE_FILES.join(', ')}.`,
    hint: 'Give the directory of the stack with `--directory`, or the file with `--file`.',
  });
}
