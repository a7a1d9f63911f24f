/** What an installation told the agent; each part null where it did not, or not so that it could be told again. */
export interface Told {
  readonly project: string | null;
  readonly branch: string | null;
  readonly files: readonly string[] | null;
  readonly envFiles: readonly string[] | null;
  readonly settings: string | null;
  readonly dockerHost: string | null;
  readonly dockerConfig: string | null;
}

/** Reads the agent's settings as an earlier installation left them; a damaged file, or none, tells nothing. */
export function parseTold(text: string | null): Told {
  const given = parseObject(text ?? '');
  const word = (value: unknown, shape: RegExp) => (typeof value === 'string' && shape.test(value) ? value : null);
  const list = (value: unknown) =>
    Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '') ? value : null;
  return {
    project: word(given.project, /^[a-z0-9][a-z0-9_-]*$/),
    branch: word(given.branch, /^(?![-/.])[A-Za-z0-9._/-]+$/),
    files: list(given.files),
    envFiles: list(given.envFiles),
    settings: word(given.settings, /./),
    dockerHost: word(given.dockerHost, /./),
    dockerConfig: word(given.dockerConfig, /^\//),
  };
}

function parseObject(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return typeof data === 'object' && data !== null ? { ...data } : {};
  } catch (error) {
    if (error instanceof SyntaxError) return {};
    throw error;
  }
}
