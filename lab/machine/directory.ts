import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isAlive, type ProcessIdentity } from './identity.ts';

/** What a lab writes down of itself before it takes it: enough to clear up after it. */
export interface Owner {
  readonly name: string;
  readonly address: string;
  /** DOCKER_HOST of the engine that has its containers; undefined before it has one. */
  readonly engine?: string;
  readonly process: ProcessIdentity;
  readonly started: readonly ProcessIdentity[];
}

/** A lab's directory and what it wrote down. */
export interface LabDirectory {
  readonly path: string;
  readonly owner: Owner;
}

const PREFIX = 'mission-control-lab-';
const OWNER = 'owner.json';
const BEGINNING_SECONDS = 60;

/** Makes the directory of a new lab, with the name it will go by. */
export function createDirectory(): { readonly path: string; readonly name: string } {
  const name = `lab-${randomBytes(5).toString('hex')}`;
  return { path: mkdtempSync(join(tmpdir(), PREFIX)), name };
}

/** Writes down who the lab is, replaced as a whole. */
export function writeOwner(directory: string, owner: Owner): void {
  const next = join(directory, `${OWNER}.next`);
  writeFileSync(next, JSON.stringify(owner));
  renameSync(next, join(directory, OWNER));
}

/** The labs of this user that have written down who they are. */
export function readDirectories(): LabDirectory[] {
  return ours().flatMap((path) => {
    const owner = readOwner(path);
    return owner ? [{ path, owner }] : [];
  });
}

/** Directories of labs that were killed in their first moment; one that is new may be a lab's that begins just now. */
export function emptyDirectories(now = Date.now()): string[] {
  return ours().filter((path) => {
    const changed = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? now;
    return changed < now - BEGINNING_SECONDS * 1000 && readdirSync(path).length === 0;
  });
}

export function isLiving(lab: LabDirectory): boolean {
  return isAlive(lab.owner.process);
}

function ours(): string[] {
  return readdirSync(tmpdir(), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name.startsWith(PREFIX))
    .map((entry) => join(tmpdir(), entry.name))
    .filter((path) => isMine(path));
}

function isMine(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.uid === process.getuid?.();
}

function readOwner(path: string): Owner | undefined {
  try {
    return JSON.parse(readFileSync(join(path, OWNER), 'utf8')) as Owner;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
