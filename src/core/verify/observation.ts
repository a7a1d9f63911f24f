/** Why no answer came. What begins with `certificate-` is an answer about the certificate. */
export type FailureCode =
  | 'dns'
  | 'refused'
  | 'unreachable'
  | 'timeout'
  | 'closed'
  | 'protocol'
  | 'tls'
  | `certificate-${string}`;

/** Nothing came back, and why. */
export interface Failure {
  readonly kind: 'failure';
  readonly code: FailureCode;
  /** As the end of a sentence: `127.0.0.1:443 refuses connections`. */
  readonly message: string;
}

export interface Response {
  readonly kind: 'response';
  readonly status: number;
  /** Names in lower case; of several values all, with commas. */
  readonly headers: Readonly<Record<string, string>>;
  /** The beginning of it. */
  readonly body: string;
}

/** What came back, or why nothing did. */
export type Observation = Response | Failure;
