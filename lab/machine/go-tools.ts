import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MissionControlError } from '../../src/errors.ts';
import { type Completed, run } from '../../src/process.ts';
import { cached, isCached } from '../cache.ts';
import type { Progress } from '../progress.ts';

/** A program that no registry ships as a binary, but that Go builds from a module version. */
export interface GoTool {
  readonly name: string;
  readonly version: string;
  /** `PATH@VERSION`. */
  readonly module: string;
  /** The package with its main function. */
  readonly package: string;
  /** The oldest Go that builds it: `[major, minor]`. */
  readonly go: readonly [number, number];
  /** Which published version stands for each module that the tool's go.mod takes from its own `./staging`; `go install` refuses such. */
  readonly stagedVersion?: string;
  /** The variable of the package that holds the version, where it has one. */
  readonly versionVariable?: string;
}

const MODULE_DOWNLOADS = ['GO', 'HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'SSL_CERT_'];
const BUILD_SECONDS = 1200;

/** Why the program cannot be had on this machine, and what to install; null where it can. */
export async function missingGoTool(tool: GoTool): Promise<string | null> {
  if (isCached(tool)) return null;
  const needed = tool.go.join('.');
  const remedy = `install Go ${needed} or newer (https://go.dev/doc/install)`;
  const found = await goVersion();
  if (found === null) return `${tool.name} ${tool.version} is built with Go, which is not installed: ${remedy}`;
  if (!isOlder(found, tool.go)) return null;
  return `${tool.name} ${tool.version} needs Go ${needed}, this is ${found.join('.')}: ${remedy}`;
}

/** The path of the program, built once and kept in the lab's cache. Two processes at once build it once. Errors: COMMAND_FAILED. */
export async function goTool(tool: GoTool, progress: Progress): Promise<string> {
  const directory = await cached(tool, async (half) => {
    const reason = await missingGoTool(tool);
    if (reason !== null) throw failure(`${reason}.`);
    await progress.step(`Building ${tool.name} ${tool.version} with Go, once`, (tell) => build(tool, half, tell));
  });
  return join(directory, tool.name);
}

/** In a module of its own that requires the tool: `go install` refuses some. */
async function build(tool: GoTool, directory: string, tell: (detail: string) => void): Promise<void> {
  const scratch = mkdtempSync(join(tmpdir(), 'mission-control-go-'));
  const go = async (...words: string[]) => {
    const done = await run({
      argv: ['go', ...words],
      cwd: scratch,
      env: { ...goEnvironment(), CGO_ENABLED: '0', GOFLAGS: '-mod=mod', GOWORK: 'off' },
      timeoutSeconds: BUILD_SECONDS,
      onLine: (line) => tell(line.replace('go: downloading ', '')),
    });
    if (done.code !== 0) throw failure(`Could not build ${tool.name} ${tool.version}: ${lastLines(done)}`);
    return done.stdout;
  };
  try {
    mkdirSync(directory, { recursive: true });
    await go('mod', 'init', 'tool');
    await go('mod', 'edit', `-require=${tool.module}`, ...(await replacements(tool, go)));
    await go('build', '-trimpath', `-ldflags=${linkerFlags(tool)}`, '-o', join(directory, tool.name), tool.package);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}

function linkerFlags({ version, versionVariable }: GoTool): string {
  return versionVariable === undefined ? '-s -w' : `-s -w -X ${versionVariable}=v${version}`;
}

async function replacements(
  { module, stagedVersion }: GoTool,
  go: (...words: string[]) => Promise<string>,
): Promise<readonly string[]> {
  if (stagedVersion === undefined) return [];
  const { GoMod: file } = JSON.parse(await go('mod', 'download', '-json', module)) as { readonly GoMod: string };
  const staged = [...readFileSync(file, 'utf8').matchAll(/^\s*(?:replace )?(\S+) => \.\/staging\//gm)];
  return staged.map(([, name]) => `-replace=${name}=${name}@${stagedVersion}`);
}

async function goVersion(): Promise<readonly [number, number] | null> {
  try {
    const { stdout } = await run({ argv: ['go', 'env', 'GOVERSION'], env: goEnvironment(), timeoutSeconds: 30 });
    const [, major, minor] = /^go(\d+)\.(\d+)/.exec(stdout) ?? [];
    return major === undefined ? null : [Number(major), Number(minor)];
  } catch (error) {
    if (error instanceof MissionControlError && error.code === 'COMMAND_FAILED') return null;
    throw error;
  }
}

/** Where modules come from on this machine, and where Go keeps them; never another Go than the one installed. */
function goEnvironment(): Record<string, string> {
  const given = Object.entries(process.env).filter(([name]) =>
    MODULE_DOWNLOADS.some((prefix) => name.toUpperCase().startsWith(prefix)),
  );
  return { ...(Object.fromEntries(given) as Record<string, string>), GOTOOLCHAIN: 'local' };
}

function isOlder(found: readonly [number, number], needed: readonly [number, number]): boolean {
  return found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1]);
}

function lastLines({ stderr }: Completed): string {
  return stderr.trim().split('\n').slice(-5).join('\n');
}

function failure(message: string): MissionControlError {
  return new MissionControlError({ code: 'COMMAND_FAILED', message });
}
