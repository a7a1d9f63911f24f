import { type SpawnSyncReturns, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const CLI = join(ROOT, 'bin/cli.ts');

// Each case starts a process or two; on a busy machine that takes its time.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

let top = '';
beforeAll(async () => {
  top = mkdtempSync(join(tmpdir(), 'mission-control-lint-'));
  await run(['--version']);
});
afterAll(() => rmSync(top, { recursive: true, force: true }));

type Tree = Readonly<Record<string, string | Uint8Array | { readonly link: string } | 'directory'>>;
type Ended = Pick<SpawnSyncReturns<string>, 'stdout' | 'stderr' | 'status'>;

let made = 0;

/** Lays out a directory and runs the command line there. */
async function lint(tree: Tree, args: readonly string[] = [], environment: Readonly<Record<string, string>> = {}) {
  made += 1;
  const directory = join(top, String(made));
  mkdirSync(directory);
  for (const [path, content] of Object.entries(tree)) {
    const full = join(directory, path);
    mkdirSync(dirname(full), { recursive: true });
    if (content === 'directory') mkdirSync(full);
    else if (typeof content === 'object' && 'link' in content) symlinkSync(content.link, full);
    else writeFileSync(full, content);
  }
  return run(['lint', '--directory', directory, ...args], environment, directory);
}

/** `--` keeps Node from taking `--env-file` for itself. */
function run(args: readonly string[], environment: Readonly<Record<string, string>> = {}, cwd = top): Promise<Ended> {
  return execute(process.execPath, ['--', CLI, ...args], environment, cwd);
}

/** Compiled code is kept, for speed. */
async function execute(
  program: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>> = {},
  cwd = top,
): Promise<Ended> {
  const { PATH = '' } = process.env;
  const env = { PATH, HOME: top, NODE_COMPILE_CACHE: join(top, 'cache'), ...environment };
  const child = spawn(program, args, { cwd, env });
  const [stdout, stderr] = [child.stdout, child.stderr].map((stream) => stream.setEncoding('utf8').toArray());
  const [status] = await once(child, 'close');
  return { stdout: ((await stdout) ?? []).join(''), stderr: ((await stderr) ?? []).join(''), status };
}

interface FindingJson {
  readonly rule: string;
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
}

function findings({ stdout }: Ended): string[] {
  return (JSON.parse(stdout).findings as readonly FindingJson[]).map(
    ({ rule, file, line, column }) => `${rule} ${file}:${line}:${column}`,
  );
}

const JSON_FORMAT = ['--format', 'json'];
const WEB = 'services:\n  web:\n    image: web:1\n';

describe.concurrent('what stands in a stack file is a finding: exit 1', () => {
  test.each<[string, string | Uint8Array, string[]]>([
    ['nothing', '', ['invalid-value compose.yaml:1:1']],
    ['a comment', '# later\n', ['invalid-value compose.yaml:1:1']],
    ['a list', '- web\n', ['invalid-value compose.yaml:1:1']],
    ['a word', 'hello\n', ['invalid-value compose.yaml:1:1']],
    ['bad YAML', `${WEB}   ports: []\n`, ['yaml-syntax compose.yaml:4:4']],
    ['a fault in a second document', `${WEB}---\n- a\n`, ['invalid-value compose.yaml:5:1']],
    ['an unknown key', `${WEB}    imag: x\n`, ['unknown-attribute compose.yaml:4:5']],
    ['an unknown key, and a byte order mark', `\uFEFF${WEB}    imag: x\n`, ['unknown-attribute compose.yaml:4:5']],
    [
      'an unknown key on the first line, and a byte order mark',
      '\uFEFFservice: {}\n',
      ['unknown-attribute compose.yaml:1:1'],
    ],
    ['carriage returns', `${WEB}    imag: x\n`.replaceAll('\n', '\r\n'), ['unknown-attribute compose.yaml:4:5']],
    ['no line end', `${WEB}    imag: x`, ['unknown-attribute compose.yaml:4:5']],
    ['a NUL', `${WEB}    hostname: "a\0b"\n`, ['yaml-character compose.yaml:4:17']],
    ['bytes that are no text', Uint8Array.of(0x61, 0xff), ['yaml-character compose.yaml:1:2']],
    [
      'paths no file can have',
      `${WEB}    volumes: ["./${'a'.repeat(300)}.txt:/x"]\n`,
      ['missing-bind-source compose.yaml:4:16'],
    ],
    ['a bomb of aliases', bomb(), ['yaml-limit compose.yaml:null:null']],
    ['a deep nest', `x: ${'['.repeat(5000)}`, ['yaml-limit compose.yaml:1:202']],
  ])('%s', async (_name, text, expected) => {
    const ended = await lint({ 'compose.yaml': text }, JSON_FORMAT);
    expect(ended).toMatchObject({ stderr: '', status: 1 });
    expect(findings(ended)).toEqual(expected);
  });

  test('a sound stack is exit 0, and says so', async () => {
    expect(await lint({ 'compose.yaml': WEB })).toEqual({ stdout: 'Nothing found.\n', stderr: '', status: 0 });
    const ended = await lint({ 'compose.yaml': WEB }, JSON_FORMAT);
    expect(JSON.parse(ended.stdout)).toEqual({ findings: [], summary: { error: 0, warning: 0, note: 0 } });
  });

  test('a stack is found from a directory within it, and named from its own', async () => {
    const directory = join(top, 'within');
    mkdirSync(join(directory, 'web/conf'), { recursive: true });
    writeFileSync(join(directory, 'compose.yaml'), `${WEB}    imag: x\n`);
    const ended = await run(['lint', ...JSON_FORMAT], {}, join(directory, 'web/conf'));
    expect(findings(ended)).toContain('unknown-attribute compose.yaml:4:5');
  });

  test('warnings alone are exit 0', async () => {
    const ended = await lint({ 'compose.yaml': 'services: {web: {image: web}}' }, JSON_FORMAT);
    expect([ended.status, JSON.parse(ended.stdout).summary]).toEqual([0, { error: 0, warning: 1, note: 0 }]);
  });
});

describe.concurrent('what cannot be opened is exit 2, one sentence and a remedy', () => {
  test.each<[string, Tree, string[], RegExp]>([
    [
      'no Compose file',
      {},
      [],
      /^error: There is no Compose file here: .*\n {2}Give the directory of the stack with `--directory`/,
    ],
    ['a file that is not there', { 'compose.yaml': WEB }, ['--file', 'no.yaml'], /There is no file `no.yaml`/],
    ['a directory for a file', { 'compose.yaml': 'directory' }, [], /`compose.yaml`: it is a directory/],
    ['a link out of the checkout', { 'compose.yaml': { link: '/etc/hostname' } }, [], /leads out of the repository/],
    ['a link to itself', { 'compose.yaml': { link: 'compose.yaml' } }, [], /its links lead in a circle/],
    ['a name no file can have', { 'compose.yaml': WEB }, ['--file', 'a'.repeat(300)], /There is no file `a+`/],
    ['no file of variables', { 'compose.yaml': WEB }, ['--env-file', 'no.env'], /There is no file `no.env`/],
    [
      'no settings of that name',
      { 'compose.yaml': WEB },
      ['--settings', 'no.yaml'],
      /There is no settings file `no.yaml`/,
    ],
    [
      'an unknown setting',
      { 'compose.yaml': WEB, 'mission-control.yaml': 'zoen: example.org\n' },
      [],
      /^error: mission-control.yaml:1:1: `zoen` is not a setting.\n {2}Did you mean `zone`\?\n$/,
    ],
    [
      'settings that are no YAML',
      { 'compose.yaml': WEB, 'mission-control.yaml': 'a: [' },
      [],
      /mission-control.yaml:1:4: `\[` is never closed/,
    ],
    ['an unknown format', { 'compose.yaml': WEB }, ['--format', 'jsn'], /Did you mean `--format json`\?/],
    ['an unknown flag', { 'compose.yaml': WEB }, ['--setings', 'x'], /Did you mean `--settings`\?/],
    ['a word too many', { 'compose.yaml': WEB }, ['web'], /takes no words/],
  ])('%s', async (_name, tree, args, said) => {
    const ended = await lint(tree, args);
    expect(ended).toMatchObject({ stdout: '', status: 2 });
    expect(ended.stderr).toMatch(said);
    expect(ended.stderr).toMatch(/^error: [^\n]+\n {2}[^\n]+\n$/);
    expect(ended.stderr).not.toMatch(/mission-control broke|\n\s+at /);
  });

  test('a directory that is not there, or is none', async () => {
    expect((await run(['lint', '--directory', 'nowhere'])).stderr).toContain(
      `There is no directory ${join(top, 'nowhere')}.`,
    );
    expect((await run(['lint', '--directory', CLI])).stderr).toContain('is a file, not a directory');
  });

  test('a verb that is none', async () => {
    expect(await run(['lnt'])).toMatchObject({
      stderr: expect.stringContaining('Did you mean `mission-control lint`?'),
      status: 2,
    });
  });
});

describe.concurrent('which files are read', () => {
  const image = (name: string) => `services: {web: {image: ${name}}}\n`;

  test('the override beside the file, and no other', async () => {
    const ended = await lint({ 'compose.yaml': image('"web:1"'), 'compose.override.yaml': image('web') }, JSON_FORMAT);
    expect(findings(ended)).toEqual(['image-not-pinned compose.override.yaml:1:25']);
    const named = ['--file', 'compose.yaml', ...JSON_FORMAT];
    expect(
      findings(await lint({ 'compose.yaml': image('"web:1"'), 'compose.override.yaml': image('web') }, named)),
    ).toEqual([]);
  });

  test('files named several times, the last one wins', async () => {
    const tree = { 'a.yaml': image('web'), 'b/c.yaml': image('"web:1"') };
    expect(findings(await lint(tree, ['--file', 'a.yaml', '--file', 'b/c.yaml', ...JSON_FORMAT]))).toEqual([]);
    expect(findings(await lint(tree, ['--file=b/c.yaml', '--file=./a.yaml', ...JSON_FORMAT]))).toEqual([
      'image-not-pinned a.yaml:1:25',
    ]);
  });

  test('compose.yaml first; those nobody reads are told', async () => {
    const tree = { 'docker-compose.yml': image('web'), 'compose.yaml': image('"web:1"') };
    expect(findings(await lint(tree, JSON_FORMAT))).toEqual(['several-compose-files docker-compose.yml:null:null']);
  });

  test('variables of .env, or of the files named, the last one wins', async () => {
    const tree = { 'compose.yaml': image('"web:${TAG}"'), '.env': 'TAG=latest', 'a.env': 'TAG=1', 'b.env': 'TAG=edge' };
    const told = async (...args: string[]) => (await lint(tree, args)).stdout.match(/the tag `\w+`|Nothing/)?.[0];
    expect(await told()).toBe('the tag `latest`');
    expect(await told('--env-file', 'a.env')).toBe('Nothing');
    expect(await told('--env-file', 'a.env', '--env-file', 'b.env')).toBe('the tag `edge`');
  });

  test('by us alone: Node itself would run what NODE_OPTIONS in such a file names', async () => {
    const [, interpreter = ''] = /^#!(.*)\n/.exec(readFileSync(CLI, 'utf8')) ?? [];
    const [program = '', ...words] = interpreter.split(/ (.*)/).filter(Boolean);
    const directory = join(top, 'hostile');
    mkdirSync(directory);
    writeFileSync(join(directory, 'compose.yaml'), WEB);
    writeFileSync(join(directory, 'hostile.cjs'), 'process.stdout.write("taken over ");');
    writeFileSync(join(directory, 'x.env'), `NODE_OPTIONS=--require=${join(directory, 'hostile.cjs')}`);
    const args = [...words, CLI, 'lint', '--directory', directory, '--env-file', join(directory, 'x.env')];
    expect(await execute(program, args)).toEqual({ stdout: 'Nothing found.\n', stderr: '', status: 0 });
  });

  test('never variables of the environment', async () => {
    const tree = { 'compose.yaml': image('"web:${TAG:?which one}"') };
    const ended = await lint(tree, JSON_FORMAT, { TAG: '1', COMPOSE_FILE: 'other.yaml', COMPOSE_ENV_FILES: 'x.env' });
    expect(findings(ended)).toEqual(['required-variable compose.yaml:1:30']);
  });
});

describe.concurrent('how it is shown', () => {
  test('annotations name files from the top of the repository, JSON from the directory', async () => {
    const directory = join(top, 'checkout');
    mkdirSync(join(directory, 'stack'), { recursive: true });
    writeFileSync(join(directory, 'stack/compose.yaml'), `${WEB}    imag: x\n`);
    const ended = await run(['lint', '--directory', join(directory, 'stack'), '--format', 'github'], {
      GITHUB_WORKSPACE: directory,
    });
    expect(ended).toEqual({
      stdout:
        '::error file=stack/compose.yaml,line=4,endLine=4,col=5,endColumn=9,title=unknown-attribute::`imag` is not a service attribute.%0ADid you mean `image`?\n',
      stderr: '',
      status: 1,
    });
    const json = await run(
      ['lint', '--directory', 'stack', ...JSON_FORMAT],
      { GITHUB_WORKSPACE: directory },
      directory,
    );
    expect(findings(json)).toEqual(['unknown-attribute compose.yaml:4:5']);
  });

  test('colour only where it is wanted', async () => {
    const text = { 'compose.yaml': `${WEB}    imag: x\n` };
    expect((await lint(text)).stdout).not.toContain('\u001b');
    expect((await lint(text, [], { FORCE_COLOR: '1' })).stdout).toContain('\u001b[31m');
    expect((await lint(text, [], { FORCE_COLOR: '1', NO_COLOR: '1' })).stdout).not.toContain('\u001b');
  });

  test('nothing is cut where a lot is piped', async () => {
    const services = Array.from({ length: 2000 }, (_, index) => `  s${index}: { image: web }\n`).join('');
    const ended = await lint({ 'compose.yaml': `services:\n${services}` }, JSON_FORMAT);
    expect(findings(ended)).toHaveLength(2000);
  });

  test('a result that cannot be written is exit 2 in a sentence, not the exit code of a finding', async () => {
    const directory = join(top, 'full');
    mkdirSync(directory);
    writeFileSync(join(directory, 'compose.yaml'), WEB);
    const call = '"$0" -- "$1" lint --directory "$2" >/dev/full';
    const ended = await execute('sh', ['-c', call, process.execPath, CLI, directory]);
    expect(ended).toEqual({
      stdout: '',
      stderr: expect.stringMatching(/^error: .*no space left.*\n {2}.*\n$/),
      status: 2,
    });
  });

  test('what a stranger wrote into the settings is no command of a terminal or a workflow', async () => {
    const settings = '"\\e[31mred\\n::error::gotcha": 1\n';
    const ended = await lint({ 'compose.yaml': WEB, 'mission-control.yaml': settings });
    expect(ended.status).toBe(2);
    expect(ended.stderr).toContain('red');
    expect(ended.stderr).not.toContain('\u001b');
    expect(ended.stderr).not.toMatch(/^\s*::/m);
  });

  test('--help and --version', async () => {
    expect((await run(['lint', '--help'])).stdout).toContain('Usage: mission-control lint [FLAGS]');
    expect((await run(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

/** Nine levels of ten aliases each. */
function bomb(): string {
  const levels = Array.from({ length: 9 }, (_, index) => {
    const items = index === 0 ? Array(10).fill('x') : Array(10).fill(`*a${index - 1}`);
    return `x-a${index}: &a${index} [${items.join(', ')}]\n`;
  });
  return `${levels.join('')}${WEB}`;
}
