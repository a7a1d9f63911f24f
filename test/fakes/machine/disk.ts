import type { State, Task } from '../../../src/context.ts';
import type { Journal } from '../../../src/core/deployment/journal.ts';
import type { DeploymentRecord } from '../../../src/core/plan/record.ts';
import type { Lock, Message } from '../../../src/core/protocol/messages.ts';
import { MissionControlError } from '../../../src/errors.ts';
import type { FakeProcess } from './process.ts';
import type { FakeTime } from './time.ts';

/** The state directory, in memory; it keeps what a process wrote before it was killed. */
export class FakeDisk {
  readonly records: DeploymentRecord[] = [];
  readonly messages = new Map<string, Message[]>();
  readonly tasks = new Map<string, Task>();
  readonly copies = new Map<string, Uint8Array>();
  journal: Journal | null = null;
  /** Every journal that was ever written. */
  readonly journals: Journal[] = [];
  lock: Omit<Lock, 'alive'> | null = null;
  holder: FakeProcess | null = null;
  fence = 0;
  leftoversEnded = 0;

  stateOf(process: FakeProcess, time: FakeTime): State {
    let own: number | null = null;
    const reach = (effect: string) => process.reach(`state.${effect}`);
    const owned = () => {
      if (this.lock !== null && this.lock.fence === own) return this.lock;
      throw new MissionControlError({ code: 'LOCK_HELD', message: 'The deploy lock was taken over.' });
    };
    return {
      lastGood: async () => {
        process.look();
        const good = ['deployed', 'unchanged', 'adopted', 'rolled-back'];
        return this.#newest().find(({ outcome, running }) => good.includes(outcome) && running !== null) ?? null;
      },
      records: async () => this.#newest(),
      record: async (id) => {
        process.look();
        return this.records.find((record) => record.id === id) ?? null;
      },
      writeRecord: async (record) => {
        await reach('write record');
        if (!this.records.some(({ id }) => id === record.id)) this.records.push(structuredClone(record));
      },
      journal: async () => {
        process.look();
        return structuredClone(this.journal);
      },
      writeJournal: async (journal) => {
        if (own !== null) {
          await reach(`note phase ${journal.phase}`);
          this.lock = { ...owned(), phase: journal.phase, phaseSince: time.iso() };
        }
        await reach(`write journal ${journal.phase}`);
        this.journal = structuredClone(journal);
        this.journals.push(this.journal);
      },
      lock: async () => {
        process.look();
        return this.lock === null ? null : { ...this.lock, alive: this.holder?.alive ?? false };
      },
      takeLock: async (given) => {
        await reach('take lock');
        own = ++this.fence;
        const at = time.iso();
        this.lock = { ...given, fence: own, since: at, phase: 'start', phaseSince: at };
        this.holder = process;
        return own;
      },
      releaseLock: async () => {
        await reach('release lock');
        if (own !== null && owned()) this.lock = null;
        own = null;
      },
      writeTask: async (id, task) => {
        await reach('write task');
        this.tasks.set(id, structuredClone(task));
      },
      task: async (id) => {
        process.look();
        return this.tasks.get(id) ?? null;
      },
      append: async (id, message) => {
        await reach(`append ${message.type}`);
        this.messages.set(id, [...(this.messages.get(id) ?? []), structuredClone(message)]);
      },
      messages: async (id) => {
        process.look();
        return this.messages.get(id) ?? [];
      },
      saveCopy: async (id, path, content) => {
        await reach(`save ${path}`);
        const place = `/state/${id}/${path}`;
        this.copies.set(place, content);
        return place;
      },
      copy: async (place) => {
        process.look();
        const content = this.copies.get(place);
        if (content === undefined) throw new Error(`The test has no copy ${place}`);
        return content;
      },
      endLeftovers: async () => {
        await reach('end leftovers');
        this.leftoversEnded += 1;
      },
    };
  }

  #newest(): DeploymentRecord[] {
    return [...this.records].sort((a, b) => b.fence - a.fence).map((record) => structuredClone(record));
  }
}
