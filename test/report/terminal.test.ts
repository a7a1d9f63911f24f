import { expect, test } from 'vitest';
import { type Finding, finding } from '../../src/core/finding.ts';
import { COLOURED } from '../../src/report/paint.ts';
import { findingLines, sumUp } from '../../src/report/terminal.ts';
import { at, fault } from './example.ts';

const TEXT = 'services:\n  web:\n    image: web:1\n    imag: web:2\n';

function shown(findings: readonly Finding[], text = TEXT): string {
  return findingLines(findings, new Map([['compose.yaml', text]])).join('\n');
}

test('nothing found is said', () => {
  expect(shown([])).toBe('Nothing found.');
});

test('a finding shows its line, underlined, and the remedy', () => {
  expect(shown([fault({ location: at(4, 5, 4, 9), help: 'Did you mean `image`?' })])).toBe(
    `error[some-rule]: Something is wrong.
  --> compose.yaml:4:5
   |
 4 |     imag: web:2
   |     ^^^^
   |
   = help: Did you mean \`image\`?

1 error`,
  );
});

test('a line that holds a secret is named, not shown', () => {
  const text = 'services:\n  db:\n    environment: { PASSWORD: hunter22 }\n';
  const told = shown([fault({ rule: 'literal-secret', location: at(3, 30, 3, 38), help: 'Change it.' })], text);
  expect(told).not.toContain('hunter22');
  expect(told).toContain('  --> compose.yaml:3:30\n');
  expect(told).toContain('= help: Change it.');
});

test('what explains it stands beside it, in the order of the file', () => {
  const related = [{ message: 'first defined here', location: at(1, 1, 1, 9) }];
  expect(shown([fault({ location: at(4, 5, 4, 9), related })])).toContain(
    `
   |
 1 | services:
   | -------- first defined here
...
 4 |     imag: web:2
   |     ^^^^
   |
`,
  );
});

test('two marks on one line show it once, neighbours without dots', () => {
  const related = [
    { message: 'the key', location: at(3, 5, 3, 10) },
    { message: 'the line before', location: at(2, 3, 2, 6) },
  ];
  expect(shown([fault({ location: at(3, 12, 3, 17), related })])).toContain(
    `
 2 |   web:
   |   --- the line before
 3 |     image: web:1
   |     ----- the key
   |            ^^^^^
   |
`,
  );
});

test('what explains it in another file is shown with that file', () => {
  const related = [{ message: 'the anchor', location: at(1, 1, 1, 4, 'other.yaml') }];
  const sources = new Map([
    ['compose.yaml', TEXT],
    ['other.yaml', 'abc\n'],
  ]);
  expect(findingLines([fault({ location: at(4, 5, 4, 9), related })], sources).join('\n')).toContain(
    `
   |     ^^^^
   |
  ::: other.yaml:1:1
   |
 1 | abc
   | --- the anchor
   |
`,
  );
});

test('what explains a finding without range is shown with its own file', () => {
  const related = [{ message: 'the anchor', location: at(1, 1, 1, 4, 'other.yaml') }];
  const found = fault({ location: { file: 'compose.yaml', range: null }, related });
  expect(findingLines([found], new Map([['other.yaml', 'abc\n']])).slice(1, 6)).toEqual([
    '  --> compose.yaml',
    '  ::: other.yaml:1:1',
    '   |',
    ' 1 | abc',
    '   | --- the anchor',
  ]);
});

test('a file that cannot be shown is named', () => {
  const related = [{ message: 'the anchor', location: at(1, 2, 1, 4, 'other.yaml') }];
  expect(findingLines([fault({ location: at(4, 5, 4, 9), related })], new Map()).join('\n')).toBe(
    `error[some-rule]: Something is wrong.
  --> compose.yaml:4:5
  ::: other.yaml:1:2 the anchor

1 error`,
  );
});

test('a finding without range names its file, one without place nothing', () => {
  expect(shown([fault({ location: { file: 'compose.yaml', range: null } })])).toBe(
    'error[some-rule]: Something is wrong.\n  --> compose.yaml\n\n1 error',
  );
  expect(shown([fault()])).toBe('error[some-rule]: Something is wrong.\n\n1 error');
});

test('what spans lines is underlined to the end of the first', () => {
  expect(shown([fault({ location: at(3, 5, 4, 9) })])).toContain(`
 3 |     image: web:1
   |     ^^^^^^^^^^^^
   |
`);
});

test('an empty place is a caret, also behind the last line', () => {
  expect(shown([fault({ location: at(1, 10, 1, 10) })])).toContain('\n   |          ^\n');
  expect(shown([fault({ location: at(5, 1, 5, 1) })])).toContain('\n 5 |\n   | ^\n');
  expect(shown([fault({ location: at(99, 7, 99, 9) })])).toContain('\n99 |\n   | ^\n');
});

test.each([
  ['tabs, each two columns', '\ta:\tbc', at(1, 5, 1, 7), '   a:  bc', '       ^^'],
  ['wide letters, each two columns', '漢字: x', at(1, 5, 1, 6), ' 漢字: x', '       ^'],
  ['emoji', '🙂🙂: x', at(1, 1, 1, 3), ' 🙂🙂: x', ' ^^^^'],
  ['marks that join the letter before', 'e\u0301a: x', at(1, 3, 1, 4), ' e\u0301a: x', '  ^'],
  ['characters that move a cursor', 'a\u001b[2Jb', at(1, 6, 1, 7), ' a\ufffd[2Jb', '      ^'],
  ['characters that turn the text', 'a\u202eb', at(1, 3, 1, 4), ' a\ufffdb', '   ^'],
])('shows %s', (_name, text, location, line, underline) => {
  expect(shown([fault({ location })], text)).toContain(`\n 1 |${line}\n   |${underline}\n`);
});

test.each([
  ['CRLF', 'a\r\nb: c\r\nd\r\n'],
  ['lone carriage returns', 'a\rb: c\rd'],
  ['a byte order mark', '\ufeffa\nb: c'],
])('finds lines that end with %s', (_name, text) => {
  expect(shown([fault({ location: at(2, 4, 2, 5) })], text)).toContain('\n 2 | b: c\n   |    ^\n');
});

test('a byte order mark is no column', () => {
  expect(shown([fault({ location: at(1, 1, 1, 2) })], '\ufeffa: b')).toContain('\n 1 | a: b\n   | ^\n');
});

test('of a line longer than anybody reads the place is marked all the same', () => {
  const text = `${'🙂'.repeat(3000)}FAULT${'b'.repeat(3000)}`;
  const range = { line: 1, column: 3001, endLine: 1, endColumn: 3006 };
  const found = finding({ rule: 'a', severity: 'error', message: 'm', location: { file: 'a.yaml', range } });
  const [, , , source = '', underline = ''] = findingLines([found], new Map([['a.yaml', text]]));
  expect(source).toContain('🙂FAULTb');
  expect(underline.trimEnd().endsWith(' ^^^^^')).toBe(true);
  expect([...source].length).toBeLessThan(130);
});

test('long lines are cut around what is marked', () => {
  const text = `${'a'.repeat(500)}HERE${'b'.repeat(500)}`;
  const lines = shown([fault({ location: at(1, 501, 1, 505) })], text).split('\n');
  const source = lines.find((line) => line.startsWith(' 1 |')) ?? '';
  const underline = lines[lines.indexOf(source) + 1] ?? '';
  expect(source.slice(underline.indexOf('^'), underline.lastIndexOf('^') + 1)).toBe('HERE');
  expect([...source].length).toBeLessThan(130);
  expect(source).toMatch(/^ 1 \| …a+HEREb+…$/);
});

test('the worst first, then as they stand in the file; all are counted', () => {
  const findings = [
    fault({ severity: 'note', message: 'N.' }),
    fault({ severity: 'warning', message: 'W.' }),
    fault({ message: 'E1.' }),
    fault({ message: 'E2.' }),
  ];
  const text = shown(findings);
  expect(text.match(/\w+\[some-rule\]: \w+\./g)).toEqual([
    'error[some-rule]: E1.',
    'error[some-rule]: E2.',
    'warning[some-rule]: W.',
    'note[some-rule]: N.',
  ]);
  expect(sumUp(findings)).toBe('2 errors, 1 warning, 1 note');
});

test('more than three warnings alike are a list, errors never', () => {
  const many = (severity: 'warning' | 'error') =>
    [1, 2, 3, 4].map((line) => fault({ severity, message: `M${line}.`, location: at(line, 1, line, 2), help: 'Do.' }));
  expect(shown(many('warning'))).toBe(`warning[some-rule]: 4 findings alike
  --> compose.yaml:1:1: M1.
  --> compose.yaml:2:1: M2.
  --> compose.yaml:3:1: M3.
  --> compose.yaml:4:1: M4.
   = help: Do.

4 warnings`);
  expect(shown(many('warning').slice(1))).not.toContain('alike');
  expect(shown(many('error'))).not.toContain('alike');
});

test('nothing a file says is taken for a command of the terminal', () => {
  const hostile = '\u001b]0;x\u0007\r\n\u202e';
  const text = shown([
    fault({
      message: `m${hostile}`,
      help: `h${hostile}`,
      location: at(1, 1, 1, 2, `f${hostile}`),
      related: [{ message: `r${hostile}`, location: at(1, 1, 1, 2) }],
    }),
  ]);
  expect(text.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\u202e]/u);
  expect(text.split('\n')[0]).toBe('error[some-rule]: m ]0;x    ');
});

test('colour is for terminals: the same text without it', () => {
  const findings = [fault({ location: at(4, 5, 4, 9), help: 'Do.' }), fault({ severity: 'warning' })];
  const sources = new Map([['compose.yaml', TEXT]]);
  const coloured = findingLines(findings, sources, COLOURED).join('\n');
  expect(coloured).toContain('\u001b[31m    ^^^^\u001b[0m');
  expect(coloured).toContain('\u001b[33m1 warning\u001b[0m');
  // biome-ignore lint/suspicious/noControlCharactersInRegex: colours begin with one
  expect(coloured.replaceAll(/\u001b\[\d+m/g, '')).toBe(findingLines(findings, sources).join('\n'));
});
