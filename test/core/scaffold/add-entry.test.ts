import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/adapters/workspace/text.ts';
import { loadProject } from '../../../src/core/compose/load.ts';
import type { JsonObject, Project } from '../../../src/core/compose/project.ts';
import { addEntry } from '../../../src/core/scaffold/add-entry.ts';
import { differenceBut } from '../../../src/core/scaffold/compare.ts';
import { NO_TEST_DATA, testData, withTestData } from '../../test-data.ts';

const WEB: JsonObject = {
  image: 'web:1',
  expose: ['8080'],
  environment: { VIRTUAL_HOST: 'web.${ZONE}' },
  networks: ['proxy'],
};
const add = (text: string, value: JsonObject = WEB, spaced = true, key = 'web') =>
  addEntry(text, { section: 'services', key, value, spaced });

const LINES = `  web:
    image: web:1
    expose:
      - "8080"
    environment:
      VIRTUAL_HOST: web.\${ZONE}
    networks:
      - proxy
`;

test('stands after the last service, before what follows, set apart as the others are', () => {
  const head = 'services:\n  # one\n  a:\n    image: a\n\n  # two\n  b:\n    image: b\n    # ports: none\n';
  const tail = '\n# networks of all\nnetworks:\n  proxy:\n';
  expect(add(head + tail)).toBe(`${head}\n${LINES}${tail}`);
});

test('where services stand close together, so does it', () => {
  expect(add('services:\n  a:\n    image: a\n  b: {image: b}\nvolumes: {}\n')).toBe(
    `services:\n  a:\n    image: a\n  b: {image: b}\n${LINES}volumes: {}\n`,
  );
});

test('indents as the file does, lists too, and takes its quotes', () => {
  const head = "services:\n    a:\n        image: a\n        ports:\n        - '80:80'\n";
  expect(add(head, { expose: ['8080'], environment: { A: 'on' } }, false)).toBe(
    `${head}    web:\n        expose:\n        - '8080'\n        environment:\n            A: 'on'\n`,
  );
});

test.each([
  ['CRLF, and no line end at the last line', 'services:\r\n  a:\r\n    image: a', '\r\n  web:\r\n    image: web:1'],
  ['no services yet', 'services:\nvolumes:\n  v:\n', 'services:\n  web:\n    image: web:1\nvolumes:\n  v:\n'],
  ['no section yet', 'name: x\n', '\nservices:\n  web:\n    image: web:1\n'],
  ['nothing at all', '', 'services:\n  web:\n    image: web:1\n'],
  ['a byte order mark', '\uFEFFservices:\n  a: {}\n', '  web:\n    image: web:1\n'],
  [
    'a text of many lines at the end',
    'services:\n  a:\n    command: |\n      one\n\n      two\n\nx-y: 1\n',
    '      two\n  web:\n    image: web:1\n\nx-y',
  ],
  [
    'anchors and merges',
    'x-a: &a\n  image: a\nservices:\n  a: &b\n    <<: *a\n  b: *b\n',
    '  b: *b\n  web:\n    image: web:1\n',
  ],
  ['braces', 'services: {a: {image: a}, b: {image: b}}\n', 'b: {image: b}, "web": {"image":"web:1"}}\n'],
  ['empty braces', 'services: {}\n', 'services: {"web": {"image":"web:1"}}\n'],
  [
    'JSON',
    '{\n  "services": {\n    "a": {"image": "a"}\n  }\n}\n',
    '{"image": "a"}, "web": {"image":"web:1"}\n  }\n}\n',
  ],
  ['a comma at the end', 'services: {a: {image: a}, }\n', '{image: a}, "web": {"image":"web:1"} }\n'],
])('keeps %s', (_, text, part) => {
  const after = add(text, { image: 'web:1' }, false);
  expect(after).toContain(part);
  expect(after?.length).toBeGreaterThan(text.length);
});

test.each([
  ['a list of services', 'services: []\n'],
  ['braces without the section', '{name: x}\n'],
  ['broken YAML', 'services: {\n'],
  ['two documents', 'services:\n  a: {}\n---\nservices:\n  b: {}\n'],
])('finds no place in %s', (_, text) => {
  expect(add(text)).toBeNull();
});

test.each([
  'on',
  'no',
  'null',
  '1e3',
  '0x10',
  '~',
  '12:30',
  '',
  ' a',
  'a: b',
  '#x',
  '*x',
  '&x',
  '!x',
  '- x',
  "it's",
  'a"b',
])('the text %j is read as it was meant', async (value) => {
  const text = add('services:\n  a:\n    image: a\n', { environment: { A: value }, image: 'x' }) ?? '';
  expect((await load(text)).services.get('web')?.environment.get('A')?.value).toBe(value);
});

async function load(text: string): Promise<Project> {
  const { project } = await loadProject(async (path) => (path === 'compose.yaml' ? text : null), {
    files: [],
    envFiles: [],
  });
  if (project === null) throw new Error(`Nothing can be made of ${text.slice(0, 200)}`);
  return project;
}

/** Whether a text is another one with one piece put in, as lines or within one. */
function isWithin(before: string, after: string): boolean {
  let same = 0;
  while (same < before.length && before[same] === after[same]) same += 1;
  return after.endsWith(before.slice(same));
}

async function holds(before: string): Promise<boolean> {
  const after = add(before, WEB, true, 'a-new-one');
  if (after === null) return false;
  const [old, young, alone] = [await load(before), await load(after), await load(`services:\n${LINES}`)];
  expect(differenceBut(old, young, 'a-new-one')).toBeNull();
  expect(young.services.get('a-new-one')?.definition).toEqual(alone.services.get('web')?.definition);
  expect(isWithin(before, after)).toBe(true);
  return true;
}

const name = fc.stringMatching(/^[a-z][a-z0-9]{0,6}$/);
const comment = fc.option(fc.stringMatching(/^[a-z: -]{0,12}$/), { nil: null });
const written = fc
  .record({
    services: fc.uniqueArray(fc.record({ name, comment, inner: comment, block: fc.boolean(), anchor: fc.boolean() }), {
      minLength: 1,
      maxLength: 5,
      selector: (service) => service.name,
    }),
    step: fc.constantFrom(1, 2, 3, 4, 8),
    listStep: fc.constantFrom(0, 2, 4),
    blank: fc.integer({ min: 0, max: 2 }),
    first: fc.boolean(),
    after: fc.constantFrom('', 'volumes:\n', '# end\n', '\n\n# end\nnetworks: {proxy: {}}\n'),
    eol: fc.constantFrom('\n', '\r\n'),
    ended: fc.boolean(),
  })
  .map(({ services, step, listStep, blank, first, after, eol, ended }) => {
    const margin = ' '.repeat(step);
    const blocks = services.map(
      (service) =>
        `${service.comment === null ? '' : `${margin}# ${service.comment}\n`}${margin}"${service.name}":${service.anchor ? ` &${service.name}` : ''}\n` +
        `${margin}${margin}image: a\n${margin}${margin}ports:\n${margin}${margin}${' '.repeat(listStep)}- "80"\n` +
        `${service.block ? `${margin}${margin}command: >-\n${margin}${margin} a # b\n\n${margin}${margin} c\n` : ''}` +
        `${service.inner === null ? '' : `${margin}${margin}# ${service.inner}\n`}`,
    );
    const text = `${first ? 'x-a: {b: c}\n' : ''}services:\n${blocks.join('\n'.repeat(blank))}${after}`;
    return (ended ? text : text.trimEnd()).replaceAll('\n', eol);
  });

test('however a file is written, all else stays as it was', { timeout: 60_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(written, async (text) => {
      expect(await holds(text)).toBe(true);
    }),
  );
});

describe.skipIf(NO_TEST_DATA !== null)(withTestData('files that Compose accepts'), () => {
  test('all else stays as it was in every one of them', { timeout: 60_000 }, async () => {
    const names = readdirSync(testData('conformance/valid'));
    const texts = names.map((file) => decodeText(readFileSync(testData(`conformance/valid/${file}`))));
    const stack = decodeText(readFileSync(testData('data/lab-stack/docker-compose.yaml')));
    const held = await Promise.all([...texts, stack].map(holds));
    expect(held.length).toBeGreaterThan(300);
    expect(names.filter((_, index) => !held[index])).toEqual(['adv__multi-document.yaml']);
  });
});
