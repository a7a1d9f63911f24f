import { MissionControlError } from '../../errors.ts';

/** Where everything of one installation lies on the server; nothing of it is outside `root` but its line in authorized_keys and its boot unit. */
export interface Layout {
  readonly root: string;
  readonly agent: string;
  /** What the forced commands call. */
  readonly door: string;
  /** A Node of its own, where the server has none. */
  readonly node: string;
  /** The agent's settings. */
  readonly config: string;
  readonly state: string;
  readonly unit: string;
  /** Name of the boot unit, one for each root. */
  readonly unitName: string;
}

const STANDARD_ROOT = '/opt/mission-control';

/** The layout below a directory. Errors: USAGE where it could not stand in a forced command as it is. */
export function layoutOf(root: string = STANDARD_ROOT): Layout {
  const clean = root.replace(/\/+$/, '');
  if (!/^(\/[A-Za-z0-9._-]+)+$/.test(clean) || /\/\.\.?(\/|$)/.test(clean))
    throw new MissionControlError({
      code: 'USAGE',
      message: `\`${root}\` cannot be the root of an installation.`,
      hint: `Give an absolute path of letters, digits, dots and dashes, such as ${STANDARD_ROOT}.`,
    });
  const suffix = clean === STANDARD_ROOT ? '' : `-${clean.slice(1).replaceAll('/', '-')}`;
  const unitName = `mission-control-recover${suffix}.service`;
  return {
    root: clean,
    agent: `${clean}/lib/agent.js`,
    door: `${clean}/bin/agent-door`,
    node: `${clean}/bin/node`,
    config: `${clean}/agent.json`,
    state: `${clean}/state`,
    unit: `${clean}/lib/${unitName}`,
    unitName,
  };
}
