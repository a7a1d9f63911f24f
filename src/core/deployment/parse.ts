import type { DeploymentRecord } from '../plan/record.ts';
import { flag, listOf, mapOf, nullable, object, type Shape, text, whole, word } from '../protocol/shape.ts';
import { FAILURE, FINGERPRINT, PHASE, PLAN, RECORD } from '../protocol/shapes.ts';
import type { Journal } from './journal.ts';

/** A journal read back, or null where it is none: whatever is not wholly as it was written is damaged. */
export function parseJournal(data: unknown): Journal | null {
  if (JOURNAL(data, '') !== null) return null;
  const journal = data as Journal;
  const countable = journal.version === 1 && journal.fence >= 0 && journal.recoveries >= 0;
  return countable && journal.step >= -1 && journal.step < journal.steps.length ? journal : null;
}

/** A record read back, or null where it is none. */
export function parseRecord(data: unknown): DeploymentRecord | null {
  if (RECORD(data, '') !== null) return null;
  const record = data as DeploymentRecord;
  return record.version === 1 ? record : null;
}

const BEFORE = object({
  image: nullable(text),
  reference: nullable(text),
  containers: listOf(object({ id: text, startedAt: text, running: flag, healthy: flag })),
});

const STEP = object({
  remove: listOf(text),
  recreate: listOf(text),
  restart: listOf(text),
  awaited: listOf(object({ service: text, condition: word('started', 'healthy', 'completed') })),
});

const JOURNAL: Shape = object({
  version: whole,
  id: text,
  kind: word('deploy', 'rollback'),
  fence: whole,
  revision: text,
  from: nullable(text),
  startedAt: text,
  phase: PHASE,
  plan: nullable(PLAN),
  before: mapOf(BEFORE),
  fingerprints: mapOf(FINGERPRINT),
  steps: listOf(STEP),
  step: whole,
  saved: listOf(object({ path: text, copy: nullable(text), mode: nullable(text) })),
  soakPassed: flag,
  failure: nullable(FAILURE),
  recoveries: whole,
});
