import { expect, test } from 'vitest';
import { describeKept } from '../../../lab/story/kept.ts';
import type { StoryLab } from '../../../lab/story/stage.ts';

const LAB = {
  address: '127.1.2.3',
  zone: 'example.org',
  hostname: (name: string) => `${name}.example.org`,
  client: { directory: '/lab/caller' },
  token: () => '/lab/token-good',
} as unknown as StoryLab['lab'];

const FULL = {
  lab: LAB,
  trust: '',
  vhostFile: () => '',
  people: [{ name: 'alice', password: 'alice-password', roles: ['user'] }],
  elsewhere: { 'login.example.org': '127.1.2.4' },
  without: null,
} satisfies StoryLab;

test('whoever looks around is told where, as whom, how, and how it ends', () => {
  const text = describeKept(FULL, 4711).join('\n');
  expect(text).toContain('https://app.example.org');
  expect(text).toContain('alice, password alice-password (user)');
  expect(text).toContain("--host-resolver-rules='MAP login.example.org 127.1.2.4, MAP *.example.org 127.1.2.3'");
  expect(text).toContain('curl --cacert /lab/caller/authority.pem --resolve app.example.org:443:127.1.2.3');
  expect(text).toMatch(/ {2}kill 4711$/);
});

test('of people who cannot log in nothing is said', () => {
  const text = describeKept({ ...FULL, people: [], elsewhere: {} }, 4711).join('\n');
  expect(text).not.toMatch(/log in|whoami|login\./);
});
