import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '..');
const TARGET = join(ROOT, '.github/workflows');

/** The workflows as GitHub reads them: name → text. It reads no other folder than .github/workflows. */
export async function workflows(): Promise<ReadonlyMap<string, string>> {
  const names = (await readdir(join(ROOT, 'workflows'))).sort();
  const texts = names.map(async (name) => {
    const text = await readFile(join(ROOT, 'workflows', name), 'utf8');
    return [name, `# Written by scripts/workflows.ts from workflows/${name}\n${text}`] as const;
  });
  return new Map(await Promise.all(texts));
}

if (import.meta.main) {
  await rm(TARGET, { recursive: true, force: true });
  await mkdir(TARGET, { recursive: true });
  for (const [name, text] of await workflows()) await writeFile(join(TARGET, name), text);
}
