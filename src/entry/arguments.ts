import type { Command, Input } from '../commands/command.ts';
import { inputsOf } from '../commands/command.ts';
import { usage } from '../commands/usage.ts';
import { suggest } from '../core/source/suggest.ts';

/** What was given, by input name: each value as text, a flag as `true`. */
export interface Given {
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
  readonly help: boolean;
}

/** Reads the words after the verb against the inputs of its command. Errors: USAGE. */
export function parseArguments(command: Command, argv: readonly string[]): Given {
  const inputs = inputsOf(command).filter((input) => input.only !== 'action');
  const values = new Map<string, string[]>();
  const words: string[] = [];
  let help = false;
  for (let at = 0; at < argv.length; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') {
      words.push(...argv.slice(at + 1));
      break;
    }
    if (word === '--help' || word === '-h') help = true;
    else if (!word.startsWith('-') || word === '-') words.push(word);
    else {
      const { input, attached } = findFlag(command.verb, inputs, word);
      const value = attached ?? (input.type === 'flag' ? 'true' : argv[++at]);
      store(values, input, checkValue(command.verb, input, attached !== null, value));
    }
  }
  if (!help) checkWords(command, words);
  return { values, words, help };
}

function findFlag(verb: string, inputs: readonly Input[], word: string): { input: Input; attached: string | null } {
  const equals = word.indexOf('=');
  const flag = equals < 0 ? word : word.slice(0, equals);
  const input = inputs.find((candidate) => `--${candidate.name}` === flag);
  if (input) return { input, attached: equals < 0 ? null : word.slice(equals + 1) };
  const near = suggest(
    flag.replace(/^-+/, ''),
    inputs.map((candidate) => candidate.name),
  );
  throw usage(
    `\`${verb}\` has no flag \`${flag}\`.`,
    near === null ? `\`mission-control ${verb} --help\` lists its flags.` : `Did you mean \`--${near}\`?`,
  );
}

function checkValue(verb: string, input: Input, attached: boolean, value: string | undefined): string {
  const flag = `--${input.name}`;
  if (input.type === 'flag') {
    if (attached) throw usage(`\`${flag}\` takes no value.`, `Write \`${flag}\` alone, or leave it out.`);
    return 'true';
  }
  if (value === undefined || value === '' || (!attached && value.startsWith('-') && value !== '-'))
    throw usage(
      `\`${flag}\` needs a value.`,
      `Write \`${flag} ${input.placeholder ?? 'VALUE'}\`; a value that begins with a dash as \`${flag}=-…\`. See \`mission-control ${verb} --help\`.`,
    );
  if (value.includes('\0')) throw usage(`The value of \`${flag}\` has a NUL character in it.`, 'Remove it.');
  return value;
}

function store(values: Map<string, string[]>, input: Input, value: string): void {
  const before = values.get(input.name);
  if (before && input.type !== 'list')
    throw usage(`\`--${input.name}\` is given twice.`, 'Give it once: which of the two counts would be a guess.');
  values.set(input.name, [...(before ?? []), value]);
}

function checkWords(command: Command, words: readonly string[]): void {
  if (command.words !== undefined || words.length === 0) return;
  throw usage(
    `\`${command.verb}\` takes no words, but \`${words[0]}\` was given.`,
    `\`mission-control ${command.verb} --help\` shows how it is called.`,
  );
}
