/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

const SHORTEST = 4;

/** Makes the one redactor that every output passes. A secret of many lines is also masked line by line. */
export function redactor(secrets: readonly string[]): Redact {
  const parts = secrets
    .flatMap((secret) => [secret, ...secret.split('\n')])
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && !part.startsWith('-----'));
  const longestFirst = [...new Set(parts)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}
