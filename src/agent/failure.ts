import type { Failure } from '../core/plan/record.ts';
import type { Message } from '../core/protocol/messages.ts';
import { MissionControlError } from '../errors.ts';

/** True for an error that says what to do next. */
export function isMissionControlError(error: unknown): error is MissionControlError {
  return error instanceof MissionControlError;
}

/** The last line of a request that could not be carried out. */
export function errorMessage(error: unknown): Extract<Message, { type: 'error' }> {
  if (isMissionControlError(error))
    return { type: 'error', code: error.code, message: error.message, hint: error.hint };
  const message = error instanceof Error ? error.message : String(error);
  return { type: 'error', code: 'INTERNAL', message: `The agent broke: ${message}.`, hint: null };
}

/** Faults of the stack itself: the deployment failed, and its record is the answer. All others mean that nothing could be done. */
const STACK_FAULTS = ['unhealthy', 'STACK_INVALID', 'IMAGE_UNKNOWN', 'BUILD_FAILED', 'ENGINE_FAILED', 'INTERRUPTED'];

/** True where the stack itself is at fault. */
export function isStackFault({ code }: Failure): boolean {
  return STACK_FAULTS.includes(code);
}
