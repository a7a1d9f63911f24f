import type { Shell, ShellResult } from '../../context.ts';
import { type ErrorCode, MissionControlError } from '../../errors.ts';

const LONGEST = 300;

/** A command line that must succeed on the server. `attempt` says in words what it is for: "clone the stack". */
export interface Must {
  readonly argv: readonly string[];
  readonly attempt: string;
  readonly hint?: string;
  readonly code?: ErrorCode;
  readonly input?: Uint8Array;
  readonly timeoutSeconds?: number;
}

/** Runs a command line and gives its output. Errors: COMMAND_FAILED, or the code that was given. */
export async function must(shell: Shell, given: Must): Promise<string> {
  const result = await shell.run(given.argv, {
    ...(given.input === undefined ? {} : { input: given.input }),
    ...(given.timeoutSeconds === undefined ? {} : { timeoutSeconds: given.timeoutSeconds }),
  });
  if (result.code === 0) return result.stdout;
  throw new MissionControlError({
    code: given.code ?? 'COMMAND_FAILED',
    message: `Could not ${given.attempt} on the server: ${lastWords(result)}`,
    hint: given.hint ?? 'Mend that on the server, then run the same command again.',
  });
}

/** Whether a command line succeeds. */
export async function succeeds(shell: Shell, argv: readonly string[]): Promise<boolean> {
  return (await shell.run(argv)).code === 0;
}

/** The output of a command line without its line end, null where it fails. */
export async function answer(shell: Shell, argv: readonly string[]): Promise<string | null> {
  const result = await shell.run(argv);
  return result.code === 0 ? result.stdout.trim() : null;
}

// What a link leads to is replaced, and the link stays; root leaves a file to its owner, and a new one to that of its directory.
const PUT = `umask 077; to=$(readlink -f -- "$1") || to=$1; from=$to; [ -e "$to" ] || from=\${to%/*}
mkdir -p "\${to%/*}" && cat >"$to.new" && chmod "$2" "$to.new" &&
{ [ "$(id -u)" != 0 ] || chown "$(stat -c %u:%g -- "$from")" "$to.new"; } && mv -f "$to.new" "$to"`;
const PUT_GZIPPED = PUT.replace('cat >', 'gzip -dc >');

/** Puts a file in one step: whoever reads it meets the old or the new one. Directories on the way are made for this account alone. */
export async function put(
  shell: Shell,
  file: { readonly path: string; readonly mode: string; readonly content: Uint8Array; readonly gzipped?: boolean },
): Promise<void> {
  await must(shell, {
    argv: ['sh', '-c', file.gzipped ? PUT_GZIPPED : PUT, 'sh', file.path, file.mode],
    attempt: `write ${file.path}`,
    hint: 'See that the user may write there and the disk is not full, then run the same command again.',
    input: file.content,
    timeoutSeconds: 600,
  });
}

/** Puts a file where it is not there yet with this content. */
export async function ensureFile(
  shell: Shell,
  file: { readonly path: string; readonly mode: string; readonly content: Uint8Array },
): Promise<'found' | 'written'> {
  const same = 'test "$(stat -c %a -- "$1")" = "$2" && cmp -s -- "$1" -';
  const result = await shell.run(['sh', '-c', same, 'sh', file.path, file.mode], {
    input: file.content,
    timeoutSeconds: 600,
  });
  if (result.code === 0) return 'found';
  await put(shell, file);
  return 'written';
}

function lastWords(result: ShellResult): string {
  const said = (result.stderr.trim() || result.stdout.trim()).replace(/\s+/g, ' ').slice(-LONGEST);
  return said === '' ? `exit code ${result.code}.` : /[.!?]$/.test(said) ? said : `${said}.`;
}
