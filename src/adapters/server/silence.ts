import { MissionControlError } from '../../errors.ts';

/** A limit on how long nothing may be heard. `exceeded` rejects with CONNECTION_LOST. */
export interface SilenceLimit {
  readonly exceeded: Promise<never>;
  /** Something was heard. */
  broken(): void;
  /** Nobody listens any more. */
  end(): void;
}

/** Starts to listen. */
export function silenceLimit(seconds: number): SilenceLimit {
  let give: (error: Error) => void;
  const exceeded = new Promise<never>((_, reject) => {
    give = reject;
  });
  const timer = setTimeout(() => give(tooSilent(seconds)), seconds * 1000);
  return { exceeded, broken: () => timer.refresh(), end: () => clearTimeout(timer) };
}

function tooSilent(seconds: number): MissionControlError {
  return new MissionControlError({
    code: 'CONNECTION_LOST',
    message: `The server has said nothing for ${seconds} s.`,
    hint: 'See `mission-control status`, then run the command again.',
  });
}
