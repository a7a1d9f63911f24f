import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { identify, isAlive } from '../../lab/machine/identity.ts';
import { stopProcess } from '../../lab/processes.ts';

const directory = mkdtempSync(join(tmpdir(), 'apart-'));
afterAll(() => rmSync(directory, { recursive: true }));
const APART = JSON.stringify(join(import.meta.dirname, '../../lab/apart.ts'));

/** Runs a script apart, from a process of its own; what came out until its end, which waits for nobody who holds its output. */
async function apart(script: string): Promise<{ readonly code: number; readonly output: string }> {
  const [parent, child] = [join(directory, 'parent.ts'), join(directory, 'child.ts')];
  writeFileSync(child, `import { tellParent } from ${APART};\n${script}\n`);
  writeFileSync(
    parent,
    `import { runApart } from ${APART};\nprocess.exitCode = await runApart(${JSON.stringify(child)}, []);\n`,
  );
  const running = spawn(process.execPath, [parent], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  running.stdout.on('data', (chunk) => {
    output += chunk;
  });
  const [code] = await once(running, 'close');
  return { code, output };
}

test('what says that it goes on outlives who ran it, and holds none of its output', async () => {
  const { code, output } = await apart('console.log(process.pid); tellParent(); setInterval(() => 0, 1000);');
  const left = identify(Number(output));
  expect([code, left !== undefined && isAlive(left)]).toEqual([0, true]);
  if (left !== undefined) await stopProcess(left);
});

test('what ends before it says so has its exit code passed on', async () => {
  expect(await apart('console.log("no"); process.exitCode = 3; process.disconnect();')).toEqual({
    code: 3,
    output: 'no\n',
  });
});
