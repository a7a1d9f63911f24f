import { expect, test } from 'vitest';
import { annotationLines } from '../../src/report/annotations.ts';
import { at, fault } from './example.ts';

test('an annotation names rule, file, line and columns, and what to do', () => {
  const found = fault({ location: at(4, 5, 4, 9), help: 'Mend it.' });
  expect(annotationLines([found])).toEqual([
    '::error file=compose.yaml,line=4,endLine=4,col=5,endColumn=9,title=some-rule::Something is wrong.%0AMend it.',
  ]);
});

test('columns are left out where several lines are meant: GitHub takes them within one line only', () => {
  expect(annotationLines([fault({ location: at(4, 5, 6, 2) })])).toEqual([
    '::error file=compose.yaml,line=4,endLine=6,title=some-rule::Something is wrong.',
  ]);
});

test('a file without range, and no file', () => {
  expect(annotationLines([fault({ location: { file: 'a.yaml', range: null } }), fault()])).toEqual([
    '::error file=a.yaml,title=some-rule::Something is wrong.',
    '::error title=some-rule::Something is wrong.',
  ]);
});

test('the worst first, as GitHub shows only ten of each kind', () => {
  const severities = ['note', 'warning', 'error', 'warning'] as const;
  const lines = annotationLines(severities.map((severity) => fault({ severity })));
  expect(lines.map((line) => line.split(' ')[0])).toEqual(['::error', '::warning', '::warning', '::notice']);
});

test.each([
  ['', 'compose.yaml', 'compose.yaml'],
  ['stack', 'compose.yaml', 'stack/compose.yaml'],
  ['a/stack', '../shared/x.yaml', 'a/shared/x.yaml'],
  ['a\\stack', 'x.yaml', 'a/stack/x.yaml'],
  ['', '../x.yaml', '../x.yaml'],
])('from %j the file %s is %s', (prefix, file, path) => {
  expect(annotationLines([fault({ location: { file, range: null } })], prefix)[0]).toContain(`file=${path},`);
});

test('no text breaks out of its annotation', () => {
  const hostile = 'x\r\n::set-output name=a::b%0A::error::c,line=9:';
  const lines = annotationLines([
    fault({ rule: hostile, message: hostile, help: hostile, location: { file: hostile, range: null } }),
  ]);
  expect(lines).toHaveLength(1);
  const [, command, data] = /^::error ([^:]*)::(.*)$/s.exec(lines[0] ?? '') ?? [];
  expect(lines[0]).not.toMatch(/[\r\n]/);
  expect(asRead(data)).toBe(`${hostile}\n${hostile}`);
  expect((command ?? '').split(',').map((property) => asRead(property.slice(property.indexOf('=') + 1)))).toEqual([
    hostile,
    hostile,
  ]);
});

/** As the runner reads a command. */
function asRead(text = ''): string {
  return [
    ['%0D', '\r'],
    ['%0A', '\n'],
    ['%3A', ':'],
    ['%2C', ','],
    ['%25', '%'],
  ].reduce((read, [code = '', character = '']) => read.replaceAll(code, character), text);
}
