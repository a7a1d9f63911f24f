import { flag, listOf, mapOf, nullable, object, type Shape, tagged, text, whole, word } from './shape.ts';

/** The form of a Phase. */
export const PHASE = word(
  'start',
  'fetch',
  'plan',
  'checkout',
  'pull',
  'recreate',
  'soak',
  'record',
  'rollback',
  'done',
);

/** The form of a Fingerprint. */
export const FINGERPRINT = object({
  image: nullable(text),
  attributes: mapOf(text),
  files: mapOf(text),
  build: nullable(text),
});

const SERVICES = mapOf(object({ fingerprint: FINGERPRINT, image: nullable(text), containers: listOf(text) }));

const CONTAINER = object({
  id: text,
  name: text,
  service: text,
  number: whole,
  oneOff: flag,
  image: text,
  state: word('created', 'running', 'paused', 'restarting', 'removing', 'exited', 'dead'),
  health: word('none', 'starting', 'healthy', 'unhealthy'),
  exitCode: whole,
  restartCount: whole,
  startedAt: text,
  configHash: text,
});

/** The form of a Snapshot. */
export const SNAPSHOT = object({
  takenAt: text,
  project: text,
  directory: text,
  engine: object({ docker: text, compose: text }),
  revision: nullable(text),
  record: nullable(text),
  services: SERVICES,
  containers: listOf(CONTAINER),
  edited: listOf(object({ path: text, status: word('modified', 'deleted') })),
  images: mapOf(text),
});

const CHANGE = object({
  service: text,
  action: word('create', 'recreate', 'restart', 'signal', 'remove', 'none'),
  reasons: listOf(object({ kind: text, text })),
  build: flag,
});

/** The form of a Plan. */
export const PLAN = object({
  desired: nullable(text),
  actual: nullable(text),
  changes: listOf(CHANGE),
  edited: listOf(text),
  notes: listOf(text),
});

/** The form of a Failure. */
export const FAILURE = object({
  code: text,
  phase: PHASE,
  service: nullable(text),
  message: text,
  hint: nullable(text),
});

/** The form of a DeploymentRecord. */
export const RECORD = object({
  version: whole,
  id: text,
  kind: word('deploy', 'rollback', 'adopt', 'recovery'),
  outcome: word('deployed', 'unchanged', 'superseded', 'rolled-back', 'rollback-failed', 'refused', 'adopted'),
  revision: text,
  from: nullable(text),
  running: nullable(text),
  fence: whole,
  startedAt: text,
  endedAt: text,
  failure: nullable(FAILURE),
  plan: nullable(PLAN),
  services: SERVICES,
  saved: listOf(object({ path: text, copy: text })),
});

const LOCK = object({
  fence: whole,
  holder: text,
  id: text,
  revision: text,
  since: text,
  phase: PHASE,
  phaseSince: text,
  alive: flag,
});

const STATUS = object({
  revision: nullable(text),
  lock: nullable(LOCK),
  deployment: nullable(object({ id: text, phase: PHASE, record: nullable(RECORD) })),
  records: listOf(object({ id: text, revision: text, outcome: text, endedAt: text })),
});

const DONE = object({ id: text, record: RECORD });
const LOCKED = object({ lock: nullable(LOCK) });

const RESULT = tagged('verb', {
  version: object({
    docker: text,
    compose: text,
    node: text,
    project: text,
    directory: text,
    revision: nullable(text),
    role: word('plan', 'deploy'),
  }),
  snapshot: object({ snapshot: SNAPSHOT }),
  plan: object({ plan: PLAN }),
  deploy: DONE,
  rollback: DONE,
  status: object({ status: STATUS }),
  lock: LOCKED,
  unlock: LOCKED,
  abort: object({ id: text, text }),
});

/** The form of a Message. */
export const MESSAGE: Shape = tagged('type', {
  hello: object({ protocol: whole, agent: text }),
  progress: object({ at: text, phase: PHASE, service: nullable(text), text }),
  heartbeat: object({ at: text }),
  error: object({ code: text, message: text, hint: nullable(text) }),
  result: object({ result: RESULT }),
});
