import type { Command, Located, Service } from '../compose/project.ts';
import type { Finding } from '../finding.ts';
import { faultOf, isUnknown, type Rule, type Stack } from './rule.ts';

/** A wrapper as entrypoint runs the words after its own options as they are: no shell takes a line apart. */
export const wrapperCommand: Rule = {
  id: 'wrapper-command',
  summary: 'a wrapper is given a whole command line as one word, or no command at all',
  check: (stack) =>
    [...stack.project.services.values()].flatMap((service) => {
      const wrapper = wrapperOf(stack, service);
      return wrapper === null ? checkWords(service) : checkWrapped(stack, service, wrapper);
    }),
};

const OPTIONS = ['--copy', '--env'];

/** An entrypoint of one word that lies on the secrets volume: it sets up secrets, then becomes the command. */
function wrapperOf({ roles }: Stack, { entrypoint }: Service): Located<string> | null {
  const [word, ...more] = entrypoint?.words ?? [];
  if (word === undefined || more.length > 0 || roles.secrets.volume === null) return null;
  return word.value.startsWith(`${roles.secrets.mount}/`) ? word : null;
}

function checkWrapped(stack: Stack, service: Service, wrapper: Located<string>): Finding[] {
  const words = service.command?.words ?? [];
  const rest = withoutOptions(words);
  const [program, ...more] = rest;
  if (program === undefined) return [tellNothing(service, wrapper, words)];
  if (OPTIONS.includes(program.value)) return [tellOption(service, program, 'has no value')];
  const late = more.find((word, index) => isLateOption(stack, word, more[index + 1]));
  return [
    ...(isLine(program.value) ? [tellLine(service, program, wrapper)] : []),
    ...(late === undefined ? [] : [tellOption(service, late, `stands after the program \`${program.value}\``)]),
  ];
}

function withoutOptions(words: readonly Located<string>[]): readonly Located<string>[] {
  let start = 0;
  while (OPTIONS.includes(words[start]?.value ?? '') && start + 1 < words.length) start += 2;
  return words.slice(start);
}

/** The program may have options of the same name; the wrapper's own name files of the secrets volume. */
function isLateOption({ roles }: Stack, word: Located<string>, next: Located<string> | undefined): boolean {
  return OPTIONS.includes(word.value) && (next?.value.startsWith(`${roles.secrets.mount}/`) ?? false);
}

/** No program has a blank or an operator of the shell in its name. */
function isLine(word: string): boolean {
  return /[\s;&|<>]/.test(word.trim()) && !isUnknown(word);
}

/** Without a wrapper only an entrypoint of one word is certain to be run as it stands. */
function checkWords(service: Service): Finding[] {
  const { entrypoint } = service;
  const [word, ...more] = entrypoint?.words ?? [];
  if (entrypoint?.form !== 'exec' || word === undefined || more.length > 0 || !isLine(word.value)) return [];
  return [tellLine(service, word, null)];
}

function tellLine(service: Service, word: Located<string>, wrapper: Located<string> | null): Finding {
  const shown = word.value.length > 60 ? `${word.value.slice(0, 57)}…` : word.value;
  return faultOf(wrapperCommand, service, {
    severity: 'error',
    message: `\`${service.name}\` runs \`${shown}\` as the name of one program, which does not exist: no shell takes the line apart.`,
    help: 'Give each word its own item, or let a shell run the line: `sh`, `-c`, and the line as the third item.',
    location: word.location,
    related: wrapper === null ? [] : [{ message: 'the wrapper that runs it', location: wrapper.location }],
  });
}

function tellNothing(service: Service, wrapper: Located<string>, words: Command['words']): Finding {
  return faultOf(wrapperCommand, service, {
    severity: 'error',
    message: `\`${service.name}\` gives its wrapper no program to run: the container ends at once.`,
    help: 'Add the program and its arguments after the `--copy` and `--env` options; the one of the image is not used where there is an entrypoint.',
    location: words.at(-1)?.location ?? wrapper.location,
  });
}

function tellOption(service: Service, option: Located<string>, what: string): Finding {
  return faultOf(wrapperCommand, service, {
    severity: 'error',
    message: `The option \`${option.value}\` of \`${service.name}\` ${what}: the wrapper does not read it.`,
    help: 'Write the options of the wrapper first, each with its value, then the program.',
    location: option.location,
  });
}
