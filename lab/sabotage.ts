import { readFileSync, writeFileSync } from 'node:fs';

/** Breaks a file of the lab on purpose; the result mends it. Errors: the text to be replaced is not there exactly once. */
export function sabotage(path: string, replaced: string, by: string): () => void {
  const sound = readFileSync(path, 'utf8');
  const times = sound.split(replaced).length - 1;
  if (times !== 1) throw new Error(`\`${replaced}\` stands ${times} times in ${path}: there is nothing to sabotage.`);
  writeFileSync(
    path,
    sound.replace(replaced, () => by),
  );
  return () => writeFileSync(path, sound);
}
