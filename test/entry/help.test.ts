import { describe, expect, test, vi } from 'vitest';
import packageJson from '../../package.json' with { type: 'json' };
import { inputsOf } from '../../src/commands/command.ts';
import { loadCommand, loadCommands } from '../../src/commands/index.ts';
import { main } from '../../src/entry/cli.ts';
import { helpFor, helpForAll } from '../../src/entry/help.ts';

const commands = await loadCommands();

test('the help for all verbs', () => {
  expect(helpForAll(commands)).toBe(`mission-control: pull-request GitOps for Docker Compose

Usage: mission-control VERB [FLAGS]

  lint                 Is the stack written well and safely
  check                Do the names the stack relies on exist: secrets, keys, hostnames
  plan                 What would change on the server, and why
  deploy               Make the server match git, or put it back
  rollback             Go back to the last good revision, exactly
  verify               Does the outside world see what the stack promises
  drift                Does the server still match git
  certificates         Which certificates are missing, wrong or late
  status [ID]          What runs, who holds the lock, how a deployment ended
  lock status|release  Who holds the deploy lock; release it
  doctor               Is everything in place: settings, host key, key, agent, docker, clone
  server install       Install the agent on a server, or bring it up to date
  new SERVICE          Add a service to the stack: hostname, certificate, sign-on, secrets
  rules                Every rule, how bad it is, and what it finds
  explain RULE         The page of a rule: why, what is wrong, what is right

  VERB --help  The flags of a verb
  --version    The version of mission-control

Exit codes: 0 fine · 1 an error finding, a failed or rolled-back deploy · 2 nothing could be done · 130 Ctrl-C
Variables: SSH_AUTH_SOCK ssh agent · MISSION_CONTROL_TOKEN token for verify · MISSION_CONTROL_DEBUG where an error arose · NO_COLOR
`);
});

test('the help for one verb', async () => {
  const lock = await loadCommand('lock');
  expect(lock && helpFor(lock)).toBe(`mission-control lock: Who holds the deploy lock; release it

Usage: mission-control lock status|release [FLAGS]

  --fence N        Release only the lock with this number, as \`mission-control lock status\` shows it
  --directory DIR  Directory of the stack; without it also looked for upwards, as docker compose does (default: .)
  --settings FILE  Settings file, relative to the directory (default: mission-control.yaml where there is one)
  --identity FILE  Private key for the server (default: the keys of the ssh agent at SSH_AUTH_SOCK)
  --format FORMAT  How the result is printed: terminal, json, github, markdown or sarif (default: terminal)
  --help           This text
`);
});

describe.each(commands)('$verb', (command) => {
  test('is one line in the list, without a full stop', () => {
    expect(command.summary).toMatch(/^[A-Z][^\n]{10,76}[^.?!]$/);
  });

  test('has a help that names all its flags and no input of an action', () => {
    const flags = [...helpFor(command).matchAll(/^ {2}--([a-z-]+)/gm)].map(([, flag]) => flag);
    const inputs = inputsOf(command).filter(({ only }) => only !== 'action');
    expect(flags).toEqual([...inputs.map(({ name }) => name), 'help']);
  });

  test('declares each input once, in kebab-case, with a sentence without a full stop', () => {
    for (const elsewhere of ['cli', 'action']) {
      const names = inputsOf(command).flatMap(({ name, only }) => (only === elsewhere ? [] : [name]));
      expect(new Set(names).size).toBe(names.length);
    }
    for (const { name, description } of command.inputs) {
      expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/);
      expect(description).toMatch(/^\p{Lu}.*[^.]$/u);
    }
  });
});

describe('called by people', () => {
  test('--help, -h and help are one', async () => {
    const [long, short, word] = [await call('--help'), await call('-h'), await call('help')];
    expect(long).toEqual({ code: 0, stdout: helpForAll(commands), stderr: '' });
    expect([short, word]).toEqual([long, long]);
  });

  test('VERB --help and help VERB are one, and need neither settings nor stack', async () => {
    const help = await call('plan', '--help');
    expect(help.code).toBe(0);
    expect(help.stdout).toContain('Usage: mission-control plan [FLAGS]');
    expect(await call('help', 'plan')).toEqual(help);
  });

  test('--version', async () => {
    expect(await call('--version')).toEqual({ code: 0, stdout: `${packageJson.version}\n`, stderr: '' });
  });

  test('no verb is a wrong call that shows the help', async () => {
    expect(await call()).toEqual({ code: 2, stdout: '', stderr: helpForAll(commands) });
  });

  test.each([
    [['deploi'], 'There is no verb `deploi`.', 'Did you mean `mission-control deploy`?'],
    [['help', 'statsu'], 'There is no verb `statsu`.', 'Did you mean `mission-control status`?'],
    [['fly-to-the-moon'], 'There is no verb `fly-to-the-moon`.', '`mission-control --help` lists the verbs.'],
    [['toString'], 'There is no verb `toString`.', '`mission-control --help` lists the verbs.'],
    [['--identity', 'x'], '`--identity` stands before any verb.', 'Write the verb first'],
    [['deploy', '--revison', 'x'], '`deploy` has no flag `--revison`.', 'Did you mean `--revision`?'],
    [['lint', '--ssh-key', 'x'], '`lint` has no flag `--ssh-key`.', '`mission-control lint --help` lists its flags.'],
    [['lint', 'everything'], '`lint` takes no words, but `everything` was given.', 'shows how it is called'],
    [['lint', '--format', 'jsno'], 'There is no format `jsno`.', 'Did you mean `--format json`?'],
  ])('%j says what is wrong and what would be right', async (argv, wrong, right) => {
    const { code, stdout, stderr } = await call(...argv);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`error: ${wrong}\n`);
    expect(stderr).toContain(right);
  });
});

/** Calls the command line within this process; only its output is held back. */
async function call(...argv: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  const spies = (['stdout', 'stderr'] as const).map((name) => {
    process[name].setMaxListeners(100);
    return vi.spyOn(process[name], 'write').mockImplementation((text, ...rest) => {
      written[name] += String(text);
      for (const done of rest) if (typeof done === 'function') (done as () => void)();
      return true;
    });
  });
  try {
    await main(argv);
    return { code: process.exitCode, ...written };
  } finally {
    process.exitCode = undefined;
    for (const spy of spies) spy.mockRestore();
  }
}
