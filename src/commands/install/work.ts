import type { Context } from '../../context.ts';
import { isOutside } from '../../core/compose/read/paths.ts';
import type { Told } from '../../core/installation/told.ts';
import type { Inputs } from '../command.ts';
import { SETTINGS_FILE, settingsPath } from '../stack.ts';
import { branchOf } from './origin.ts';
import type { Stack } from './project.ts';

/** Where the engine is; null: the account's own. */
export interface Docker {
  readonly dockerHost: string | null;
  readonly dockerConfig: string | null;
}

/** Which engine the agent is to use: as the flags say, else as it was told before. */
export function dockerOf(inputs: Inputs, told: Told): Docker {
  return {
    dockerHost: inputs.text('docker-host') ?? told.dockerHost,
    dockerConfig: inputs.text('docker-config') ?? told.dockerConfig,
  };
}

/** The same as words of env(1). */
export function environmentOf({ dockerHost, dockerConfig }: Docker): readonly string[] {
  return [
    ...(dockerHost === null ? [] : [`DOCKER_HOST=${dockerHost}`]),
    ...(dockerConfig === null ? [] : [`DOCKER_CONFIG=${dockerConfig}`]),
  ];
}

/** What of the repository the agent is to deploy. */
export interface Work {
  readonly branch: string;
  /** Relative to the project directory, as all of these; empty: as docker compose looks for them. */
  readonly files: readonly string[];
  readonly envFiles: readonly string[];
  readonly settings: string;
}

/** As the flags say, else as it was told before for this project, else as the containers were made. */
export function workOf(inputs: Inputs, context: Context, given: { readonly told: Told; readonly stack: Stack }): Work {
  const { stack } = given;
  const told = given.told.project === stack.project ? given.told : null;
  const [files, envFiles] = [inputs.list('file'), inputs.list('env-file')];
  return {
    branch: branchOf(inputs) ?? told?.branch ?? 'main',
    files: files.length > 0 ? files : (told?.files ?? stack.files),
    envFiles: envFiles.length > 0 ? envFiles : (told?.envFiles ?? []),
    settings: settingsOf(inputs, context) ?? told?.settings ?? SETTINGS_FILE,
  };
}

/** A settings file that is not in the checkout is not one the agent could read. */
function settingsOf(inputs: Inputs, context: Context): string | null {
  if (inputs.text('settings') === null) return null;
  const path = settingsPath(inputs, context);
  return isOutside(path) ? null : path;
}
