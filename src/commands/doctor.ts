import type { Context } from '../context.ts';
import type { ServerSettings } from '../core/settings/settings.ts';
import { MissionControlError } from '../errors.ts';
import { attempt, type Check, examineServer, failedBy, passed, unknown } from './checks.ts';
import type { Command, Inputs } from './command.ts';
import { SERVER_INPUTS, SETTINGS_INPUTS } from './command.ts';
import { readServer } from './server-settings.ts';

const MARKS = { ok: 'ok     ', failed: 'failed ', unknown: 'unknown' } as const;
const ON_SERVER = ['host key', 'key', 'agent', 'docker', 'clone'];

/** Looks whether everything is in place. */
export const doctor: Command = {
  verb: 'doctor',
  summary: 'Is everything in place: settings, host key, key, agent, docker, clone',
  inputs: [...SETTINGS_INPUTS, ...SERVER_INPUTS],
  async run(inputs, context) {
    const checks = await examine(inputs, context);
    return {
      kind: 'text',
      lines: describeChecks(checks),
      data: { checks },
      failed: checks.some((check) => check.state !== 'ok'),
    };
  },
};

async function examine(inputs: Inputs, context: Context): Promise<readonly Check[]> {
  const settings = await attempt(() => readServer(inputs, context));
  if (settings instanceof MissionControlError)
    return [
      failedBy('settings', settings),
      ...ON_SERVER.map((name) => unknown(name, 'not looked at without settings')),
    ];
  return [passed('settings', describeSettings(settings)), ...(await onServer(settings, context))];
}

function onServer(settings: ServerSettings, context: Context): Promise<readonly Check[]> {
  return examineServer({ settings, server: context.connect(settings), administration: context.administration });
}

function describeSettings(settings: ServerSettings): string {
  const keys = settings.hostKeys.length;
  return `server ${settings.user}@${settings.address}:${settings.port}, ${keys} pinned host key${keys === 1 ? '' : 's'}`;
}

function describeChecks(checks: readonly Check[]): string[] {
  return checks.flatMap(({ state, name, text, remedy }) => {
    const [first = '', ...more] = [...text.split('\n'), ...(remedy === null ? [] : [remedy])];
    return [`${MARKS[state]}  ${name.padEnd(8)}  ${first}`, ...more.map((line) => `${' '.repeat(19)}${line}`)];
  });
}
