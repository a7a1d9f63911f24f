import { stripVTControlCharacters } from 'node:util';
import { expect, test } from 'vitest';
import type { Plan } from '../../src/core/plan/change.ts';
import type { DeploymentRecord } from '../../src/core/plan/record.ts';
import { findingsMarkdown, planMarkdown, recordMarkdown } from '../../src/report/markdown.ts';
import { COLOURED } from '../../src/report/paint.ts';
import { planLines } from '../../src/report/plan.ts';
import { recordLines } from '../../src/report/record.ts';

const PLAN: Plan = {
  desired: 'b'.repeat(40),
  actual: 'a'.repeat(40),
  changes: [
    { service: 'old', action: 'remove', build: false, reasons: [{ kind: 'removed-service', text: 'it left' }] },
    { service: 'whoami', action: 'create', build: true, reasons: [{ kind: 'new-service', text: 'new service' }] },
    {
      service: 'web',
      action: 'recreate',
      build: false,
      reasons: [
        { kind: 'image-changed', text: 'image web:1 → web:2' },
        { kind: 'attribute-changed', text: 'variable A changed' },
      ],
    },
    { service: 'sick', action: 'none', build: false, reasons: [{ kind: 'unhealthy', text: 'it is unhealthy' }] },
    { service: 'db', action: 'none', build: false, reasons: [] },
    { service: 'mq', action: 'none', build: false, reasons: [] },
  ],
  edited: ['proxy/a.conf'],
  notes: ['web: the value of X is only known on the server'],
};

const RECORD: DeploymentRecord = {
  version: 1,
  id: 'd-1',
  kind: 'deploy',
  outcome: 'rolled-back',
  revision: 'b'.repeat(40),
  from: 'a'.repeat(40),
  running: 'a'.repeat(40),
  fence: 3,
  startedAt: '2026-01-01T00:00:00Z',
  endedAt: '2026-01-01T00:00:41Z',
  failure: { code: 'unhealthy', phase: 'soak', service: 'web', message: '`web` keeps ending.', hint: 'See its log.' },
  plan: PLAN,
  services: {},
  saved: [{ path: 'proxy/a.conf', copy: '/var/lib/x/a.conf' }],
};

test('a plan on a terminal', () => {
  expect(planLines(PLAN).join('\n')).toBe(
    [
      'Plan aaaaaaa → bbbbbbb: create 1, recreate 1, remove 1, leave 3 alone',
      '  - remove    old     it left',
      '  + create    whoami  new service',
      '                      its image is built on the server',
      '  ~ recreate  web     image web:1 → web:2',
      '                      variable A changed',
      '  = sick: it is unhealthy',
      '  = unchanged: db, mq',
      '  ! proxy/a.conf was edited on the server: a deploy keeps a copy and overwrites it',
      '  note: web: the value of X is only known on the server',
    ].join('\n'),
  );
});

test('an empty plan says so', () => {
  const empty = { ...PLAN, changes: PLAN.changes.slice(4), edited: [], notes: [] };
  expect(planLines(empty)).toEqual([
    'Plan aaaaaaa → bbbbbbb: nothing to do, 2 services as they should be',
    '  = unchanged: db, mq',
  ]);
});

test('colour is only added', () => {
  const strip = (text: string) => stripVTControlCharacters(text);
  expect(planLines(PLAN, COLOURED).map(strip)).toEqual(planLines(PLAN));
  expect(planLines(PLAN, COLOURED).join('')).toContain('\u001b[32m+ create');
});

test('a record says how it ended, why, and what runs', () => {
  expect(recordLines(RECORD)).toEqual([
    'bbbbbbb failed and was rolled back: aaaaaaa runs again  (d-1, 41 s)',
    '  why: `web` keeps ending. See its log.',
    '  proxy/a.conf was edited on the server; the copy is /var/lib/x/a.conf',
  ]);
  const good = { ...RECORD, outcome: 'deployed' as const, failure: null, saved: [] };
  expect(recordLines(good)).toEqual([
    'bbbbbbb is deployed  (d-1, 41 s)',
    '  done: create 1, recreate 1, remove 1, leave 3 alone',
  ]);
});

test('a plan as Markdown', () => {
  const text = planMarkdown(PLAN);
  expect(text).toContain('| recreate | `web` | image web:1 → web:2<br>variable A changed |');
  expect(text).toContain('<details><summary>2 unchanged</summary>');
  expect(recordMarkdown(RECORD)).toContain('**bbbbbbb failed and was rolled back');
});

test('a stranger’s text stays text in Markdown', () => {
  const nasty = '@everyone <script> [x](http://evil) | `` ` **bold** \n# title ![i](u)';
  const plan = {
    ...PLAN,
    changes: [
      { service: nasty, action: 'create' as const, build: false, reasons: [{ kind: 'unknown' as const, text: nasty }] },
    ],
  };
  const text = planMarkdown(plan);
  const row = text.split('\n').find((line) => line.startsWith('| create')) ?? '';
  expect(row.match(/(?<!\\)\|/g)).toHaveLength(4);
  expect(row.split(' | ')[2]).not.toMatch(/@e|<script|(?<!\\)\[x|(?<!\u200b)\/\/evil/);
});

test('findings as Markdown', () => {
  const found = {
    rule: 'x',
    severity: 'error' as const,
    message: 'bad | thing',
    service: null,
    help: 'mend',
    related: [],
    location: { file: 'a.yaml', range: { line: 3, column: 1, endLine: 3, endColumn: 2 } },
  };
  expect(findingsMarkdown([found])).toContain('| 🔴 | `a.yaml:3` | bad \\| thing<br>mend | `x` |');
  expect(findingsMarkdown([])).toBe('Nothing found.\n');
});
