import { readFileSync } from 'node:fs';
import { STATUS_FILE } from './options.ts';
import { judge, nameProcess, type Status } from './status.ts';

const { healthy, sentence } = judge(
  readStatus(process.env.STATUS_FILE || STATUS_FILE),
  Date.now(),
  (name) => nameProcess(Number(name.split('/')[1])) === name,
);
console.log(sentence);
process.exitCode = healthy ? 0 : 1;

function readStatus(file: string): Status | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Status;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}
