import { describe, expect, it } from 'vitest';
import { makeLog } from '../../src/entry/log.ts';
import { oneLine, wantsColor } from '../../src/entry/output.ts';

describe('oneLine', () => {
  it.each([
    ['\u001b[31mred\u001b[0m', ' [31mred [0m'],
    ['two\nlines\r\n', 'two lines '],
    ['::error::gotcha', ': :error::gotcha'],
    ['  ::set-output name=x::y', '  : :set-output name=x::y'],
    ['text ##[error]gotcha', 'text ## [error]gotcha'],
    ['app\u202egpj.exe', 'app gpj.exe'],
    ['plain ü 漢', 'plain ü 漢'],
  ])('%j becomes %j', (given, expected) => {
    expect(oneLine(given)).toBe(expected);
  });
});

describe('wantsColor', () => {
  it.each([
    [true, {}, true],
    [false, {}, false],
    [true, { NO_COLOR: '1' }, false],
    [true, { NO_COLOR: '' }, true],
    [true, { TERM: 'dumb' }, false],
    [false, { FORCE_COLOR: '1' }, true],
    [true, { FORCE_COLOR: '0' }, false],
    [false, { FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ])('terminal %j with %j: %j', (terminal, environment, expected) => {
    expect(wantsColor(terminal, environment)).toBe(expected);
  });
});

it('a log line is one line, whatever the server says', () => {
  const written: string[] = [];
  const log = makeLog((text) => void written.push(text), false);
  log.info('a\n::error::b');
  log.warn('c');
  expect(written).toEqual(['a ::error::b\n', 'c\n']);
});
