import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';
import packageJson from '../package.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '..');
const CORE = /^core\//;
const PACKAGE = /^@?[a-z]/;
const ADAPTER = ['context.ts', CORE, 'errors.ts', 'process.ts', /^node:(?!child_process)/];

/** Who may import whom: layer → what it may import besides itself. The first row that fits counts. */
const MAY: readonly (readonly [RegExp, readonly (string | RegExp)[]])[] = [
  [/^(?:errors|core\/finding)\.ts$/, []],
  [/^process\.ts$/, ['errors.ts', 'node:child_process', 'node:readline']],
  [/^core\/source$/, ['core/finding.ts', 'yaml']],
  [/^core\/settings$/, ['core/source', 'core/finding.ts', 'core/compose', 'errors.ts', 'schema', /^ajv\//]],
  [/^core\/compose$/, ['core/source', 'core/finding.ts', 'errors.ts', /^ajv\//]],
  [/^core\/routing$/, ['core/source', 'core/compose', 'core/settings', 'core/finding.ts', 'node:crypto']],
  [/^core\/secrets$/, ['core/compose', 'core/settings', 'core/finding.ts', /^ajv\//]],
  [/^core\/fingerprint$/, ['core/compose', 'node:crypto']],
  [
    /^core\/(?:rules|verify|certificates)$/,
    ['core/source', 'core/compose', 'core/settings', 'core/routing', 'core/finding.ts', 'smol-toml'],
  ],
  [
    /^core\/check$/,
    ['core/source', 'core/compose', 'core/settings', 'core/routing', 'core/secrets', 'core/finding.ts'],
  ],
  [/^core\/scaffold$/, ['core/source', 'core/compose', 'core/settings', 'core/routing', 'core/finding.ts', 'yaml']],
  [/^core\/plan$/, ['core/compose', 'core/fingerprint', 'core/finding.ts']],
  [/^core\/(?:protocol|deployment|installation)$/, ['core/plan', 'core/fingerprint', 'core/protocol', 'errors.ts']],
  [/^report$/, [CORE, 'node:crypto']],
  [/^context\.ts$/, [CORE]],
  [/^(?:commands|agent)$/, [CORE, 'context.ts', 'errors.ts']],
  [/^adapters\/server$/, [...ADAPTER, 'node-ssh', 'ssh2']],
  [/^adapters\/github$/, [...ADAPTER, '@actions/github']],
  [/^adapters\/kubernetes$/, [...ADAPTER, /^@kubernetes\/client-node\//]],
  [/^adapters\//, ADAPTER],
  [/^entry$/, [/^(?!bin|actions|lab|test|scripts|stack|node:child_process)/]],
  [/^(?:bin|actions)$/, ['entry']],
  [/^stack\//, ['core/secrets', 'errors.ts', PACKAGE]],
  [/^lab$/, [CORE, /^adapters\//, 'context.ts', 'errors.ts', 'process.ts', 'entry', 'report', 'scripts', PACKAGE]],
  [/^scripts$/, [/^(?!bin|actions|test)/]],
];

/** What a lab must not know, or it would agree with whatever it is there to test. */
const VERDICTS = /^src\/core\/(?:rules|plan|check|verify|certificates|deployment)\//;

/** Packages that `npm ci --omit=dev` may bring: each is code that runs beside a key. */
const RUNTIME = [
  '@actions/core',
  '@actions/github',
  '@kubernetes/client-node',
  'ajv',
  'jose',
  'mqtt',
  'node-ssh',
  'smol-toml',
  'ssh2',
  'yaml',
];
/** Taken ahead of the services and rules that need them. */
const AHEAD = ['jose', 'mqtt', 'smol-toml'];

const files = sourceFiles();
const imports = new Map(files.map((file) => [file, importsOf(code(file), file)]));

test('there is something to look at', () => {
  expect(files.length).toBeGreaterThan(150);
  expect([...imports.values()].flat().length).toBeGreaterThan(400);
});

test('every import points where it may', () => {
  const wrong = files.flatMap((file) =>
    (imports.get(file) ?? []).filter((target) => !mayImport(file, target)).map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test.each([
  ['src/core/plan/compute.ts', 'node:fs', false],
  ['src/core/plan/compute.ts', 'src/core/compose/project.ts', true],
  ['src/core/plan/compute.ts', 'src/core/rules/index.ts', false],
  ['src/core/compose/load.ts', 'src/core/settings/parse.ts', false],
  ['src/core/rules/rule.ts', 'src/adapters/web/web.ts', false],
  ['src/commands/deploy.ts', 'src/core/plan/compute.ts', true],
  ['src/commands/deploy.ts', 'src/adapters/web/web.ts', false],
  ['src/commands/deploy.ts', 'src/agent/deploy.ts', false],
  ['src/commands/deploy.ts', 'node:fs', false],
  ['src/agent/deploy.ts', 'src/commands/deploy.ts', false],
  ['src/agent/deploy.ts', '@actions/core', false],
  ['src/report/json.ts', '@actions/core', false],
  ['src/adapters/state/lock.ts', 'src/adapters/engine/engine.ts', false],
  ['src/adapters/state/lock.ts', 'node:child_process', false],
  ['src/adapters/state/lock.ts', 'ssh2', false],
  ['src/adapters/server/key.ts', 'ssh2', true],
  ['src/process.ts', 'node:child_process', true],
  ['src/entry/cli.ts', 'src/adapters/web/web.ts', true],
  ['src/entry/cli.ts', 'node:child_process', false],
  ['src/entry/cli.ts', 'lab/machine/machine.ts', false],
  ['bin/cli.ts', 'src/commands/deploy.ts', false],
  ['actions/lint/main.ts', '@actions/core', false],
  ['lab/machine/machine.ts', 'src/process.ts', true],
  ['lab/machine/machine.ts', 'src/commands/deploy.ts', false],
  ['lab/machine/machine.ts', 'src/core/verify/verdict.ts', false],
  ['stack/guard/main.ts', 'src/core/secrets/references.ts', true],
  ['stack/guard/main.ts', 'src/commands/deploy.ts', false],
  ['stack/guard/main.ts', 'stack/other/main.ts', false],
  ['scripts/docs.ts', 'src/commands/index.ts', true],
  ['src/report/json.ts', 'scripts/docs.ts', false],
])('the rules judge %s → %s: %s', (file, target, allowed) => {
  expect(mayImport(file, target)).toBe(allowed);
});

test('no file imports itself, over whatever way', () => {
  expect(findCycle(imports)).toBeNull();
});

test('a cycle is seen', () => {
  const edges = { 'a.ts': ['b.ts'], 'b.ts': ['node:fs', 'c.ts'], 'c.ts': ['b.ts'] };
  expect(findCycle(new Map(Object.entries(edges)))).toEqual(['b.ts', 'c.ts', 'b.ts']);
});

test('no barrel files but those of rules and report', () => {
  const barrels = files.filter((file) => /^export (?:\*|(?:type )?\{[^}]*\}) from /m.test(code(file)));
  const indexes = files.filter((file) => basename(file) === 'index.ts');
  expect(barrels).toEqual(['src/report/index.ts']);
  expect(indexes).toEqual(['src/commands/index.ts', 'src/core/rules/index.ts', 'src/report/index.ts']);
});

test('the core asks neither clock nor chance nor environment', () => {
  const impure = files.filter((file) => file.startsWith('src/core/')).flatMap((file) => impurities(code(file), file));
  expect(impure).toEqual([]);
});

test.each([
  'const at = Date.now();',
  'return new Date();',
  'process.env.HOME',
  'Math.random()',
  'performance.now()',
  'setTimeout(f, 1)',
  'console.log(1)',
  'globalThis.fetch',
  'await fetch(url)',
])('%s would be seen in the core', (line) => {
  expect(impurities(line, 'core')).toHaveLength(1);
});

test('files are named in kebab-case', () => {
  const name = /^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.test\.ts|\.generated\.js|\.ts)$/;
  const tests = readdirSync(join(ROOT, 'test'), { recursive: true, encoding: 'utf8' });
  const wrong = [...files, ...tests.filter((path) => path.endsWith('.ts'))].filter(
    (path) => !name.test(basename(path)),
  );
  expect(wrong).toEqual([]);
});

test('every exported function says in one line what it is for', () => {
  expect(files.filter((file) => file.startsWith('src/')).flatMap((file) => undocumented(text(file), file))).toEqual([]);
});

test('an exported function without such a line is seen', () => {
  expect(undocumented('/** What. */\nexport function a() {}\n\nexport async function b() {}\n', 'x.ts')).toEqual([
    'x.ts: b',
  ]);
});

test('nothing runs beside a key but these packages, and each is used', () => {
  const named = Object.keys(packageJson.dependencies).sort();
  expect(named.filter((name) => !RUNTIME.includes(name))).toEqual([]);
  const targets = files.filter((file) => /^(?:src|stack)\//.test(file)).flatMap((file) => imports.get(file) ?? []);
  const used = targets.filter((target) => PACKAGE.test(target) && !target.startsWith('node:') && !isOurs(target));
  const wanted = new Set(used.map(packageOf));
  expect([...wanted].filter((name) => !named.includes(name))).toEqual([]);
  expect(named.filter((name) => !wanted.has(name) && !AHEAD.includes(name))).toEqual([]);
});

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

function sourceFiles(): string[] {
  return ['src', 'bin', 'actions', 'lab', 'scripts', 'stack'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => (name.endsWith('.ts') && !name.endsWith('.d.ts')) || name.endsWith('.generated.js'))
      .map((name) => join(top, name))
      .sort(),
  );
}

function text(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8');
}

function code(file: string): string {
  return text(file).replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/ .*$/gm, '');
}

function importsOf(source: string, file: string): string[] {
  const found = source.matchAll(/(?:^(?:import|export)\b[^;'"]*?\bfrom |^import |\bimport\()['"]([^'"]+)['"]/gm);
  const specifiers = [...found].map(([, specifier]) => specifier ?? '');
  return specifiers.map((specifier) =>
    specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier,
  );
}

function isOurs(target: string): boolean {
  return /^(?:src|bin|actions|lab|scripts|stack|test|schema)\/|^package\.json$/.test(target);
}

function layerOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top === 'stack') return `${top}/${second}`;
  if (top !== 'src') return top;
  return second === 'core' || second === 'adapters' ? `${second}/${third}` : second;
}

function mayImport(file: string, target: string): boolean {
  const layer = layerOf(file);
  if (layer === 'lab' && VERDICTS.test(target)) return false;
  if (target === 'package.json') return layer === 'entry' || layer === 'scripts';
  const wanted = isOurs(target) ? layerOf(target) : target;
  if (wanted === layer) return true;
  const allowed = MAY.find(([of]) => of.test(layer))?.[1] ?? [];
  const [names, patterns] = [
    allowed.filter((one) => typeof one === 'string'),
    allowed.filter((one) => typeof one !== 'string'),
  ];
  return (
    names.includes(wanted) ||
    patterns.some((pattern) => (pattern !== PACKAGE || !isOurs(target)) && pattern.test(wanted))
  );
}

/** The first way from a file back to itself, or null. */
function findCycle(edges: ReadonlyMap<string, readonly string[]>): string[] | null {
  const done = new Set<string>();
  const visit = (file: string, way: readonly string[]): string[] | null => {
    if (way.includes(file)) return [...way.slice(way.indexOf(file)), file];
    if (done.has(file)) return null;
    for (const target of edges.get(file) ?? []) {
      const cycle = edges.has(target) ? visit(target, [...way, file]) : null;
      if (cycle !== null) return cycle;
    }
    done.add(file);
    return null;
  };
  for (const file of edges.keys()) {
    const cycle = visit(file, []);
    if (cycle !== null) return cycle;
  }
  return null;
}

function impurities(source: string, file: string): string[] {
  const impure =
    /\bDate\.now\(|\bnew Date\(\)|\bprocess\.|\bMath\.random\(|\bperformance\.|\bset(?:Timeout|Interval|Immediate)\(|\bconsole\.|\bglobalThis\.|\bfetch\(|\brandomUUID\(/g;
  return [...source.matchAll(impure)].map(([found]) => `${file}: ${found}`);
}

function undocumented(source: string, file: string): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const name = /^export (?:async )?function\*? (\w+)/.exec(line)?.[1];
    return name === undefined || (lines[at - 1] ?? '').endsWith('*/') ? [] : [`${file}: ${name}`];
  });
}

test('no import names a file that is not there', () => {
  const missing = [...imports].flatMap(([file, targets]) =>
    targets.filter((target) => isOurs(target) && !existsSync(join(ROOT, target))).map((target) => `${file}: ${target}`),
  );
  expect(missing).toEqual([]);
});
