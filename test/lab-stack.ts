import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { testData } from './test-data.ts';

/** A copy of the stack of a real lab, in which every path of its repository lies; gone at the end of its scope. */
export function layOutLabStack(): Disposable & { readonly directory: string } {
  const directory = mkdtempSync(join(tmpdir(), 'mission-control-lab-stack-'));
  cpSync(testData('data/lab-stack'), directory, { recursive: true });
  for (const path of readFileSync(join(directory, 'paths.txt'), 'utf8').split('\n')) {
    const full = join(directory, path);
    if (path === '' || existsSync(full)) continue;
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, '');
  }
  return { directory, [Symbol.dispose]: () => rmSync(directory, { recursive: true, force: true }) };
}
