import { expect, test } from 'vitest';
import { type Finding, finding, type Severity } from '../../../src/core/finding.ts';
import { suppress } from '../../../src/core/rules/suppress.ts';
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
  const told = suppress(findings, { suppressions, rules, file: 'mission-control.yaml' });
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
    'note null: The suppression of `publishd-port` (“for now”) hides nothing. There is no such rule: did you mean `published-port`?',
  ]);
});

test('one for a rule of another verb is left alone', () => {
  expect(after([], because('certificate-expired'))).toEqual([]);
});

test('says in which file it stands', () => {
  const [note] = suppress([], { suppressions: [because('published-port')], rules, file: 'lab/settings.yaml' });
  expect(note?.location).toEqual({ file: 'lab/settings.yaml', range: null });
});
