import { readFile } from 'node:fs/promises';
import { MissionControlError } from '../errors.ts';

/** What the agent works on, as `server install` wrote it. */
export interface AgentConfig {
  /** Absolute path of the project directory, a git clone or a directory in one. */
  readonly directory: string;
  /** Compose project name. */
  readonly project: string;
  /** Absolute path of the state directory. */
  readonly state: string;
  readonly branch: string;
  readonly files: readonly string[];
  readonly envFiles: readonly string[];
  /** Name of the settings file in the project directory. */
  readonly settings: string;
  /** The docker program; DOCKER_CONFIG and DOCKER_HOST, null: the user's own. */
  readonly docker: string;
  readonly dockerConfig: string | null;
  readonly dockerHost: string | null;
}

const DEFAULTS = {
  branch: 'main',
  files: [],
  envFiles: [],
  settings: 'mission-control.yaml',
  docker: 'docker',
  dockerConfig: null,
  dockerHost: null,
} as const;

const SHAPES: Readonly<Record<keyof AgentConfig, RegExp | 'list'>> = {
  directory: /^\/./,
  project: /^[a-z0-9][a-z0-9_-]*$/,
  state: /^\/./,
  branch: /^(?!-)[A-Za-z0-9._/-]+$/,
  files: 'list',
  envFiles: 'list',
  settings: /./,
  docker: /./,
  dockerConfig: /^\/./,
  dockerHost: /./,
};

const NULLABLE = ['dockerConfig', 'dockerHost'];

/** Reads the agent's own settings. Errors: FILE_NOT_READABLE, SETTINGS_INVALID. */
export async function readAgentConfig(path: string): Promise<AgentConfig> {
  const text = await readFile(path, 'utf8').catch((cause) => {
    throw new MissionControlError({
      code: 'FILE_NOT_READABLE',
      message: `The agent cannot read its settings: ${cause.message}.`,
      hint: 'Install the agent again: `mission-control server install`.',
      cause,
    });
  });
  return parseAgentConfig(path, text);
}

/** Errors: SETTINGS_INVALID, naming the first fault. */
export function parseAgentConfig(path: string, text: string): AgentConfig {
  const given = parseObject(path, text);
  const unknown = Object.keys(given).find((key) => !Object.hasOwn(SHAPES, key));
  if (unknown !== undefined) throw invalid(path, `it knows no \`${unknown}\``);
  const config = { ...DEFAULTS, ...given };
  const wrong = Object.entries(SHAPES).find(
    ([key, shape]) => !fits(shape, config[key as keyof typeof config], NULLABLE.includes(key)),
  );
  if (wrong !== undefined) throw invalid(path, `\`${wrong[0]}\` is missing or not what it should be`);
  return config as unknown as AgentConfig;
}

function fits(shape: RegExp | 'list', value: unknown, nullable: boolean): boolean {
  if (shape === 'list') return Array.isArray(value) && value.every((one) => typeof one === 'string' && one !== '');
  return (nullable && value === null) || (typeof value === 'string' && shape.test(value));
}

function parseObject(path: string, text: string): Record<string, unknown> {
  try {
    const data: unknown = JSON.parse(text);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data as Record<string, unknown>;
  } catch (cause) {
    throw invalid(path, `it is no JSON (${(cause as Error).message})`);
  }
  throw invalid(path, 'it is no JSON object');
}

function invalid(path: string, why: string): MissionControlError {
  return new MissionControlError({
    code: 'SETTINGS_INVALID',
    message: `The agent cannot use ${path}: ${why}.`,
    hint: 'Install the agent again: `mission-control server install`.',
  });
}
