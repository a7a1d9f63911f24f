import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Docker } from '../../lab/machine/machine.ts';
import { run } from '../../src/process.ts';
import { HOSTILE } from './hostile.ts';
import { median, spread, type Timed, time } from './measure.ts';
import { manyServices } from './services.ts';

const RUNS = 15;
/** Of what takes longer. */
const FEW_RUNS = 5;

/** What reads a stack, by the name of its column. */
type Readers = Readonly<Record<string, (directory: string) => Timed>>;

/** `lint` of a real stack and of many services beside others that read them, whole processes, in turn; and of files made to be dear. */
export async function benchLint(cli: string, docker: Docker, data: string): Promise<readonly string[]> {
  const top = mkdtempSync(join(tmpdir(), 'mission-control-bench-'));
  try {
    const readers = await readersOf(cli, docker, top);
    const stack = join(top, 'lab-stack');
    layOut(join(data, 'data/lab-stack'), stack);
    return [
      `Node ${process.versions.node}, docker compose ${docker.composeVersion} config -q; medians (and ranges), memory of ours`,
      ...(await compareAll(readers, { name: 'lab-stack', directory: stack, runs: RUNS }, 'at most 1.0, 90 MiB')),
      ...(await growth(readers, top)),
      ...(await hostile(readers, top)),
    ];
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
}

async function readersOf(cli: string, docker: Docker, top: string): Promise<Readers> {
  const PATH = process.env.PATH ?? '';
  const dclint = await installDclint(top);
  return {
    ours: (directory) => ({
      argv: [process.execPath, ...TELL_MEMORY, cli, 'lint', '--directory', directory],
      env: { PATH, HOME: top },
      exits: [0, 1],
    }),
    compose: (directory) => ({
      argv: ['docker', 'compose', 'config', '-q'],
      env: { ...docker.env, HOME: top },
      cwd: directory,
      exits: [0, 1, 14, 15],
    }),
    ...(dclint === null
      ? {}
      : {
          dclint: (directory: string) => ({
            argv: [process.execPath, dclint, directory],
            env: { PATH, HOME: top },
            exits: [0, 1],
          }),
        }),
  };
}

/** The process says its greatest memory, KiB, in the last line of stderr; what `getrusage` says counts that of its parent in. */
const TELL_MEMORY = [
  '--import',
  `data:text/javascript,import{readFileSync}from'node:fs';process.on('exit',()=>process.stderr.write(/VmHWM:\\s*(\\d+)/.exec(readFileSync('/proc/self/status','utf8'))[1]+'\\n'))`,
];

/** The other linter for Compose files, where npm can fetch it. */
async function installDclint(top: string): Promise<string | null> {
  const prefix = join(top, 'dclint');
  const argv = [
    'npm',
    'install',
    '--prefix',
    prefix,
    '--no-save',
    '--ignore-scripts',
    '--loglevel',
    'error',
    'dclint@3.1.0',
  ];
  const { code } = await run({ argv, timeoutSeconds: 120 });
  const bin = join(prefix, 'node_modules/dclint/bin/dclint.cjs');
  return code === 0 && existsSync(bin) ? bin : null;
}

interface Stack {
  readonly name: string;
  readonly directory: string;
  readonly runs: number;
}

async function compareAll(readers: Readers, stack: Stack, promised: string): Promise<readonly string[]> {
  const times = await timeAll(readers, stack);
  const [ours, compose] = [times.ours ?? [], times.compose ?? []];
  const columns = Object.entries(times).map(([name, values]) => `${name} ${spread(values)}`);
  const memory = await memoryOf(readers, stack.directory);
  const ratio = (median(ours) / median(compose)).toFixed(2);
  return [`${stack.name}: ${columns.join(', ')}; ratio ${ratio}, ${memory} MiB (promised: ${promised})`];
}

/** Each reader in turn, so that what else the machine does hits all; a first run of each is not counted. */
async function timeAll(readers: Readers, { directory, runs }: Stack): Promise<Readonly<Record<string, number[]>>> {
  const times: Record<string, number[]> = {};
  for (let done = -1; done < runs; done++) {
    for (const [name, read] of Object.entries(readers)) {
      const taken = await time(read(directory));
      if (done >= 0) times[name] = [...(times[name] ?? []), taken];
    }
  }
  return times;
}

/** MiB at most of one run of ours. */
async function memoryOf(readers: Readers, directory: string): Promise<number> {
  const { argv = [], env = {} } = readers.ours?.(directory) ?? {};
  const { stderr } = await run({ argv, env, timeoutSeconds: 120 });
  return Math.round(Number(stderr.trim().split('\n').at(-1)) / 1024);
}

async function growth(readers: Readers, top: string): Promise<readonly string[]> {
  const { ours, compose } = readers;
  if (ours === undefined || compose === undefined) return [];
  const lay = (count: number) => write(join(top, `services-${count}`), manyServices(count));
  const five = await compareAll(
    { ours, compose },
    { name: '5,000 services', directory: lay(5000), runs: FEW_RUNS },
    '1,200 ms, 200 MiB',
  );
  const timeOurs = async (count: number) =>
    (await timeAll({ ours }, { name: `${count}`, directory: lay(count), runs: FEW_RUNS })).ours ?? [];
  const [small, large] = [await timeOurs(1000), await timeOurs(10_000)];
  const exponent = Math.log10(median(large) / median(small));
  return [
    ...five,
    `1,000 services ${spread(small)}, 10,000 ${spread(large)}: exponent ${exponent.toFixed(2)} (promised: at most 1.1)`,
  ];
}

/** Each once: the slowest and the hungriest count. */
async function hostile({ ours }: Readers, top: string): Promise<readonly string[]> {
  if (ours === undefined) return [];
  const rows: { readonly name: string; readonly milliseconds: number; readonly memory: number }[] = [];
  for (const [name, make] of Object.entries(HOSTILE)) {
    const directory = write(join(top, 'hostile'), make());
    const milliseconds = Math.round(await time(ours(directory)));
    rows.push({ name, milliseconds, memory: await memoryOf({ ours }, directory) });
  }
  const over = rows.filter(({ milliseconds, memory }) => milliseconds > 1000 || memory > 256);
  const most = (key: 'milliseconds' | 'memory') => Math.max(...rows.map((row) => row[key]));
  return [
    `${rows.length} hostile files: at most ${most('milliseconds')} ms, ${most('memory')} MiB (promised: 1,000 ms, 256 MiB)`,
    ...over.map(({ name, milliseconds, memory }) => `over that: ${name}, ${milliseconds} ms, ${memory} MiB`),
  ];
}

function write(directory: string, text: string): string {
  mkdirSync(directory, { recursive: true });
  writeFileSync(join(directory, 'compose.yaml'), text);
  return directory;
}

/** A copy of the stack in which every path it has is there, those not given empty. */
function layOut(source: string, target: string): void {
  cpSync(source, target, { recursive: true });
  const paths = readFileSync(join(source, 'paths.txt'), 'utf8').split('\n');
  for (const path of paths.filter((one) => one !== '' && !existsSync(join(target, one)))) {
    mkdirSync(dirname(join(target, path)), { recursive: true });
    writeFileSync(join(target, path), '');
  }
}
