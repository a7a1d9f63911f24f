import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Manual } from '../context.ts';
import { installationRoot, readOrNull } from './installation.ts';

/** The pages of the rules as they lie in this installation, docs/rules/ID.md. */
export function openManual(): Manual {
  const place = async () => join(await installationRoot(), 'docs/rules');
  return {
    rules: async () =>
      (await readdir(await place()))
        .filter((name) => name.endsWith('.md'))
        .map((name) => name.slice(0, -'.md'.length))
        .sort(),
    page: async (rule) => {
      const text = await readOrNull(join(await place(), `${rule}.md`));
      return text === null ? null : Buffer.from(text).toString('utf8');
    },
  };
}
