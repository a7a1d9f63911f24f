import { spawn } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { environmentIn, SHELLS, WRAPPER, wrap } from './wrapped.ts';

let directory = '';
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-wrapper-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

function write(name: string, content: string | Buffer): string {
  const file = join(directory, name);
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, content);
  return file;
}

/** What stands in the file → what the program gets; bytes as latin1. */
const VALUES: Readonly<Record<string, readonly [string, Readonly<Record<string, string>>]>> = {
  plain: ['A=value\n', { A: 'value' }],
  empty: ['A=\n', { A: '' }],
  'last line without newline': ['A=1\nB=2', { A: '1', B: '2' }],
  'one line without newline': ['A=1', { A: '1' }],
  'empty last value without newline': ['A=', { A: '' }],
  'CRLF lines': ['A=1\r\nB=2\r\n', { A: '1', B: '2' }],
  'CRLF in quotes': ['A="1 2"\r\n', { A: '1 2' }],
  'last line with a carriage return only': ['A=1\r', { A: '1' }],
  'carriage return inside': ['A=1\r2\n', { A: '1\r2' }],
  'spaces inside': ['A=one two  three\n', { A: 'one two  three' }],
  'space first and last': ['A= x \n', { A: ' x ' }],
  'tab inside': ['A=a\tb\n', { A: 'a\tb' }],
  'a word that is a command': ['X=1 /bin/echo INJECTED\n', { X: '1 /bin/echo INJECTED' }],
  'dollar and name': ['A=$HOME\n', { A: '$HOME' }],
  'dollar and braces': ['A=${HOME}x\n', { A: '${HOME}x' }],
  'dollar and parentheses': ['A=$(id)\n', { A: '$(id)' }],
  arithmetic: ['A=$((1+1))\n', { A: '$((1+1))' }],
  backticks: ['A=`id`\n', { A: '`id`' }],
  'two dollars': ['A=$$\n', { A: '$$' }],
  'equals signs': ['A=b=c==\n', { A: 'b=c==' }],
  'a number sign inside': ['A=a#b #c\n', { A: 'a#b #c' }],
  'a number sign first': ['A=#b\n', { A: '#b' }],
  backslashes: ['A=a\\b\\\\c\\n\n', { A: 'a\\b\\\\c\\n' }],
  'a backslash last': ['A=a\\\nB=b\n', { A: 'a\\', B: 'b' }],
  'one star': ['A=*\n', { A: '*' }],
  'patterns of files': ['A=/etc/* ?[a-z]\n', { A: '/etc/* ?[a-z]' }],
  braces: ['A={a,b}\n', { A: '{a,b}' }],
  tilde: ['A=~/x:~root\n', { A: '~/x:~root' }],
  operators: ['A=a;b&c|d>e<f(g)\n', { A: 'a;b&c|d>e<f(g)' }],
  'exclamation marks': ['A=a!b!!\n', { A: 'a!b!!' }],
  percent: ['A=%s%n%%\n', { A: '%s%n%%' }],
  'double quotes': ['A="b c"\n', { A: 'b c' }],
  'single quotes': ["A='b c'\n", { A: 'b c' }],
  'empty double quotes': ['A=""\n', { A: '' }],
  'empty single quotes': ["A=''\n", { A: '' }],
  'quotes that keep blanks': ['A="  b "\n', { A: '  b ' }],
  'only the outer pair of quotes': ['A=""b""\n', { A: '"b"' }],
  'quotes in other quotes': ['A=\'"b"\'\n', { A: '"b"' }],
  'quotes that differ': ['A="b\'\n', { A: '"b\'' }],
  'one double quote': ['A="\n', { A: '"' }],
  'one single quote': ["A='\n", { A: "'" }],
  'a quote first': ['A="b\n', { A: '"b' }],
  'quotes inside': ['A=a"b"c\n', { A: 'a"b"c' }],
  'text behind the quotes': ['A="b" c\n', { A: '"b" c' }],
  'an apostrophe, and the lines after it': ["A=it's\nB=b\n", { A: "it's", B: 'b' }],
  'a dollar in double quotes': ['A="$HOME \\" `id`"\n', { A: '$HOME \\" `id`' }],
  JSON: ['A={"a":[1,"b c"],"d":null}\n', { A: '{"a":[1,"b c"],"d":null}' }],
  'an address with a password': [
    'A=postgres://u:p%40s@db:5432/x?y=z&w=1#f\n',
    { A: 'postgres://u:p%40s@db:5432/x?y=z&w=1#f' },
  ],
  'UTF-8, with bytes that shells use inside': [
    Buffer.from('A=Á 😁 ñ 日本\n').toString('latin1'),
    { A: Buffer.from('Á 😁 ñ 日本').toString('latin1') },
  ],
  'bytes that are no UTF-8': ['A=\x81\x82\x88\xff\xc3\n', { A: '\x81\x82\x88\xff\xc3' }],
  'control characters': ['A=\x01\x1b[31m\x7f\n', { A: '\x01\x1b[31m\x7f' }],
  'a long value': [`A=${'x'.repeat(100_000)}\n`, { A: 'x'.repeat(100_000) }],
  comments: ['# A=1\n  # B=2\nC=3\n#D=4', { C: '3' }],
  'empty lines': ['\n\nA=1\n \t \n\r\nB=2\n\n', { A: '1', B: '2' }],
  'export before the name': ['export A=1\nexport\tB=2\n', { A: '1', B: '2' }],
  'a name that begins with export': ['export_A=1\nexported=2\n', { export_A: '1', exported: '2' }],
  'blanks before the name': ['  A=1\n\tB=2\n', { A: '1', B: '2' }],
  'a byte order mark': ['\xef\xbb\xbfA=1\n', { A: '1' }],
  'small letters, digits and _': ['_a_1=x\na1B=y\n', { _a_1: 'x', a1B: 'y' }],
  'the last of two': ['A=1\nA=2\n', { A: '2' }],
  'names scripts like to use': [
    'line=1\nkey=2\nvalue=3\nfile=4\nn=5\n',
    { line: '1', key: '2', value: '3', file: '4', n: '5' },
  ],
  'an empty file': ['', {}],
};

describe.each([...SHELLS.keys()])('in %s', (shell) => {
  test.each(Object.entries(VALUES))('--env gives %s', async (_name, [text, expected]) => {
    const file = write('app/app.env', Buffer.from(text, 'latin1'));
    const [plain, given] = await Promise.all([environmentIn(shell, []), environmentIn(shell, ['--env', file])]);
    const added = [...given].filter(([name, value]) => name !== '_' && plain.get(name) !== value);
    expect(Object.fromEntries(added)).toEqual(expected);
  });

  test('a later file wins over an earlier one, and both over the environment', async () => {
    const [first, second] = [write('a/a.env', 'A=1\nB=1\n'), write('b/b.env', 'B=2\n')];
    const given = await environmentIn(shell, ['--env', first, '--env', second], { A: '0', B: '0', C: '0' });
    expect(['A', 'B', 'C'].map((name) => given.get(name))).toEqual(['1', '2', '0']);
  });

  test('variables the container has arrive as they are, whatever they are called', async () => {
    const env = { file: 'f', line: 'l', name: 'n', value: 'v', target: 't', source: 's', LC_ALL: 'en_US.UTF-8' };
    const given = await environmentIn(shell, ['--env', write('a/a.env', 'A=1\n')], env);
    expect(Object.fromEntries([...given].filter(([name]) => Object.hasOwn(env, name)))).toEqual(env);
    expect([...given.keys()].filter((name) => name.startsWith('__setup'))).toEqual([]);
  });

  test.each([
    ['no `=`', 'A=1\nsecret-word\n', 'line 2 has no `=`'],
    ['a second line of a value', 'A="one\ntwo"\n', 'line 2 has no `=`'],
    ['a line of a key', 'A=1\nMIIEow+IBAA/KCAQEA==\n', 'line 2 does not begin with the name of a variable'],
    ['a blank before =', 'A =1\n', 'line 1 does not begin with the name'],
    ['a digit first', '1A=x\n', 'line 1 does not begin with the name'],
    ['no name', '=x\n', 'line 1 does not begin with the name'],
    ['a letter of another language', 'É=x\n', 'line 1 does not begin with the name'],
    ['a dot', 'a.b=x\n', 'line 1 does not begin with the name'],
    ...[
      'PATH',
      'LD_PRELOAD',
      'LD_LIBRARY_PATH',
      'NODE_OPTIONS',
      'PYTHONPATH',
      'PERL5OPT',
      'RUBYOPT',
      'JAVA_TOOL_OPTIONS',
    ].map((name) => [name, `B=1\nexport ${name}=secret-word\n`, `line 2 sets ${name}, which decides what code`]),
    ...['IFS', 'ENV', 'BASH_ENV', 'SHELLOPTS', 'PS4', 'UID', 'PPID', 'OPTIND', '__setup_line'].map((name) => [
      name,
      `${name}=secret-word\n`,
      `line 1 sets ${name}, which belongs to the shell`,
    ]),
  ])('--env refuses %s', async (_name, text, message) => {
    const file = write('app/app.env', text);
    const { end, stdout, stderr } = await wrap(shell, ['--env', file, 'echo', 'started']);
    expect(stderr).toContain(`--env ${file}: ${message}`);
    expect(stderr).not.toMatch(/secret-word|MIIE|two"/);
    expect([end, stdout.toString()]).toEqual([78, '']);
  });

  test('--copy delivers bytes exactly, for the owner alone, at once and again', async () => {
    const bytes = Buffer.from(Array.from({ length: 70_000 }, (_, index) => (index * 7 + (index >> 8)) % 256));
    const source = write('app/key', bytes);
    const target = join(directory, 'root/.aws/credentials');
    const argv = ['--copy', `${source}:${target}`, 'cat', target];
    expect((await wrap(shell, argv)).stdout.equals(bytes)).toBe(true);
    expect(statSync(target).mode & 0o777).toBe(0o400);
    writeFileSync(source, 'rotated');
    expect((await wrap(shell, argv)).stdout.toString()).toBe('rotated');
    expect(readdirSync(join(directory, 'root/.aws'))).toEqual(['credentials']);
  });

  test('--copy into a directory, to a name with blanks and colons, and over a link', async () => {
    const source = write('app/key', 'k');
    mkdirSync(join(directory, 'place'));
    const other = write('other', 'untouched');
    symlinkSync(other, join(directory, 'link'));
    const targets = ['place', 'place/', 'a b/c:d *', 'link'].map((name) => join(directory, name));
    const { end, stderr } = await wrap(shell, [
      ...targets.flatMap((target) => ['--copy', `${source}:${target}`]),
      'true',
    ]);
    expect([end, stderr]).toEqual([0, '']);
    expect(['place/key', 'a b/c:d *', 'link'].map((name) => readFileSync(join(directory, name), 'utf8'))).toEqual([
      'k',
      'k',
      'k',
    ]);
    expect(readFileSync(other, 'utf8')).toBe('untouched');
  });

  test('--copy takes a path relative to the working directory and an empty file', async () => {
    const { end } = await wrap(shell, ['--copy', `${write('app/empty', '')}:copied`, 'true'], { cwd: directory });
    expect([end, readFileSync(join(directory, 'copied'), 'utf8')]).toEqual([0, '']);
  });

  test.each(['--copy', '--env'])('%s without its source ends with 78 and names both', async (option) => {
    mkdirSync(join(directory, '..data'));
    const source = join(directory, 'app/missing');
    const target = join(directory, 'target');
    const argv = [option, option === '--copy' ? `${source}:${target}` : source, 'echo', 'started'];
    const { end, stdout, stderr } = await wrap(shell, argv);
    expect(stderr).toContain(`${option} ${source}: there is no such file, and the secrets have been fetched`);
    expect([end, stdout.toString(), existsSync(target)]).toEqual([78, '', false]);
  });

  test('a volume that stays empty is waited for, once for all options', async () => {
    const source = join(directory, 'app/missing');
    const { end, stderr } = await wrap(shell, ['--env', source, 'true'], { env: { SECRETS_WAIT_SECONDS: '1' } });
    expect(stderr).toContain(
      `--env ${source}: there is no such file after 1 s: see whether the secret-fetcher is healthy`,
    );
    expect(end).toBe(78);
  });

  test('a volume that is filled meanwhile is read', async () => {
    const source = join(directory, 'app/app.env');
    const running = environmentIn(shell, ['--env', source], { SECRETS_WAIT_SECONDS: '20' });
    await new Promise((resolve) => setTimeout(resolve, 300));
    mkdirSync(join(directory, '..g-1/app'), { recursive: true });
    writeFileSync(join(directory, '..g-1/app/app.env'), 'A=late\n');
    symlinkSync('..data/app', join(directory, 'app'));
    symlinkSync('..g-1', join(directory, '..data_new'));
    renameSync(join(directory, '..data_new'), join(directory, '..data'));
    expect((await running).get('A')).toBe('late');
  });

  test.each([
    ['no command', [], 'there is no command'],
    ['options only', ['--env', 'FILE'], 'there is no command'],
    ['an option without value', ['--copy'], '--copy has no value'],
    ['no target', ['--copy', 'FILE', 'true'], 'this is not SOURCE:TARGET'],
    ['an empty target', ['--copy', 'FILE:', 'true'], 'this is not SOURCE:TARGET'],
    ['an empty source', ['--copy', ':/tmp/x', 'true'], 'this is not SOURCE:TARGET'],
    ['an unknown option', ['--environment=secret-word', 'true'], 'there is no option --environment:'],
    ['a directory as source', ['--copy', 'DIRECTORY:/tmp/x', 'true'], 'this is a directory'],
    ['a directory as --env', ['--env', 'DIRECTORY', 'true'], 'this is a directory'],
    ['a target below a file', ['--copy', 'FILE:FILE/x', 'true'], 'the target cannot be written'],
    ['a target that is not there in /proc', ['--copy', 'FILE:/proc/nothing/x', 'true'], 'the target cannot be written'],
  ])('%s is said plainly', async (_name, argv, message) => {
    const file = write('app/app.env', 'A=1\n');
    const words = argv.map((word) => word.replaceAll('FILE', file).replace('DIRECTORY', directory));
    const { end, stdout, stderr } = await wrap(shell, words);
    expect(stderr).toMatch(/^entrypoint-secrets-setup: .*\.\n$/);
    expect(stderr).toContain(message);
    expect(stderr).not.toContain('secret-word');
    expect([end, stdout.toString()]).toEqual([78, '']);
  });

  test('what the wrapper makes of the process is nothing: words, umask, exit code, nothing printed', async () => {
    const file = write('app/app.env', 'A=1\n');
    const script = 'umask; printf "<%s>" "$@"; exit 7';
    const argv = ['--env', file, '--', 'sh', '-c', script, 'sh', '', 'a b', '*', '--env', '$HOME'];
    const { end, stdout, stderr } = await wrap(shell, argv);
    expect(stdout.toString()).toMatch(/^0?022\n<><a b><\*><--env><\$HOME>$/);
    expect([end, stderr]).toEqual([7, '']);
  });

  test('a command that is not there ends with 127', async () => {
    expect((await wrap(shell, ['no-such-program-here'])).end).toBe(127);
  });

  test('the command takes the place of the wrapper: same process, so that it gets the signals', async () => {
    const [program = '', ...first] = SHELLS.get(shell) ?? [];
    const file = write('app/app.env', 'A=1\n');
    const child = spawn(program, [...first, WRAPPER, '--env', file, 'sh', '-c', 'echo $$; exec sleep 30'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const ended = new Promise((resolve) => child.once('exit', (_code, signal) => resolve(signal)));
    const [printed] = await new Promise<[Buffer]>((resolve) => child.stdout.once('data', (data) => resolve([data])));
    expect(printed.toString().trim()).toBe(String(child.pid));
    child.kill('SIGTERM');
    expect(await ended).toBe('SIGTERM');
  });
});

test('there are values enough', () => {
  expect(Object.keys(VALUES).length).toBeGreaterThanOrEqual(40);
});

test.runIf(process.getuid?.() === 0)('a source that may not be read is named, with the user', async () => {
  const file = write('app/app.env', 'A=1\n');
  chmodSync(file, 0o000);
  chmodSync(directory, 0o755);
  // The checkout may lie where nobody else may look.
  const wrapper = write('wrapper.sh', readFileSync(WRAPPER, 'utf8'));
  const argv = ['--reuid', '65532', '--clear-groups', 'dash', wrapper, '--env', file, 'true'];
  const child = spawn('setpriv', argv, { stdio: ['ignore', 'ignore', 'pipe'] });
  const chunks: Buffer[] = [];
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((resolve) => child.once('close', resolve));
  expect([code, Buffer.concat(chunks).toString()]).toEqual([
    78,
    `entrypoint-secrets-setup: --env ${file}: this file may not be read by user 65532.\n`,
  ]);
});
