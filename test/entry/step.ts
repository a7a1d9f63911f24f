import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const NODE = join(ROOT, 'node_modules/node/bin/node');

/** How a step of a workflow ended. */
export interface Step {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
}

/** A checkout on a runner, where actions of ours are run as the runner does. */
export interface Runner {
  readonly directory: string;
  /** Runs an action; `inputs` is what `with:` says. `meanwhile` is told the process once it runs. */
  run(verb: string, inputs: Readonly<Record<string, string>>, more?: StepOptions): Promise<Step>;
  remove(): void;
}

export interface StepOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly meanwhile?: (child: ChildProcess) => void;
}

/** Makes a runner whose workspace holds these files. */
export function makeRunner(files: Readonly<Record<string, string>>): Runner {
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-runner-'));
  const workspace = join(directory, 'workspace');
  mkdirSync(workspace);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true });
    writeFileSync(join(workspace, path), text);
  }
  return {
    directory: workspace,
    async run(verb, inputs, { env = {}, meanwhile = () => undefined } = {}) {
      const summary = join(directory, 'summary.md');
      writeFileSync(summary, '');
      const child = spawn(NODE, [join(ROOT, 'actions', verb, 'main.ts')], {
        cwd: workspace,
        env: {
          PATH: process.env.PATH,
          HOME: directory,
          GITHUB_ACTIONS: 'true',
          GITHUB_WORKSPACE: workspace,
          GITHUB_STEP_SUMMARY: summary,
          ...Object.fromEntries(
            Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value] as const),
          ),
          ...env,
        },
      });
      meanwhile(child);
      const [stdout, stderr] = [child.stdout, child.stderr].map(collect);
      const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
      return { code, stdout: stdout?.() ?? '', stderr: stderr?.() ?? '', summary: readFileSync(summary, 'utf8') };
    },
    remove: () => rmSync(directory, { recursive: true, force: true }),
  };
}

/** What the runner would take for a command, without masks. */
export function commandsOf({ stdout, stderr }: Step): string[] {
  return `${stdout}\n${stderr}`
    .split('\n')
    .filter((line) => (/^\s*::/.test(line) || line.includes('##[')) && !line.startsWith('::add-mask::'));
}

function collect(stream: NodeJS.ReadableStream): () => string {
  const chunks: Buffer[] = [];
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
