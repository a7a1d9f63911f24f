import { STATUS_FILE } from './options.ts';
import { judge, readStatus } from './status.ts';

const { healthy, sentence } = judge(readStatus(process.env.STATUS_FILE || STATUS_FILE), Date.now());
console.log(sentence);
process.exitCode = healthy ? 0 : 1;
