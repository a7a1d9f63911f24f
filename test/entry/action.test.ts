import { createServer } from 'node:net';
import { join } from 'node:path';
import ssh2 from 'ssh2';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commandsOf, makeRunner, type Runner } from './step.ts';

const SERVER = 'server: {address: 127.0.0.1, port: PORT, hostKeys: [ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIJ0]}\n';
const KEY_LINE = 'b3BlbnNzaC1rZXktdjEAAAAABG5vbmUAAAAEbm9uZQ';
const KEY = `-----BEGIN OPENSSH PRIVATE KEY-----\n${KEY_LINE}\nAA==\n-----END OPENSSH PRIVATE KEY-----\n`;
let runner: Runner;

beforeAll(() => {
  runner = makeRunner({
    'stack/compose.yaml': 'services:\n  web:\n    image: web:1\n    depends_on: [db]\n',
    'stack/more.yaml': 'services:\n  db:\n    image: db\n',
    'sound/compose.yaml': 'services:\n  web:\n    image: web:1\n',
    'server/compose.yaml': 'services:\n  web:\n    image: web:1\n',
    'server/mission-control.yaml': SERVER.replace('PORT', '9'),
    'server/bad.yaml': 'servre: {}\n',
  });
});
afterAll(() => runner.remove());

describe('inputs', () => {
  test('are taken from `with:`; annotations name files from the top of the repository', async () => {
    const { code, stdout } = await runner.run('lint', { directory: 'stack' });
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=stack\/compose\.yaml,.*line=4,.*title=undefined-service/m);
  });

  test('that are lists are one a line', async () => {
    const step = await runner.run('lint', { directory: 'stack', file: ' compose.yaml \n\nmore.yaml\n' });
    expect(step.code).toBe(0);
    expect(step.stdout).toMatch(/^::warning file=stack\/more\.yaml,.*title=image-not-pinned/m);
  });

  test('that are empty count as not given', async () => {
    expect(await runner.run('lint', { directory: 'sound', file: '', settings: '' })).toMatchObject({
      code: 0,
      stderr: '',
    });
  });

  test('that only the command line has are none', async () => {
    const step = await runner.run('plan', { directory: 'server', identity: join(runner.directory, 'key') });
    expect(step.code).toBe(2);
    expect(step.stderr).toContain('There is no key');
  });

  test('that are wrong are a failure', async () => {
    const step = await runner.run('verify', { directory: 'sound', wait: 'soon' });
    expect([step.code, commandsOf(step).length]).toEqual([2, 1]);
    expect(commandsOf(step)[0]).toMatch(/^::error::.*`soon`/);
  });
});

describe('a secret', () => {
  test('is masked line by line before anything is said, and said nowhere', async () => {
    const step = await runner.run('plan', { directory: 'server', 'ssh-key': `${KEY}${KEY_LINE}x` });
    const masks = step.stdout.split('\n').filter((line) => line.startsWith('::add-mask::'));
    expect(masks).toContain(`::add-mask::${KEY_LINE}`);
    expect(step.stdout.startsWith('::add-mask::')).toBe(true);
    const said = [step.stderr, step.summary, step.stdout.replaceAll(/^::add-mask::.*$/gm, '')].join('\n');
    expect(said).toContain('ssh-key');
    expect(said).not.toContain(KEY_LINE);
  });

  test('that a message repeats is starred in log, annotation and summary', async () => {
    const token = 'hunter2-hunter2';
    const env = { GITHUB_EVENT_PATH: join(runner.directory, token), GITHUB_REPOSITORY: 'lab/stack' };
    const step = await runner.run('plan', { directory: 'server', 'github-token': token }, { env });
    expect(step.code).toBe(2);
    for (const text of [step.stderr, step.summary, ...commandsOf(step)]) {
      expect(text).toContain('***');
      expect(text).not.toContain(token);
    }
  });

  test('with a frame and words too short to be secret does not mask the log', async () => {
    const { stdout } = await runner.run('plan', { directory: 'server', 'ssh-key': KEY.replace('AA==', 'no') });
    expect(stdout).not.toMatch(/^::add-mask::(?:no|-----.*-----)$/m);
  });
});

describe('a failure', () => {
  test('is one annotation with its hint, a sentence in log and summary, and no stack trace', async () => {
    const step = await runner.run('lint', { directory: 'nowhere' });
    expect(step.code).toBe(2);
    expect(commandsOf(step)).toEqual([expect.stringMatching(/^::error::There is no directory .*nowhere\.%0AName /)]);
    expect(step.stderr).toMatch(/^error: There is no directory .*nowhere\.\n {2}Name .*\n$/);
    expect(step.summary).toMatch(/There is no directory[\s\S]*Name the directory/);
    expect(step.stdout + step.stderr).not.toMatch(/^\s+at .*:\d+/m);
  });

  test('with RUNNER_DEBUG also says where', async () => {
    const step = await runner.run('lint', { directory: 'nowhere' }, { env: { RUNNER_DEBUG: '1' } });
    expect(step.stderr).toMatch(/^\s+at .*:\d+/m);
  });

  test('that repeats what a stranger wrote is no command to the runner', async () => {
    const evil = 'x\n::set-output name=a::b\n##[add-mask]c';
    const step = await runner.run('lint', { directory: 'sound', settings: evil });
    expect(commandsOf(step)).toEqual([expect.stringMatching(/^::error::There is no settings file/)]);
    expect(step.summary).not.toMatch(/^##/m);
  });

  test('is told where there is no summary, or none that can be written', async () => {
    const none = await runner.run('lint', { directory: 'nowhere' }, { env: { GITHUB_STEP_SUMMARY: '' } });
    expect([none.code, commandsOf(none).length]).toEqual([2, 1]);
    const env = { GITHUB_STEP_SUMMARY: runner.directory };
    const unwritable = await runner.run('lint', { directory: 'sound' }, { env });
    expect(unwritable).toMatchObject({ code: 0, stderr: expect.stringMatching(/^The summary could not be written: /) });
  });
});

test('a wrong setting is found in the file the input names', async () => {
  const step = await runner.run('lint', { directory: 'server', settings: 'bad.yaml' });
  expect([step.code, commandsOf(step)]).toEqual([2, [expect.stringContaining('servre')]]);
});

test('a cancelled job ends at once, whatever the server is doing', async () => {
  const mute = await listen();
  const settings = SERVER.replace('PORT', String(mute.port));
  const waiting = makeRunner({ 'mission-control.yaml': settings, 'compose.yaml': 'services: {web: {image: "web:1"}}' });
  const key = ssh2.utils.generateKeyPairSync('ed25519').private;
  let asked = 0;
  const step = await waiting.run(
    'plan',
    { 'ssh-key': key },
    {
      meanwhile: (child) =>
        mute.onConnection(() => {
          asked = performance.now();
          child.kill('SIGINT');
        }),
    },
  );
  const seconds = (performance.now() - asked) / 1000;
  waiting.remove();
  mute.close();
  expect(step.code).toBe(130);
  expect(seconds).toBeLessThan(4);
  expect(commandsOf(step)).toEqual([expect.stringMatching(/^::error::Stopped/)]);
  expect(step.stderr).not.toMatch(/^\s+at /m);
});

/** A server that takes connections and says nothing. */
async function listen() {
  let told: () => void = () => undefined;
  const server = createServer(() => told()).unref();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as { port: number }).port,
    onConnection: (tell: () => void) => {
      told = tell;
    },
    close: () => server.close(),
  };
}
