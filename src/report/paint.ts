import type { Action } from '../core/plan/change.ts';

/** Colours a piece of text for a terminal, or leaves it as it is. */
export interface Paint {
  bold(text: string): string;
  error(text: string): string;
  warning(text: string): string;
  note(text: string): string;
  dim(text: string): string;
  action(action: Action, text: string): string;
}

const ACTION_COLOURS: Readonly<Record<Action, number>> = {
  create: 32,
  recreate: 33,
  restart: 36,
  signal: 36,
  remove: 31,
  none: 2,
};

const as = (code: number) => (text: string) => `\u001b[${code}m${text}\u001b[0m`;
const asIs = (text: string) => text;

/** For a terminal that shows colours. */
export const COLOURED: Paint = {
  bold: as(1),
  error: as(31),
  warning: as(33),
  note: as(36),
  dim: as(2),
  action: (action, text) => as(ACTION_COLOURS[action])(text),
};

/** For a file, a pipe, or NO_COLOR. */
export const PLAIN: Paint = {
  bold: asIs,
  error: asIs,
  warning: asIs,
  note: asIs,
  dim: asIs,
  action: (_action, text) => text,
};
