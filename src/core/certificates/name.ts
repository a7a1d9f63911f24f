/** Whether one of the names of a certificate is that of a hostname; `*` stands for one whole first label. */
export function coversName(names: readonly string[], hostname: string): boolean {
  const wanted = hostname.toLowerCase();
  const wildcard = wanted.replace(/^[^.]+/, '*');
  return names.map((name) => name.toLowerCase()).some((name) => name === wanted || name === wildcard);
}
