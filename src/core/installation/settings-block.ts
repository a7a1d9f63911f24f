/** The `server:` section for mission-control.yaml. */
export function settingsBlock(server: {
  readonly address: string;
  readonly port: number;
  readonly user: string;
  readonly hostKeys: readonly string[];
  readonly directory: string;
  readonly project: string;
}): readonly string[] {
  return [
    'server:',
    `  address: ${scalar(server.address)}`,
    ...(server.port === 22 ? [] : [`  port: ${server.port}`]),
    `  user: ${scalar(server.user)}`,
    '  hostKeys:',
    ...server.hostKeys.map((key) => `    - ${scalar(key)}`),
    `  directory: ${scalar(server.directory)}`,
    `  project: ${scalar(server.project)}`,
  ];
}

/** Bare where every YAML reader takes it for text, quoted elsewhere. */
function scalar(text: string): string {
  return /^[A-Za-z/][A-Za-z0-9 /+=._-]*$/.test(text) && !/^(true|false|yes|no|on|off|null|y|n)$/i.test(text)
    ? text
    : JSON.stringify(text);
}
