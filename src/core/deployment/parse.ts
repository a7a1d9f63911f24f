import type { DeploymentRecord } from '../plan/record.ts';
import type { Journal } from './journal.ts';

type Kind = 'string' | 'number' | 'boolean' | 'object' | 'array' | 'text' | 'map';

const JOURNAL: Readonly<Record<keyof Journal, Kind>> = {
  version: 'number',
  id: 'string',
  kind: 'string',
  fence: 'number',
  revision: 'string',
  from: 'text',
  startedAt: 'string',
  phase: 'string',
  plan: 'object',
  before: 'map',
  fingerprints: 'map',
  steps: 'array',
  step: 'number',
  saved: 'array',
  soakPassed: 'boolean',
  failure: 'object',
  recoveries: 'number',
};

const RECORD: Readonly<Record<keyof DeploymentRecord, Kind>> = {
  version: 'number',
  id: 'string',
  kind: 'string',
  outcome: 'string',
  revision: 'string',
  from: 'text',
  running: 'text',
  fence: 'number',
  startedAt: 'string',
  endedAt: 'string',
  failure: 'object',
  plan: 'object',
  services: 'map',
  saved: 'array',
};

/** A journal read back, or null where it is none. */
export function parseJournal(data: unknown): Journal | null {
  return fits(data, JOURNAL) ? (data as unknown as Journal) : null;
}

/** A record read back, or null where it is none. */
export function parseRecord(data: unknown): DeploymentRecord | null {
  return fits(data, RECORD) ? (data as unknown as DeploymentRecord) : null;
}

function fits(data: unknown, shape: Readonly<Record<string, Kind>>): data is Record<string, unknown> {
  if (!isMap(data) || data.version !== 1) return false;
  return Object.entries(shape).every(([name, kind]) => is(data[name], kind));
}

/** `text` and `object` may be null. */
function is(value: unknown, kind: Kind): boolean {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'map') return isMap(value);
  if (kind === 'text') return value === null || typeof value === 'string';
  if (kind === 'object') return value === null || isMap(value);
  return typeof value === kind;
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
