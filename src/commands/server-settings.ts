import type { Context } from '../context.ts';
import type { ServerSettings, Settings } from '../core/settings/settings.ts';
import { MissionControlError } from '../errors.ts';
import type { Inputs } from './command.ts';
import { readSettings } from './stack.ts';

/** Where the server is, from the settings. Errors: SETTINGS_MISSING, SETTINGS_INVALID. */
export async function readServer(inputs: Inputs, context: Context): Promise<ServerSettings> {
  return requireServer(await readSettings(inputs, context));
}

/** The server the settings name. Errors: SETTINGS_MISSING. */
export function requireServer(settings: Settings): ServerSettings {
  if (settings.server !== null) return settings.server;
  throw new MissionControlError({
    code: 'SETTINGS_MISSING',
    message: 'The settings do not say where the server is.',
    hint: 'Put a `server:` section into mission-control.yaml; `mission-control server install` sets the server up and prints it.',
  });
}
