import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Output } from '../../src/commands/command.ts';
import type { DeploymentRecord } from '../../src/core/plan/record.ts';
import { redactor } from '../../src/entry/redaction.ts';
import { workflowSurface } from '../../src/entry/workflow.ts';
import { MissionControlError } from '../../src/errors.ts';

const SECRET = 'hunter2-hunter2';
let directory = '';
let said = '';
let annotated = '';
let comments: string[] = [];

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-summary-'));
  [said, annotated, comments] = ['', '', []];
  vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
    annotated += text;
    return true;
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  rmSync(directory, { recursive: true, force: true });
});

const summary = () => readFileSync(join(directory, 'summary.md'), 'utf8');

function surface() {
  writeFileSync(join(directory, 'summary.md'), '');
  const redact = redactor([SECRET]);
  const say = (text: string) => {
    said += redact(text);
  };
  const page = { workspace: {} as never, comment: async (text: string) => comments.push(text) > 0 };
  return workflowSurface({
    streams: { out: say, err: say },
    redact,
    environment: { GITHUB_STEP_SUMMARY: join(directory, 'summary.md') },
    prefix: '',
    page: () => page,
  });
}

const show = (output: Output) => surface().show(output, { read: async () => null });
const text = (lines: readonly string[]): Output => ({ kind: 'text', lines, data: null });

test('a summary larger than GitHub takes ends after a whole line, and says so', async () => {
  await show(text(Array(30_000).fill(`é ${'x'.repeat(60)}`)));
  expect(Buffer.byteLength(summary())).toBeLessThanOrEqual(1_048_576);
  expect(Buffer.byteLength(summary())).toBeGreaterThan(1_048_000);
  expect(summary()).toMatch(/\n {4}é x{60}\n\n… the rest is left out: see the log of the job\.\n$/);
});

test('no secret reaches log, summary or comment', async () => {
  await show(text([`the password is ${SECRET}`]));
  for (const place of [said, summary(), ...comments]) expect(place).toContain('the password is ***');
  expect(comments).toHaveLength(1);
});

test('no line of a result is a command to the runner', async () => {
  await show(text(['::error::gotcha', 'x ##[error]gotcha', 'two\n::error::gotcha']));
  expect(said.split('\n').filter((line) => /^\s*::|##\[/.test(line))).toEqual([]);
  expect(summary()).not.toMatch(/^::/m);
});

test('a deployment that failed is an annotation with its reason; one that did not is none', async () => {
  const record = {
    outcome: 'rolled-back',
    id: 'one',
    revision: 'b'.repeat(40),
    from: 'a'.repeat(40),
    running: 'a'.repeat(40),
    startedAt: '2026-01-02T03:04:05Z',
    endedAt: '2026-01-02T03:05:05Z',
    failure: { code: 'ENGINE_FAILED', message: `app ended at once: ${SECRET}.`, hint: 'Look at its log.' },
    plan: null,
    saved: [],
  } as unknown as DeploymentRecord;
  await show({ kind: 'record', record, findings: [] });
  expect(annotated).toBe(
    '::error::bbbbbbb failed and was rolled back: aaaaaaa runs again.%0Aapp ended at once: ***.%0ALook at its log.\n',
  );
  annotated = '';
  await show({ kind: 'record', record: { ...record, outcome: 'deployed', failure: null }, findings: [] });
  expect(annotated).toBe('');
});

test('what a stranger wrote into a failure is only text in summary and comment', async () => {
  const message = `No service \`a\`, @org/team, <img src=x>, [x](https://evil.example)\n# ${SECRET}`;
  const failure = new MissionControlError({ code: 'STACK_INVALID', message, hint: 'Mend | it' });
  await surface().fail('error: x', failure);
  for (const place of [summary(), ...comments]) {
    expect(place).toContain('`a`');
    expect(place).not.toMatch(/@org|<img|\]\(https:\/\/|^#|hunter2/m);
  }
  expect(comments).toHaveLength(1);
});

test('a job that was stopped writes no comment', async () => {
  await surface().fail('error: x', new MissionControlError({ code: 'INTERRUPTED', message: 'Stopped.' }));
  expect(comments).toEqual([]);
  expect(summary()).toContain('Stopped.');
});
