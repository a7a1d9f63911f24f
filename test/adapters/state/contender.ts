import { openState } from '../../../src/adapters/state/state.ts';

/** A process that holds the lock file takes the lock, says its fence, and then works, waits or dies as it is told. */
const [directory = '', holder = '', what = ''] = process.argv.slice(2);
const state = openState(directory, () => new Date('2026-01-01T00:00:00Z'));
const fence = await state.takeLock({ holder, id: `${holder}-1`, revision: 'a'.repeat(40) });
process.stdout.write(`${fence}\n`);
if (what === 'wait') await new Promise((resolve) => setTimeout(resolve, 60_000));
if (what === 'die') process.kill(process.pid, 'SIGKILL');
await state.releaseLock();
