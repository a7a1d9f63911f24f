import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import packageJson from '../package.json' with { type: 'json' };
import { ACTIONS, generate } from '../scripts/docs.ts';
import type { Command } from '../src/commands/command.ts';
import { inputsOf } from '../src/commands/command.ts';
import { loadCommands } from '../src/commands/index.ts';
import { parseArguments } from '../src/entry/arguments.ts';
import { ERROR_CODES } from '../src/errors.ts';
import { anchorsOf, callsIn, flagsIn, linksIn, pages, read, servicesIn, sources } from './prose.ts';

/** Folders at the top that are not ours, or explain themselves; those of editors and tools begin with a dot. */
const UNTOLD = /^(?:node_modules|docs|\.(?!ci$).*)$/;
const ROOT = join(import.meta.dirname, '..');
/** Flags of others that our texts name: the agent's own, and those of a wrapper that fetches secrets. */
const FOREIGN = ['config', 'copy', 'env'];
const commands = await loadCommands();
const everything = [...pages(), ...sources(), ...workflows()];

test('action.yml, READMEs and docs/verbs.md say what the verbs declare (npm run docs writes them)', async () => {
  const stale = [...(await generate())].filter(
    ([path, text]) => !existsSync(join(ROOT, path)) || read(path).text !== text,
  );
  expect(stale.map(([path]) => path)).toEqual([]);
});

test.each(ACTIONS)('the action %s runs its own bundle and has no input that names a file of a key', (verb) => {
  const action = parse(read(`actions/${verb}/action.yml`).text);
  expect(action.runs).toEqual({ using: 'node24', main: `../../dist/${verb}.js` });
  expect(Object.keys(action.inputs)).not.toContain('identity');
});

test('every directory of actions/ is an action', () => {
  expect(readdirSync(join(ROOT, 'actions')).sort()).toEqual([...ACTIONS].sort());
});

test('the README stays readable: 150 lines at most', () => {
  expect(read('README.md').text.trimEnd().split('\n').length).toBeLessThanOrEqual(150);
});

test('no table row has more cells than its table: a bar in a cell, in a code span too, is written \\|', () => {
  const cells = (row: string) => row.replaceAll('\\|', '').split('|').length;
  const torn = pages().flatMap(({ path, text }) =>
    [...text.matchAll(/^\|.*\|\n\|[-| ]+\|\n(?:\|.*\n)+/gm)].flatMap(([table]) => {
      const [head = '', ...rows] = table.trimEnd().split('\n');
      return rows.filter((row) => cells(row) !== cells(head)).map((row) => `${path}: ${row}`);
    }),
  );
  expect(torn).toEqual([]);
});

describe('no text names a command that does not exist', () => {
  test('there are texts that name commands', () => {
    expect(pages().flatMap(callsIn).length).toBeGreaterThan(30);
    expect(sources().flatMap(callsIn).length).toBeGreaterThan(30);
    expect(everything.flatMap(flagsIn).length).toBeGreaterThan(20);
  });

  test('verbs, words and flags of every call', () => {
    const wrong = everything.flatMap((prose) =>
      callsIn(prose).flatMap((call) =>
        faultOf(call).map((fault) => `${prose.path}: mission-control ${call}: ${fault}`),
      ),
    );
    expect(wrong).toEqual([]);
  });

  test('flags named alone', () => {
    const known = new Set(['help', 'version', ...FOREIGN, ...commands.flatMap(inputsOf).map(({ name }) => name)]);
    const wrong = everything.flatMap((prose) =>
      flagsIn(prose).flatMap((flag) => (known.has(flag) ? [] : [`${prose.path}: --${flag}`])),
    );
    expect(wrong).toEqual([]);
  });

  test.each([
    ['deploi', 'there is no verb deploi'],
    ['lock free', 'lock knows no word free'],
    ['lock', 'lock needs a word'],
    ['new one two', 'new takes one word'],
    ['deploy --revison SHA', '`deploy` has no flag `--revison`.'],
    ['deploy now', '`deploy` takes no words, but `now` was given.'],
    ['lint --ssh-key X', '`lint` has no flag `--ssh-key`.'],
  ])('`mission-control %s` would be seen', (call, fault) => {
    expect(faultOf(call)).toEqual([fault]);
  });

  test('scripts and npm runs', () => {
    const runs = everything.flatMap(({ text }) =>
      [...text.matchAll(/`npm run ([a-z:]+)/g)].map(([, name]) => name ?? ''),
    );
    const scripts = everything.flatMap(({ text }) =>
      [...text.matchAll(/\bscripts\/[a-z.]+[a-z]/g)].map(([path]) => path),
    );
    expect(runs.filter((name) => !Object.hasOwn(packageJson.scripts, name))).toEqual([]);
    expect(scripts.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('no page names a part of the stack that is not there', () => {
  const services = Object.keys(parse(read('docker-compose.yaml').text).services);
  const named = pages().flatMap((page) => servicesIn(page).map((name) => ({ path: page.path, name })));

  test('services that `docker compose` is told of', () => {
    expect(new Set(named.map(({ name }) => name)).size).toBeGreaterThan(3);
    expect(named.filter(({ name }) => !services.includes(name))).toEqual([]);
  });

  test('files and folders below stack/', () => {
    const paths = pages().flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w/-])stack\/[a-z][\w./-]*\w/g)].map(([named]) => ({ path, named })),
    );
    expect(paths.length).toBeGreaterThan(15);
    expect(paths.filter(({ named }) => !existsSync(join(ROOT, named)))).toEqual([]);
  });
});

test('docs/architecture.md knows every room of the house', () => {
  const { text } = read('docs/architecture.md');
  const rooms = ['src', 'src/core', 'lab', 'scripts'].flatMap((top) =>
    readdirSync(join(ROOT, top), { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() && entry.name !== 'core' && entry.name !== 'adapters' ? [`\`${top}/${entry.name}`] : [],
    ),
  );
  const top = readdirSync(ROOT, { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && !UNTOLD.test(entry.name),
  );
  const systems = readdirSync(join(ROOT, 'src/adapters'));
  expect(top.map(({ name }) => name).filter((name) => !new RegExp(`^\\|.*\`${name}[\`/]`, 'm').test(text))).toEqual([]);
  expect(rooms.length).toBeGreaterThan(12);
  expect(rooms.filter((room) => !text.includes(room))).toEqual([]);
  expect(systems.filter((system) => !new RegExp(`\`src/adapters/<system>\`.*\\b${system}\\b`).test(text))).toEqual([]);
});

test('every decision is in the list of decisions', () => {
  const files = readdirSync(join(ROOT, 'docs/adr')).filter((name) => name !== 'README.md');
  expect(files.filter((name) => !/^\d{4}-[a-z0-9-]+\.md$/.test(name))).toEqual([]);
  expect(linksIn(read('docs/adr/README.md')).map((path) => path.replace('docs/adr/', ''))).toEqual(files.sort());
});

test('every link within the repository leads somewhere', () => {
  const broken = pages().flatMap((page) =>
    linksIn(page).flatMap((target) => (existsSync(join(ROOT, target)) ? [] : [`${page.path}: ${target}`])),
  );
  expect(broken).toEqual([]);
});

test('every link to a heading finds it', () => {
  const broken = pages().flatMap((page) =>
    [...page.text.matchAll(/\]\(([^)\s#]*)#([^)\s]+)\)/g)].flatMap(([, file = '', anchor = '']) => {
      if (/^[a-z]+:/.test(file)) return [];
      const target = file === '' ? page : read(join(page.path, '..', file));
      return anchorsOf(target).includes(anchor) ? [] : [`${page.path}: ${file}#${anchor}`];
    }),
  );
  expect(broken).toEqual([]);
});

describe('the runbook', () => {
  const runbook = read('docs/operations.md');

  test('says what to do about every error code', () => {
    expect(ERROR_CODES.filter((code) => !runbook.text.includes(`\`${code}\``))).toEqual([]);
  });

  test('names no error code that does not exist', () => {
    const codes: readonly string[] = ERROR_CODES;
    const named = [...runbook.text.matchAll(/`([A-Z]+(?:_[A-Z]+)*)`/g)].map(([, code]) => code ?? '');
    const variables = ['DOCKER_CONFIG', 'LETSENCRYPT_HOST', 'MISSION_CONTROL_DEBUG'];
    expect(named.filter((code) => !codes.includes(code) && !variables.includes(code))).toEqual([]);
  });

  test('quotes only what the program prints', () => {
    const printed = sources()
      .map(({ text }) => text.replace(/'\n\s*\+? ?'/g, ''))
      .join('\n');
    const quotes = [...runbook.text.matchAll(/^\s*(?:- )?> (.*)$/gm)].map(([, quote]) => quote ?? '');
    const parts = quotes
      .flatMap((quote) => quote.split('…').map((part) => part.trim()))
      .filter((part) => part.length > 3);
    expect(parts.length).toBeGreaterThan(30);
    expect(parts.filter((part) => !printed.includes(part))).toEqual([]);
  });
});

/** What is wrong with a call, as the command line would say it. */
function faultOf(call: string): string[] {
  const [verb = '', ...words] = call.replaceAll(/[[\]]/g, '').split(' ');
  if (verb.startsWith('--')) return ['--help', '--version'].includes(verb) ? [] : [`there is no ${verb}`];
  const command = commands.find((one) => one.verb === verb);
  if (command === undefined) return [`there is no verb ${verb}`];
  try {
    const given = parseArguments(
      command,
      words.filter((word) => word !== 'FLAGS' && word !== '…'),
    );
    return given.help ? [] : wordFaults(command, given.words);
  } catch (fault) {
    return [(fault as Error).message];
  }
}

function wordFaults({ verb, words }: Command, given: readonly string[]): string[] {
  if (words === undefined || words.startsWith('[')) return [];
  const known = words.split('|');
  if (given.length === 0) return [`${verb} needs a word`];
  if (/^[A-Z]+$/.test(words)) return given.length === 1 ? [] : [`${verb} takes one word`];
  return given
    .flatMap((word) => word.split('|'))
    .filter((word) => !known.includes(word))
    .map((word) => `${verb} knows no word ${word}`);
}

function workflows() {
  return readdirSync(join(ROOT, 'workflows')).map((name) => read(join('workflows', name)));
}
