import { explain } from './explain.ts';
import { followSecret, wait } from './follow.ts';
import { askGrants, type Grants } from './grants.ts';
import { type Known, take, unasked } from './known.ts';
import { RETRY_SECONDS, type Tools } from './tools.ts';
import type { Secrets } from './volume.ts';

/** The secrets the Role names, each followed from the moment it does. */
export interface Granted {
  readonly known: ReadonlyMap<string, Known>;
  /** Whether something was seen that the volume may not have yet; set false by who brought it there. */
  changed: boolean;
}

/** Follows whatever the Role names, until the signal; `left` is what an earlier fetcher left on the volume. */
export function followGranted(tools: Tools, left: Secrets): Granted {
  const known = new Map<string, Known>();
  const granted: Granted = { known, changed: false };
  const begin = (name: string) => {
    const one = unasked(left.get(name) ?? null);
    known.set(name, one);
    follow(tools, name, one, () => {
      granted.changed = true;
    });
  };
  const end = (name: string) => {
    known.get(name)?.stop.abort();
    known.delete(name);
    granted.changed = true;
    tools.problems.clear(name);
    tools.log(`The Role does not name the Secret ${name} any more: it is taken off the volume.`);
  };
  void keepGrants(tools, (grants) => {
    for (const name of grants.names) {
      tools.problems.clear(`the grant of ${name}`);
      if (!known.has(name)) begin(name);
    }
    if (grants.complete) for (const name of [...known.keys()]) if (!grants.names.includes(name)) end(name);
    for (const name of grants.partial)
      tools.problems.set(
        `the grant of ${name}`,
        `The Role names the Secret ${name}, but not with all of get, list and watch.`,
      );
  });
  return granted;
}

function follow(tools: Tools, name: string, one: Known, changed: () => void): void {
  const { api, options, problems } = tools;
  const signal = AbortSignal.any([tools.signal, one.stop.signal]);
  void followSecret(
    { api, name, refreshSeconds: options.refreshSeconds, signal },
    {
      seen: (object) => {
        one.asked = true;
        if (take(tools, name, one, object)) changed();
      },
      failed: (error) => {
        one.asked = true;
        problems.set(name, explain(error, { what: `read the Secret ${name}`, access: api.last() }));
      },
    },
  );
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
