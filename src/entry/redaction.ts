/** Replaces secrets in a text. */
export type Redact = (text: string) => string;

const SHORTEST = 4;
/** A line of YAML that only begins something. */
const NO_VALUE = /^(?:- )?[\w-]+:$/;
/** A word so long in one line among many is a token or a key by itself. */
const LONG_WORD = /[^\s"',]{64,}/g;

/** Makes the one redactor that every output passes. */
export function redactor(secrets: readonly string[]): Redact {
  const longestFirst = [...maskedParts(secrets)].sort((a, b) => b.length - a.length);
  return (text) => longestFirst.reduce((masked, secret) => masked.replaceAll(secret, '***'), text);
}

/** What must not be seen of secrets: each whole, and one of many lines also line by line, and every long word of it. What is too short to be secret is left out: it would mask every text. */
export function maskedParts(secrets: readonly string[]): readonly string[] {
  const parts = secrets
    .flatMap((secret) => [secret, ...secret.split('\n'), ...(secret.match(LONG_WORD) ?? [])])
    .map((part) => part.trim())
    .filter((part) => part.length >= SHORTEST && !part.startsWith('-----') && !NO_VALUE.test(part));
  return [...new Set(parts)];
}
