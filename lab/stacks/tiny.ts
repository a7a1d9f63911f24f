import type { Edits } from '../origin.ts';

/** A Compose service as data. */
export type Service = Readonly<Record<string, unknown>>;

/** A stack as data: a test says what it is about, and nothing else stands in the way. */
export interface Stack {
  readonly services: Readonly<Record<string, Service>>;
  readonly volumes?: Readonly<Record<string, unknown>>;
  /** Files beside the Compose file; null removes one. */
  readonly files?: Edits;
}

/** Patience of a deployment, seconds; short, for tests. */
export interface Patience {
  readonly soakSeconds?: number;
  readonly startSeconds?: number;
}

/** Writes the stack over whatever the Compose file said. JSON is YAML. */
export function stackEdits({ services, volumes = {}, files = {} }: Stack): Edits {
  const compose = { services, ...(Object.keys(volumes).length === 0 ? {} : { volumes }) };
  return { 'docker-compose.yaml': `${JSON.stringify(compose, null, 2)}\n`, ...files };
}

/** Settings with this patience in place of what they said. */
export function patient(settings: string, { soakSeconds = 1, startSeconds = 20 }: Patience = {}): string {
  const rest = settings.replace(/^(?:soakSeconds|startSeconds):.*\n/gm, '').trimEnd();
  return `${rest}\n\nsoakSeconds: ${soakSeconds}\nstartSeconds: ${startSeconds}\n`;
}

/** A service of the little web image, up at once and gone at once: no health to wait for, no patience when it is stopped. */
export function web(image: string, more: Service = {}): Service {
  return { image, restart: 'unless-stopped', stop_signal: 'SIGKILL', healthcheck: { disable: true }, ...more };
}
