import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { run } from '../src/process.ts';
import type { Machine } from './machine/machine.ts';
import { findProgram, installTools, toolPath } from './machine/packages.ts';
import { type Progress, silent } from './progress.ts';

const TOOLS = [
  { program: 'chromium', package: 'chromium' },
  { program: 'certutil', package: 'libnss3-tools' },
];

const WAY_OUT = join(import.meta.dirname, 'stack/upstream/outside.ts');

/**
 * Starts Chromium as somebody outside uses it: it trusts these authorities (PEM) alone, and every name leads through the lab's way out. It is in
 * a network of its own, or each container that comes or goes on this machine would cut its connections.
 */
export async function startBrowser(given: {
  readonly machine: Pick<Machine, 'directory'>;
  readonly trust: string;
  /** The directory with the sockets that lead outside. */
  readonly outside: string;
  readonly progress?: Progress;
}): Promise<Browser> {
  await installTools(TOOLS, given.progress ?? silent);
  const home = mkdtempSync(join(given.machine.directory, 'browser-'));
  await trustAuthorities(home, given.trust);
  return chromium.launch({
    executablePath: writeProgram(home, given.outside),
    env: { PATH: toolPath(), HOME: home, LC_ALL: 'C.UTF-8' },
    args: [
      ...['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
      '--host-resolver-rules=MAP * 127.0.0.1',
    ],
  });
}

function writeProgram(home: string, outside: string): string {
  const file = join(home, 'chromium');
  const inside = `ip link set lo up && exec '${process.execPath}' '${WAY_OUT}' '${outside}' '${findProgram('chromium')}' "$@"`;
  writeFileSync(
    file,
    `#!/bin/sh\nexec unshare --net sh -c ${JSON.stringify(inside).replaceAll('$', '\\$')} sh "$@"\n`,
    {
      mode: 0o755,
    },
  );
  return file;
}

/** Chromium asks a database in the home of its user. */
async function trustAuthorities(home: string, trust: string): Promise<void> {
  const database = `sql:${join(home, '.pki/nssdb')}`;
  const certutil = async (...words: string[]) => {
    const { code, stderr } = await run({ argv: ['certutil', '-d', database, ...words], timeoutSeconds: 30 });
    if (code !== 0) throw new Error(`certutil ${words.join(' ')}: ${stderr}`);
  };
  mkdirSync(join(home, '.pki/nssdb'), { recursive: true });
  await certutil('-N', '--empty-password');
  for (const [index, text] of (trust.match(/-----BEGIN[^-]+-----[^-]+-----END[^-]+-----/g) ?? []).entries()) {
    const file = join(home, `authority-${index}.pem`);
    writeFileSync(file, text);
    await certutil('-A', '-t', 'C,,', '-n', `lab-${index}`, '-i', file);
  }
}
