import { expect, test } from 'vitest';
import { branchOf, originOf } from '../../src/commands/install/origin.ts';
import { server } from '../../src/commands/server.ts';
import { inputsOf } from './server-world.ts';

const origin = (text: string) => originOf(inputsOf(server, { origin: text }));
const branch = (text: string) => branchOf(inputsOf(server, { branch: text }));

test.each([
  'https://github.com/owner/stack.git',
  'https://git.example.org:8443/a%20b',
  'ssh://git@example.org:2222/owner/stack.git',
  'ssh://[2001:db8::1]/stack',
  'git@github.com:owner/stack.git',
  'alias:stack.git',
  'alias:/srv/git/stack.git',
  '/srv/git/stack.git',
  'file:///srv/git/stack.git',
])('%s is fetched from', (text) => expect(origin(text)).toBe(text));

test.each([
  '',
  'stack.git',
  '../stack',
  '-oProxyCommand=x',
  '--upload-pack=x',
  'ssh://-oProxyCommand=x/y',
  '-a:b',
  'ext::sh -c x',
  'transport::address',
  'http://example.org/stack.git',
  'git://example.org/stack.git',
  'https://example.org/a b',
])('%s is not', (text) => expect(() => origin(text)).toThrow('is no repository'));

test.each(['main', 'release/2.x', 'v1_0-a'])('%s may be deployed', (text) => expect(branch(text)).toBe(text));

test.each(['', '-x', 'a b', '/a', '.a', 'a~1', 'a:b', 'ü'])('%s may not', (text) => {
  expect(() => branch(text)).toThrow('cannot be the deployed branch');
});
