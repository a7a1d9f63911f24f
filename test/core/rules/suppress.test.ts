import { expect, test } from 'vitest';
import { type Finding, finding, type Severity } from '../../../src/core/finding.ts';
import type { Ignore } from '../../../src/core/rules/ignore.ts';
import { type Suppressing, suppress } from '../../../src/core/rules/suppress.ts';
import type { Suppression } from '../../../src/core/settings/settings.ts';

const rules = ['published-port', 'image-not-pinned'];
const port = (service: string) => about('published-port', 'error', service);
const because = (rule: string, service: string | null = null): Suppression => ({
  rule,
  service,
  reason: 'for now',
  until: null,
  location: null,
});

function about(rule: string, severity: Severity, service: string | null = null): Finding {
  return finding({ rule, severity, message: 'Something is wrong.', service });
}

function after(findings: readonly Finding[], ...suppressions: Suppression[]): string[] {
  const told = suppress(findings, {
    suppressions,
    rules,
    file: 'mission-control.yaml',
    today: '2027-01-15',
    complete: true,
  });
  return told.map(({ rule, severity, service, message, help }) =>
    rule === 'unused-suppression' ? `${severity} ${service}: ${message} ${help}` : `${rule} ${service}`,
  );
}

test('hides what a rule finds in a service', () => {
  expect(after([port('a'), port('b')], because('published-port', 'a'))).toEqual(['published-port b']);
});

test('each of several hides its own', () => {
  const both = [because('published-port', 'a'), because('image-not-pinned')];
  expect(after([port('a'), port('b'), about('image-not-pinned', 'warning', 'b')], ...both)).toEqual([
    'published-port b',
  ]);
});

test('hides what a rule finds in any service', () => {
  expect(after([port('a'), port('b')], because('published-port'))).toEqual([]);
});

test('hides a warning of the reader, which stops nobody', () => {
  expect(after([about('yaml-tag', 'warning')], because('yaml-tag'))).toEqual([]);
});

test('cannot hide what Compose itself refuses', () => {
  expect(after([about('undefined-service', 'error')], because('undefined-service'))).toEqual([
    'undefined-service null',
    'note null: The suppression of `undefined-service` (“for now”) has no effect: docker compose itself refuses this. Mend the fault, and remove the suppression.',
  ]);
});

test('one that hides nothing is told, as it would hide the next fault', () => {
  expect(after([port('b')], because('published-port', 'a'))).toEqual([
    'published-port b',
    'note a: The suppression of `published-port` for `a` (“for now”) hides nothing. Remove it.',
  ]);
});

test('one with a slip in its name is told', () => {
  expect(after([], because('publishd-port'))).toEqual([
    'warning null: The suppression of `publishd-port` (“for now”) hides nothing: there is no such rule. Did you mean `published-port`?',
  ]);
});

test('one for a rule of another verb is left alone', () => {
  expect(after([], because('certificate-expired'))).toEqual([]);
});

test('says in which file it stands', () => {
  const [note] = suppress([], {
    suppressions: [because('published-port')],
    rules,
    file: 'lab/settings.yaml',
    today: '2027-01-15',
  });
  expect(note?.location).toEqual({ file: 'lab/settings.yaml', range: null });
});

test('one holds to the end of its last day, and is told from then on', () => {
  const until = (date: string) => ({ ...because('published-port'), until: date });
  expect(after([port('a')], until('2027-01-15'))).toEqual([]);
  expect(told([port('a')], { suppressions: [until('2027-01-14')] })).toEqual([
    'error published-port',
    'warning expired-suppression',
  ]);
});

test('a comment hides what stands on its line, if it gives a reason', () => {
  const at = (line: number) => ({ ...port('a'), location: { file: 'compose.yaml', range: { ...RANGE, line } } });
  const comment = (reason: string | null): Ignore => ({
    rule: 'published-port',
    reason,
    until: null,
    line: 3,
    subject: 'ports',
    location: { file: 'compose.yaml', range: RANGE },
  });
  expect(told([at(3), at(4)], { ignores: [comment('why')] })).toEqual(['error published-port']);
  expect(told([at(4)], { ignores: [comment('why')] })).toEqual(['error published-port', 'note unused-suppression']);
  expect(told([at(3)], { ignores: [comment(null)] })).toEqual(['error published-port', 'warning unused-suppression']);
});

test('a rule speaks as loudly as the settings say, or not at all', () => {
  const severities = { 'published-port': 'note', 'image-not-pinned': 'off' } as const;
  expect(told([port('a'), about('image-not-pinned', 'warning')], { severities })).toEqual(['note published-port']);
});

test('what Compose itself refuses stays an error, however loud the settings want it', () => {
  expect(told([about('undefined-service', 'error')], { severities: { 'undefined-service': 'off' } })).toEqual([
    'error undefined-service',
  ]);
});

test('what nothing in a change can hide stays, as it is', () => {
  const given = {
    standing: rules,
    severities: { 'published-port': 'off' },
    suppressions: [because('published-port')],
  } as const;
  expect(told([port('a')], given)).toEqual(['error published-port', 'note unused-suppression']);
});

test('a severity for a rule that does not exist is told', () => {
  expect(told([], { severities: { 'publishd-port': 'off' } })).toEqual(['warning unused-suppression']);
});

test('who does not know every rule calls none unknown', () => {
  const given = { suppressions: [because('publishd-port')], severities: { 'publishd-port': 'off' } as const };
  expect(told([], { ...given, complete: false })).toEqual([]);
});

const RANGE = { line: 3, column: 1, endLine: 3, endColumn: 2 };

function told(findings: readonly Finding[], given: Partial<Suppressing>): string[] {
  const settings = { suppressions: [], rules, file: 'mission-control.yaml', today: '2027-01-15', complete: true };
  return suppress(findings, { ...settings, ...given }).map(({ rule, severity }) => `${severity} ${rule}`);
}
