import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { MissionControlError } from '../../src/errors.ts';
import { run } from '../../src/process.ts';
import { findProgram, toolPath } from './packages.ts';

/** A file of Debian, whatever the machine's own release. */
export interface ArchivePackage {
  readonly suite: 'bookworm' | 'trixie' | 'sid';
  readonly package: string;
}

const KEYRING = '/usr/share/keyrings/debian-archive-keyring.gpg';
const DEFAULT_MIRROR = 'http://deb.debian.org/debian';

/**
 * Unpacks packages into `directory` without installing them, by an apt with lists and state of its own: the machine's apt is as before.
 * All packages are of one suite.
 */
export async function unpackPackages(packages: readonly ArchivePackage[], directory: string): Promise<void> {
  const suite = packages[0]?.suite ?? 'bookworm';
  const state = join(directory, '.apt');
  const downloads = join(state, 'downloads');
  for (const folder of ['lists/partial', 'archives/partial', 'downloads', 'parts'])
    mkdirSync(join(state, folder), { recursive: true });
  writeFileSync(join(state, 'sources.list'), sourceLine(await debianMirror(), suite));
  writeFileSync(join(state, 'apt.conf'), privateConfiguration(state));
  await must(['apt-get', '-c', join(state, 'apt.conf'), 'update'], state);
  const names = packages.map((wanted) => wanted.package);
  await must(['apt-get', '-c', join(state, 'apt.conf'), 'download', ...names], downloads);
  for (const file of readdirSync(downloads)) await must(['dpkg', '-x', join(downloads, file), directory], state);
  rmSync(state, { recursive: true, force: true });
}

/** Where this machine gets Debian's packages from. */
export async function debianMirror(): Promise<string> {
  if (!findProgram('apt-get')) throw noApt();
  const targets = await run({
    argv: ['apt-get', 'indextargets', '--format', '$(LABEL) $(REPO_URI)', 'Created-By: Packages'],
    env: { PATH: toolPath() },
    timeoutSeconds: 60,
  });
  const [, mirror] = /^Debian (\S+?)\/?$/m.exec(targets.stdout) ?? [];
  return mirror ?? DEFAULT_MIRROR;
}

function sourceLine(mirror: string, suite: string): string {
  return `deb [target=Packages signed-by=${KEYRING}] ${mirror} ${suite} main\n`;
}

/** No hooks of the machine's apt, and a mirror that stands still is good enough. */
function privateConfiguration(state: string): string {
  return [
    ...['Pre-Invoke', 'Post-Invoke', 'Post-Invoke-Success'].map((hook) => `#clear APT::Update::${hook};`),
    `Dir::Etc::SourceList "${state}/sources.list";`,
    `Dir::Etc::SourceParts "${state}/parts";`,
    `Dir::Etc::PreferencesParts "${state}/parts";`,
    `Dir::State::Lists "${state}/lists";`,
    `Dir::Cache "${state}";`,
    `Dir::Cache::Archives "${state}/archives";`,
    'APT::Sandbox::User "root";',
    'APT::Default-Release "";',
    'Acquire::Languages "none";',
    'Acquire::Check-Valid-Until "false";',
    'Acquire::Retries "3";',
    '',
  ].join('\n');
}

async function must(argv: readonly string[], cwd: string): Promise<void> {
  const { code, stderr } = await run({ argv, cwd, env: { PATH: toolPath() }, timeoutSeconds: 600 });
  if (code === 0) return;
  throw new MissionControlError({
    code: 'COMMAND_FAILED',
    message: `\`${argv.join(' ')}\` failed:\n${stderr.trim()}`,
    hint: 'The lab takes these files from Debian: check that this machine reaches a Debian mirror.',
  });
}

function noApt(): MissionControlError {
  return new MissionControlError({
    code: 'COMMAND_FAILED',
    message: 'The lab takes what is missing from Debian, but there is no `apt-get` on this machine.',
    hint: 'Run the lab on Debian or Ubuntu.',
  });
}
