import { MissionControlError } from '../../errors.ts';
import { type CommandLine, type Completed, type CompletedBytes, run, runBytes } from '../../process.ts';

/** A git command in a directory: no hooks, no prompts, no helpers that a repository could name, only known transports. */
export function gitLine(
  directory: string,
  words: readonly string[],
  more: Partial<Pick<CommandLine, 'input' | 'env' | 'timeoutSeconds'>> = {},
): CommandLine {
  const { env, ...rest } = more;
  return {
    argv: ['git', ...SETTINGS.flatMap((setting) => ['-c', setting]), '-C', directory, ...words],
    env: { ...ENVIRONMENT, ...env },
    timeoutSeconds: 60,
    ...rest,
  };
}

/** GIT_ALLOW_PROTOCOL, unlike a setting, cannot be overruled by the configuration of the clone. */
const ENVIRONMENT = {
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_ALLOW_PROTOCOL: 'file:https:ssh',
  GIT_ASKPASS: 'true',
  SSH_ASKPASS: 'true',
};

const SETTINGS = [
  'safe.directory=*',
  'core.hooksPath=/dev/null',
  'core.fsmonitor=false',
  'core.quotePath=false',
  'gc.auto=0',
  'maintenance.auto=false',
];

/** Runs git and returns what it printed. Errors: GIT_FAILED with git's own words. */
export async function git(line: CommandLine, attempt: string): Promise<string> {
  const completed = await run(line);
  refuseFailure(completed, attempt);
  return completed.stdout;
}

/** As `git`, for content. */
export async function gitBytes(line: CommandLine, attempt: string): Promise<Uint8Array> {
  const completed = await runBytes(line);
  refuseFailure(completed, attempt);
  return completed.stdout;
}

function refuseFailure(completed: Completed | CompletedBytes, attempt: string): void {
  if (completed.code === 0) return;
  throw new MissionControlError({
    code: 'GIT_FAILED',
    message: `Could not ${attempt}: ${lastLine(completed.stderr) || `git ended with code ${completed.code}`}.`,
    hint: 'Nothing was changed. Check on the server that `git fetch` works in the project directory for the user of the agent.',
  });
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.find((line) => /^(fatal|error):/.test(line)) ?? lines.at(-1) ?? '';
  return fatal
    .replace(/^(fatal|error): /, '')
    .replace(/\.$/, '')
    .slice(0, 300);
}
