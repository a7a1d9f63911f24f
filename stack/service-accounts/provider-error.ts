/** The provider gave no token: it does not answer, refuses, or what it gave must not be handed out. `message` is for the log. */
export class ProviderError extends Error {
  readonly kind: 'away' | 'refused' | 'unusable';
  /** What the provider asked to be spared for, or 30. */
  readonly retryAfterSeconds: number;

  constructor(
    kind: ProviderError['kind'],
    message: string,
    options: { readonly cause?: unknown; readonly retryAfterSeconds?: number } = {},
  ) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = 'ProviderError';
    this.kind = kind;
    this.retryAfterSeconds = options.retryAfterSeconds ?? 30;
  }
}
