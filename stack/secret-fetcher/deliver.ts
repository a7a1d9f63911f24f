import { isSystemError } from './system-error.ts';
import type { Tools } from './tools.ts';
import type { Secrets, Volume } from './volume.ts';

/** Whether the volume now has these secrets; where it has not, what was there stays, and a problem says why. */
export function deliver({ problems, log, options }: Tools, volume: Volume, secrets: Secrets): boolean {
  try {
    if (volume.publish(secrets)) log(`${secrets.size} secrets are on the volume, as of now.`);
    problems.clear('the volume');
    return true;
  } catch (error) {
    problems.set(
      'the volume',
      `The secrets could not be written to ${options.directory}, what was there stays: ${remedyOf(error)}.`,
    );
    return false;
  }
}

function remedyOf(error: unknown): string {
  const code = isSystemError(error) ? error.code : 'what was written is not what is read';
  return code === 'ENOSPC'
    ? 'it is full: give it a larger `size` in the stack'
    : `${code}: see that user ${process.getuid?.()} may write there`;
}
