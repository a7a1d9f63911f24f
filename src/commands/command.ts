import type { Context } from '../context.ts';
import type { Finding } from '../core/finding.ts';
import type { Plan } from '../core/plan/change.ts';
import type { DeploymentRecord } from '../core/plan/record.ts';

/** One input of a verb, declared once: scripts/docs.ts writes action.yml, `--help` and README tables from it. */
export interface Input {
  /** kebab-case; `--name` on the command line, `with: name:` in an action. */
  readonly name: string;
  readonly type: 'text' | 'flag' | 'number' | 'list';
  /** Placeholder in the help: `DIR`, `FILE`. */
  readonly placeholder?: string;
  readonly description: string;
  readonly default?: string;
  /** Where it exists; default both. */
  readonly only?: 'cli' | 'action';
  /** Read from this environment variable where neither flag nor `with:` gives it. */
  readonly environment?: string;
  /** Masked in every output. */
  readonly secret?: boolean;
}

/** Values of the inputs: text and number inputs may be absent, lists are empty then, flags false. */
export interface Inputs {
  text(name: string): string | null;
  number(name: string): number | null;
  flag(name: string): boolean;
  list(name: string): readonly string[];
  /** Words after the verb that are no flags. */
  readonly words: readonly string[];
}

/** What a verb has to say: one of the three currencies, or a few lines of text with the same as data. */
export type Output =
  | {
      readonly kind: 'findings';
      readonly findings: readonly Finding[];
      /** What was seen, wrong or not: lines for people, and more keys for the data. */
      readonly details?: { readonly lines: readonly string[]; readonly data: Readonly<Record<string, unknown>> };
    }
  | { readonly kind: 'plan'; readonly plan: Plan; readonly findings: readonly Finding[] }
  | { readonly kind: 'record'; readonly record: DeploymentRecord; readonly findings: readonly Finding[] }
  | { readonly kind: 'text'; readonly lines: readonly string[]; readonly data: unknown; readonly failed?: boolean };

/** A verb: its inputs and its story, told once for action and CLI. */
export interface Command {
  readonly verb: string;
  /** One line for the list of verbs. */
  readonly summary: string;
  /** Words after the verb in the help, `status | release`. */
  readonly words?: string;
  readonly inputs: readonly Input[];
  run(inputs: Inputs, context: Context): Promise<Output>;
}

/** Inputs that every verb which reads the stack has. */
export const STACK_INPUTS: readonly Input[] = [
  {
    name: 'directory',
    type: 'text',
    placeholder: 'DIR',
    description: 'Directory of the stack; without it also looked for upwards, as docker compose does',
    default: '.',
  },
  {
    name: 'file',
    type: 'list',
    placeholder: 'FILE',
    description:
      'Compose file, relative to the directory; may be given again (default: as docker compose looks for it)',
  },
  {
    name: 'env-file',
    type: 'list',
    placeholder: 'FILE',
    description: 'File of variables, relative to the directory; may be given again (default: .env)',
  },
  {
    name: 'settings',
    type: 'text',
    placeholder: 'FILE',
    description: 'Settings file, relative to the directory (default: mission-control.yaml where there is one)',
  },
];

/** Inputs of every verb that reads the settings but not the stack. */
export const SETTINGS_INPUTS: readonly Input[] = STACK_INPUTS.filter(({ name }) =>
  ['directory', 'settings'].includes(name),
);

/** Inputs of every verb that talks to the server: whose key opens the door. */
export const SERVER_INPUTS: readonly Input[] = [
  {
    name: 'identity',
    type: 'text',
    placeholder: 'FILE',
    description: 'Private key for the server (default: the keys of the ssh agent at SSH_AUTH_SOCK)',
    only: 'cli',
  },
  { name: 'ssh-key', type: 'text', description: 'Private key for the server, its text', only: 'action', secret: true },
];

/** Inputs that entry/ adds to every verb on the command line. */
export const OUTPUT_INPUTS: readonly Input[] = [
  {
    name: 'format',
    type: 'text',
    placeholder: 'FORMAT',
    description: 'How the result is printed: terminal, json, github, markdown or sarif',
    default: 'terminal',
    only: 'cli',
  },
];

/** All inputs of a verb, with those of entry/. */
export function inputsOf(command: Command): readonly Input[] {
  return [...command.inputs, ...OUTPUT_INPUTS];
}
