import { describe, expect, it } from 'vitest';
import type { Command } from '../../src/commands/command.ts';
import { parseArguments } from '../../src/entry/arguments.ts';
import { makeInputs, secretsOf } from '../../src/entry/inputs.ts';
import { MissionControlError } from '../../src/errors.ts';

const command: Command = {
  verb: 'try',
  summary: 'Tries',
  inputs: [
    { name: 'directory', type: 'text', description: 'where', default: '.' },
    { name: 'service', type: 'list', description: 'which' },
    { name: 'timeout', type: 'number', description: 'how long' },
    { name: 'quick', type: 'flag', description: 'hurry' },
    { name: 'token', type: 'text', description: 'secret', secret: true, environment: 'MISSION_CONTROL_TOKEN' },
    { name: 'ssh-key', type: 'text', description: 'key', only: 'action' },
  ],
  run: async () => ({ kind: 'text', lines: [], data: null }),
};
const wordy: Command = { ...command, words: 'status|release' };

function read(argv: string[], environment: Record<string, string> = {}, of = command) {
  return makeInputs({ inputs: of.inputs, ...parseArguments(of, argv), environment });
}

describe('what is understood', () => {
  it.each([
    [['--directory', 'x'], 'x'],
    [['--directory=x'], 'x'],
    [['--directory=-x'], '-x'],
    [['--directory=a=b'], 'a=b'],
    [['--directory', '-'], '-'],
    [[], '.'],
  ])('%j gives the directory %s', (argv, directory) => {
    expect(read(argv).text('directory')).toBe(directory);
  });

  it('collects a list, in order, values as they are', () => {
    expect(read(['--service', 'a;b', '--service=-rf', '--service', 'ü']).list('service')).toEqual(['a;b', '-rf', 'ü']);
  });

  it('takes flags, numbers and words', () => {
    const inputs = read(['release', '--quick', '--timeout', '30', '--', '--no-flag'], {}, wordy);
    expect([inputs.flag('quick'), inputs.number('timeout'), inputs.words]).toEqual([
      true,
      30,
      ['release', '--no-flag'],
    ]);
  });

  it('takes a variable of the environment where nothing is given, without its line end', () => {
    expect(read([], { MISSION_CONTROL_TOKEN: 'abc\n' }).text('token')).toBe('abc');
    expect(read(['--token', 'given'], { MISSION_CONTROL_TOKEN: 'abc' }).text('token')).toBe('given');
    expect(read([], { MISSION_CONTROL_TOKEN: '' }).text('token')).toBe(null);
  });

  it('takes --help anywhere, whatever else is there', () => {
    expect(parseArguments(command, ['superfluous', '-h']).help).toBe(true);
  });

  it('knows what must never be printed', () => {
    const { values } = parseArguments(command, ['--token', 'given']);
    expect(secretsOf(command.inputs, values, {})).toEqual(['given']);
    expect(secretsOf(command.inputs, new Map(), { MISSION_CONTROL_TOKEN: 'abc' })).toEqual(['abc']);
  });
});

describe('what is refused', () => {
  it.each([
    [['--directroy', 'x'], 'no flag `--directroy`', 'Did you mean `--directory`?'],
    [['-x'], 'no flag `-x`', '--help'],
    [['--ssh-key', 'x'], 'no flag `--ssh-key`', '--help'],
    [['--directory'], 'needs a value', '--directory VALUE'],
    [['--directory='], 'needs a value', '--directory VALUE'],
    [['--directory', ''], 'needs a value', '--directory VALUE'],
    [['--directory', '--quick'], 'needs a value', '--directory=-…'],
    [['--directory', 'a', '--directory', 'b'], 'given twice', 'once'],
    [['--quick', '--quick'], 'given twice', 'once'],
    [['--quick=true'], 'takes no value', 'alone'],
    [['--directory', 'a\0b'], 'NUL', 'Remove'],
    [['word'], 'takes no words', '--help'],
    [['--', '--quick'], 'takes no words', '--help'],
    [['--__proto__', 'x'], 'no flag', '--help'],
  ])('%j', (argv, message, hint) => {
    const error = refusal(() => parseArguments(command, argv));
    expect([error.code, error.message, error.hint]).toEqual([
      'USAGE',
      expect.stringContaining(message),
      expect.stringContaining(hint),
    ]);
  });

  it.each(['-1', 'NaN', '1e9', '5 m', '0x10', '1.5', '99999999999', ' 5', '٣'])('--timeout=%s', (text) => {
    const error = refusal(() => read([`--timeout=${text}`]).number('timeout'));
    expect([error.code, error.message]).toEqual(['USAGE', expect.stringContaining('whole number')]);
  });

  it('an input the verb never declared is our own fault', () => {
    expect(refusal(() => read([]).text('nonsense')).code).toBe('INTERNAL');
    expect(refusal(() => read([]).text('timeout')).code).toBe('INTERNAL');
  });
});

function refusal(action: () => unknown): MissionControlError {
  try {
    action();
  } catch (error) {
    if (error instanceof MissionControlError) return error;
    throw error;
  }
  throw new Error('nothing was refused');
}
