import { readFileSync } from 'node:fs';
import { layoutOf } from '../src/core/installation/layout.ts';
import { type Completed, run } from '../src/process.ts';
import type { LabServer } from './server.ts';

const BOOT_SECONDS = 600;

/** Does what systemd would at a boot of the server: runs the line of the installed unit, and nothing else. */
export function runBootUnit(server: Pick<LabServer, 'root'>, home: string): Promise<Completed> {
  const [, line] = /^ExecStart=(.+)$/m.exec(readFileSync(layoutOf(server.root).unit, 'utf8')) ?? [];
  if (line === undefined) throw new Error('The boot unit has no ExecStart.');
  return run({ argv: line.split(' '), cwd: '/', env: { HOME: home }, timeoutSeconds: BOOT_SECONDS });
}
