import { expect, test } from 'vitest';
import { allDirectives, type Directive, parseNginx } from '../../../../src/core/routing/nginx/parse.ts';

const shape = ({ name, args, block }: Directive): unknown[] => [
  name.value,
  ...args.map(({ value }) => value),
  ...(block === null ? [] : [block.map(shape)]),
];
const read = (text: string) => parseNginx('a.conf', text).directives.map(shape);
const faultIn = (text: string) => {
  const { fault } = parseNginx('a.conf', text);
  return fault === null ? null : `${fault.location.range?.line}:${fault.location.range?.column} ${fault.message}`;
};

test('reads directives, blocks and comments', () => {
  const text = '# a comment; {\nauth_request off; # another\nlocation = /x {\n  return 200 "a; {b}";\n}\nset $a 1;';
  expect(read(text)).toEqual([
    ['auth_request', 'off'],
    ['location', '=', '/x', [['return', '200', 'a; {b}']]],
    ['set', '$a', '1'],
  ]);
});

test('a brace behind a dollar belongs to the variable, and `#` within a word is no comment', () => {
  expect(read('proxy_pass http://${name}:80/a#b;')).toEqual([['proxy_pass', 'http://${name}:80/a#b']]);
});

test('a backslash keeps what follows in the word', () => {
  expect(read('location ~ ^/a\\;b\\.c$ { deny all; }')).toEqual([['location', '~', '^/a\\;b\\.c$', [['deny', 'all']]]]);
  expect(read('return 200 "a \\"b\\"";')).toEqual([['return', '200', 'a "b"']]);
});

test('knows where every word stands', () => {
  const [location] = parseNginx('a.conf', '\n  location /x {\n\tproxy_pass "http://y";\n}').directives;
  expect(location?.name.location).toEqual({ file: 'a.conf', range: { line: 2, column: 3, endLine: 2, endColumn: 11 } });
  const [pass] = location?.block ?? [];
  expect(pass?.args[0]?.location.range).toEqual({ line: 3, column: 13, endLine: 3, endColumn: 23 });
});

test.each([
  ['auth_request off', '1:1 `auth_request` is not ended by `;`.'],
  ['location / {\n  return 200\n}', '2:3 `return` is not ended by `;`.'],
  ['location / {\n  return 200;', '1:12 The brace is not closed.'],
  ['}', '1:1 `}` stands where a directive must begin.'],
  ['a;;', '1:3 `;` stands where a directive must begin.'],
  ['a; { }', '1:4 `{` stands where a directive must begin.'],
  ['return 200 "x;', '1:12 The quotation is not closed.'],
  ["set $a 'b'c;", '1:8 After the closing quote `c` must be parted by a blank.'],
  ['a {'.repeat(60), '1:153 The blocks are nested deeper than 50.'],
])('%j is refused', (text, fault) => {
  expect(faultIn(text)).toBe(fault);
});

test('what stands before a fault is read', () => {
  expect(read('a 1;\nb {\n  c;\n  d\n}')).toEqual([
    ['a', '1'],
    ['b', [['c']]],
  ]);
});

test('every directive, those in braces too', () => {
  const { directives } = parseNginx('a.conf', 'a { b { c; } } d;');
  expect([...allDirectives(directives)].map(({ name }) => name.value)).toEqual(['a', 'b', 'c', 'd']);
});
