import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { type Files, isSame } from './secret.ts';

/** What is on the volume: secret → files. */
export type Secrets = ReadonlyMap<string, Files>;

/** Services read `NAME/KEY`, which is a link into `..data`, which is a link to the current generation: one rename changes everything. */
export interface Volume {
  /** What services read now. */
  current(): Secrets;
  /** Makes `secrets` what services read, all at once; false where it already is. Errors: of the file system, with everything as before. */
  publish(secrets: Secrets): boolean;
  /** Removes generations nobody has been sent to for a minute. */
  sweep(): void;
  /** Puts the wrapper there, whole. */
  putScript(name: string, bytes: Buffer): void;
}

const DATA = '..data';
const GENERATION = /^\.\.g-(\d+)$/;
/** A reader that resolved `..data` just before a change still finds its files. */
const KEPT_SECONDS = 60;

/** The volume at a directory, with whatever an earlier fetcher left there. */
export function openVolume(directory: string, now: () => number = Date.now): Volume {
  const at = (...names: string[]) => join(directory, ...names);
  const retired = new Map<string, number>();
  let latest = Math.max(0, ...generations(directory).map(numberOf));

  const current = (): Secrets => {
    const generation = currentGeneration(directory);
    return generation === null ? new Map() : readTree(at(generation));
  };
  const sweep = () => {
    const kept = currentGeneration(directory);
    for (const generation of generations(directory)) {
      if (generation === kept) continue;
      if (!retired.has(generation)) retired.set(generation, now());
      if (now() - (retired.get(generation) ?? 0) >= KEPT_SECONDS * 1000) remove(generation);
    }
  };
  const remove = (generation: string) => {
    rmSync(at(generation), { recursive: true, force: true });
    retired.delete(generation);
  };
  return {
    current,
    sweep,
    publish: (secrets) => {
      const generation = `..g-${String(latest + 1).padStart(6, '0')}`;
      if (existsSync(at(DATA)) && isSameTree(current(), secrets)) return false;
      latest += 1;
      try {
        writeTree(at(generation), secrets);
        replaceLink(at(DATA), generation);
      } catch (error) {
        rmSync(at(generation), { recursive: true, force: true });
        throw error;
      }
      linkNames(directory, [...secrets.keys()]);
      sweep();
      return true;
    },
    putScript: (name, bytes) => {
      const fresh = at(`..${name}.new`);
      writeFileSync(fresh, bytes);
      chmodSync(fresh, 0o555);
      renameSync(fresh, at(name));
    },
  };
}

function generations(directory: string): readonly string[] {
  return readdirSync(directory).filter((name) => GENERATION.test(name));
}

function numberOf(generation: string): number {
  return Number(GENERATION.exec(generation)?.[1] ?? 0);
}

function currentGeneration(directory: string): string | null {
  const link = join(directory, DATA);
  return existsSync(link) ? readlinkSync(link) : null;
}

function readTree(directory: string): Secrets {
  const names = readdirSync(directory);
  return new Map(names.map((name) => [name, readFiles(join(directory, name))]));
}

function readFiles(directory: string): Files {
  return new Map(readdirSync(directory).map((key) => [key, readFileSync(join(directory, key))]));
}

/** Services run as anybody: whoever mounts the volume may read it, and nobody but the fetcher may write. */
function writeTree(directory: string, secrets: Secrets): void {
  mkdirSync(directory);
  for (const [name, files] of secrets) {
    mkdirSync(join(directory, name));
    for (const [key, bytes] of files) writeFileSync(join(directory, name, key), bytes);
    for (const key of files.keys()) chmodSync(join(directory, name, key), 0o444);
    chmodSync(join(directory, name), 0o755);
  }
  chmodSync(directory, 0o755);
  if (!isSameTree(readTree(directory), secrets)) throw new Error('what was written is not what is read');
}

function replaceLink(path: string, target: string): void {
  const fresh = `${path}_new`;
  rmSync(fresh, { force: true });
  symlinkSync(target, fresh);
  if (existsSync(path) && !lstatSync(path).isSymbolicLink()) rmSync(path, { recursive: true });
  renameSync(fresh, path);
}

function linkNames(directory: string, names: readonly string[]): void {
  for (const name of names) {
    const [path, target] = [join(directory, name), `${DATA}/${name}`];
    if (isLinkTo(path, target)) continue;
    const fresh = join(directory, `..${name}.new`);
    rmSync(fresh, { force: true });
    symlinkSync(target, fresh);
    if (lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) rmSync(path, { recursive: true });
    renameSync(fresh, path);
  }
  for (const name of readdirSync(directory))
    if (!names.includes(name) && isLinkTo(join(directory, name), `${DATA}/${name}`)) rmSync(join(directory, name));
}

function isLinkTo(path: string, target: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && readlinkSync(path) === target;
}

function isSameTree(a: Secrets, b: Secrets): boolean {
  return a.size === b.size && [...a].every(([name, files]) => isSame(files, b.get(name) ?? new Map()) && b.has(name));
}
