import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { INVENTORY } from '../../src/core/secrets/inventory.ts';
import type { Api } from './api.ts';
import { explain } from './explain.ts';
import { followSecret, wait } from './follow.ts';
import { askGrants, type Grants } from './grants.ts';
import type { Options } from './options.ts';
import type { Problems } from './problems.ts';
import { publishInventory } from './publish-inventory.ts';
import { type Files, findFaults, isSame, readSecret } from './secret.ts';
import { nameProcess, type Status, writeStatus } from './status.ts';
import { isSystemError } from './system-error.ts';
import { openVolume, type Volume } from './volume.ts';

/** What the fetcher works with. */
export interface Tools {
  readonly api: Api;
  readonly options: Options;
  readonly problems: Problems;
  readonly log: (line: string) => void;
  readonly signal: AbortSignal;
}

interface Known {
  readonly stop: AbortController;
  /** The last good content; null: never seen. */
  files: Files | null;
  /** Whether the API server answered, or could not, at least once. */
  asked: boolean;
  present: boolean;
  fetchedAt: string | null;
  /** Whether what was fetched is on the volume, now or since something newer came. */
  delivered: boolean;
  changedAt: string | null;
}

const INVENTORY_SECONDS = 6 * 3600;
const RETRY_SECONDS = 15;
const EXPIRY_DAYS = 14;

/** Keeps the volume equal to the secrets this identity may read, until the signal. Nothing but the signal ends it. */
export async function runFetcher(tools: Tools): Promise<void> {
  const { options, log, signal } = tools;
  const volume = openVolume(options.directory);
  volume.putScript(basename(options.wrapper), readFileSync(options.wrapper));
  const left = volume.current();
  const known = new Map<string, Known>();
  let dirty = false;
  let complete = false;
  let retryAt = 0;
  let inventoryAt = 0;

  const follow = (name: string): void => {
    const one: Known = {
      stop: new AbortController(),
      files: left.get(name) ?? null,
      asked: false,
      present: false,
      fetchedAt: null,
      delivered: false,
      changedAt: null,
    };
    known.set(name, one);
    const scope = {
      api: tools.api,
      name,
      refreshSeconds: options.refreshSeconds,
      signal: AbortSignal.any([signal, one.stop.signal]),
    };
    void followSecret(scope, {
      seen: (object) => {
        one.asked = true;
        dirty = take(tools, name, one, object) || dirty;
      },
      failed: (error) => {
        one.asked = true;
        tools.problems.set(name, explain(error, { what: `read the Secret ${name}`, access: tools.api.last() }));
      },
    });
  };

  const settle = (grants: Grants): void => {
    for (const name of grants.names) {
      tools.problems.clear(`the grant of ${name}`);
      if (!known.has(name)) follow(name);
    }
    const gone = grants.complete ? [...known.keys()].filter((name) => !grants.names.includes(name)) : [];
    for (const name of gone) {
      known.get(name)?.stop.abort();
      known.delete(name);
      tools.problems.clear(name);
      log(`The Role does not name the Secret ${name} any more: it is taken off the volume.`);
      dirty = true;
    }
    for (const name of grants.partial)
      tools.problems.set(
        `the grant of ${name}`,
        `The Role names the Secret ${name}, but not with all of get, list and watch.`,
      );
  };

  const deliver = (): void => {
    if (!dirty || known.size === 0 || Date.now() < retryAt || ![...known.values()].every(({ asked }) => asked)) return;
    const secrets = new Map(
      [...known].flatMap(([name, { files }]) => (files === null ? [] : [[name, files] as const])),
    );
    if (!write(tools, volume, secrets)) {
      retryAt = Date.now() + RETRY_SECONDS * 1000;
      return;
    }
    for (const one of known.values()) one.delivered = one.fetchedAt !== null;
    dirty = false;
    inventoryAt = 0;
  };

  const report = (): void => {
    complete = known.size > 0 && [...known.values()].every(({ delivered }) => delivered);
    writeStatus(options.statusFile, statusOf(tools, known, complete));
  };

  void keepGrants(tools, settle);
  let publishing: Promise<void> = Promise.resolve();
  while (!signal.aborted) {
    const before = complete;
    deliver();
    volume.sweep();
    if (!dirty && known.size > 0 && [...known.values()].every(({ asked }) => asked) && Date.now() >= inventoryAt) {
      inventoryAt = Date.now() + INVENTORY_SECONDS * 1000;
      publishing = publishing.then(async () => {
        if (!(await tell(tools, known))) inventoryAt = Date.now() + RETRY_SECONDS * 1000;
      });
    }
    report();
    if (complete && !before) log(`All ${known.size} secrets are there.`);
    await wait(0.25, signal);
  }
  await publishing;
}

/** Whether the volume must change for what was seen. */
function take(tools: Tools, name: string, one: Known, object: unknown): boolean {
  const namespace = tools.api.last()?.namespace ?? '';
  if (object === null) {
    one.present = false;
    const kept =
      one.files === null
        ? `create it (\`kubectl -n ${namespace} create secret generic ${name} --from-file=…\`)`
        : 'its last content is kept; create it again';
    tools.problems.set(
      name,
      `The Secret ${name} is not in the namespace ${namespace}: ${kept}, or take its name out of the Role.`,
    );
    return true;
  }
  one.present = true;
  const read = readSecret(name, object);
  if ('fault' in read) {
    tools.problems.set(name, `${read.fault}${one.files === null ? '' : ' What was there before is kept.'}`);
    return true;
  }
  const [fault] = findFaults(name, read.files);
  if (fault === undefined) tools.problems.clear(name);
  else tools.problems.set(name, `${fault} The wrapper does not take it as it is meant.`);
  const at = new Date().toISOString();
  const first = one.fetchedAt === null;
  one.fetchedAt ??= at;
  if (one.files !== null && isSame(one.files, read.files)) return first;
  one.files = read.files;
  one.changedAt = at;
  return true;
}

/** Whether the volume now has these secrets. */
function write({ problems, log, options }: Tools, volume: Volume, secrets: ReadonlyMap<string, Files>): boolean {
  try {
    if (volume.publish(secrets)) log(`${secrets.size} secrets are on the volume, as of now.`);
    problems.clear('the volume');
    return true;
  } catch (error) {
    const code = isSystemError(error) ? error.code : 'what was written is not what is read';
    const mend =
      code === 'ENOSPC'
        ? 'it is full: give it a larger `size` in the stack'
        : `${code}: see that user ${process.getuid?.()} may write there`;
    problems.set(
      'the volume',
      `The secrets could not be written to ${options.directory}, what was there stays: ${mend}.`,
    );
    return false;
  }
}

async function keepGrants(tools: Tools, settle: (grants: Grants) => void): Promise<void> {
  const { api, problems, options, signal } = tools;
  for (let pause = 0.5; !signal.aborted; ) {
    try {
      settle(await askGrants(api));
      problems.clear('the grants');
      pause = options.grantsSeconds;
    } catch (error) {
      if (signal.aborted) return;
      problems.set('the grants', explain(error, { what: 'ask what it may read', access: api.last() }));
      pause = Math.min(pause * 2, RETRY_SECONDS);
    }
    await wait(pause, signal);
  }
}

/** Whether the inventory could be written. */
async function tell({ api, problems }: Tools, known: ReadonlyMap<string, Known>): Promise<boolean> {
  try {
    const secrets = [...known].map(([name, { files, present }]) => [name, present ? files : null] as const);
    await publishInventory(api, new Map(secrets), new Date());
    problems.clear('the inventory');
    return true;
  } catch (error) {
    const what = `patch the ConfigMap ${INVENTORY.configMap}`;
    problems.set('the inventory', explain(error, { what, access: api.last() }));
    return false;
  }
}

function statusOf({ api, problems }: Tools, known: ReadonlyMap<string, Known>, complete: boolean): Status {
  const access = api.last();
  const expiresAt = access?.expiresAt ?? null;
  if (
    expiresAt !== null &&
    Date.parse(expiresAt) - Date.now() < EXPIRY_DAYS * 86_400_000 &&
    Date.parse(expiresAt) > Date.now()
  )
    problems.set(
      'the credentials',
      `The token of the kubeconfig ends on ${expiresAt}: make a new one in time, as stack/kubernetes/kubeconfig.sh says.`,
    );
  else problems.clear('the credentials');
  return {
    process: nameProcess(process.pid) ?? '',
    heartbeat: new Date().toISOString(),
    namespace: access?.namespace ?? null,
    complete,
    secrets: [...known].map(([name, { fetchedAt, changedAt }]) => ({ name, fetchedAt, changedAt })),
    problems: problems.list(),
    credentialsExpireAt: expiresAt,
  };
}
