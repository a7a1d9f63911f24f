/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

const SHORTEST = 4;

/** Makes the one redactor that every output passes. */
export function redactor(secrets: readonly string[]): Redact {
  const longestFirst = [...maskedParts(secrets)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

/** What must not be seen of secrets: each whole, and one of many lines also line by line. What is too short to be secret is left out: it would mask every text. */
export function maskedParts(secrets: readonly string[]): readonly string[] {
  const parts = secrets
    .flatMap((secret) => [secret, ...secret.split('\n')])
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && !part.startsWith('-----'));
  return [...new Set(parts)];
}
