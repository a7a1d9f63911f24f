import { createHash, randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { RUNNER_TOOLS } from '../../lab/act/tool.ts';
import { installTools } from '../../lab/machine/packages.ts';
import { showProgress } from '../../lab/progress.ts';
import type { Snapshot } from '../../src/core/plan/snapshot.ts';
import { parseSnapshot } from '../../src/core/protocol/parse.ts';
import { run } from '../../src/process.ts';
import { deployed } from '../core/plan/example.ts';
import { readWorkflow } from '../workflow-rules.ts';

const { jobs } = readWorkflow(readFileSync(join(import.meta.dirname, '../../workflows/plan.yaml'), 'utf8'));
const PACK = scriptOf('snapshot');
const UNPACK = scriptOf('comment');
/** What GitHub passes on of a job: 1 MB of UTF-16. */
const OUTPUT_LIMIT = 1024 * 1024;

let directory = '';
beforeAll(() => installTools(RUNNER_TOOLS, showProgress()), 300_000);
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'mission-control-parts-'));
});
afterEach(() => rmSync(directory, { recursive: true, force: true }));

test('the snapshot of 1,000 services gets from one job to the other', async () => {
  const text = `${JSON.stringify(await snapshotOf(1000))}\n`;
  expect(parseSnapshot(text).containers).toHaveLength(1000);
  const { code, outputs } = await pack(text);
  expect([code, Object.keys(outputs)]).toEqual([0, ['part1', 'part2']]);
  expect(2 * Object.values(outputs).join('').length).toBeLessThan(OUTPUT_LIMIT);
  expect(await unpack(outputs)).toBe(text);
});

test('so does that of a single one', async () => {
  const text = `${JSON.stringify(await snapshotOf(1))}\n`;
  const { outputs } = await pack(text);
  expect(Object.keys(outputs)).toEqual(['part1']);
  expect(await unpack(outputs)).toBe(text);
});

test('the largest one that fits leaves room below what GitHub passes on', async () => {
  const text = randomBytes(300_000).toString('hex');
  const { code, outputs } = await pack(text);
  expect([code, Object.keys(outputs).length]).toEqual([0, 4]);
  expect(2 * Object.values(outputs).join('').length).toBeLessThan(OUTPUT_LIMIT);
  expect(await unpack(outputs)).toBe(text);
});

test('one that does not fit is one clear sentence', async () => {
  const { code, stdout, stderr } = await pack(randomBytes(400_000).toString('hex'));
  expect({ code, stdout, stderr }).toEqual({
    code: 1,
    stdout:
      '::error::The snapshot is too large to be passed from job to job: run mission-control plan on your machine.\n',
    stderr: '',
  });
});

async function pack(text: string) {
  writeFileSync(join(directory, 'snapshot.json'), text);
  const file = join(directory, 'output');
  writeFileSync(file, '');
  const { code, stdout, stderr } = await bash(PACK, { GITHUB_OUTPUT: file });
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const outputs = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf('=')), line.replace(/^\w+=/, '')]),
  );
  return { code, stdout, stderr, outputs };
}

/** As GitHub does it: an output that was not given is an empty variable. */
async function unpack(outputs: Readonly<Record<string, string>>): Promise<string> {
  rmSync(join(directory, 'snapshot.json'), { force: true });
  const env = Object.fromEntries([1, 2, 3, 4].map((part) => [`PART${part}`, outputs[`part${part}`] ?? '']));
  const { code, stderr } = await bash(UNPACK, env);
  expect([code, stderr]).toEqual([0, '']);
  return readFileSync(join(directory, 'snapshot.json'), 'utf8');
}

/** A script runs in `bash -e` where the step names no shell. */
async function bash(script: string, env: Readonly<Record<string, string>>) {
  const file = join(directory, 'script.sh');
  writeFileSync(file, script);
  return run({ argv: ['bash', '-e', file], cwd: directory, env, timeoutSeconds: 60 });
}

/** The only script of a job, with the names that it is given and gives. */
function scriptOf(job: string): string {
  const scripts = jobs[job]?.steps.flatMap(({ run: script }) => script ?? []) ?? [];
  if (scripts.length !== 1) throw new Error(`The job ${job} has ${scripts.length} scripts.`);
  return scripts[0] ?? '';
}

/** What a server says of so many services like those of a usual stack; the ids are as hard to compress as real ones. */
async function snapshotOf(count: number): Promise<Snapshot> {
  const names = Array.from({ length: count }, (_, index) => `service-${index}`);
  const services = names.map(
    (name) => `  ${name}:
    image: registry.example.org/group/${name}:1.2
    restart: unless-stopped
    expose: ["80"]
    environment: {VIRTUAL_HOST: ${name}.example.org, VIRTUAL_PORT: "80", LETSENCRYPT_HOST: ${name}.example.org, NAME: ${name}}
    volumes: ["./stack/${name}/conf:/conf:ro", "data:/data"]
    networks: [proxy]
`,
  );
  const files = names.map((name) => [`stack/${name}/conf/main.conf`, hash(name).slice(0, 40)]);
  const compose = `services:\n${services.join('')}networks: {proxy: {}}\nvolumes: {data: {}}\n`;
  const snapshot = await deployed({ 'compose.yaml': compose, ...Object.fromEntries(files) });
  return JSON.parse(JSON.stringify(snapshot), (key, value) => {
    if (key === 'configHash' || key === 'id') return hash(value + key);
    if (key === 'containers' && typeof value[0] === 'string') return value.map((id: string) => hash(`${id}id`));
    return String(value).startsWith('sha256:') ? `sha256:${hash(value)}` : value;
  });
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
