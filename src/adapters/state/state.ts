import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { State } from '../../context.ts';
import { parseJournal } from '../../core/deployment/parse.ts';
import { appendMessage, readMessages, readTask, saveCopy, writeTask } from './deployments.ts';
import { makeDirectory, readJson, replaceFile, requireSpace, sweepTemporaries } from './files.ts';
import { endMarked } from './holder.ts';
import { currentLock, notePhase, releaseLock, takeLock } from './lock.ts';
import { newestRecords, recordOf, writeRecord } from './records.ts';

/** What the end of a deployment needs at least on the disk. */
const SPACE = 2 * 1024 * 1024;

/** How many records a status looks back. */
const HISTORY = 200;

/** The state directory of one project on this server. */
export function openState(directory: string, now: () => Date): State {
  const journal = join(directory, 'journal.json');
  let fence: number | null = null;
  return {
    async lastGood() {
      for await (const record of newestRecords(directory))
        if (['deployed', 'unchanged', 'adopted', 'rolled-back'].includes(record.outcome) && record.running !== null)
          return record;
      return null;
    },
    async records() {
      const found = [];
      for await (const record of newestRecords(directory)) if (found.push(record) >= HISTORY) break;
      return found;
    },
    record: (id) => recordOf(directory, id),
    writeRecord: (record) => writeRecord(directory, record),
    journal: () => readJson(journal, parseJournal),
    async writeJournal(content) {
      if (fence !== null) await notePhase(directory, fence, content.phase, now().toISOString());
      await replaceFile(journal, `${JSON.stringify(content)}\n`);
    },
    lock: () => currentLock(directory),
    async takeLock(given) {
      await makeDirectory(directory);
      await sweepTemporaries(directory);
      await requireSpace(directory, SPACE);
      fence = await takeLock(directory, { ...given, at: now().toISOString() });
      return fence;
    },
    async releaseLock() {
      if (fence !== null) await releaseLock(directory, fence);
      fence = null;
    },
    writeTask: (id, task) => writeTask(directory, id, task),
    task: (id) => readTask(directory, id),
    append: (id, message) => appendMessage(directory, id, message),
    messages: (id) => readMessages(directory, id),
    saveCopy: (id, path, content) => saveCopy(directory, id, path, content),
    copy: (place) => readFile(place),
    endLeftovers: () => endMarked(directory),
  };
}
