import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseRecord } from '../../core/deployment/parse.ts';
import type { DeploymentRecord } from '../../core/plan/record.ts';
import { createFile, makeDirectory, readJson, stateCorrupt } from './files.ts';

const folder = (directory: string): string => join(directory, 'records');

/** Writes a record once; a second one of the same deployment changes nothing. */
export async function writeRecord(directory: string, record: DeploymentRecord): Promise<void> {
  await makeDirectory(folder(directory));
  if ((await recordOf(directory, record.id)) !== null) return;
  const name = `${String(record.fence).padStart(10, '0')}-${record.id}.json`;
  await createFile(join(folder(directory), name), `${JSON.stringify(record)}\n`);
}

/** The record of a deployment, or null. */
export async function recordOf(directory: string, id: string): Promise<DeploymentRecord | null> {
  const name = (await names(directory)).find((file) => file.slice(11) === `${id}.json`);
  return name === undefined ? null : read(directory, name);
}

/** Records from the newest to the oldest, read as they are asked for. */
export async function* newestRecords(directory: string): AsyncGenerator<DeploymentRecord> {
  for (const name of await names(directory)) yield await read(directory, name);
}

async function names(directory: string): Promise<string[]> {
  const files = await readdir(folder(directory)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return files
    .filter((name) => /^\d{10,}-.+\.json$/.test(name))
    .sort()
    .reverse();
}

async function read(directory: string, name: string): Promise<DeploymentRecord> {
  const path = join(folder(directory), name);
  const record = await readJson(path, parseRecord);
  if (record === null) throw stateCorrupt(path);
  return record;
}
