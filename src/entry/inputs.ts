import type { Input, Inputs } from '../commands/command.ts';
import { usage } from '../commands/usage.ts';
import { MissionControlError } from '../errors.ts';

/** What was given on the command line or by `with:`, then the environment, then the default: as the verb asks for it. */
export function makeInputs(given: {
  readonly inputs: readonly Input[];
  readonly values: ReadonlyMap<string, readonly string[]>;
  readonly words: readonly string[];
  readonly environment: Readonly<Record<string, string | undefined>>;
}): Inputs {
  const valuesOf = (name: string, type: Input['type']): readonly string[] => {
    const input = given.inputs.find((candidate) => candidate.name === name && candidate.type === type);
    if (!input)
      throw new MissionControlError({ code: 'INTERNAL', message: `The verb has no ${type} input \`${name}\`.` });
    return given.values.get(name) ?? fallback(input, given.environment);
  };
  return {
    text: (name) => valuesOf(name, 'text')[0] ?? null,
    number: (name) => wholeNumber(name, valuesOf(name, 'number')[0]),
    flag: (name) => valuesOf(name, 'flag')[0] === 'true',
    list: (name) => valuesOf(name, 'list'),
    words: given.words,
  };
}

/** Values that must never be printed. */
export function secretsOf(
  inputs: readonly Input[],
  values: ReadonlyMap<string, readonly string[]>,
  environment: Readonly<Record<string, string | undefined>>,
): readonly string[] {
  return inputs
    .filter((input) => input.secret)
    .flatMap((input) => values.get(input.name) ?? fallback({ ...input, default: '' }, environment));
}

function fallback(input: Input, environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const variable = input.environment === undefined ? undefined : environment[input.environment]?.trimEnd();
  if (variable) return [variable];
  return input.default ? [input.default] : [];
}

function wholeNumber(name: string, text: string | undefined): number | null {
  if (text === undefined) return null;
  if (/^\d{1,9}$/.test(text)) return Number(text);
  throw usage(`\`--${name}\` needs a whole number, but \`${text}\` was given.`, `Write \`--${name} 30\`, digits only.`);
}
