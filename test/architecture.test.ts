import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const CORE = /^core\//;

/** Who may import whom: layer → what it may import besides itself. The first row that fits counts. */
const MAY: readonly (readonly [RegExp, readonly (string | RegExp)[]])[] = [
  [/^(?:errors|core\/finding)\.ts$/, []],
  [/^process\.ts$/, ['errors.ts', 'node:child_process', 'node:readline']],
  [/^core\/source$/, ['core/finding.ts', 'yaml']],
  [/^core\/settings$/, ['core/source', 'core/finding.ts', 'core/compose', 'errors.ts', 'schema']],
  [/^core\/compose$/, ['core/source', 'core/finding.ts', 'errors.ts']],
  [/^core\/(?:routing|secrets)$/, ['core/compose', 'core/settings', 'core/finding.ts']],
  [/^core\/fingerprint$/, ['core/compose', 'node:crypto']],
  [
    /^core\/(?:rules|verify|certificates)$/,
    ['core/source', 'core/compose', 'core/settings', 'core/routing', 'core/finding.ts'],
  ],
  [/^core\/plan$/, ['core/compose', 'core/fingerprint', 'core/finding.ts']],
  [/^core\/(?:protocol|deployment|installation)$/, ['core/plan', 'core/fingerprint', 'core/protocol', 'errors.ts']],
  [/^report$/, [CORE, 'node:crypto']],
  [/^context\.ts$/, [CORE]],
  [/^(?:commands|agent)$/, [CORE, 'context.ts', 'errors.ts']],
  [
    /^adapters\//,
    ['context.ts', CORE, 'errors.ts', 'process.ts', /^node:(?!child_process)/, 'node-ssh', 'ssh2', '@actions/github'],
  ],
  [/^entry$/, [/^(?!bin|actions|lab|test|node:child_process)/]],
  [/^(?:bin|actions)$/, ['entry']],
];

test('every import points where it may', () => {
  const wrong = sourceFiles().flatMap((file) =>
    importsOf(file)
      .filter((target) => !mayImport(layerOf(file), target))
      .map((target) => `${file} imports ${target}`),
  );
  expect(wrong).toEqual([]);
});

test('the rules see a wrong import', () => {
  expect(mayImport('core/plan', 'node:fs')).toBe(false);
  expect(mayImport('commands', 'src/adapters/web/web.ts')).toBe(false);
  expect(mayImport('adapters/state', 'src/adapters/engine/engine.ts')).toBe(false);
  expect(mayImport('commands', 'src/core/plan/compute.ts')).toBe(true);
});

test('the core asks neither clock nor environment', () => {
  const impure = sourceFiles()
    .filter((file) => file.startsWith('src/core/'))
    .filter((file) => /\bDate\.now\(|new Date\(\)|\bprocess\.|Math\.random\(/.test(code(file)));
  expect(impure).toEqual([]);
});

function sourceFiles(): string[] {
  return ['src', 'bin', 'actions'].flatMap((top) =>
    readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'))
      .map((name) => join(top, name)),
  );
}

function code(file: string): string {
  return readFileSync(join(ROOT, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '');
}

function importsOf(file: string): string[] {
  const found = [...code(file).matchAll(/(?:^(?:import|export)\b[^;']*?\bfrom |^import |\bimport\()'([^']+)'/gm)].map(
    ([, specifier]) => specifier ?? '',
  );
  return found.map((specifier) => (specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier));
}

function layerOf(path: string): string {
  const [top = '', second = '', third = ''] = path.split('/');
  if (top !== 'src') return top;
  return second === 'core' || second === 'adapters' ? `${second}/${third}` : second;
}

function mayImport(layer: string, target: string): boolean {
  const wanted =
    target.startsWith('src/') || /^(?:bin|actions|lab|test|schema)\//.test(target) ? layerOf(target) : target;
  if (wanted === layer) return true;
  const row = MAY.find(([of]) => of.test(layer));
  return row?.[1].some((allowed) => (typeof allowed === 'string' ? allowed === wanted : allowed.test(wanted))) ?? false;
}
