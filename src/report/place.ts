/** A file as seen from the top of the repository: `sub/dir` and `../compose.yaml` make `sub/compose.yaml`. */
export function fromTop(prefix: string, file: string): string {
  const steps: string[] = [];
  for (const step of [...prefix.split(/[\\/]/), ...file.split('/')]) {
    if (step === '..' && steps.length > 0 && steps.at(-1) !== '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}
