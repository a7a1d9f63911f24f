import { MissionControlError } from '../errors.ts';

/** A wrong call, with what would be right. */
export function usage(message: string, hint: string): MissionControlError {
  return new MissionControlError({ code: 'USAGE', message, hint });
}
