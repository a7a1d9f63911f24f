import { statSync } from 'node:fs';
import { run } from '../../src/process.ts';

/** Whether this process sees another root than that of its mount namespace; only root can look, and only root starts an engine. */
export async function isChroot(): Promise<boolean> {
  const stat = ['stat', '--format', '%d %i', '/'];
  const { code, stdout, stderr } = await run({
    argv: ['nsenter', '--mount=/proc/self/ns/mnt', ...stat],
    timeoutSeconds: 10,
  });
  if (code !== 0) throw new Error(`The root of the mount namespace could not be seen: ${stderr}`);
  const { dev, ino } = statSync('/');
  return stdout.trim() !== `${dev} ${ino}`;
}
