import { findProgram, installTools } from '../../../lab/machine/packages.ts';
import { silent } from '../../../lab/progress.ts';

/** The shells a service's image may have as /bin/sh, as command lines; what this machine lacks is installed. */
export async function findShells(): Promise<ReadonlyMap<string, readonly string[]>> {
  const tools = [
    { program: 'dash', package: 'dash' },
    { program: 'busybox', package: 'busybox-static' },
    { program: 'bash', package: 'bash' },
  ];
  await installTools(tools, silent);
  const file = (program: string) => findProgram(program) ?? program;
  return new Map([
    ['dash', [file('dash')]],
    ['busybox ash', [file('busybox'), 'ash']],
    ['bash', [file('bash')]],
  ]);
}
