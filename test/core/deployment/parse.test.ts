import { describe, expect, test } from 'vitest';
import { parseJournal, parseRecord } from '../../../src/core/deployment/parse.ts';
import { FAILURE, journalIn, PHASES } from './example.ts';

const FINGERPRINT = { image: 'web:1', attributes: { command: 'x' }, files: {}, build: null };
const BEFORE = {
  image: 'sha256:a',
  reference: 'web:1',
  containers: [{ id: 'c', startedAt: 't', running: true, healthy: true }],
};
const STEP = { remove: [], recreate: ['web'], restart: [], awaited: [{ service: 'web', condition: 'healthy' }] };
const PLAN = { desired: 'b', actual: null, changes: [], edited: [], notes: [] };
const JOURNAL = {
  ...journalIn('soak'),
  plan: PLAN,
  before: { web: BEFORE },
  fingerprints: { web: FINGERPRINT },
  steps: [STEP],
  step: 0,
  saved: [{ path: 'a', copy: null, mode: null }],
  failure: FAILURE,
};
const RECORD = {
  ...{ version: 1, id: '1-1', kind: 'deploy', outcome: 'deployed', revision: 'b', from: null, running: 'b', fence: 1 },
  ...{ startedAt: 't', endedAt: 't', failure: FAILURE, plan: PLAN, saved: [{ path: 'a', copy: '/c' }] },
  services: { web: { fingerprint: FINGERPRINT, image: null, containers: ['c'] } },
};

/** The data with something else at a path; undefined takes it away. */
function wrong(data: unknown, path: string, value: unknown): unknown {
  const [key = '', ...rest] = path.split('.');
  const copy: Record<string, unknown> = { ...(data as Record<string, unknown>) };
  copy[key] = rest.length === 0 ? value : wrong(copy[key], rest.join('.'), value);
  const list = Array.isArray(data);
  return JSON.parse(JSON.stringify(list ? Object.values(copy) : copy));
}

test.each(PHASES)('a journal in phase %s is read back as it was written', (phase) => {
  const journal = journalIn(phase);
  expect(parseJournal(JSON.parse(JSON.stringify(journal)))).toEqual(journal);
});

test('a full one too', () => {
  expect(parseJournal(JSON.parse(JSON.stringify(JOURNAL)))).toEqual(JOURNAL);
});

describe('no journal is', () => {
  test.each([undefined, null, [], '', 'journal', 1, {}])('%j', (data) => expect(parseJournal(data)).toBeNull());

  test.each(Object.keys(JOURNAL))('one without %s', (part) => {
    expect(parseJournal(wrong(JOURNAL, part, undefined))).toBeNull();
  });

  test.each<[string, unknown]>([
    ['version', 2],
    ['version', '1'],
    ['kind', 'adopt'],
    ['phase', 'pulling'],
    ['step', 1.5],
    ['step', 1],
    ['step', -2],
    ['fence', -1],
    ['fence', 1e300],
    ['recoveries', null],
    ['soakPassed', 'true'],
    ['from', 1],
    ['plan', []],
    ['plan.changes', null],
    ['before', []],
    ['before.web', null],
    ['before.web.containers', {}],
    ['before.web.containers.0.running', 'yes'],
    ['fingerprints.web.files', null],
    ['steps', {}],
    ['steps.0.recreate', 'web'],
    ['steps.0.awaited.0.condition', 'ready'],
    ['saved.0.path', null],
    ['saved.0.copy', 1],
    ['failure.message', null],
  ])('one whose %s is %j', (path, value) => expect(parseJournal(wrong(JOURNAL, path, value))).toBeNull());
});

test('a record is read back as it was written', () => {
  expect(parseRecord(RECORD)).toEqual(RECORD);
});

describe('no record is', () => {
  test.each([undefined, null, [], 'record', {}])('%j', (data) => expect(parseRecord(data)).toBeNull());

  test.each(Object.keys(RECORD))('one without %s', (part) => {
    expect(parseRecord(wrong(RECORD, part, undefined))).toBeNull();
  });

  test.each<[string, unknown]>([
    ['version', 2],
    ['outcome', 'fine'],
    ['services.web', null],
    ['services.web.containers', 'c'],
    ['saved.0.copy', null],
    ['failure.phase', 'never'],
  ])('one whose %s is %j', (path, value) => expect(parseRecord(wrong(RECORD, path, value))).toBeNull());
});
