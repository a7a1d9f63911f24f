import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { type Command, type Input, inputsOf } from '../src/commands/command.ts';
import { loadCommand, loadCommands } from '../src/commands/index.ts';

const ROOT = join(import.meta.dirname, '..');
/** The verbs a workflow runs. */
export const ACTIONS = ['lint', 'check', 'plan', 'deploy', 'verify', 'drift', 'certificates'] as const;

/** Every file that is written from the inputs of the verbs: path from the top of the repository → text. */
export async function generate(): Promise<ReadonlyMap<string, string>> {
  const commands = await loadCommands();
  const actions = await Promise.all(ACTIONS.map(async (verb) => requireCommand(verb, await loadCommand(verb))));
  const files = new Map<string, string>();
  for (const command of actions) {
    files.set(`actions/${command.verb}/action.yml`, actionFile(command));
    const readme = `actions/${command.verb}/README.md`;
    files.set(readme, await withPart(readme, 'inputs', inputTable(command)));
  }
  files.set('README.md', await withPart('README.md', 'verbs', verbTable(commands)));
  files.set('docs/verbs.md', verbsPage(commands));
  return files;
}

function requireCommand(verb: string, command: Command | null): Command {
  if (command === null) throw new Error(`There is no command for the action ${verb}`);
  return command;
}

function actionFile(command: Command): string {
  const inputs = Object.fromEntries(actionInputs(command).map((input) => [input.name, describe(input)]));
  const action = {
    name: `mission-control ${command.verb}`,
    description: command.summary,
    inputs,
    runs: { using: 'node24', main: `../../dist/${command.verb}.js` },
  };
  return `# Written by scripts/docs.ts from src/commands/${command.verb}.ts\n${stringify(action, { lineWidth: 0 })}`;
}

function actionInputs(command: Command): readonly Input[] {
  return command.inputs.filter(({ only }) => only !== 'cli');
}

function describe({ description, default: standard, type }: Input) {
  const text = type === 'list' ? description.replace('may be given again', 'several: one a line') : description;
  return { description: text, required: false, ...(standard === undefined ? {} : { default: standard }) };
}

function inputTable(command: Command): string {
  const rows = actionInputs(command).map((input) => [
    `\`${input.name}\``,
    escapeBar(describe(input).description),
    standardOf(input),
  ]);
  return table(['input', 'what it is', 'default'], rows);
}

function verbTable(commands: readonly Command[]): string {
  return table(
    ['verb', 'what it answers or does'],
    commands.map(({ verb, words, summary }) => [
      escapeBar(`\`${verb}${words ? ` ${words}` : ''}\``),
      escapeBar(summary),
    ]),
  );
}

function verbsPage(commands: readonly Command[]): string {
  const parts = commands.map((command) => {
    const flags = inputsOf(command).filter(({ only }) => only !== 'action');
    const rows = flags.map((input) => [flagOf(input), escapeBar(input.description), standardOf(input)]);
    const call = `mission-control ${command.verb}${command.words ? ` ${command.words}` : ''}`;
    return `## ${command.verb}\n\n${command.summary}.\n\n    ${call} [FLAGS]\n\n${table(['flag', 'what it is', 'default'], rows)}\n`;
  });
  return `# The verbs and their flags\n\n<!-- Written by scripts/docs.ts from src/commands/ -->\n\n${parts.join('\n')}`;
}

function flagOf({ name, type, placeholder }: Input): string {
  return type === 'flag' ? `\`--${name}\`` : `\`--${name} ${placeholder ?? 'VALUE'}\``;
}

function standardOf({ default: standard, environment }: Input): string {
  return [
    ...(standard === undefined ? [] : [`\`${standard}\``]),
    ...(environment === undefined ? [] : [`\`$${environment}\``]),
  ].join(', ');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

function escapeBar(text: string): string {
  return text.replaceAll('|', '\\|');
}

/** The file with the part between `<!-- NAME -->` and `<!-- /NAME -->` written anew. */
async function withPart(path: string, name: string, part: string): Promise<string> {
  const text = await readFile(join(ROOT, path), 'utf8');
  const [begin, end] = [`<!-- ${name} -->`, `<!-- /${name} -->`];
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`${path} has no part between ${begin} and ${end}`);
  return `${text.slice(0, before + begin.length)}\n${part}\n${text.slice(after)}`;
}

if (import.meta.main) for (const [path, text] of await generate()) await writeFile(join(ROOT, path), text);
