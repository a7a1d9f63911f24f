import type { Administrator, Shell, ShellResult } from '../../context.ts';
import { MissionControlError } from '../../errors.ts';
import { Connection, TIMINGS, type Timings } from './connection.ts';
import { type HostKey, parseHostKeys } from './host-key.ts';
import { type Credentials, loadKey } from './key.ts';
import { quote } from './quote.ts';
import { excerpt } from './text.ts';

const OUTPUT_LIMIT = 4 * 1024 * 1024;

/** Logs in as an administrator. Errors: those of a connection. */
export async function openShell(
  administrator: Administrator,
  credentials: Credentials,
  timings: Timings = TIMINGS,
): Promise<Shell> {
  const pinned: readonly HostKey[] = parseHostKeys(administrator.hostKeys);
  const connection = await Connection.open({ ...administrator, pinned }, await loadKey(credentials), timings);
  return {
    get hostKeys() {
      return connection.hostKeys;
    },
    run: (argv, options = {}) => runOverThere(connection, argv, options),
    close: () => connection.close(),
  };
}

async function runOverThere(
  connection: Pick<Connection, 'execute'>,
  argv: readonly string[],
  options: { readonly input?: Uint8Array; readonly timeoutSeconds?: number },
): Promise<ShellResult> {
  const stdout = collector();
  const stderr = collector();
  const code = await within(
    options.timeoutSeconds ?? 60,
    argv,
    connection.execute(quote(argv), {
      onStdout: stdout.push,
      onStderr: stderr.push,
      ...(options.input === undefined ? {} : { input: options.input }),
    }),
  );
  if (code === null)
    throw new MissionControlError({
      code: 'CONNECTION_LOST',
      message: `The session ended before \`${excerpt(argv.join(' '))}\` had.`,
      hint: 'Run the command again; what is in place already stays.',
    });
  return { code, stdout: stdout.text(), stderr: stderr.text() };
}

async function within<T>(seconds: number, argv: readonly string[], task: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(tooLate(argv, seconds)), seconds * 1000);
  });
  try {
    return await Promise.race([task, late]);
  } finally {
    clearTimeout(timer);
  }
}

function tooLate(argv: readonly string[], seconds: number): MissionControlError {
  return new MissionControlError({
    code: 'COMMAND_TIMEOUT',
    message: `\`${excerpt(argv.join(' '))}\` did not end on the server within ${seconds} s.`,
    hint: 'Run the command again; what is in place already stays.',
  });
}

function collector(): { push(chunk: Buffer): void; text(): string } {
  const chunks: Buffer[] = [];
  let size = 0;
  return {
    push: (chunk) => {
      size += chunk.length;
      if (size <= OUTPUT_LIMIT) chunks.push(chunk);
    },
    text: () => Buffer.concat(chunks).toString('utf8'),
  };
}
